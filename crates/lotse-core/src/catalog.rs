//! What a pack holds beside the inverted index: the card of each offer and the facet
//! values with their offers. Invariant: offers stand in the order of their document
//! ids in the index, so a document id is an ordinal in [`Catalog::offers`].

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::{
    Availability, Card, Category, Collection, Coordinates, CostKind, Facet, Lang, Localized, Mode,
    Municipality, NOT_STATED, Offer, PartialDate, WANTED, WHEELCHAIR,
};
use serde::{Deserialize, Serialize};

use crate::weights::NEIGHBOUR_KM;

/// The part of a pack that is not the inverted index.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Catalog {
    pub(crate) offers: Vec<CatalogOffer>,
    pub(crate) facets: Vec<CatalogFacet>,
    pub(crate) places: Vec<CatalogPlace>,
}

/// A municipality or a county that a query may name.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CatalogPlace {
    /// All its names, the official one first: villages, postcodes and names in other languages too.
    pub(crate) names: Vec<String>,
    /// Itself, or those of the county.
    pub(crate) municipalities: Vec<String>,
    /// Those nearby.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) neighbours: Vec<String>,
    /// Its centre; none for a county.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) at: Option<Coordinates>,
}

/// One offer as results show it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CatalogOffer {
    pub(crate) card: Card,
    /// What people also call it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) alternative_names: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) valid_until: Option<PartialDate>,
    /// Where it takes place, if that is known better than by its municipality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) at: Option<Coordinates>,
}

/// One facet with its values in the editors' order.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CatalogFacet {
    pub(crate) facet: Facet,
    pub(crate) values: Vec<CatalogValue>,
}

/// One facet value and the offers that have it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct CatalogValue {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) lang: Lang,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) parent: Option<String>,
    /// Ordinals in [`Catalog::offers`]: the first, then the distance from each to the next.
    pub(crate) gaps: Vec<u32>,
}

impl CatalogValue {
    /// Ordinals of the offers that have this value, ascending.
    pub(crate) fn ordinals(&self) -> impl Iterator<Item = usize> + '_ {
        self.gaps.iter().scan(0usize, |ordinal, gap| {
            *ordinal = ordinal.saturating_add(*gap as usize);
            Some(*ordinal)
        })
    }
}

/// Describes `offers` for readers of `lang`.
pub(crate) fn catalog(collection: &Collection, offers: &[&Offer], lang: &Lang) -> Catalog {
    Catalog {
        offers: offers
            .iter()
            .map(|offer| CatalogOffer {
                card: collection.card(offer, lang),
                alternative_names: offer.alternative_names.clone(),
                valid_until: offer.valid_until,
                at: offer.place.as_ref().and_then(|place| place.coordinates),
            })
            .collect(),
        facets: vec![
            categories(collection, offers, lang),
            municipalities(collection, offers),
            languages(offers),
            target_groups(collection, offers, lang),
            costs(offers),
            modes(offers),
            accessibility(offers),
            volunteers(offers),
        ],
        places: places(collection),
    }
}

fn places(collection: &Collection) -> Vec<CatalogPlace> {
    let all = collection.municipalities();
    let municipalities = all.iter().map(|place| {
        let around = all.iter().filter(|other| other.id != place.id && is_near(place, other));
        let own_name = std::iter::once(&place.name);
        CatalogPlace {
            names: own_name
                .chain(&place.localities)
                .chain(&place.postal_codes)
                .chain(&place.also_called)
                .cloned()
                .collect(),
            municipalities: vec![place.id.to_string()],
            neighbours: around.map(|other| other.id.to_string()).collect(),
            at: place.coordinates,
        }
    });
    let counties = collection.counties().map(|county| CatalogPlace {
        names: std::iter::once(&county.name).chain(&county.also_called).cloned().collect(),
        municipalities: all
            .iter()
            .filter(|place| place.county == county.id)
            .map(|place| place.id.to_string())
            .collect(),
        neighbours: Vec::new(),
        at: None,
    });
    municipalities.chain(counties).collect()
}

fn is_near(a: &Municipality, b: &Municipality) -> bool {
    let (Some(a), Some(b)) = (a.coordinates, b.coordinates) else { return false };
    a.distance_m(b) <= NEIGHBOUR_KM * 1000.0
}

/// A facet value before it knows its offers.
fn value(id: &str, label: Option<(&Localized, &Lang)>, parent: Option<&str>) -> CatalogValue {
    let (label, lang) = match label.map(|(label, lang)| label.find(lang)) {
        Some(found) => (found.value.clone(), found.lang.clone()),
        None => (String::new(), Lang::german()),
    };
    CatalogValue { value: id.to_owned(), label, lang, parent: parent.map(str::to_owned), gaps: Vec::new() }
}

