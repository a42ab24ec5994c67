//! What the start page hands to the browser, as JSON in a data block. Invariant:
//! equal data give the same first drawing here and there, or hydration breaks.

use std::rc::Rc;

use lotse_model::Lang;
use serde::{Serialize, Serializer};

use crate::answer::Answer;
use crate::messages::Texts;

/// The id of the data block in the page.
pub const DATA_ELEMENT: &str = "lotse-page";
/// The id of the element the search page lives in.
pub const ROOT_ELEMENT: &str = "lotse-app";
/// The id of the search field.
pub const QUERY_ELEMENT: &str = "lotse-query";

/// All that the search page needs besides the engine.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StartData {
    /// The language of the page.
    pub lang: Lang,
    /// The path the site is served under.
    pub base_path: String,
    /// The messages of that language, and of no other.
    pub messages: Texts,
    /// Where the worker script lies.
    pub worker: String,
    /// Where the pack of this language lies.
    pub pack: String,
    /// Where the vocabularies beside the pack lie, by script and language: `Latn/tr`.
    pub vocabularies: Texts,
    /// The words that are explained on a page of their own: as they stand in texts, and their anchor there.
    pub terms: Texts,
    /// The answer to the empty question.
    #[serde(serialize_with = "shared")]
    pub initial: Rc<Answer>,
}

fn shared<S: Serializer>(answer: &Rc<Answer>, serializer: S) -> Result<S::Ok, S::Error> {
    answer.as_ref().serialize(serializer)
}
