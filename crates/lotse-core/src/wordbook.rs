//! The words of a vocabulary, opened for lookup. Invariant: a word is looked up by the
//! analyzer of its language, spaces between words left out, so `Sprach Kurs` is `Sprachkurs`.

use std::collections::BTreeMap;

use lotse_model::Lang;
use lotse_model::words::{self, ConceptEntry, WordList};

use crate::analysis::Analyzer;
use crate::pack::{OpenError, unreadable};
use crate::typo::Misspelling;

/// A concept, by its place in [`Wordbooks::concepts`].
pub(crate) type ConceptIdx = u32;

/// The concepts of a pack, and words for them in several languages.
#[derive(Debug, Default)]
pub(crate) struct Wordbooks {
    pub(crate) concepts: Vec<ConceptEntry>,
    books: Vec<Wordbook>,
}

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Wordbook {
    pub(crate) lang: Lang,
    analyzer: Analyzer,
    /// By folded word, all words of a phrase run together.
    by_word: BTreeMap<String, Vec<(ConceptIdx, String)>>,
    /// The same by stems.
    by_stem: BTreeMap<String, Vec<ConceptIdx>>,
    /// By the stem of one word of a phrase: the concepts, each with how many of its phrases have the word.
    by_part: BTreeMap<String, Vec<(ConceptIdx, usize)>>,
}

impl Wordbooks {
    /// Adds the languages of `text`; those that are there already stay as they are.
    ///
    /// # Errors
    /// [`OpenError::Unreadable`] if the text was not made by [`words::write`], or for other concepts.
    pub(crate) fn add(&mut self, text: &str) -> Result<(), OpenError> {
        let (concepts, lists) = words::read(text).map_err(unreadable)?;
        if self.concepts.is_empty() {
            self.concepts = concepts;
        } else if self.concepts != concepts {
            return Err(unreadable("the vocabulary has other concepts than the pack"));
        }
        for list in lists {
            if self.books.iter().all(|known| known.lang != list.lang) {
                self.books.push(Wordbook::new(&list));
            }
        }
        Ok(())
    }

    /// How a vocabulary of `lang` writes a folded term.
    pub(crate) fn written(&self, term: &str, lang: &Lang) -> Option<&str> {
        let books = self.books.iter().filter(|book| book.lang.is_same_language(lang));
        let mut found = books.filter_map(|book| book.by_word.get(term)?.first());
        found.next().map(|(_, written)| written.as_str())
    }

    /// Whether any vocabulary has the word.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.books.iter().any(|book| !book.concepts(&[word]).is_empty())
    }

    /// The books a query of `lang` is looked up in, in three steps: those of the language itself,
    /// those of `text_languages`, all others. A word means what it means in the first step that has it.
    pub(crate) fn steps<'a>(&'a self, lang: &Lang, text_languages: &[&Lang]) -> [Vec<&'a Wordbook>; 3] {
        let mut steps = [Vec::new(), Vec::new(), Vec::new()];
        for book in &self.books {
            let step = if book.lang.is_same_language(lang) {
                0
            } else if text_languages.iter().any(|text| text.is_same_language(&book.lang)) {
                1
            } else {
                2
            };
            steps[step].push(book);
        }
        steps
    }
}

impl Wordbook {
    fn new(list: &WordList<'_>) -> Self {
        let lang = list.lang.clone();
        // A transliteration has the sounds of its language but not its script: no stemmer fits.
        let analyzer = if lang.script().is_some() { Analyzer::PLAIN } else { Analyzer::for_lang(&lang) };
        let mut book = Self {
            lang,
            analyzer,
            by_word: BTreeMap::new(),
            by_stem: BTreeMap::new(),
            by_part: BTreeMap::new(),
        };
        for (concept, words) in (0..).zip(&list.words) {
            words.iter().for_each(|word| book.add(word, concept));
        }
        book
    }

    fn add(&mut self, word: &str, concept: ConceptIdx) {
        let terms: Vec<String> = self.analyzer.tokens(word).map(|token| token.term).collect();
        if terms.is_empty() {
            return;
        }
        let telling: Vec<&String> = terms.iter().filter(|term| !self.analyzer.is_stop_word(term)).collect();
        // `titre de séjour` is also typed `titre séjour`; but `sans travail` is not `travail`.
        if telling.len() > 1 && telling.len() < terms.len() {
            self.add_terms(&telling.into_iter().cloned().collect::<Vec<_>>(), word, concept);
        }
        self.add_terms(&terms, word, concept);
    }

