//! Filtering and disjunctive counts. Invariant: the count of a value is the number of
//! hits the reader would get with this value as the only one ticked in its facet.

use std::cmp::Reverse;

use lotse_model::{Facet, FacetCounts, FacetValue, Filters, Lang, Relaxation};

use crate::bits::OfferSet;
use crate::catalog::Catalog;

/// The facets of an opened pack.
#[derive(Debug)]
pub(crate) struct FacetIndex {
    facets: Vec<(Facet, Vec<ValueIndex>)>,
}

#[derive(Debug)]
struct ValueIndex {
    value: String,
    label: String,
    lang: Lang,
    parent: Option<String>,
    offers: OfferSet,
}

/// What filtering leaves, and what it would leave otherwise.
pub(crate) struct Filtered {
    /// Offers that match and pass all filters.
    pub(crate) hits: OfferSet,
    pub(crate) facets: Vec<FacetCounts>,
    pub(crate) relaxations: Vec<Relaxation>,
}

impl FacetIndex {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let n_offers = catalog.offers.len();
        let facets = catalog.facets.iter().map(|facet| {
            let values = facet.values.iter().map(|value| ValueIndex {
                value: value.value.clone(),
                label: value.label.clone(),
                lang: value.lang.clone(),
                parent: value.parent.clone(),
                offers: OfferSet::of(n_offers, value.ordinals()),
            });
            (facet.facet, values.collect())
        });
        Self { facets: facets.collect() }
    }

    /// The offers that have `value`.
    pub(crate) fn offers_of(&self, facet: Facet, value: &str) -> Option<&OfferSet> {
        let (_, values) = self.facets.iter().find(|(known, _)| *known == facet)?;
        values.iter().find(|known| known.value == value).map(|known| &known.offers)
    }

    /// Narrows `matching` by `filters` and counts all values.
    pub(crate) fn filter(
        &self,
        matching: &OfferSet,
        filters: &Filters,
        n_offers: usize,
        lang: &Lang,
    ) -> Filtered {
        let selections: Vec<Option<OfferSet>> = self
            .facets
            .iter()
            .map(|(facet, values)| {
                let selected = filters.get(facet).filter(|selected| !selected.is_empty())?;
                let mut union = OfferSet::empty(n_offers);
                for value in values.iter().filter(|value| selected.contains(&value.value)) {
                    union.union_with(&value.offers);
                }
                Some(union)
            })
            .collect();
        let narrowed_by_all_but = |skipped: Option<usize>| {
            let mut set = matching.clone();
            for (idx, selection) in selections.iter().enumerate() {
                if let (Some(selection), true) = (selection, skipped != Some(idx)) {
                    set.intersect_with(selection);
                }
            }
            set
        };

        let hits = narrowed_by_all_but(None);
        let mut facets = Vec::new();
        let mut relaxations = Vec::new();
        for (idx, (facet, values)) in self.facets.iter().enumerate() {
            let others = narrowed_by_all_but(Some(idx));
            facets.push(count(*facet, values, &others, filters, lang));
            if hits.len() == 0 && selections[idx].is_some() && others.len() > 0 {
                relaxations.push(Relaxation { facet: *facet, total: others.len() });
            }
        }
        relaxations.sort_by_key(|relaxation| Reverse(relaxation.total));
        Filtered { hits, facets, relaxations }
    }
}

fn count(facet: Facet, values: &[ValueIndex], set: &OfferSet, filters: &Filters, lang: &Lang) -> FacetCounts {
    let selected = filters.get(&facet);
    let is_selected = |value: &str| selected.is_some_and(|selected| selected.contains(value));
    let mut counted: Vec<FacetValue> = values
        .iter()
        .map(|value| FacetValue {
            value: value.value.clone(),
            label: value.label.clone(),
            lang: value.lang.clone(),
            parent: value.parent.clone(),
            count: value.offers.len_of_intersection(set),
            selected: is_selected(&value.value),
        })
        .filter(|value| value.count > 0 || value.selected)
        .collect();
    // A value this pack does not know, from an old link, can still be unticked.
    let unknown =
        selected.into_iter().flatten().filter(|value| !values.iter().any(|known| known.value == **value));
    counted.extend(unknown.map(|value| FacetValue {
        value: value.clone(),
        label: String::new(),
        lang: lang.clone(),
        parent: None,
        count: 0,
        selected: true,
    }));
    FacetCounts { facet, values: counted }
}
