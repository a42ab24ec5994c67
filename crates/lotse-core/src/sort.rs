//! Orders of hits other than by relevance. Invariant: an order never hides a hit: what it
//! knows nothing about comes last.

use std::sync::OnceLock;

use lotse_model::{Collator, Coordinates, Facet, Lang, SearchRequest, Sort, title_key};

use crate::catalog::{Catalog, CatalogOffer};

/// What the offers of a pack are ordered by.
#[derive(Debug)]
pub(crate) struct Orders {
    /// The centres of the municipalities, by id.
    towns: Vec<(String, Coordinates)>,
    /// Where each offer is, by ordinal: its own point, else its municipality's.
    points: Vec<Option<Coordinates>>,
    /// Where each offer stands in the list by title; worked out when it is first asked for.
    ranks: OnceLock<Vec<usize>>,
}

impl Orders {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let centre_of = |name: &String| {
            let is_it = |names: &[String]| names.first() == Some(name);
            catalog.places.iter().find(|place| place.at.is_some() && is_it(&place.names))?.at
        };
        let points = catalog
            .offers
            .iter()
            .map(|offer| offer.at.or_else(|| offer.card.municipality.as_ref().and_then(centre_of)));
        let towns =
            catalog.places.iter().filter_map(|place| match (place.municipalities.as_slice(), place.at) {
                ([id], Some(at)) => Some((id.clone(), at)),
                _ => None,
            });
        Self { points: points.collect(), towns: towns.collect(), ranks: OnceLock::new() }
    }

    /// How far each offer is from where the reader looks from, in metres, by ordinal; of several places
    /// from the nearest. Empty if the reader does not ask for distances or nobody knows where that is.
    pub(crate) fn distances(&self, request: &SearchRequest) -> Vec<Option<u32>> {
        if request.sort != Sort::Near {
            return Vec::new();
        }
        let origins: Vec<Coordinates> = match request.at {
            Some(at) => vec![at],
            None => towns(request)
                .filter_map(|id| self.towns.iter().find(|(town, _)| town == id))
                .map(|(_, at)| *at)
                .collect(),
        };
        if origins.is_empty() {
            return Vec::new();
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the earth is small enough"
        )]
        let nearest =
            |point: Coordinates| origins.iter().map(|origin| origin.distance_m(point).round() as u32).min();
        self.points.iter().map(|point| point.and_then(nearest)).collect()
    }

    /// From A to Z in the order of `lang`.
    pub(crate) fn sort_by_title(&self, ordinals: &mut [usize], offers: &[CatalogOffer], lang: &Lang) {
        let ranks = self.ranks.get_or_init(|| ranks(offers, lang));
        ordinals.sort_by_key(|ordinal| ranks.get(*ordinal).copied().unwrap_or(usize::MAX));
    }
}

/// The municipalities the reader looks from: the one chosen for that, else those ticked.
pub(crate) fn towns(request: &SearchRequest) -> impl Iterator<Item = &str> {
    let ticked = if request.from.is_some() { None } else { request.filters.get(&Facet::Municipality) };
    request.from.iter().chain(ticked.into_iter().flatten()).map(String::as_str)
}

fn ranks(offers: &[CatalogOffer], lang: &Lang) -> Vec<usize> {
    let titles: Vec<String> = offers.iter().map(|offer| offer.card.title.plain()).collect();
    let collator = Collator::new(lang);
    let mut ordinals: Vec<usize> = (0..offers.len()).collect();
    ordinals.sort_by(|a, b| collator.compare(title_key(&titles[*a]), title_key(&titles[*b])));
    let mut ranks = vec![0; offers.len()];
    for (rank, ordinal) in ordinals.into_iter().enumerate() {
        ranks[ordinal] = rank;
    }
    ranks
}
