//! Places named in a query. Invariant: a place orders hits and never hides one: who asks
//! for Jülich also sees what is elsewhere, after what serves Jülich.

use lotse_model::{Facet, Lang, NOT_STATED};

use crate::analysis::Analyzer;
use crate::bits::OfferSet;
use crate::catalog::Catalog;
use crate::weights::{OUTSIDE_PLACE_PRIOR, PLACE_NOT_STATED_PRIOR};

/// The municipalities of a pack, with the offers that serve each.
#[derive(Debug)]
pub(crate) struct Places {
    /// The terms of a name, and its offers.
    named: Vec<(Vec<String>, OfferSet)>,
    not_stated: OfferSet,
}

impl Places {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let n_offers = catalog.offers.len();
        let municipalities = catalog.facets.iter().filter(|facet| facet.facet == Facet::Municipality);
        let mut places = Self { named: Vec::new(), not_stated: OfferSet::empty(n_offers) };
        for value in municipalities.flat_map(|facet| &facet.values) {
            let offers = OfferSet::of(n_offers, value.places());
            if value.value == NOT_STATED {
                places.not_stated = offers;
            } else {
                places.named.push((terms(&value.label), offers));
            }
        }
        places
    }

    /// Lowers the scores of offers that do not serve the places `query` names.
    pub(crate) fn prefer(&self, query: &str, scores: &mut [f32]) {
        let words = terms(query);
        let mut named = self
            .named
            .iter()
            .filter(|(name, _)| !name.is_empty() && name.iter().all(|term| words.contains(term)))
            .map(|(_, offers)| offers);
        let Some(first) = named.next() else { return };
        let mut there = first.clone();
        named.for_each(|offers| there.union_with(offers));
        for (offer, score) in scores.iter_mut().enumerate() {
            if !there.contains(offer) {
                let is_unknown = self.not_stated.contains(offer);
                *score *= if is_unknown { PLACE_NOT_STATED_PRIOR } else { OUTSIDE_PLACE_PRIOR };
            }
        }
    }
}

/// Names of places are German in every portal, so readers' spellings fold as German does.
fn terms(text: &str) -> Vec<String> {
    Analyzer::for_lang(&Lang::german()).tokens(text).map(|token| token.term).collect()
}
