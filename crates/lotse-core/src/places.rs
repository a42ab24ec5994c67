//! Places named in a query. Invariant: beside other words a place orders hits and never hides
//! one: who asks for a course in Jülich also sees those elsewhere, after what serves Jülich.

use std::collections::BTreeSet;

use lotse_model::{Facet, Lang, NOT_STATED};
use unicode_segmentation::UnicodeSegmentation;

use crate::analysis::Analyzer;
use crate::bits::OfferSet;
use crate::catalog::{Catalog, CatalogPlace};
use crate::typo::Misspelling;
use crate::weights::{LOCAL_PRIOR, place_prior};

/// How near an offer is to the places a query names, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Nearness {
    /// It takes place there, or serves just this place and some others.
    There,
    /// It serves the whole county.
    CountyWide,
    /// Nobody said where it is.
    NotStated,
    /// It is in a neighbouring municipality.
    Neighbour,
    /// It is somewhere else.
    Elsewhere,
}

/// The municipalities and counties of a pack, with the offers that serve each.
#[derive(Debug)]
pub(crate) struct Places {
    places: Vec<Place>,
    not_stated: OfferSet,
    /// Offers for people of one municipality only.
    local: OfferSet,
}

#[derive(Debug)]
struct Place {
    municipalities: Vec<String>,
    near: Vec<String>,
    /// The official name, as it is written.
    name: String,
    /// The terms of each of its names.
    names: Vec<Vec<String>>,
    there: OfferSet,
    county_wide: OfferSet,
    neighbours: OfferSet,
}

/// The places a query names.
#[derive(Debug)]
pub(crate) struct NamedPlaces<'a> {
    places: &'a Places,
    named: Vec<&'a Place>,
    /// For each word of the query, whether it is part of a place's name.
    pub(crate) is_place: Vec<bool>,
}

impl Places {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let n_offers = catalog.offers.len();
        let offers_of = |id: &str| {
            let municipalities = catalog.facets.iter().filter(|facet| facet.facet == Facet::Municipality);
            let value = municipalities.flat_map(|facet| &facet.values).find(|value| value.value == id);
            value.map_or_else(|| OfferSet::empty(n_offers), |value| OfferSet::of(n_offers, value.ordinals()))
        };
        let is_county_wide = |ordinal: &usize| catalog.offers[*ordinal].card.county_wide.is_some();
        let places = catalog.places.iter().map(|place| {
            let mut serving = OfferSet::empty(n_offers);
            place.municipalities.iter().for_each(|id| serving.union_with(&offers_of(id)));
            let mut neighbours = OfferSet::empty(n_offers);
            place.neighbours.iter().for_each(|id| neighbours.union_with(&offers_of(id)));
            let is_county = place.municipalities.len() > 1;
            let is_there = |ordinal: &usize| {
                let name = catalog.offers[*ordinal].card.municipality.as_deref();
                is_county || !is_county_wide(ordinal) || name == place.names.first().map(String::as_str)
            };
            Place {
                municipalities: place.municipalities.clone(),
                near: place.neighbours.clone(),
                name: place.names.first().cloned().unwrap_or_default(),
                names: names(place),
                there: OfferSet::of(n_offers, serving.iter().filter(is_there)),
                county_wide: serving,
                neighbours: OfferSet::of(
                    n_offers,
                    neighbours.iter().filter(|ordinal| !is_county_wide(ordinal)),
                ),
            }
        });
        let is_local = |ordinal: &usize| {
            let card = &catalog.offers[*ordinal].card;
            card.county_wide.is_none() && card.serves.len() == 1
        };
        let local = OfferSet::of(n_offers, (0..n_offers).filter(is_local));
        Self { places: places.collect(), not_stated: offers_of(NOT_STATED), local }
    }

    /// The places that `words` name, longer names first: `Kreis Düren` is not the town.
    pub(crate) fn named_in(&self, words: &[&str]) -> NamedPlaces<'_> {
        let words: Vec<Vec<String>> = words.iter().map(|word| terms(word)).collect();
        let mut names: Vec<(&Vec<String>, &Place)> =
            self.places.iter().flat_map(|place| place.names.iter().map(move |name| (name, place))).collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        let mut named = NamedPlaces { places: self, named: Vec::new(), is_place: vec![false; words.len()] };
        for at in 0..words.len() {
            if named.is_place[at] {
                continue;
            }
            let here = names.iter().filter_map(|(name, place)| {
                let mut rest = name.as_slice();
                let mut end = at;
                while let Some(word) = words.get(end).filter(|word| !rest.is_empty() && !word.is_empty()) {
                    rest = rest.strip_prefix(word.as_slice())?;
                    end += 1;
                }
                rest.is_empty().then_some((end, *place))
            });
            let found: Vec<(usize, &Place)> = here.collect();
            let Some(end) = found.iter().map(|(end, _)| *end).max() else { continue };
            named.named.extend(found.iter().filter(|(at, _)| *at == end).map(|(_, place)| *place));
            named.is_place[at..end].fill(true);
        }
        named
    }

    /// The neighbours of `municipalities`, themselves left out.
    pub(crate) fn neighbours_of(&self, municipalities: &BTreeSet<String>) -> BTreeSet<String> {
        let ticked = self.places.iter().filter(|place| match place.municipalities.as_slice() {
            [only] => municipalities.contains(only),
            _ => false,
        });
        let near = ticked.flat_map(|place| &place.near);
        near.filter(|id| !municipalities.contains(*id)).cloned().collect()
    }

    /// The place whose official name `word` may be a misspelling of, if that is by one typo.
    pub(crate) fn corrected(&self, word: &str) -> Option<&str> {
        let [term] = <[String; 1]>::try_from(terms(word)).ok()?;
        let misspelling = Misspelling::of(&term)?;
        let place = self.places.iter().find(|place| match place.names.first().map(Vec::as_slice) {
            Some([name]) => misspelling.distance(name) == Some(1),
            _ => false,
        })?;
        Some(&place.name)
    }
}

impl NamedPlaces<'_> {
    /// Whether the query names a place at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.named.is_empty()
    }

    /// How near an offer is to the nearest place named.
    pub(crate) fn nearness(&self, ordinal: usize) -> Nearness {
        let to = |place: &&Place| {
            if place.there.contains(ordinal) {
                Nearness::There
            } else if place.county_wide.contains(ordinal) {
                Nearness::CountyWide
            } else if self.places.not_stated.contains(ordinal) {
                Nearness::NotStated
            } else if place.neighbours.contains(ordinal) {
                Nearness::Neighbour
            } else {
                Nearness::Elsewhere
            }
        };
        self.named.iter().map(to).min().unwrap_or(Nearness::There)
    }

    /// What an offer counts because of where it is. Where a query has words but no place, an offer for all
    /// goes before one for a single town; without words no offer goes before another.
    pub(crate) fn prior(&self, ordinal: usize) -> f32 {
        if self.is_empty() && !self.is_place.is_empty() && self.places.local.contains(ordinal) {
            LOCAL_PRIOR
        } else {
            place_prior(self.nearness(ordinal))
        }
    }
}

fn names(place: &CatalogPlace) -> Vec<Vec<String>> {
    let names = place.names.iter().map(|name| name.unicode_words().flat_map(terms).collect::<Vec<_>>());
    names.filter(|name| !name.is_empty()).collect()
}

/// Names of places are German in every portal, so visitors' spellings fold as German does.
fn terms(word: &str) -> Vec<String> {
    Analyzer::for_lang(&Lang::german()).tokens(word).map(|token| token.term).collect()
}
