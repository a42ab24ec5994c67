//! Plain texts. Invariant: a text that was read is trimmed and not empty.

use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar};
use crate::yaml::Node;

/// Any text.
#[derive(Debug)]
pub(crate) struct Text;

impl Kind for Text {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        scalar(node, "a text", "…", context).map(str::to_owned)
    }

    fn schema() -> Json {
        // A bare number is a text too: `name: 42`.
        json!({ "type": ["string", "number", "boolean"] })
    }
}
