//! From a query to index terms. Invariant: planning cannot fail on any text; at worst a
//! word has no terms.
//!
//! A word expands to index terms by kind: exact ▸ stem ▸ compound ▸ prefix (the last word, as it
//! is being typed) ▸ typo. A compound that no offer has is read as its parts; typos are looked
//! for only if nothing else was found.

use std::sync::OnceLock;

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use lotse_model::Lang;
use tantivy::postings::TermInfo;
use tantivy::termdict::TermDictionary;
use tantivy_fst::Automaton;
use unicode_segmentation::UnicodeSegmentation;

use crate::analysis::Analyzer;
use crate::compound::{Part, containing, split};
use crate::engine::LanguageIndex;
use crate::weights::{
    MAX_EXPANSIONS, MAX_QUERY_WORDS, MAX_SUFFIX_BYTES, MIN_PREFIX_CHARS, SURE_FIRST_CHARS, max_typos,
};

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
    /// It differs by one or two letters.
    Typo,
}

/// An index term that counts as a match of a word.
#[derive(Debug, Clone)]
pub(crate) struct Expansion {
    pub(crate) term: String,
    pub(crate) info: TermInfo,
    pub(crate) kind: MatchKind,
}

/// A word of a query: one part, or the parts of a compound, all of which an offer must have.
#[derive(Debug)]
pub(crate) struct PlannedWord {
    pub(crate) parts: Vec<PlannedPart>,
}

/// The terms a word or part of a word expands to, for each language of the index.
#[derive(Debug)]
pub(crate) struct PlannedPart {
    pub(crate) expansions: Vec<Vec<Expansion>>,
}

impl PlannedPart {
    fn is_empty(&self) -> bool {
        self.expansions.iter().all(Vec::is_empty)
    }
}

/// Plans `query` over all languages of the index.
pub(crate) fn plan(query: &str, lang: &Lang, languages: &[LanguageIndex]) -> Vec<PlannedWord> {
    let words = words(query, lang);
    let n_words = words.len();
    let words = words.into_iter().enumerate().map(|(idx, word)| {
        let is_being_typed = idx + 1 == n_words && query.ends_with(word);
        plan_word(word, is_being_typed, languages)
    });
    words.filter(|word| !word.parts.is_empty()).collect()
}

/// The different words of `query` that say something: no function words, unless there is nothing else.
fn words<'a>(query: &'a str, lang: &Lang) -> Vec<&'a str> {
    let analyzer = Analyzer::for_lang(lang);
    let mut words: Vec<&str> = Vec::new();
    let mut terms: Vec<String> = Vec::new();
    for word in query.unicode_words() {
        let term = analyzer.term(word);
        if words.len() < MAX_QUERY_WORDS && !terms.contains(&term) {
            words.push(word);
            terms.push(term);
        }
    }
    let says_something: Vec<bool> = terms.iter().map(|term| !analyzer.is_stop_word(term)).collect();
    if says_something.contains(&true) {
        let mut says_something = says_something.into_iter();
        words.retain(|_| says_something.next().unwrap_or(true));
    }
    words
}

/// The word, or the words it is made of, or the words it may be a misspelling of.
fn plan_word(word: &str, is_being_typed: bool, languages: &[LanguageIndex]) -> PlannedWord {
    let by_language = |expand: &dyn Fn(&LanguageIndex, &str) -> Vec<Expansion>| PlannedPart {
        expansions: languages
            .iter()
            .map(|language| expand(language, &language.analyzer.term(word)))
            .collect(),
    };
    let planned = by_language(&|language, term| {
        let mut found = inflections(language, term);
        compounds(language, term, &mut found);
        if is_being_typed && term.chars().count() >= MIN_PREFIX_CHARS {
            completions(language, term, &mut found);
        }
        found
    });
    if !planned.is_empty() {
        return PlannedWord { parts: vec![planned] };
    }
    let parts = parts(word, languages);
    if !parts.is_empty() {
        return PlannedWord { parts };
    }
    let misspelt = by_language(&|language, term| typos(language.index.terms(), term));
    PlannedWord { parts: if misspelt.is_empty() { Vec::new() } else { vec![misspelt] } }
}

/// The words that the compound `word` is made of, in the first language that knows them all.
fn parts(word: &str, languages: &[LanguageIndex]) -> Vec<PlannedPart> {
    for (idx, language) in
        languages.iter().enumerate().filter(|(_, language)| language.analyzer.has_compounds)
    {
        let term = language.analyzer.term(word);
        let expand = |part: &str| {
            let mut found = inflections(language, part);
            compounds(language, part, &mut found);
            found
        };
        // A word is known by itself or as the last part of other compounds (`Kurs` of `Deutschkurs`).
        let is_known =
            |part: &str| expand(part).iter().any(|expansion| expansion.kind <= MatchKind::CompoundLast);
        let plan_part = |part: String| {
            let mut expansions = vec![Vec::new(); languages.len()];
            expansions[idx] = expand(&part);
            PlannedPart { expansions }
        };
        if let Some(parts) = split(&term, &is_known) {
            return parts.into_iter().map(plan_part).collect();
        }
    }
    Vec::new()
}

