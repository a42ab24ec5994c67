//! Why an offer is where it is among the hits. Invariant: the figures are those of the
//! ranking itself, so they add up and multiply to the score of the hit.

use lotse_model::{Lang, OfferId, SearchRequest};
use serde::Serialize;

use crate::engine::Engine;
use crate::plan::PlannedWord;
use crate::score::match_word;

/// Why an offer has its score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// What each word of the query gives. Their sum times `coverage`, and `similar` added, times the other factors is
    /// the score.
    pub words: Vec<WordExplanation>,
    /// What the share of the query's words that the offer matches counts, 0 to 1.
    pub coverage: f32,
    /// What offers like it add.
    pub similar: f32,
    /// What its status and its audience count, 0 to 1.
    pub prior: f32,
    /// What its nearness to the places of the query counts, 0 to 1.
    pub place: f32,
    /// What it counts that the query is a name of the offer, 1 and up.
    pub name: f32,
    /// What it counts that words of the query stand together, 1 and up.
    pub proximity: f32,
    /// The score of the hit.
    pub score: f32,
}

/// What one word or phrase of the query gives.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WordExplanation {
    /// As it was typed.
    pub word: String,
    /// What it adds.
    pub score: f32,
    /// Why, in the order of the fields.
    pub matches: Vec<TermMatch>,
}

/// A term of the index that stands for a word of the query and is in the offer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TermMatch {
    /// How the term comes from the word: `exact`, `inflection`, `concept` …
    pub kind: &'static str,
    /// The folded word, or the id of a concept.
    pub term: String,
    /// The language of the text it is in; `None` for a concept.
    pub lang: Option<Lang>,
    /// How often it counts in the offer.
    pub frequency: u32,
}

impl Engine {
    /// Why `offer` is found by `request`; `None` if it is not.
    pub fn explain(&self, request: &SearchRequest, offer: &OfferId) -> Option<Explanation> {
        let ordinal = self.ordinal(offer)?;
        let understood = self.understand(request);
        let score = self.scores(request, &understood).get(ordinal).copied().filter(|score| *score > 0.0)?;
        let words: Vec<WordExplanation> =
            understood.words.iter().map(|word| self.explain_word(word, ordinal)).collect();
        let prior = self.prior(ordinal, &understood);
        let place = understood.places.prior(ordinal);
        let name = understood.name_prior(ordinal);
        let sum: f32 = words.iter().map(|word| word.score).sum();
        let of_offer = |scores: Vec<f32>| scores.get(ordinal).copied().unwrap_or_default();
        let own = of_offer(self.own_scores(request, &understood));
        let word_by_word = of_offer(self.scores_word_by_word(request, &understood));
        let coverage = if sum > 0.0 { own / sum } else { 1.0 };
        let similar = word_by_word / (prior * place * name) - own;
        let proximity = score / word_by_word;
        Some(Explanation { words, coverage, similar, prior, place, name, proximity, score })
    }

    fn explain_word(&self, word: &PlannedWord, ordinal: usize) -> WordExplanation {
        let fields = self.index.fields();
        let languages = self.index.languages.iter().map(|language| Some(&language.lang)).chain([None]);
        let mut matches: Vec<TermMatch> = Vec::new();
        for part in word.parts.iter().chain(&word.meaning) {
            for ((field, lang), expansions) in fields.iter().zip(languages.clone()).zip(&part.expansions) {
                for expansion in expansions {
                    field.for_each_posting(&expansion.info, |found, frequency| {
                        if found == ordinal {
                            matches.push(TermMatch {
                                kind: expansion.kind.name(),
                                term: expansion.term.clone(),
                                lang: lang.cloned(),
                                frequency: frequency as u32,
                            });
                        }
                    });
                }
            }
        }
        let score = match_word(word, &fields, self.offers()).scores.get(ordinal).copied().unwrap_or_default();
        WordExplanation { word: word.word.clone(), score, matches }
    }
}
