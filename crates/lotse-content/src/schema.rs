//! JSON Schemas for YAML editors. Invariant: they come from the same declarations as the
//! checks, so an editor underlines what `lotse check` would report.

use lotse_model::WordId;
use serde_json::{Value as Json, json};

use crate::files::{OfferRecord, SiteRecord, WordRecord};
use crate::kinds::{IdMap, Kind};

/// The JSON Schema (2020-12) of an offer file, with a description for each field.
///
/// References are checked for their shape alone: which ids exist depends on the content repo.
pub fn offer_schema() -> Json {
    titled("lotse offer", OfferRecord::schema())
}

/// The JSON Schema (2020-12) of `site.yaml` and of the files in `sites/`.
pub fn site_schema() -> Json {
    titled("lotse site", SiteRecord::schema())
}

/// The JSON Schema (2020-12) of `words.yaml`.
pub fn words_schema() -> Json {
    titled("lotse words", IdMap::<WordId, WordRecord>::schema())
}

fn titled(title: &str, mut schema: Json) -> Json {
    if let Some(object) = schema.as_object_mut() {
        object.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        object.insert("title".to_owned(), json!(title));
    }
    schema
}
