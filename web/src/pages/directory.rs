//! Which offers belong on which page. Invariant: every published offer is in at
//! least one category, and either in a municipality or among those without a place.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use lotse_model::{CategoryId, Collection, MunicipalityId, Offer, OfferId, ServiceArea, TargetGroupId};

use super::open_times::{self, OpenTimes};
use super::similar::{Neighbourhood, neighbourhoods};
use super::terms::TermFinder;

/// The published offers, found by category, municipality and target group; offers are named by index.
pub(crate) struct Directory<'a> {
    offers: Vec<&'a Offer>,
    by_category: BTreeMap<&'a CategoryId, BTreeSet<usize>>,
    by_municipality: BTreeMap<&'a MunicipalityId, BTreeSet<usize>>,
    by_group: BTreeMap<&'a TargetGroupId, BTreeSet<usize>>,
    without_place: BTreeSet<usize>,
    times: Vec<Option<OpenTimes>>,
    neighbourhoods: Vec<Neighbourhood<'a>>,
    terms: TermFinder<'a>,
}

impl<'a> Directory<'a> {
    /// Sorts the offers published on the day `today`.
    pub(crate) fn new(collection: &'a Collection, today: Date) -> Self {
        let offers: Vec<&Offer> = collection.published(today).collect();
        let mut by_category: BTreeMap<&CategoryId, BTreeSet<usize>> = BTreeMap::new();
        let mut by_municipality: BTreeMap<&MunicipalityId, BTreeSet<usize>> = BTreeMap::new();
        let mut by_group: BTreeMap<&TargetGroupId, BTreeSet<usize>> = BTreeMap::new();
        let mut without_place = BTreeSet::new();
        for (idx, offer) in offers.iter().enumerate() {
            for id in &offer.categories {
                let parent = collection.category(id).and_then(|category| category.parent.as_ref());
                for id in [Some(id), parent].into_iter().flatten() {
                    by_category.entry(id).or_default().insert(idx);
                }
            }
            for id in &offer.audience.groups {
                by_group.entry(id).or_default().insert(idx);
            }
            let municipalities = collection.municipalities_of(offer);
            if municipalities.is_empty() {
                without_place.insert(idx);
            }
            for municipality in municipalities {
                by_municipality.entry(&municipality.id).or_default().insert(idx);
            }
        }
        let times = offers.iter().map(|offer| open_times::of_offer(offer, today)).collect();
        let neighbourhoods = neighbourhoods(collection, &offers);
        let terms = TermFinder::new(collection.explained_words());
        Self { offers, by_category, by_municipality, by_group, without_place, times, neighbourhoods, terms }
    }

    /// All published offers, sorted by id.
    pub(crate) fn offers(&self) -> &[&'a Offer] {
        &self.offers
    }

    /// When the offer `idx` is open, if that is certain.
    pub(crate) fn times(&self, idx: usize) -> Option<&OpenTimes> {
        self.times.get(idx)?.as_ref()
    }

    /// The offers beside the offer `idx`.
    pub(crate) fn neighbourhood(&self, idx: usize) -> Option<&Neighbourhood<'a>> {
        self.neighbourhoods.get(idx)
    }

    /// Where explained words stand in texts.
    pub(crate) fn terms(&self) -> &TermFinder<'a> {
        &self.terms
    }

    /// The offers of a category and its children.
    pub(crate) fn in_category(&self, id: &CategoryId) -> Vec<usize> {
        self.by_category.get(id).into_iter().flatten().copied().collect()
    }

    /// The offers that count in a municipality.
    pub(crate) fn in_municipality(&self, id: &MunicipalityId) -> Vec<usize> {
        self.by_municipality.get(id).into_iter().flatten().copied().collect()
    }

    /// The offers of a category that count in a municipality.
    pub(crate) fn in_category_and_municipality(
        &self,
        category: &CategoryId,
        municipality: &MunicipalityId,
    ) -> Vec<usize> {
        match (self.by_category.get(category), self.by_municipality.get(municipality)) {
            (Some(these), Some(those)) => these.intersection(those).copied().collect(),
            _ => Vec::new(),
        }
    }

    /// The offers for a target group.
    pub(crate) fn in_group(&self, id: &TargetGroupId) -> Vec<usize> {
        self.by_group.get(id).into_iter().flatten().copied().collect()
    }

    /// The offers of a category for a target group.
    pub(crate) fn in_group_and_category(&self, group: &TargetGroupId, category: &CategoryId) -> Vec<usize> {
        match (self.by_group.get(group), self.by_category.get(category)) {
            (Some(these), Some(those)) => these.intersection(those).copied().collect(),
            _ => Vec::new(),
        }
    }

    /// Whether an offer of `found` is in a category or one of its children.
    pub(crate) fn is_in_category(&self, idx: usize, category: &CategoryId) -> bool {
        self.by_category.get(category).is_some_and(|these| these.contains(&idx))
    }

    /// Those of the offers `ids` that are published, in that order.
    pub(crate) fn find(&self, ids: &[OfferId]) -> Vec<usize> {
        let find = |id: &OfferId| self.offers.binary_search_by(|offer| offer.id.cmp(id)).ok();
        ids.iter().filter_map(find).collect()
    }

    /// The offers whose place nobody stated.
    pub(crate) fn without_place(&self) -> Vec<usize> {
        self.without_place.iter().copied().collect()
    }

    /// Parts `found` into what is in `municipality` or made for it, and what serves its whole county.
    pub(crate) fn part(&self, found: &[usize], municipality: &MunicipalityId) -> (Vec<usize>, Vec<usize>) {
        found.iter().partition(|idx| {
            let Some(offer) = self.offers.get(**idx) else { return false };
            offer.place.as_ref().is_some_and(|place| place.municipality == *municipality)
                || matches!(&offer.service_area, ServiceArea::Municipalities(served) if served.contains(municipality))
        })
    }
}
