//! From one word to terms of the index. Invariant: every expansion is a term of the
//! dictionary, and none stands twice in a field.

use std::cell::RefCell;
use std::collections::HashMap;

use tantivy::postings::TermInfo;

use crate::compound::{Part, containing, split, splits};
use crate::field::Field;
use crate::index_reader::{IndexReader, LanguageIndex};
use crate::plan::{Expansion, MatchKind, PlannedPart};
use crate::typo::Misspelling;
use crate::weights::{
    ENOUGH_OFFERS, MAX_CORRECTIONS, MAX_EXPANSIONS, MAX_GUESSED_CONCEPTS, MAX_RELATED_SUFFIX_CHARS,
    MAX_SUFFIX_BYTES, MIN_MISSPELT_PART_CHARS, MIN_RELATED_CHARS, RELATED_SHARE,
};
use crate::wordbook::{ConceptIdx, Wordbook};

/// What a word means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) concepts: Vec<ConceptIdx>,
    /// The word is known in a language that no text of the pack need be in.
    pub(crate) is_foreign: bool,
}

/// The word itself, its inflections and the compounds it is in, in every language of the pack.
pub(crate) fn literally(word: &str, index: &IndexReader) -> PlannedPart {
    index.by_language(|language| {
        let term = language.analyzer.term(word);
        let mut found = inflections(language, &term);
        compounds(language, &term, &mut found);
        found
    })
}

/// The most frequent terms that begin with `word`.
pub(crate) fn completions(word: &str, kind: MatchKind, index: &IndexReader, part: &mut PlannedPart) {
    for (language, found) in index.languages.iter().zip(&mut part.expansions) {
        let term = language.analyzer.term(word);
        let completions = with_prefix(&language.field, &term, kind, |_| true);
        add_most_frequent(completions, found);
    }
}

/// The offers about what a word means, and those about what includes it.
pub(crate) fn by_meaning(meaning: &Meaning, kind: MatchKind, index: &IndexReader, part: &mut PlannedPart) {
    let Some(found) = part.expansions.last_mut() else { return };
    let mut add = |id: &str, kind| {
        if let Some(info) = index.concepts.get(id)
            && found.iter().all(|expansion| expansion.term != id)
        {
            found.push(Expansion { term: id.to_owned(), info, kind });
        }
    };
    let entries: Vec<_> =
        meaning.concepts.iter().filter_map(|idx| index.wordbooks.concepts.get(*idx as usize)).collect();
    let own = entries.iter().filter_map(|entry| index.concepts.get(&entry.id));
    let n_own = own.map(|info| info.doc_freq as usize).sum::<usize>();
    for entry in &entries {
        add(&entry.id, kind);
    }
    // What no offer is about is best served by what includes it: without swimming, sport. Where there is
    // enough, that would only swell the count.
    let broader_kind = if n_own == 0 { kind } else { MatchKind::Broader };
    for broader in entries.iter().filter_map(|entry| entry.broader.as_deref()) {
        if n_own < ENOUGH_OFFERS {
            add(broader, broader_kind);
        }
    }
    if meaning.is_foreign && found.iter().any(|expansion| expansion.kind == MatchKind::Concept) {
        // `art` in another language is not German `Art`: beside its meaning only the very word counts.
        for expansions in part.expansions.iter_mut().rev().skip(1) {
            expansions.retain(|expansion| expansion.kind == MatchKind::Exact);
        }
    }
}

/// Everyday words of the pack's language that mean about the same as `word`.
pub(crate) fn synonyms(word: &str, index: &IndexReader, part: &mut PlannedPart) {
    let languages = index.languages.iter().zip(&mut part.expansions);
    for (language, found) in languages.filter(|(language, _)| language.lang.is_same_language(&index.lang)) {
        let term = language.analyzer.term(word);
        for stem in index.synonyms.of(&language.analyzer.stem(&term)) {
            for synonym in of_stem(language, stem, None) {
                if found.iter().all(|known| known.term != synonym.term) {
                    found.push(Expansion { kind: MatchKind::Synonym, ..synonym });
                }
            }
        }
    }
}

/// Terms that begin like `word`: of one family, as `Einbürgerung` and `einbürgern`.
pub(crate) fn related(word: &str, index: &IndexReader, part: &mut PlannedPart) {
    for (language, found) in index.languages.iter().zip(&mut part.expansions) {
        let term = language.analyzer.term(word);
        let n_chars = term.chars().count();
        let n_shared = ((n_chars as f32 * RELATED_SHARE).ceil() as usize).max(MIN_RELATED_CHARS);
        if n_shared > n_chars {
            continue;
        }
        let root: String = term.chars().take(n_shared).collect();
        let is_short = |candidate: &str| candidate.chars().count() <= n_chars + MAX_RELATED_SUFFIX_CHARS;
        add_most_frequent(with_prefix(&language.field, &root, MatchKind::Related, is_short), found);
    }
}

