//! What a search asks and answers. Invariant: everything here is plain data that
//! survives JSON, so a Rust host, a worker and a page read the same thing.
//!
//! JSON uses camelCase names; facets and ids are kebab-case.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::id::{CategoryId, OfferId};
use crate::lang::Lang;
use crate::localized::Origin;
use crate::offer::{CostKind, Mode, Registration, Status};
use crate::place::Coordinates;

/// The facet value of offers for which a fact is not stated: unknown is not no.
pub const NOT_STATED: &str = "not-stated";
/// The value of [`Facet::Accessibility`]: a wheelchair gets in.
pub const WHEELCHAIR: &str = "wheelchair";
/// The value of [`Facet::Volunteers`].
pub const WANTED: &str = "wanted";

/// A property that hits can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Facet {
    /// The category tree; a top category includes its children.
    Category,
    /// The municipality; a county-wide offer counts in each of its county.
    Municipality,
    /// The language an offer is held in.
    Language,
    /// The group an offer is meant for.
    TargetGroup,
    /// Whether one pays; values are those of [`CostKind`].
    Cost,
    /// How an offer is delivered; values are those of [`Mode`].
    Mode,
    /// What makes it usable: [`WHEELCHAIR`]. Nothing else: nobody looks for places they cannot enter.
    Accessibility,
    /// Whether volunteers are wanted: [`WANTED`].
    Volunteers,
}

impl Facet {
    /// All facets in the order they are shown.
    pub const ALL: [Self; 8] = [
        Self::Category,
        Self::Municipality,
        Self::Language,
        Self::TargetGroup,
        Self::Cost,
        Self::Mode,
        Self::Accessibility,
        Self::Volunteers,
    ];

    /// The name in URLs, JSON and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Municipality => "municipality",
            Self::Language => "language",
            Self::TargetGroup => "target-group",
            Self::Cost => "cost",
            Self::Mode => "mode",
            Self::Accessibility => "accessibility",
            Self::Volunteers => "volunteers",
        }
    }
}

/// A name that is no facet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a facet: use category, municipality, language, target-group, cost, mode, accessibility or volunteers"
)]
pub struct UnknownFacet(String);

impl FromStr for Facet {
    type Err = UnknownFacet;
    fn from_str(name: &str) -> Result<Self, UnknownFacet> {
        Self::ALL
            .into_iter()
            .find(|facet| facet.as_str() == name)
            .ok_or_else(|| UnknownFacet(name.to_owned()))
    }
}

impl fmt::Display for Facet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The values a reader ticked. Values of one facet widen (OR), facets narrow (AND).
pub type Filters = BTreeMap<Facet, BTreeSet<String>>;

/// The order of hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Sort {
    /// What fits the query best; without a query, what is for visitors before what is for professionals.
    #[default]
    Relevance,
    /// The nearest first, seen from [`SearchRequest::at`] or [`SearchRequest::from`]; offers whose place
    /// nobody stated come last. Without a place to look from the same as by relevance.
    Near,
    /// What was checked last first.
    Checked,
    /// By title, in the order of the pack's language.
    Title,
}

impl Sort {
    /// All orders as they are shown.
    pub const ALL: [Self; 4] = [Self::Relevance, Self::Near, Self::Checked, Self::Title];

    /// The name in URLs, JSON and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Near => "near",
            Self::Checked => "checked",
            Self::Title => "title",
        }
    }
}

/// A name that is no order.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an order: use relevance, near, checked or title")]
pub struct UnknownSort(String);

impl FromStr for Sort {
    type Err = UnknownSort;
    fn from_str(name: &str) -> Result<Self, UnknownSort> {
        Self::ALL.into_iter().find(|sort| sort.as_str() == name).ok_or_else(|| UnknownSort(name.to_owned()))
    }
}

/// A question to the engine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SearchRequest {
    /// The language of the query: its function words are passed over. Cards and labels come
    /// in the language of the pack.
    pub lang: Lang,
    /// What the reader typed; any text, empty means "all offers".
    pub query: String,
    /// What the reader ticked; a value the index does not know matches nothing.
    pub filters: Filters,
    /// How many hits to return, capped at 1,000.
    pub limit: usize,
    /// How many hits to skip.
    pub skip: usize,
    /// In which order.
    pub sort: Sort,
    /// For [`Sort::Near`]: the municipality to look from, by id. Left out, it is the ticked one.
    pub from: Option<String>,
    /// For [`Sort::Near`]: the point to look from, where the reader said it; goes before `from`.
    pub at: Option<Coordinates>,
}

impl Default for SearchRequest {
    /// German, no query, no filters, the first ten hits by relevance.
    fn default() -> Self {
        Self {
            lang: Lang::german(),
            query: String::new(),
            filters: Filters::new(),
            limit: 10,
            skip: 0,
            sort: Sort::Relevance,
            from: None,
            at: None,
        }
    }
}