/// The term itself and all terms with its stem.
fn inflections(language: &LanguageIndex, term: &str) -> Vec<Expansion> {
    let analyzer = &language.analyzer;
    let stem = analyzer.stem(term);
    // A stemmer may change the last letter (`cities` → `citi`), so look a letter further up.
    let n_chars = stem.chars().count();
    let root: String = stem.chars().take(n_chars.saturating_sub(1).max(2)).collect();
    let max_bytes = stem.len() + MAX_SUFFIX_BYTES;
    let mut found = Vec::new();
    for_each_with_prefix(language.index.terms(), &root, |candidate, info| {
        let kind = if candidate == term {
            MatchKind::Exact
        } else if candidate.len() <= max_bytes && analyzer.stem(candidate) == stem {
            MatchKind::Stem
        } else {
            return;
        };
        found.push(Expansion { term: candidate.to_owned(), info: info.clone(), kind });
    });
    found
}

/// The compounds that `term` is a part of, added to what was `found` already.
fn compounds(language: &LanguageIndex, term: &str, found: &mut Vec<Expansion>) {
    let stem = language.analyzer.stem(term);
    let mut compounds = Vec::new();
    for (compound, part) in containing(&language.vocabulary, &language.analyzer, term, &stem) {
        if found.iter().any(|expansion| expansion.term == compound) {
            continue;
        }
        if let Ok(Some(info)) = language.index.terms().get(compound) {
            let kind = match part {
                Part::Last => MatchKind::CompoundLast,
                Part::First => MatchKind::CompoundFirst,
            };
            compounds.push(Expansion { term: compound.to_owned(), info, kind });
        }
    }
    most_frequent(&mut compounds);
    found.append(&mut compounds);
}

/// The most frequent terms that begin with `term`, added to what was `found` already.
fn completions(language: &LanguageIndex, term: &str, found: &mut Vec<Expansion>) {
    let mut completions = Vec::new();
    for_each_with_prefix(language.index.terms(), term, |candidate, info| {
        if !found.iter().any(|expansion| expansion.term == candidate) {
            let kind = MatchKind::Prefix;
            completions.push(Expansion { term: candidate.to_owned(), info: info.clone(), kind });
        }
    });
    most_frequent(&mut completions);
    found.append(&mut completions);
}

/// The terms a few letters away from `term`.
fn typos(terms: &TermDictionary, term: &str) -> Vec<Expansion> {
    let n_typos = max_typos(term.chars().count());
    if n_typos == 0 {
        return Vec::new();
    }
    let dfa = automata(n_typos).build_dfa(term);
    let mut found = Vec::new();
    let Ok(mut stream) = terms.search(Levenshtein(&dfa)).into_stream() else { return found };
    while stream.advance() {
        if let Ok(candidate) = str::from_utf8(stream.key()) {
            let kind = MatchKind::Typo;
            found.push(Expansion { term: candidate.to_owned(), info: stream.value().clone(), kind });
        }
    }
    drop(stream);
    let distance = |expansion: &Expansion| match dfa.eval(&expansion.term) {
        Distance::Exact(distance) | Distance::AtLeast(distance) => distance,
    };
    let beginning: String = term.chars().take(SURE_FIRST_CHARS).collect();
    found.retain(|expansion| distance(expansion) < 2 || expansion.term.starts_with(&beginning));
    // A word one letter away makes those two letters away improbable.
    if let Some(nearest) = found.iter().map(distance).min() {
        found.retain(|expansion| distance(expansion) == nearest);
    }
    most_frequent(&mut found);
    found
}

/// The tables for words with up to `n_typos`, built once: they are most of the work.
fn automata(n_typos: u8) -> &'static LevenshteinAutomatonBuilder {
    static ONE: OnceLock<LevenshteinAutomatonBuilder> = OnceLock::new();
    static TWO: OnceLock<LevenshteinAutomatonBuilder> = OnceLock::new();
    let (once, n_typos) = if n_typos == 1 { (&ONE, 1) } else { (&TWO, 2) };
    once.get_or_init(|| LevenshteinAutomatonBuilder::new(n_typos, true))
}

fn most_frequent(expansions: &mut Vec<Expansion>) {
    expansions.sort_by(|a, b| b.info.doc_freq.cmp(&a.info.doc_freq).then_with(|| a.term.cmp(&b.term)));
    expansions.truncate(MAX_EXPANSIONS);
}

/// Calls `f` with every term that begins with `prefix`, in order.
pub(crate) fn for_each_with_prefix(terms: &TermDictionary, prefix: &str, mut f: impl FnMut(&str, &TermInfo)) {
    let Ok(mut stream) = terms.range().ge(prefix).into_stream() else { return };
    while stream.advance() && stream.key().starts_with(prefix.as_bytes()) {
        if let Ok(term) = str::from_utf8(stream.key()) {
            f(term, stream.value());
        }
    }
}

/// Lets the term dictionary walk a Levenshtein automaton.
struct Levenshtein<'a>(&'a DFA);

impl Automaton for Levenshtein<'_> {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(self.0.distance(*state), Distance::Exact(_))
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}
