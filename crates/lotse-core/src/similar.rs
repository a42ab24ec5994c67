//! Offers that are alike by the words they share, and what that says about a score: an offer whose like match a
//! query well is meant more likely than one that matches alone (Diaz, “Regularizing ad hoc retrieval scores”, 2005).
//! Invariant: an offer that does not match stays without a score.

use crate::field::Field;
use crate::weights::{MAX_SHARING_OFFERS, SIMILAR_OFFERS, SIMILAR_SHARE, SIMILARITY_EXPONENT};

/// The offers most like each, by ordinal, and their shares, which add up to 1.
pub(crate) struct SimilarOffers(Vec<Vec<(u32, f32)>>);

impl SimilarOffers {
    /// By the terms of `fields`, which hold `n_offers` offers.
    pub(crate) fn of(fields: &[&Field], n_offers: usize) -> Self {
        let terms = Terms::of(fields, n_offers);
        let mut products = vec![0.0; n_offers];
        Self((0..n_offers).map(|ordinal| terms.most_like(ordinal, &mut products)).collect())
    }

    /// `scores` with a part of those of similar offers added.
    pub(crate) fn smoothed(&self, scores: &[f32]) -> Vec<f32> {
        let smoothed = scores.iter().zip(&self.0).map(|(score, similar)| {
            if *score > 0.0 {
                let of_similar =
                    similar.iter().filter_map(|(other, share)| Some(share * scores.get(*other as usize)?));
                score + SIMILAR_SHARE * of_similar.sum::<f32>()
            } else {
                0.0
            }
        });
        smoothed.collect()
    }
}

/// The terms that tell offers apart, from both ends; each with its weight in an offer (tf·idf).
struct Terms {
    offers_by_term: Vec<Vec<(u32, f32)>>,
    terms_by_offer: Vec<Vec<(usize, f32)>>,
    /// The lengths of the offers as vectors, over all terms.
    norms: Vec<f32>,
}

impl Terms {
    fn of(fields: &[&Field], n_offers: usize) -> Self {
        let mut offers_by_term: Vec<Vec<(u32, f32)>> = Vec::new();
        let mut terms_by_offer = vec![Vec::new(); n_offers];
        let mut norms = vec![0.0_f32; n_offers];
        for field in fields {
            field.for_each_with_prefix("", |_, info| {
                let idf = (n_offers as f32 / info.doc_freq as f32).ln();
                let is_telling = idf > 0.0 && (2..=MAX_SHARING_OFFERS).contains(&info.doc_freq);
                let mut offers = Vec::new();
                field.for_each_posting(info, |ordinal, frequency| {
                    let weight = (1.0 + frequency.ln()) * idf;
                    norms[ordinal] += weight * weight;
                    if is_telling {
                        terms_by_offer[ordinal].push((offers_by_term.len(), weight));
                        offers.push((ordinal as u32, weight));
                    }
                });
                if is_telling {
                    offers_by_term.push(offers);
                }
            });
        }
        norms.iter_mut().for_each(|norm| *norm = norm.sqrt());
        Self { offers_by_term, terms_by_offer, norms }
    }

    /// The offers most like one, by the cosine of their vectors. `products` are zeros, before and after.
    fn most_like(&self, ordinal: usize, products: &mut [f32]) -> Vec<(u32, f32)> {
        let mut others = Vec::new();
        for (term, weight) in &self.terms_by_offer[ordinal] {
            for (other, their_weight) in &self.offers_by_term[*term] {
                let product = &mut products[*other as usize];
                if *product == 0.0 && *other as usize != ordinal {
                    others.push(*other);
                }
                *product += weight * their_weight;
            }
        }
        let cosine = |other: usize| products[other] / (self.norms[ordinal] * self.norms[other]);
        let share = |other: &u32| (*other, cosine(*other as usize).powi(SIMILARITY_EXPONENT));
        let mut similar: Vec<(u32, f32)> = others.iter().map(share).collect();
        others.iter().for_each(|other| products[*other as usize] = 0.0);
        products[ordinal] = 0.0;
        similar.sort_unstable_by(|(a, a_share), (b, b_share)| b_share.total_cmp(a_share).then(a.cmp(b)));
        similar.truncate(SIMILAR_OFFERS);
        let sum: f32 = similar.iter().map(|(_, share)| share).sum();
        similar.iter_mut().for_each(|(_, share)| *share /= sum.max(f32::MIN_POSITIVE));
        similar
    }
}