/// The answer of the engine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SearchResponse {
    /// How many offers match query and filters.
    pub total: usize,
    /// The best of them, best first.
    pub hits: Vec<Hit>,
    /// All facets in the order of [`Facet::ALL`], with counts.
    pub facets: Vec<FacetCounts>,
    /// With no hits: what dropping the filters of one facet would give, the most first.
    pub relaxations: Vec<Relaxation>,
    /// With no hits: what ticking the neighbours of the ticked municipalities as well would give.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub neighbours: Option<Neighbours>,
    /// The scripts (ISO 15924) of words that nothing explained; more vocabularies may.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scripts_not_understood: Vec<String>,
    /// "Did you mean": the query with misspelt words mended. The hits are already those for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correction: Option<String>,
}

/// One offer found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// BM25-like relevance; compares hits of one response only.
    pub score: f32,
    /// How far it is from where the reader looks from, in metres as the crow flies; only with
    /// [`Sort::Near`], and only where the place of the offer is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance_m: Option<u32>,
    /// What to show.
    #[serde(flatten)]
    pub card: Card,
}

/// What a result list shows of an offer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// The offer.
    pub id: OfferId,
    /// Whether it can be used now.
    pub status: Status,
    /// Its title, matched words marked.
    pub title: MarkedText,
    /// Its summary, matched words marked.
    pub summary: MarkedText,
    /// Its categories, the most important first.
    pub categories: Vec<CategoryId>,
    /// What the first of them is called; `None` if it has no name in the language of the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The name of its provider.
    pub provider: String,
    /// The municipality it takes place in, by name.
    pub municipality: Option<String>,
    /// The whole county it serves, by name; `None` if it serves less or nobody said.
    pub county_wide: Option<String>,
    /// The municipalities it serves, by name, if they are listed.
    pub serves: Vec<String>,
    /// Languages it is held in; empty if not stated.
    pub languages: Vec<Lang>,
    /// Whether one pays; `None` if not stated.
    pub cost: Option<CostKind>,
    /// Whether one has to register; `None` if not stated.
    pub registration: Option<Registration>,
    /// How it is delivered; empty if not stated.
    pub modes: Vec<Mode>,
    /// The first telephone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The web page.
    pub url: Option<String>,
    /// When somebody last made sure that all this is right.
    pub last_checked: PartialDate,
    /// Whether volunteers are wanted; `None` if not stated.
    pub volunteers_wanted: Option<bool>,
    /// Whether it is meant for people who help or work in the field.
    pub for_professionals: bool,
}

/// A text with the matched words marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MarkedText {
    /// The language of the text, for `lang` and `dir`.
    pub lang: Lang,
    /// Who made it.
    pub origin: Origin,
    /// Its runs; joined they are the whole text.
    pub runs: Vec<TextRun>,
}

impl MarkedText {
    /// The whole text without marks.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// A stretch of text that is marked or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextRun {
    /// The text.
    pub text: String,
    /// Whether it matched the query.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub marked: bool,
}

/// The values of one facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FacetCounts {
    /// The facet.
    pub facet: Facet,
    /// Its values in the editors' order; a child follows its parent. Values without a
    /// hit are left out unless selected.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FacetValue {
    /// Its id, language-neutral.
    pub value: String,
    /// What people read, in the reader's language where it exists. Empty for
    /// [`NOT_STATED`] and for languages: the host names those.
    pub label: String,
    /// The language of `label`.
    pub lang: Lang,
    /// The value it is a child of.
    pub parent: Option<String>,
    /// How many offers match the query and the filters of all *other* facets with this value.
    pub count: usize,
    /// Whether the reader ticked it.
    pub selected: bool,
}

/// What looking in neighbouring municipalities as well would give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Neighbours {
    /// The neighbours, by id.
    pub municipalities: Vec<String>,
    /// How many offers would then match; at least one.
    pub total: usize,
}

/// What dropping the filters of one facet would give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Relaxation {
    /// The facet whose filters would be dropped.
    pub facet: Facet,
    /// How many offers would then match; at least one.
    pub total: usize,
}

#[cfg(test)]
mod tests {
    use super::{Facet, SearchRequest, Sort};

    #[test]
    fn facet_names_round_trip_through_text_and_json() {
        for facet in Facet::ALL {
            assert_eq!(facet.as_str().parse(), Ok(facet));
            assert_eq!(serde_json::to_value(facet).unwrap(), facet.as_str());
        }
        assert!("Category".parse::<Facet>().is_err());
        for sort in Sort::ALL {
            assert_eq!(sort.as_str().parse(), Ok(sort));
            assert_eq!(serde_json::to_value(sort).unwrap(), sort.as_str());
        }
        assert!("distance".parse::<Sort>().is_err());
    }

    #[test]
    fn a_request_may_leave_everything_out() {
        let request: SearchRequest = serde_json::from_str("{}").unwrap();
        assert_eq!(request, SearchRequest::default());
        let request: SearchRequest =
            serde_json::from_str(r#"{"lang":"ar","filters":{"target-group":["women"]}}"#).unwrap();
        assert_eq!(request.filters.len(), 1);
    }
}