/// Gives each value the offers that `values_of` names; values nobody has are dropped.
fn facet<'a>(
    facet: Facet,
    values: Vec<CatalogValue>,
    offers: &[&'a Offer],
    values_of: impl Fn(&'a Offer) -> BTreeSet<&'a str>,
) -> CatalogFacet {
    let mut ordinals: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (ordinal, offer) in (0u32..).zip(offers) {
        for value in values_of(offer) {
            ordinals.entry(value).or_default().push(ordinal);
        }
    }
    let mut values = values;
    for value in &mut values {
        let mut before = 0;
        for ordinal in ordinals.get(value.value.as_str()).into_iter().flatten() {
            value.gaps.push(ordinal - before);
            before = *ordinal;
        }
    }
    values.retain(|value| !value.gaps.is_empty());
    CatalogFacet { facet, values }
}

fn categories(collection: &Collection, offers: &[&Offer], lang: &Lang) -> CatalogFacet {
    let values = collection
        .categories()
        .iter()
        .map(|Category { id, parent, label, .. }| {
            value(id.as_str(), Some((label, lang)), parent.as_ref().map(|parent| parent.as_str()))
        })
        .collect();
    facet(Facet::Category, values, offers, |offer| {
        let own = offer.categories.iter().map(|id| id.as_str());
        let parents = offer.categories.iter().filter_map(|id| {
            // A reference into the collection, not the offer; both live as long as the offers do.
            collection.category(id)?.parent.as_ref().map(|parent| parent.as_str())
        });
        own.chain(parents).collect()
    })
}

fn municipalities(collection: &Collection, offers: &[&Offer]) -> CatalogFacet {
    let named = collection.municipalities().iter().map(|municipality| CatalogValue {
        label: municipality.name.clone(),
        ..value(municipality.id.as_str(), None, None)
    });
    let values = named.chain([value(NOT_STATED, None, None)]).collect();
    facet(Facet::Municipality, values, offers, |offer| {
        let places = collection.municipalities_of(offer);
        stated(places.into_iter().map(|municipality| municipality.id.as_str()))
    })
}

fn languages(offers: &[&Offer]) -> CatalogFacet {
    let all: BTreeSet<&Lang> = offers.iter().flat_map(|offer| &offer.languages).collect();
    let named = all.into_iter().map(|lang| value(lang.as_str(), None, None));
    let values = named.chain([value(NOT_STATED, None, None)]).collect();
    facet(Facet::Language, values, offers, |offer| stated(offer.languages.iter().map(Lang::as_str)))
}

fn target_groups(collection: &Collection, offers: &[&Offer], lang: &Lang) -> CatalogFacet {
    let groups = collection.target_groups().iter();
    let values = groups.map(|group| value(group.id.as_str(), Some((&group.label, lang)), None)).collect();
    facet(Facet::TargetGroup, values, offers, |offer| {
        offer.audience.groups.iter().map(|id| id.as_str()).collect()
    })
}

fn costs(offers: &[&Offer]) -> CatalogFacet {
    let kinds = CostKind::ALL.map(CostKind::as_str).into_iter().chain([NOT_STATED]);
    let values = kinds.map(|id| value(id, None, None)).collect();
    facet(Facet::Cost, values, offers, |offer| stated(offer.cost.iter().map(|cost| cost.kind.as_str())))
}

fn modes(offers: &[&Offer]) -> CatalogFacet {
    let modes = Mode::ALL.map(Mode::as_str).into_iter().chain([NOT_STATED]);
    let values = modes.map(|id| value(id, None, None)).collect();
    facet(Facet::Mode, values, offers, |offer| stated(offer.modes.iter().map(|mode| mode.as_str())))
}

fn accessibility(offers: &[&Offer]) -> CatalogFacet {
    facet(Facet::Accessibility, vec![value(WHEELCHAIR, None, None)], offers, |offer| {
        let is_accessible = offer.accessibility.wheelchair == Availability::Yes;
        is_accessible.then_some(WHEELCHAIR).into_iter().collect()
    })
}

fn volunteers(offers: &[&Offer]) -> CatalogFacet {
    facet(Facet::Volunteers, vec![value(WANTED, None, None)], offers, |offer| {
        (offer.volunteers_wanted == Some(true)).then_some(WANTED).into_iter().collect()
    })
}

/// The values, or "not stated" if there are none: unknown is not no.
fn stated<'a>(values: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut values: BTreeSet<&str> = values.collect();
    if values.is_empty() {
        values.insert(NOT_STATED);
    }
    values
}
