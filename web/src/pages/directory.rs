//! Which offers belong on which page. Invariant: every published offer is in at
//! least one category, and either in a municipality or among those without a place.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_model::{CategoryId, Collection, MunicipalityId, Offer, OfferId, ServiceArea, TargetGroupId};

use super::offer::open_times::{self, OpenTimes};
use super::offer::similar::{Neighbourhood, neighbourhoods};
use super::offer::terms::TermFinder;

/// The published offers, found by category, municipality and target group; offers are named by index.
pub(crate) struct Directory<'a> {
    offers: Vec<&'a Offer>,
    by_category: BTreeMap<&'a CategoryId, CategoryLists<'a>>,
    by_municipality: Lists<&'a MunicipalityId>,
    by_group: Lists<&'a TargetGroupId>,
    without_place: Vec<usize>,
    times: Vec<Option<OpenTimes>>,
    neighbourhoods: Vec<Neighbourhood<'a>>,
    terms: TermFinder<'a>,
}

/// The offers of a category: made once, because many pages ask for them and for how many they are.
#[derive(Default)]
struct CategoryLists<'a> {
    all: Vec<usize>,
    by_municipality: Lists<&'a MunicipalityId>,
    by_group: Lists<&'a TargetGroupId>,
}

/// Offers by what they have in common, in ascending order.
type Lists<K> = BTreeMap<K, Vec<usize>>;

/// Adds an offer that comes behind all others to a list; once, however often that is asked for.
fn add(list: &mut Vec<usize>, idx: usize) {
    if list.last() != Some(&idx) {
        list.push(idx);
    }
}

impl<'a> Directory<'a> {
    /// Sorts the offers published on the day `today`.
    pub(crate) fn new(collection: &'a Collection, today: Date) -> Self {
        let offers: Vec<&Offer> = collection.published(today).collect();
        let mut by_category: BTreeMap<_, CategoryLists<'_>> = BTreeMap::new();
        let (mut by_municipality, mut by_group) = (Lists::new(), Lists::new());
        let mut without_place = Vec::new();
        for (idx, offer) in offers.iter().enumerate() {
            let municipalities = collection.municipalities_of(offer);
            let groups = &offer.audience.groups;
            for id in &offer.categories {
                let parent = collection.category(id).and_then(|category| category.parent.as_ref());
                for id in [Some(id), parent].into_iter().flatten() {
                    let lists = by_category.entry(id).or_default();
                    add(&mut lists.all, idx);
                    for municipality in &municipalities {
                        add(lists.by_municipality.entry(&municipality.id).or_default(), idx);
                    }
                    groups.iter().for_each(|group| add(lists.by_group.entry(group).or_default(), idx));
                }
            }
            groups.iter().for_each(|group| add(by_group.entry(group).or_default(), idx));
            if municipalities.is_empty() {
                without_place.push(idx);
            }
            for municipality in municipalities {
                add(by_municipality.entry(&municipality.id).or_default(), idx);
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
    pub(crate) fn in_category(&self, id: &CategoryId) -> &[usize] {
        self.by_category.get(id).map_or(&[], |lists| &lists.all)
    }

    /// The offers that count in a municipality.
    pub(crate) fn in_municipality(&self, id: &MunicipalityId) -> &[usize] {
        self.by_municipality.get(id).map_or(&[], Vec::as_slice)
    }

    /// The offers of a category that count in a municipality.
    pub(crate) fn in_category_and_municipality(
        &self,
        category: &CategoryId,
        municipality: &MunicipalityId,
    ) -> &[usize] {
        let found = self.by_category.get(category).and_then(|lists| lists.by_municipality.get(municipality));
        found.map_or(&[], Vec::as_slice)
    }

    /// The offers for a target group.
    pub(crate) fn in_group(&self, id: &TargetGroupId) -> &[usize] {
        self.by_group.get(id).map_or(&[], Vec::as_slice)
    }

    /// The offers of a category for a target group.
    pub(crate) fn in_group_and_category(&self, group: &TargetGroupId, category: &CategoryId) -> &[usize] {
        let found = self.by_category.get(category).and_then(|lists| lists.by_group.get(group));
        found.map_or(&[], Vec::as_slice)
    }

    /// Whether the offer `idx` is in a category or one of its children.
    pub(crate) fn is_in_category(&self, idx: usize, category: &CategoryId) -> bool {
        self.in_category(category).binary_search(&idx).is_ok()
    }

    /// Those of the offers `ids` that are published, in that order.
    pub(crate) fn find(&self, ids: &[OfferId]) -> Vec<usize> {
        let find = |id: &OfferId| self.offers.binary_search_by(|offer| offer.id.cmp(id)).ok();
        ids.iter().filter_map(find).collect()
    }

    /// The offers whose place nobody stated.
    pub(crate) fn without_place(&self) -> &[usize] {
        &self.without_place
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