/// The words that the compound `word` is made of, in the first language that knows them all: from texts or, failing
/// that, from its vocabulary too, so that `Kinderschwimmkurs` leads to sport for children where nobody swims.
pub(crate) fn parts_of_compound(
    word: &str,
    steps: &[Vec<&Wordbook>],
    index: &IndexReader,
) -> Vec<PlannedPart> {
    for (idx, language) in with_compounds(index) {
        let term = language.analyzer.term(word);
        // Looking a part up takes most of the time, and both ways to cut need it.
        let known: RefCell<HashMap<String, bool>> = RefCell::default();
        let is_known = |part: &str| {
            *known.borrow_mut().entry(part.to_owned()).or_insert_with(|| is_known(language, part))
        };
        let has_meaning = |part: &str| {
            meanings_of(part, language, steps).iter().any(|concept| index.leads_somewhere(*concept))
        };
        let parts = split(&term, &is_known)
            .or_else(|| split(&term, &|part: &str| is_known(part) || has_meaning(part)));
        if let Some(parts) = parts {
            return parts.iter().map(|part| known_part(part, idx, steps, index)).collect();
        }
    }
    Vec::new()
}

/// The parts of a compound, one of them misspelt, in the first language that knows the other.
pub(crate) fn misspelt_compound(
    word: &str,
    steps: &[Vec<&Wordbook>],
    index: &IndexReader,
) -> Vec<PlannedPart> {
    for (idx, language) in with_compounds(index) {
        let term = language.analyzer.term(word);
        let mut best: Option<(&str, Vec<Expansion>)> = None;
        for (first, last) in splits(&term) {
            let (known, unknown) = match (is_known(language, first), is_known(language, last)) {
                (_, true) => (last, first),
                (true, false) => (first, last),
                (false, false) => continue,
            };
            let is_better = best.as_ref().is_none_or(|(longest, _)| known.len() > longest.len());
            if !is_better || unknown.chars().count() < MIN_MISSPELT_PART_CHARS {
                continue;
            }
            let corrected = corrections_in(language, unknown);
            if !corrected.is_empty() {
                best = Some((known, corrected));
            }
        }
        if let Some((known, corrected)) = best {
            return vec![index.only(idx, corrected), known_part(known, idx, steps, index)];
        }
    }
    Vec::new()
}

/// A part of a compound in the language at `idx`: the word, and what it means.
fn known_part(part: &str, idx: usize, steps: &[Vec<&Wordbook>], index: &IndexReader) -> PlannedPart {
    let language = &index.languages[idx];
    let meaning = Meaning { concepts: meanings_of(part, language, steps), is_foreign: false };
    let mut planned = index.only(idx, expand_part(language, part));
    by_meaning(&meaning, MatchKind::ConceptPart, index, &mut planned);
    planned
}

/// What a part of a compound means in its own language.
fn meanings_of(part: &str, language: &LanguageIndex, steps: &[Vec<&Wordbook>]) -> Vec<ConceptIdx> {
    let books = steps.iter().flatten().filter(|book| book.lang.is_same_language(&language.lang));
    books.flat_map(|book| book.concepts(&[part])).collect()
}

/// What a misspelt word may have been meant to be.
#[derive(Default)]
pub(crate) struct Corrected {
    pub(crate) part: PlannedPart,
    /// The most frequent word it may be, as people write it.
    pub(crate) correction: Option<String>,
    /// By how many typos it differs.
    pub(crate) distance: Option<u8>,
    concepts: Vec<ConceptIdx>,
}

/// The words `word` may be a misspelling of, in texts and in the vocabularies, whichever is nearer, and
/// what they mean.
pub(crate) fn corrected(word: &str, steps: &[Vec<&Wordbook>], index: &IndexReader) -> Corrected {
    let mut best = Corrected::default();
    for (idx, language) in index.languages.iter().enumerate() {
        let Some(misspelling) = Misspelling::of(&language.analyzer.term(word)) else { continue };
        let Some((distance, terms)) = misspelling.nearest(language.field.terms()) else { continue };
        if best.is_beaten_or_met_by(distance, index) {
            let terms = most_frequent(terms);
            if let Some((term, _)) = terms.first() {
                let written = index.written(term, &language.lang);
                let books = steps.iter().flatten();
                best.concepts.extend(books.flat_map(|book| book.concepts(&[&written])));
                best.correction.get_or_insert(written);
            }
            best.part.expansions[idx] = follow_corrections(language, terms);
        }
    }
    for book in steps.iter().flatten() {
        let Some((distance, found, written)) = book.misspelt(word, MAX_GUESSED_CONCEPTS) else { continue };
        if best.is_beaten_or_met_by(distance, index) {
            best.concepts.extend(found);
            best.correction.get_or_insert(written);
        }
    }
    if best.distance.is_some() {
        let mut concepts = std::mem::take(&mut best.concepts);
        concepts.sort_unstable();
        concepts.dedup();
        by_meaning(&Meaning { concepts, is_foreign: false }, MatchKind::ConceptTypo, index, &mut best.part);
    }
    best
}

