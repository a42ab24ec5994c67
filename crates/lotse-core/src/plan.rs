//! From a query to index terms. Invariant: planning cannot fail on any text; at worst a
//! word has no terms.
//!
//! A word expands to index terms by kind: exact ▸ stem ▸ compound ▸ prefix (the last word, as it is
//! being typed) ▸ concept (the same meaning, in any language) ▸ synonym (of everyday words) ▸ related. A compound that no offer has
//! is read as its parts; typos are looked for only if nothing else was found.

use lotse_model::Lang;
use tantivy::postings::TermInfo;

use crate::analysis::{self, Analyzer};
use crate::expand::{self, Corrected, Meaning};
use crate::index_reader::IndexReader;
use crate::phrases::{Phrase, phrases};
use crate::weights::{MAX_GUESSED_CONCEPTS, MAX_QUERY_WORDS, MIN_CONCEPT_PREFIX_CHARS, MIN_PREFIX_CHARS};
use crate::wordbook::Wordbook;

/// Why a term of the index counts as a match of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MatchKind {
    /// The word itself, folded.
    Exact,
    /// An inflection of it.
    Stem,
    /// A compound that ends with the word.
    CompoundLast,
    /// A compound that begins with the word.
    CompoundFirst,
    /// It begins with the word.
    Prefix,
    /// The offer is about what the word means.
    Concept,
    /// Another everyday word that means about the same.
    Synonym,
    /// The offer is about what a word means that begins with the word.
    ConceptPrefix,
    /// The offer is about what a phrase with the word means, or about what a part of a compound means.
    ConceptPart,
    /// The offer is about something that includes what the word means.
    Broader,
    /// It begins like the word.
    Related,
    /// It differs by one or two letters.
    Typo,
    /// The offer is about what a word differing by one or two letters means.
    ConceptTypo,
}

impl MatchKind {
    /// Its name for people who ask why.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Stem => "inflection",
            Self::CompoundLast => "end of a compound",
            Self::CompoundFirst => "beginning of a compound",
            Self::Prefix => "beginning",
            Self::Concept => "concept",
            Self::Synonym => "synonym",
            Self::ConceptPrefix => "concept of a word being typed",
            Self::ConceptPart => "concept of a part or of a phrase with the word",
            Self::Broader => "broader concept",
            Self::Related => "related",
            Self::Typo => "typo",
            Self::ConceptTypo => "concept of a misspelt word",
        }
    }
}

/// An index term that counts as a match of a word.
#[derive(Debug, Clone)]
pub(crate) struct Expansion {
    pub(crate) term: String,
    pub(crate) info: TermInfo,
    pub(crate) kind: MatchKind,
}

/// A word of a query: one part, or the parts of a compound or of a phrase.
#[derive(Debug, Default)]
pub(crate) struct PlannedWord {
    /// As it was typed.
    pub(crate) word: String,
    pub(crate) parts: Vec<PlannedPart>,
    /// How many words that is.
    pub(crate) n_words: usize,
    /// What the parts mean together.
    pub(crate) meaning: Option<PlannedPart>,
    /// What it may have been meant to be, if it is misspelt.
    pub(crate) correction: Option<String>,
}

impl PlannedWord {
    /// Whether an offer can match it at all.
    pub(crate) fn leads_somewhere(&self) -> bool {
        self.parts.iter().chain(&self.meaning).any(|part| !part.is_empty())
    }

    /// Whether more than a likeness of letters leads from the word to offers.
    pub(crate) fn is_understood(&self) -> bool {
        let parts = self.parts.iter().chain(&self.meaning);
        parts
            .flat_map(|part| &part.expansions)
            .flatten()
            .any(|expansion| expansion.kind != MatchKind::Related)
    }
}

/// The terms a word or part of a word expands to, for each field of the index: the languages, then the concepts.
#[derive(Debug, Default)]
pub(crate) struct PlannedPart {
    pub(crate) expansions: Vec<Vec<Expansion>>,
}

impl PlannedPart {
    pub(crate) fn is_empty(&self) -> bool {
        self.expansions.iter().all(Vec::is_empty)
    }

    /// Whether a text has the word, an inflection, or a compound that is a kind of it. What only begins
    /// with it may be a word that is still being typed.
    fn is_literal(&self) -> bool {
        self.expansions.iter().flatten().any(|expansion| expansion.kind <= MatchKind::CompoundLast)
    }

    fn has_synonyms(&self) -> bool {
        self.expansions.iter().flatten().any(|expansion| expansion.kind == MatchKind::Synonym)
    }
}

