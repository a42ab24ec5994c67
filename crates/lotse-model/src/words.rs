//! Vocabularies as text, as packs and the files beside them hold them. Invariant:
//! [`read`] gives what [`write()`] was given, or an error.
//!
//! The first line has the concepts, each with `<` and the number of the broader one, counted from 0; then for each language `@tag`
//! and a line a concept with its words, the label first. Between them stand tabs.

use crate::id::ConceptId;
use crate::lang::Lang;
use crate::thesaurus::Thesaurus;

/// A concept as the text holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConceptEntry {
    /// Its id.
    pub id: String,
    /// The id of the concept that includes it.
    pub broader: Option<String>,
}

/// The words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordList<'a> {
    /// The language.
    pub lang: Lang,
    /// For each concept, in the order of the concepts, its words, the label first; none if it has none.
    pub words: Vec<Vec<&'a str>>,
}

/// A text that is no vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the vocabulary is not understood")]
pub struct InvalidWords {
    line: usize,
}

/// The words of `thesaurus` in `languages`; languages without a vocabulary are left out.
pub fn write(thesaurus: &Thesaurus, languages: &[Lang]) -> String {
    let place_of = |id: &ConceptId| thesaurus.concepts.iter().position(|concept| concept.id == *id);
    let concepts =
        thesaurus.concepts.iter().map(|concept| match concept.broader.as_ref().and_then(place_of) {
            Some(broader) => format!("{}<{broader}", concept.id),
            None => concept.id.to_string(),
        });
    let mut text = concepts.collect::<Vec<_>>().join("\t");
    text.push('\n');
    for lang in languages {
        let Some(vocabulary) = thesaurus.vocabularies.get(lang) else { continue };
        text.push_str(&format!("@{lang}\n"));
        for concept in &thesaurus.concepts {
            let words = vocabulary.get(&concept.id).map_or(&[][..], Vec::as_slice);
            let words = words.iter().map(|word| word.replace(['\t', '\n'], " "));
            text.push_str(&words.collect::<Vec<_>>().join("\t"));
            text.push('\n');
        }
    }
    text
}

/// The concepts and words of `text`.
///
/// # Errors
/// [`InvalidWords`] with the first line that cannot be one of a vocabulary.
pub fn read(text: &str) -> Result<(Vec<ConceptEntry>, Vec<WordList<'_>>), InvalidWords> {
    let mut lines = text.lines().enumerate();
    let (_, first) = lines.next().unwrap_or_default();
    let fields = || first.split('\t').filter(|concept| !concept.is_empty());
    let id_of = |concept: &str| concept.split('<').next().unwrap_or_default().to_owned();
    let mut concepts = Vec::new();
    for concept in fields() {
        let broader = match concept.split_once('<') {
            None => None,
            Some((_, number)) => {
                let broader = number.parse().ok().and_then(|number: usize| fields().nth(number));
                Some(broader.map(id_of).ok_or(InvalidWords { line: 1 })?)
            }
        };
        concepts.push(ConceptEntry { id: id_of(concept), broader });
    }
    let mut lists: Vec<WordList<'_>> = Vec::new();
    for (idx, line) in lines {
        let invalid = InvalidWords { line: idx + 1 };
        if let Some(tag) = line.strip_prefix('@') {
            let lang = Lang::from_canonical(tag.to_owned()).ok_or(invalid)?;
            lists.push(WordList { lang, words: Vec::new() });
            continue;
        }
        let list = lists.last_mut().filter(|list| list.words.len() < concepts.len()).ok_or(invalid)?;
        list.words.push(line.split('\t').filter(|word| !word.is_empty()).collect());
    }
    Ok((concepts, lists))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{read, write};
    use crate::{Concept, ConceptId, Lang, Thesaurus};

    fn thesaurus() -> Thesaurus {
        let id = |id: &str| ConceptId::new(id).unwrap();
        let concept = |name: &str, broader: Option<&str>| Concept {
            id: id(name),
            broader: broader.map(id),
            categories: Vec::new(),
            target_groups: Vec::new(),
        };
        let words = |concept: &str, words: &[&str]| {
            (id(concept), words.iter().map(|word| (*word).to_owned()).collect())
        };
        Thesaurus {
            concepts: vec![concept("childcare", None), concept("kindergarten", Some("childcare"))],
            synonyms: BTreeMap::new(),
            vocabularies: BTreeMap::from([
                (Lang::german(), BTreeMap::from([words("kindergarten", &["Kita", "Kindergarten"])])),
                (Lang::new("uk").unwrap(), BTreeMap::from([words("childcare", &["догляд за дітьми"])])),
            ]),
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let text = write(&thesaurus(), &[Lang::german(), Lang::new("uk").unwrap(), Lang::new("ar").unwrap()]);
        let (concepts, lists) = read(&text).unwrap();
        assert_eq!(concepts[1].broader.as_deref(), Some("childcare"));
        assert_eq!(lists.len(), 2);
        assert_eq!(lists[0].words, [vec![], vec!["Kita", "Kindergarten"]]);
        assert_eq!(lists[1].words[0], ["догляд за дітьми"]);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["a\tb\nword", "a\n@\n", "a\n@de\nx\ny", "a<b", "a<1"] {
            assert!(read(text).is_err(), "{text}");
        }
        assert_eq!(read("").unwrap().0, []);
    }
}
