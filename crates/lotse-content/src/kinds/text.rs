//! Plain texts. Invariant: a text that was read is trimmed and not empty.

use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar};
use crate::code::Code;
use crate::report::{Finding, quote};
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

/// A text without spaces.
#[derive(Debug)]
pub(crate) struct SingleWord;

impl Kind for SingleWord {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        let text = scalar(node, "a word", "…", context)?;
        if text.contains(char::is_whitespace) {
            let finding = Finding::error(
                Code::INVALID_VALUE,
                format!("{} is not a single word", quote(text)),
            )
            .label("more than a word")
            .help("leave it out, or write it in the vocabulary of the language, where phrases have concepts");
            context.report.push(node.span, finding);
            return None;
        }
        Some(text.to_owned())
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^\\S+$" })
    }
}