/// Plans `words`, which are the words of a query in their order. `is_being_typed` says that the last
/// one may go on.
pub(crate) fn plan(
    words: &[&str],
    is_being_typed: bool,
    lang: &Lang,
    index: &IndexReader,
) -> Vec<PlannedWord> {
    let steps = index.wordbooks.steps(lang, &index.text_languages());
    let is_text_language = index.languages.iter().any(|language| language.lang.primary() == lang.primary());
    let analyzer = Analyzer::for_lang(lang);
    let is_stop_word = |word: &str| analyzer.is_stop_word(&analyzer.term(word));
    // `Sucht` alone is addiction; in a question it is a function word.
    let says_nothing = words.iter().all(|word| is_stop_word(word));
    let is_function_word = |word: &str| !says_nothing && is_stop_word(word);
    let phrases = phrases(words, &is_function_word, &steps, [!is_text_language, false, true], index);

    let mut planned: Vec<PlannedWord> = Vec::new();
    let mut seen: Vec<&[&str]> = Vec::new();
    let mut n_before = 0;
    for Phrase { words: phrase, meaning } in phrases {
        n_before += phrase.len();
        let is_last = is_being_typed && n_before == words.len();
        let telling: Vec<&str> = phrase.iter().filter(|word| !is_function_word(word)).copied().collect();
        if telling.is_empty() || seen.contains(&phrase) {
            continue;
        }
        seen.push(phrase);
        planned.push(match (phrase, meaning) {
            ([word], meaning) => plan_word(word, meaning, is_last, &steps, index),
            (_, Some(meaning)) => plan_phrase(&telling, &meaning, index),
            (_, None) => continue,
        });
    }
    planned
}

/// Words that mean something together: an offer has the words, or it is about what they mean.
fn plan_phrase(words: &[&str], meaning: &Meaning, index: &IndexReader) -> PlannedWord {
    let mut about = index.no_expansions();
    expand::by_meaning(meaning, MatchKind::Concept, index, &mut about);
    let literally = words.iter().map(|word| expand::literally(word, index));
    let parts = if meaning.is_foreign && !about.is_empty() { Vec::new() } else { literally.collect() };
    PlannedWord { word: words.join(" "), parts, n_words: words.len(), meaning: Some(about), correction: None }
}

/// The words of `query` in their order.
pub(crate) fn words(query: &str) -> Vec<&str> {
    analysis::words(query).map(|(_, word)| word).take(MAX_QUERY_WORDS).collect()
}

/// The word, or the words it is made of, or the words it may be a misspelling of.
fn plan_word(
    word: &str,
    meaning: Option<Meaning>,
    is_being_typed: bool,
    steps: &[Vec<&Wordbook>],
    index: &IndexReader,
) -> PlannedWord {
    let whole = |part: PlannedPart, correction| PlannedWord {
        word: word.to_owned(),
        parts: if part.is_empty() { Vec::new() } else { vec![part] },
        n_words: 1,
        meaning: None,
        correction,
    };
    let n_chars = word.chars().count();
    let mut part = expand::literally(word, index);
    if is_being_typed && n_chars >= MIN_PREFIX_CHARS {
        // `KI` is a word; what begins with it is not what was typed, or not yet.
        let kind = if part.is_literal() { MatchKind::Related } else { MatchKind::Prefix };
        expand::completions(word, kind, index, &mut part);
    }
    if let Some(meaning) = meaning {
        expand::by_meaning(&meaning, MatchKind::Concept, index, &mut part);
        if !part.is_empty() {
            return whole(part, None);
        }
    }
    expand::synonyms(word, index, &mut part);
    if part.is_literal() || part.has_synonyms() {
        expand::related(word, index, &mut part);
        return whole(part, None);
    }
    if is_being_typed && n_chars >= MIN_CONCEPT_PREFIX_CHARS {
        let books = steps[0].iter().chain(&steps[1]);
        let concepts = books.flat_map(|book| book.concepts_by_prefix(word, MAX_GUESSED_CONCEPTS)).collect();
        let meaning = Meaning { concepts, is_foreign: false };
        expand::by_meaning(&meaning, MatchKind::ConceptPrefix, index, &mut part);
    }
    let concepts = steps[..2].iter().flatten();
    let concepts = concepts.flat_map(|book| book.concepts_by_part(word, MAX_GUESSED_CONCEPTS)).collect();
    expand::by_meaning(&Meaning { concepts, is_foreign: false }, MatchKind::ConceptPart, index, &mut part);
    if !part.is_empty() {
        return whole(part, None);
    }
    let Corrected { part, correction, distance, .. } = expand::corrected(word, &steps[..2], index);
    if distance == Some(1) {
        return whole(part, correction);
    }
    let parts = expand::parts_of_compound(word, &steps[..2], index);
    if !parts.is_empty() {
        return PlannedWord { word: word.to_owned(), parts, n_words: 1, ..PlannedWord::default() };
    }
    if !part.is_empty() {
        return whole(part, correction);
    }
    let parts = expand::misspelt_compound(word, &steps[..2], index);
    if !parts.is_empty() {
        return PlannedWord { word: word.to_owned(), parts, n_words: 1, ..PlannedWord::default() };
    }
    let mut part = index.no_expansions();
    expand::related(word, index, &mut part);
    whole(part, None)
}
