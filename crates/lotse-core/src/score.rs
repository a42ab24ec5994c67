//! Ranks offers for a planned query: BM25 a word at a time, best language first, all
//! words added up. Invariant: an offer has a score above zero exactly if it matches.

use tantivy::postings::Postings;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED};

use crate::engine::LanguageIndex;
use crate::plan::{MatchKind, PlannedPart, PlannedWord};
use crate::weights::{
    COVERAGE_EXPONENT, LENGTH_NORMALIZATION, MIN_RELATIVE_COVERAGE, TERM_SATURATION, match_weight,
};

/// The scores of all offers, by their place; 0 means no match.
pub(crate) fn score(words: &[PlannedWord], languages: &[LanguageIndex], n_offers: usize) -> Vec<f32> {
    let mut scores = vec![0.0; n_offers];
    let mut coverage = vec![0.0; n_offers];
    let mut whole = 0.0;
    for word in words {
        let matches = match_word(word, languages, n_offers);
        let idf = matches.idf(n_offers);
        whole += idf;
        for (place, score) in matches.scores.iter().enumerate().filter(|(_, score)| **score > 0.0) {
            scores[place] += idf * score;
            coverage[place] += idf;
        }
    }
    let best = coverage.iter().copied().fold(0.0, f32::max);
    for (score, covered) in scores.iter_mut().zip(coverage) {
        *score *= if covered < MIN_RELATIVE_COVERAGE * best {
            0.0
        } else {
            (covered / whole).powf(COVERAGE_EXPONENT)
        };
    }
    scores
}

/// How well each offer matches one word or part, without regard to how rare it is.
struct Matches {
    scores: Vec<f32>,
    /// Offers that have the word itself or an inflection.
    n_literal: usize,
}

impl Matches {
    /// How much the word tells offers apart. The word's own frequency counts, not that
    /// of what it expands to: a rare misspelling is not a precious word.
    fn idf(&self, n_offers: usize) -> f32 {
        let n_matching = match self.n_literal {
            0 => self.scores.iter().filter(|score| **score > 0.0).count(),
            n_literal => n_literal,
        };
        let (n, df) = (n_offers as f32, n_matching as f32);
        (1.0 + (n - df + 0.5) / (df + 0.5)).ln()
    }
}

/// A compound matches as well as its worst part. If no offer has all parts, its last part
/// stands for it, provided that it is a word by itself: a `Nähkurs` is at least a `Kurs`.
fn match_word(word: &PlannedWord, languages: &[LanguageIndex], n_offers: usize) -> Matches {
    let mut parts: Vec<Matches> =
        word.parts.iter().map(|part| match_part(part, languages, n_offers)).collect();
    let Some(last) = parts.pop() else { return Matches { scores: vec![0.0; n_offers], n_literal: 0 } };
    let in_all =
        |place: usize, score: f32| parts.iter().fold(score, |worst, part| worst.min(part.scores[place]));
    let scores: Vec<f32> =
        last.scores.iter().enumerate().map(|(place, score)| in_all(place, *score)).collect();
    if parts.is_empty() || (last.n_literal > 0 && scores.iter().all(|score| *score == 0.0)) {
        return last;
    }
    Matches { scores, n_literal: 0 }
}

/// The best expansion in the best language, for each offer: the same text in two languages says nothing twice.
fn match_part(part: &PlannedPart, languages: &[LanguageIndex], n_offers: usize) -> Matches {
    let mut scores: Vec<f32> = vec![0.0; n_offers];
    let mut is_literal = vec![false; n_offers];
    for (language, expansions) in languages.iter().zip(&part.expansions) {
        for expansion in expansions {
            let weight = match_weight(expansion.kind);
            let info = &expansion.info;
            let postings = language.index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs);
            let Ok(mut postings) = postings else { continue };
            let mut doc = postings.doc();
            while doc != TERMINATED {
                let place = doc as usize;
                let score = weight * term_score(language, postings.term_freq() as f32, doc);
                if let Some(best) = scores.get_mut(place) {
                    *best = best.max(score);
                }
                if let (MatchKind::Exact | MatchKind::Stem, Some(is_literal)) =
                    (expansion.kind, is_literal.get_mut(place))
                {
                    *is_literal = true;
                }
                doc = postings.advance();
            }
        }
    }
    Matches { scores, n_literal: is_literal.into_iter().filter(|is_literal| *is_literal).count() }
}

/// BM25 without the idf: 1 for one occurrence in a text of average length.
fn term_score(language: &LanguageIndex, term_freq: f32, doc: u32) -> f32 {
    let length = language.norms.fieldnorm(doc) as f32 / language.average_length;
    let damping = TERM_SATURATION * (1.0 - LENGTH_NORMALIZATION + LENGTH_NORMALIZATION * length);
    term_freq * (TERM_SATURATION + 1.0) / (term_freq + damping)
}