impl Corrected {
    /// Whether something at `distance` is at least as near; if it is nearer, forgets the rest.
    fn is_beaten_or_met_by(&mut self, distance: u8, index: &IndexReader) -> bool {
        if self.distance.is_none_or(|nearest| distance < nearest) {
            *self = Self { part: index.no_expansions(), distance: Some(distance), ..Self::default() };
        }
        self.distance == Some(distance)
    }
}

/// The terms with the stem of `term`, itself included.
fn inflections(language: &LanguageIndex, term: &str) -> Vec<Expansion> {
    of_stem(language, &language.analyzer.stem(term), Some(term))
}

/// The terms with a stem; `term` is one of them, however long.
fn of_stem(language: &LanguageIndex, stem: &str, term: Option<&str>) -> Vec<Expansion> {
    let analyzer = &language.analyzer;
    // A stemmer may change the last letter (`cities` → `citi`), so look a letter further up.
    let n_chars = stem.chars().count();
    let root: String = stem.chars().take(n_chars.saturating_sub(1).max(2)).collect();
    let max_bytes = stem.len() + MAX_SUFFIX_BYTES;
    let mut found = Vec::new();
    language.field.for_each_with_prefix(&root, |candidate, info| {
        let kind = if Some(candidate) == term {
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
    let in_compounds = containing(&language.term_list, &language.analyzer, term, &stem);
    let compounds = in_compounds.filter_map(|(compound, part)| {
        let kind = match part {
            Part::Last => MatchKind::CompoundLast,
            Part::First => MatchKind::CompoundFirst,
        };
        Some(Expansion { term: compound.to_owned(), info: language.field.get(compound)?, kind })
    });
    add_most_frequent(compounds.collect(), found);
}

fn with_compounds(index: &IndexReader) -> impl Iterator<Item = (usize, &LanguageIndex)> {
    index.languages.iter().enumerate().filter(|(_, language)| language.analyzer.has_compounds)
}

fn expand_part(language: &LanguageIndex, part: &str) -> Vec<Expansion> {
    let mut found = inflections(language, part);
    compounds(language, part, &mut found);
    found
}

/// A word is known by itself or as the last part of other compounds (`Kurs` of `Deutschkurs`).
fn is_known(language: &LanguageIndex, part: &str) -> bool {
    expand_part(language, part).iter().any(|expansion| expansion.kind <= MatchKind::CompoundLast)
}

fn corrections_in(language: &LanguageIndex, term: &str) -> Vec<Expansion> {
    let nearest = Misspelling::of(term).and_then(|misspelling| misspelling.nearest(language.field.terms()));
    nearest.map_or_else(Vec::new, |(_, terms)| follow_corrections(language, most_frequent(terms)))
}

/// The likeliest of several corrections, the first first.
fn most_frequent(mut terms: Vec<(String, TermInfo)>) -> Vec<(String, TermInfo)> {
    terms.sort_by(|(a, a_info), (b, b_info)| b_info.doc_freq.cmp(&a_info.doc_freq).then_with(|| a.cmp(b)));
    terms.truncate(MAX_CORRECTIONS);
    terms
}

/// Corrections with their inflections and compounds.
fn follow_corrections(language: &LanguageIndex, terms: Vec<(String, TermInfo)>) -> Vec<Expansion> {
    let mut found: Vec<Expansion> = Vec::new();
    for (term, _) in terms {
        for expansion in expand_part(language, &term) {
            if found.iter().all(|known| known.term != expansion.term) {
                found.push(Expansion { kind: MatchKind::Typo, ..expansion });
            }
        }
    }
    found
}

fn with_prefix(
    field: &Field,
    prefix: &str,
    kind: MatchKind,
    is_wanted: impl Fn(&str) -> bool,
) -> Vec<Expansion> {
    let mut found = Vec::new();
    field.for_each_with_prefix(prefix, |term, info| {
        if is_wanted(term) {
            found.push(Expansion { term: term.to_owned(), info: info.clone(), kind });
        }
    });
    found
}

/// Adds the most frequent of `more` that are not among those `found`.
fn add_most_frequent(mut more: Vec<Expansion>, found: &mut Vec<Expansion>) {
    more.retain(|expansion| found.iter().all(|known| known.term != expansion.term));
    more.sort_by(|a, b| b.info.doc_freq.cmp(&a.info.doc_freq).then_with(|| a.term.cmp(&b.term)));
    more.truncate(MAX_EXPANSIONS);
    found.append(&mut more);
}
