//! What the start page hands to the browser, as JSON in a data block. Invariant:
//! equal data give the same first drawing here and there, or hydration breaks.

use std::collections::BTreeMap;

use lotse_model::Lang;
use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::messages::Catalogue;

/// The id of the data block in the page.
pub const DATA_ELEMENT: &str = "lotse-page";
/// The id of the element the search page lives in.
pub const ROOT_ELEMENT: &str = "lotse-app";
/// The id of the search field.
pub const QUERY_ELEMENT: &str = "lotse-query";

/// All that the search page needs besides the engine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StartData {
    /// The language of the page.
    pub lang: Lang,
    /// The path the site is served under.
    pub base_path: String,
    /// The messages of that language, and of no other.
    pub messages: Catalogue,
    /// Where the worker script lies.
    pub worker: String,
    /// Where the pack of this language lies.
    pub pack: String,
    /// Where the vocabularies beside the pack lie, by script.
    pub vocabularies: BTreeMap<String, String>,
    /// The answer to the empty question.
    pub initial: Answer,
}
