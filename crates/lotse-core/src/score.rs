//! Ranks offers for a planned query: BM25 a word at a time, all words added up.
//! Invariant: an offer has a score above zero exactly if it matches.

use crate::field::{Field, OwnTexts};
use crate::plan::{Expansion, MatchKind, PlannedPart, PlannedWord};
use crate::weights::{
    COVERAGE_EXPONENT, LEAST_COVER, MIN_RELATIVE_COVERAGE, PARTLY_TRANSLATED, RARITY_EXPONENT, SECOND_WAY,
    match_weight,
};

/// The scores of all offers, by their ordinal; 0 means no match.
pub(crate) fn score(words: &[PlannedWord], fields: &[&Field], n_offers: usize) -> Vec<f32> {
    let words: Vec<Matches> = words.iter().map(|word| match_word(word, fields, n_offers)).collect();
    let Matches { mut scores, coverage, whole } = added_up(&words, n_offers);
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

/// How well each offer matches something, and how much of it.
pub(crate) struct Matches {
    pub(crate) scores: Vec<f32>,
    /// How much what an offer matches tells offers apart: an idf, or a sum of them.
    pub(crate) coverage: Vec<f32>,
    /// The most that an offer could cover.
    pub(crate) whole: f32,
}

impl Matches {
    fn none(n_offers: usize) -> Self {
        Self { scores: vec![0.0; n_offers], coverage: vec![0.0; n_offers], whole: 0.0 }
    }

    /// As if it stood in the query `n` times.
    fn times(mut self, n: usize) -> Self {
        let n = n as f32;
        self.scores.iter_mut().chain(&mut self.coverage).for_each(|figure| *figure *= n);
        Self { whole: self.whole * n, ..self }
    }

    /// The better of two ways to match, for each offer, and some of the other.
    fn and(mut self, other: Self, second_way: f32) -> Self {
        let lesser: Vec<f32> = self.scores.iter().zip(&other.scores).map(|(a, b)| a.min(*b)).collect();
        self = self.or(other);
        self.scores.iter_mut().zip(lesser).for_each(|(score, lesser)| *score += second_way * lesser);
        self
    }

    /// The better of two ways to match, for each offer.
    fn or(mut self, other: Self) -> Self {
        let better = |best: &mut f32, other: f32| *best = best.max(other);
        self.scores.iter_mut().zip(other.scores).for_each(|(best, other)| better(best, other));
        self.coverage.iter_mut().zip(other.coverage).for_each(|(best, other)| better(best, other));
        Self { whole: self.whole.max(other.whole), ..self }
    }
}

fn added_up(matches: &[Matches], n_offers: usize) -> Matches {
    let mut sum = Matches::none(n_offers);
    for part in matches {
        sum.scores.iter_mut().zip(&part.scores).for_each(|(total, score)| *total += score);
        sum.coverage.iter_mut().zip(&part.coverage).for_each(|(total, covered)| *total += covered);
        sum.whole += part.whole;
    }
    sum
}

/// A compound or phrase matches as far as its parts do: an offer with one of two parts covers half of
/// it. Or it matches by what the parts mean together, which counts as often as the phrase has words.
pub(crate) fn match_word(word: &PlannedWord, fields: &[&Field], n_offers: usize) -> Matches {
    let mut parts: Vec<Matches> = word.parts.iter().map(|part| match_part(part, fields, n_offers)).collect();
    let literally = match parts.len() {
        1 => parts.swap_remove(0),
        _ => {
            let mut all = added_up(&parts, n_offers);
            for (score, covered) in all.scores.iter_mut().zip(&all.coverage) {
                *score *= covered / all.whole.max(f32::MIN_POSITIVE);
            }
            all
        }
    };
    match &word.meaning {
        Some(meaning) => literally.or(match_part(meaning, fields, n_offers).times(word.n_words)),
        None => literally,
    }
}

/// The word in texts, it or a synonym, and what it means; the three are weighed apart, because a concept that many
/// offers are about tells less than a rare word for it. An offer that matches in several ways is surer.
fn match_part(part: &PlannedPart, fields: &[&Field], n_offers: usize) -> Matches {
    let (Some((concepts, languages)), Some((meanings, words))) =
        (fields.split_last(), part.expansions.split_last())
    else {
        return Matches::none(n_offers);
    };
    let reading = Reading::of(fields);
    let texts = || languages.iter().zip(words);
    let by_word = match_fields(texts(), by_itself, n_offers, reading);
    let by_meaning = match_fields(std::iter::once((concepts, meanings)), by_itself, n_offers, reading);
    let has_synonyms = words.iter().flatten().any(|expansion| expansion.kind == MatchKind::Synonym);
    let literally = if has_synonyms {
        by_word.and(match_fields(texts(), by_synonyms, n_offers, reading), reading.second_way)
    } else {
        by_word
    };
    literally.and(by_meaning, reading.second_way)
}

/// What a match counts by itself; a synonym counts only together with the word.
fn by_itself(kind: MatchKind) -> Option<MatchKind> {
    Some(kind).filter(|kind| *kind != MatchKind::Synonym)
}

/// A word and its synonyms, as one word that is none of them.
fn by_synonyms(kind: MatchKind) -> Option<MatchKind> {
    matches!(kind, MatchKind::Exact | MatchKind::Stem | MatchKind::Synonym).then_some(MatchKind::Synonym)
}

/// What the absence of a word in an offer's texts tells. Where all offers have texts in the language of the
/// pack, much; elsewhere words lead to offers by what they mean, and meanings alone tell offers apart.
#[derive(Clone, Copy)]
struct Reading {
    rarity_exponent: f32,
    least_cover: f32,
    second_way: f32,
}

impl Reading {
    fn of(fields: &[&Field]) -> Self {
        if fields.iter().any(|field| field.own_texts == OwnTexts::All) {
            Self { rarity_exponent: RARITY_EXPONENT, least_cover: LEAST_COVER, second_way: SECOND_WAY }
        } else {
            Self { rarity_exponent: 1.0, least_cover: 1.0, second_way: 0.0 }
        }
    }
}

/// All expansions of a field count together, as if they were one term; of the fields the best counts:
/// the same text in two languages says nothing twice. `counts_as` says what a match counts as, if at all.
fn match_fields<'a>(
    fields: impl Iterator<Item = (&'a &'a Field, &'a Vec<Expansion>)>,
    counts_as: fn(MatchKind) -> Option<MatchKind>,
    n_offers: usize,
    Reading { rarity_exponent, least_cover, .. }: Reading,
) -> Matches {
    let mut scores: Vec<f32> = vec![0.0; n_offers];
    let mut cover = vec![0.0; n_offers];
    let mut is_sure = vec![false; n_offers];
    for (field, expansions) in fields {
        // The weight of a kind lowers both what an occurrence counts and what all of them can reach.
        let mut frequencies: Vec<f32> = vec![0.0; n_offers];
        let mut weights: Vec<f32> = vec![0.0; n_offers];
        for expansion in expansions {
            let Some(kind) = counts_as(expansion.kind) else { continue };
            let weight = match_weight(kind).sqrt();
            let sure = matches!(kind, MatchKind::Exact | MatchKind::Stem | MatchKind::Concept);
            field.for_each_posting(&expansion.info, |ordinal, frequency| {
                if let (Some(sum), Some(best)) = (frequencies.get_mut(ordinal), weights.get_mut(ordinal)) {
                    *sum += weight * frequency;
                    *best = best.max(weight);
                    is_sure[ordinal] |= sure;
                }
            });
        }
        let told = if field.own_texts == OwnTexts::Some { PARTLY_TRANSLATED } else { 1.0 };
        for (ordinal, frequency) in frequencies.into_iter().enumerate().filter(|(_, sum)| *sum > 0.0) {
            let score = told * weights[ordinal] * field.term_score(frequency, ordinal);
            scores[ordinal] = scores[ordinal].max(score);
            cover[ordinal] = f32::max(cover[ordinal], least_cover + (1.0 - least_cover) * weights[ordinal]);
        }
    }
    if scores.iter().all(|score| *score == 0.0) {
        return Matches::none(n_offers);
    }
    let idf = idf(&scores, &is_sure, rarity_exponent);
    let coverage = cover.into_iter().map(|share| share * idf).collect();
    scores.iter_mut().for_each(|score| *score *= idf);
    Matches { scores, coverage, whole: idf }
}

/// How much the word tells offers apart. The word's own frequency counts, not that
/// of what it expands to: a rare misspelling is not a precious word.
fn idf(scores: &[f32], is_sure: &[bool], exponent: f32) -> f32 {
    let n_matching = match is_sure.iter().filter(|sure| **sure).count() {
        0 => scores.iter().filter(|score| **score > 0.0).count(),
        n_sure => n_sure,
    };
    let (n, df) = (scores.len() as f32, n_matching as f32);
    (1.0 + (n - df + 0.5) / (df + 0.5)).ln().powf(exponent)
}
