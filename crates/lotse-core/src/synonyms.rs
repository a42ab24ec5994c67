//! Everyday words of the pack's language that mean about the same: who types `permitted` finds a text that says
//! `allowed`. Invariant: the groups are stems of single words, so that every inflection of a word is in them.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use crate::analysis::Analyzer;

/// The pack's file of them: a line a group, tabs between its stems.
pub(crate) const SYNONYMS_FILE: &str = "synonyms.txt";

/// The groups as a pack holds them. What has no two stems says nothing, and what has none of the pack's texts'
/// `stems` leads nowhere.
pub(crate) fn write(groups: &[Vec<String>], analyzer: &Analyzer, stems: &BTreeSet<Cow<'_, str>>) -> String {
    let mut text = String::new();
    for group in groups {
        let mut of_group: Vec<Cow<'_, str>> = Vec::new();
        for word in group {
            let mut tokens = analyzer.tokens(word);
            if let (Some(token), None) = (tokens.next(), tokens.next()) {
                let stem = Cow::Owned(analyzer.stem(&token.term).into_owned());
                if !of_group.contains(&stem) {
                    of_group.push(stem);
                }
            }
        }
        if of_group.len() > 1 && of_group.iter().any(|stem| stems.contains(stem)) {
            text.push_str(&of_group.join("\t"));
            text.push('\n');
        }
    }
    text
}

/// Groups of stems, opened for lookup.
#[derive(Debug, Default)]
pub(crate) struct Synonyms {
    groups: Vec<Vec<String>>,
    by_stem: HashMap<String, Vec<usize>>,
}

impl Synonyms {
    /// Reads what [`write`] wrote; any text is one of groups.
    pub(crate) fn read(text: &str) -> Self {
        let mut synonyms = Self::default();
        for line in text.lines() {
            let group: Vec<String> = line.split('\t').map(str::to_owned).collect();
            for stem in &group {
                synonyms.by_stem.entry(stem.clone()).or_default().push(synonyms.groups.len());
            }
            synonyms.groups.push(group);
        }
        synonyms
    }

    /// The other stems of all groups with `stem`, in their order.
    pub(crate) fn of(&self, stem: &str) -> BTreeSet<&str> {
        let groups = self.by_stem.get(stem).into_iter().flatten().filter_map(|group| self.groups.get(*group));
        groups.flatten().map(String::as_str).filter(|other| *other != stem).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use lotse_model::Lang;

    use super::{Synonyms, write};
    use crate::analysis::Analyzer;

    #[test]
    fn a_word_leads_to_the_other_words_of_all_its_groups() {
        let group = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let groups = [
            group(&["payment", "fee", "payments"]),
            group(&["fee", "charge"]),
            group(&["entitled to"]),
            group(&["purchase", "acquire"]),
        ];
        let texts = ["fee", "charg"].map(Cow::from).into();
        let text = write(&groups, &Analyzer::for_lang(&Lang::new("en").unwrap()), &texts);
        assert_eq!(text, "payment\tfee\nfee\tcharg\n");
        let synonyms = Synonyms::read(&text);
        assert_eq!(synonyms.of("fee").into_iter().collect::<Vec<_>>(), ["charg", "payment"]);
        assert_eq!(synonyms.of("payment").into_iter().collect::<Vec<_>>(), ["fee"]);
        assert!(synonyms.of("course").is_empty());
    }
}
