//! The files of a content repo, one module each: the record with its fields, and how it
//! becomes a value of the model. Invariant: a field is declared here and nowhere else.

mod first_steps;
mod offer;
mod places;
mod providers;
mod site;
mod taxonomy;
mod thesaurus;
mod words;

pub(crate) use first_steps::{FirstStepRecord, first_step};
pub(crate) use offer::{OfferRecord, resolve};
pub(crate) use places::{PlacesRecord, county, municipality};
pub(crate) use providers::{ProviderRecord, provider};
pub(crate) use site::{ColoursRecord, SiteRecord, site};
pub(crate) use taxonomy::{CategoryRecord, TargetGroupRecord};
pub(crate) use thesaurus::{ConceptRecord, SynonymsFile, VocabularyFile, concept};
pub(crate) use words::{WordRecord, explained_word};
