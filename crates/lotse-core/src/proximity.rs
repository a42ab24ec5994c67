//! Whether the words of a query stand together in what a card shows. Invariant: only words as they are written
//! count, or inflected or in compounds; what they mean has no place in a text.
//!
//! Looked for in titles and summaries, which are in the pack as they are; positions of all words would be a third more
//! of it (docs/decisions/0009-ranking.md).

use std::collections::BTreeSet;

use lotse_model::MarkedText;

use crate::index_reader::IndexReader;
use crate::plan::{MatchKind, PlannedWord};
use crate::weights::PROXIMITY_GAP;

/// The largest share of the words of a query that stand together in one of `texts`, from 0 (each alone) to 1.
/// A query of one word stands together nowhere.
pub(crate) fn closeness(texts: [&MarkedText; 2], words: &[PlannedWord], index: &IndexReader) -> f32 {
    texts.into_iter().map(|text| closeness_in(text, words, index)).fold(0.0, f32::max)
}

fn closeness_in(text: &MarkedText, words: &[PlannedWord], index: &IndexReader) -> f32 {
    let Some(idx) = index.languages.iter().position(|language| language.lang == text.lang) else {
        return 0.0;
    };
    let terms: Vec<BTreeSet<&str>> = words
        .iter()
        .flat_map(|word| &word.parts)
        .map(|part| {
            let literal = part.expansions[idx].iter().filter(|found| found.kind <= MatchKind::CompoundFirst);
            literal.map(|found| found.term.as_str()).collect()
        })
        .collect();
    let n_words = terms.len();
    if n_words < 2 {
        return 0.0;
    }
    let written: String = text.runs.iter().map(|run| run.text.as_str()).collect();
    let mut last_seen: Vec<Option<usize>> = vec![None; n_words];
    let mut most = 0;
    for (at, token) in index.languages[idx].analyzer.tokens(&written).enumerate() {
        for (terms, seen) in terms.iter().zip(&mut last_seen) {
            if terms.contains(token.term.as_str()) {
                *seen = Some(at);
            }
        }
        let is_near = |seen: &&usize| at - **seen < n_words + PROXIMITY_GAP;
        most = most.max(last_seen.iter().flatten().filter(is_near).count());
    }
    most.saturating_sub(1) as f32 / (n_words - 1) as f32
}