    fn add_terms(&mut self, terms: &[String], word: &str, concept: ConceptIdx) {
        let stems: Vec<String> = terms.iter().map(|term| self.analyzer.stem(term).into_owned()).collect();
        if terms.len() > 1 {
            let telling = terms.iter().zip(&stems).filter(|(term, _)| !self.analyzer.is_stop_word(term));
            for (_, stem) in telling {
                let concepts = self.by_part.entry(stem.clone()).or_default();
                match concepts.iter_mut().find(|(known, _)| *known == concept) {
                    Some((_, n_phrases)) => *n_phrases += 1,
                    None => concepts.push((concept, 1)),
                }
            }
        }
        let words = self.by_word.entry(terms.concat()).or_default();
        if words.iter().all(|(known, _)| *known != concept) {
            words.push((concept, word.to_owned()));
        }
        let concepts = self.by_stem.entry(stems.concat()).or_default();
        if !concepts.contains(&concept) {
            concepts.push(concept);
        }
    }

    /// What the words mean together: as they are, else by their stems.
    pub(crate) fn concepts(&self, words: &[&str]) -> Vec<ConceptIdx> {
        let terms: Vec<String> = words.iter().map(|word| self.analyzer.term(word)).collect();
        if let Some(found) = self.by_word.get(&terms.concat()) {
            return found.iter().map(|(concept, _)| *concept).collect();
        }
        let stems: String = terms.iter().map(|term| self.analyzer.stem(term)).collect();
        self.by_stem.get(&stems).cloned().unwrap_or_default()
    }

    /// What phrases with `word` mean, those first that say it most often.
    pub(crate) fn concepts_by_part(&self, word: &str, at_most: usize) -> Vec<ConceptIdx> {
        let stem = self.analyzer.stem(&self.analyzer.term(word)).into_owned();
        self.by_part.get(&stem).map_or_else(Vec::new, |found| most_often(found, at_most))
    }

    /// What words that begin like `word` mean, the shortest first.
    pub(crate) fn concepts_by_prefix(&self, word: &str, at_most: usize) -> Vec<ConceptIdx> {
        let prefix = self.analyzer.term(word);
        let range = self.by_word.range(prefix.clone()..);
        let mut words: Vec<_> = range.take_while(|(word, _)| word.starts_with(&prefix)).collect();
        words.sort_by_key(|(word, _)| word.len());
        let mut concepts: Vec<ConceptIdx> = Vec::new();
        for (concept, _) in words.into_iter().flat_map(|(_, found)| found) {
            if concepts.len() < at_most && !concepts.contains(concept) {
                concepts.push(*concept);
            }
        }
        concepts
    }

    /// What the nearest word means that `word` may be a misspelling of, and how it is written.
    pub(crate) fn misspelt(&self, word: &str, at_most: usize) -> Option<(u8, Vec<ConceptIdx>, String)> {
        let misspelling = Misspelling::of(&self.analyzer.term(word))?;
        let words = self
            .by_word
            .iter()
            .map(|(word, found)| (word, found.first().map(|(_, written)| written.as_str())));
        let parts = self.by_part.keys().map(|part| (part, None));
        let near = words
            .chain(parts)
            .filter_map(|(word, written)| Some((misspelling.distance(word)?, word, written)));
        let (distance, word, written) = near.min_by_key(|(distance, ..)| *distance)?;
        let concepts = match self.by_word.get(word) {
            Some(found) => found.iter().map(|(concept, _)| *concept).collect(),
            None => self.by_part.get(word).map_or_else(Vec::new, |found| most_often(found, at_most)),
        };
        Some((distance, concepts, written.unwrap_or(word).to_owned()))
    }
}

fn most_often(found: &[(ConceptIdx, usize)], at_most: usize) -> Vec<ConceptIdx> {
    let mut found = found.to_vec();
    found.sort_by_key(|(concept, n_phrases)| (std::cmp::Reverse(*n_phrases), *concept));
    found.into_iter().take(at_most).map(|(concept, _)| concept).collect()
}
