//! The engine's answer as the page keeps it. Invariant: nothing that a page does not
//! show; scores stay in the engine.

use lotse_model::{Card, FacetCounts, Relaxation, SearchResponse};
use serde::{Deserialize, Serialize};

/// A [`SearchResponse`] without scores; reads the same JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// How many offers match query and filters.
    pub total: usize,
    /// The best of them, best first.
    pub hits: Vec<Card>,
    /// All facets with counts.
    pub facets: Vec<FacetCounts>,
    /// With no hits: what dropping the filters of one facet would give.
    pub relaxations: Vec<Relaxation>,
}

impl Answer {
    /// The answer of an empty collection.
    pub fn empty() -> Self {
        Self { total: 0, hits: Vec::new(), facets: Vec::new(), relaxations: Vec::new() }
    }
}

impl From<SearchResponse> for Answer {
    fn from(response: SearchResponse) -> Self {
        Self {
            total: response.total,
            hits: response.hits.into_iter().map(|hit| hit.card).collect(),
            facets: response.facets,
            relaxations: response.relaxations,
        }
    }
}
