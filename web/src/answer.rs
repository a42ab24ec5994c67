//! The engine's answer as the page keeps it. Invariant: nothing that a page does not
//! show; scores stay in the engine.

use lotse_model::{Card, FacetCounts, Hit, Neighbours, Relaxation, SearchResponse};
use serde::Serialize;

/// A [`SearchResponse`] without scores; the same JSON otherwise, see `read`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// How many offers match query and filters.
    pub total: usize,
    /// The best of them, best first.
    pub hits: Vec<Shown>,
    /// All facets with counts.
    pub facets: Vec<FacetCounts>,
    /// With no hits: what dropping the filters of one facet would give.
    pub relaxations: Vec<Relaxation>,
    /// With no hits: what ticking the neighbouring towns as well would give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub neighbours: Option<Neighbours>,
    /// The query with misspelt words mended; the hits are those for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<String>,
}

/// A hit without its score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shown {
    /// What to show.
    #[serde(flatten)]
    pub card: Card,
    /// How far it is from where the reader looks from, in metres, if that is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance_m: Option<u32>,
}

impl From<Hit> for Shown {
    fn from(Hit { card, distance_m, .. }: Hit) -> Self {
        Self { card, distance_m }
    }
}

impl Answer {
    /// The answer of an empty collection.
    pub fn empty() -> Self {
        Self {
            total: 0,
            hits: Vec::new(),
            facets: Vec::new(),
            relaxations: Vec::new(),
            neighbours: None,
            correction: None,
        }
    }
}

impl From<SearchResponse> for Answer {
    fn from(response: SearchResponse) -> Self {
        Self {
            total: response.total,
            hits: response.hits.into_iter().map(Shown::from).collect(),
            facets: response.facets,
            relaxations: response.relaxations,
            neighbours: response.neighbours,
            correction: response.correction,
        }
    }
}
