//! Whether the words of a query stand together in what a card shows. Invariant: only words as they are written
//! count, or inflected or in compounds; what they mean has no place in a text.
//!
//! Looked for in titles and summaries, which are in the pack as they are; positions of all words would be a third more
//! of it (docs/decisions/0009-ranking.md).

use std::collections::HashSet;
use std::sync::OnceLock;

use lotse_model::Card;

use crate::index_reader::IndexReader;
use crate::plan::{MatchKind, PlannedWord};
use crate::weights::PROXIMITY_GAP;

/// The titles and summaries of all offers as terms, by ordinal; made when they are first looked at.
pub(crate) struct ShownTexts(Vec<OnceLock<Vec<ShownText>>>);

struct ShownText {
    /// Which language of the index.
    language: usize,
    terms: Vec<String>,
}

/// The terms for the words of a query, for each language of the index and each word.
pub(crate) struct LiteralTerms<'a>(Vec<Vec<HashSet<&'a str>>>);

impl<'a> LiteralTerms<'a> {
    /// `None` if fewer than two words could stand together.
    pub(crate) fn of(words: &'a [PlannedWord], index: &IndexReader) -> Option<Self> {
        let parts = || words.iter().flat_map(|word| &word.parts);
        let literal = |language: usize| {
            let terms = parts().map(|part| {
                let found = part.expansions.get(language).into_iter().flatten();
                let literal = found.filter(|found| found.kind <= MatchKind::CompoundFirst);
                literal.map(|found| found.term.as_str()).collect()
            });
            terms.collect()
        };
        (parts().count() > 1).then(|| Self((0..index.languages.len()).map(literal).collect()))
    }
}

impl ShownTexts {
    pub(crate) fn new(n_offers: usize) -> Self {
        Self((0..n_offers).map(|_| OnceLock::new()).collect())
    }

    /// The largest share of the words that stand together in title or summary of an offer, from 0 (each alone) to 1.
    pub(crate) fn closeness(
        &self,
        ordinal: usize,
        card: &Card,
        words: &LiteralTerms<'_>,
        index: &IndexReader,
    ) -> f32 {
        let Some(texts) = self.0.get(ordinal) else { return 0.0 };
        let texts = texts.get_or_init(|| shown_texts(card, index)).iter();
        let in_text = |text: &ShownText| Some(closeness(&text.terms, words.0.get(text.language)?));
        texts.filter_map(in_text).fold(0.0, f32::max)
    }
}

fn shown_texts(card: &Card, index: &IndexReader) -> Vec<ShownText> {
    let texts = [&card.title, &card.summary].into_iter().filter_map(|text| {
        let language = index.languages.iter().position(|language| language.lang == text.lang)?;
        let written: String = text.runs.iter().map(|run| run.text.as_str()).collect();
        let tokens = index.languages[language].analyzer.tokens(&written);
        let terms = tokens.map(|token| token.term).collect();
        Some(ShownText { language, terms })
    });
    texts.collect()
}

fn closeness(text: &[String], words: &[HashSet<&str>]) -> f32 {
    let n_words = words.len();
    let mut last_seen: Vec<Option<usize>> = vec![None; n_words];
    let mut most = 0;
    for (at, term) in text.iter().enumerate() {
        let mut is_one = false;
        for (terms, seen) in words.iter().zip(&mut last_seen) {
            if terms.contains(term.as_str()) {
                *seen = Some(at);
                is_one = true;
            }
        }
        if is_one {
            let is_near = |seen: &&usize| at - **seen < n_words + PROXIMITY_GAP;
            most = most.max(last_seen.iter().flatten().filter(is_near).count());
        }
    }
    most.saturating_sub(1) as f32 / (n_words - 1) as f32
}
