//! What an offer *is*, and what a search asks and answers.
//!
//! Plain data with public fields, shared by every part of lotse: the content
//! reader fills it, the engine indexes it, the portal shows it. **Invariant:** a
//! value that exists is valid, and nothing here knows a file, a clock or tantivy.
//!
//! - [`Offer`] and [`Collection`]: the offers of a content repo, references resolved.
//! - [`SearchRequest`] and [`SearchResponse`]: the one boundary all hosts share.
//! - [`message`]: the same two, as a page and its search worker exchange them.

mod card;
mod collate;
mod collection;
mod colour;
mod date;
mod explained_word;
mod first_step;
mod fold;
mod icon;
mod id;
mod lang;
mod localized;
pub mod message;
mod offer;
mod place;
mod search;
mod site;
mod suggest;
mod taxonomy;
mod theme;
mod thesaurus;
pub mod words;

pub use crate::collate::{Collator, title_key};
pub use crate::collection::{BrokenReference, Collection, Provider, ProviderKind};
pub use crate::colour::{Colour, InvalidColour};
pub use crate::date::{InvalidDate, PartialDate};
pub use crate::explained_word::ExplainedWord;
pub use crate::first_step::FirstStep;
pub use crate::fold::fold;
pub use crate::icon::Icon;
pub use crate::id::{
    CategoryId, ConceptId, CountyId, FirstStepId, InvalidId, MunicipalityId, OfferId, ProviderId,
    TargetGroupId, WordId,
};
pub use crate::lang::{Direction, InvalidLang, Lang};
pub use crate::localized::{Localized, LocalizedText, Origin, Text};
pub use crate::offer::{
    Accessibility, Age, Audience, Availability, CefrLevel, Contact, Cost, CostKind, Gender, Interpreting,
    InterpretingOrderedBy, Mode, Offer, Place, Registration, Schedule, ServiceArea, Status, Teaching,
};
pub use crate::place::{Ags, Coordinates, County, InvalidAgs, InvalidCoordinates, Municipality};
pub use crate::search::{
    Card, Facet, FacetCounts, FacetValue, Filters, Hit, MarkedText, NOT_STATED, Neighbours, Relaxation,
    SearchRequest, SearchResponse, Sort, TextRun, UnknownFacet, UnknownSort, WANTED, WHEELCHAIR,
};
pub use crate::site::{AccessibilityStatement, Conformance, DataLicense, OfficeContact, Site, Video};
pub use crate::suggest::{NamedThing, Suggestion, Suggestions, write_names};
pub use crate::taxonomy::{Category, TargetGroup};
pub use crate::theme::{ColourRole, PAIRS, Palette, SIGN_CONTRAST, TEXT_CONTRAST, Theme, ThemeBase};
pub use crate::thesaurus::{Concept, Thesaurus, Vocabulary};
