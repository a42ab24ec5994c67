//! Colours. Invariant: a colour that was read is opaque, so its contrast is a number.

use lotse_model::Colour;
use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar};
use crate::code::Code;
use crate::report::{Finding, quote};
use crate::yaml::Node;

/// `#rrggbb` or `#rgb`, in quotes because `#` begins a comment.
#[derive(Debug)]
pub(crate) struct ColourKind;

impl Kind for ColourKind {
    type Value = Colour;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Colour> {
        let text = scalar(node, "a colour", "\"#0d4a55\"", context)?;
        if let Ok(colour) = text.parse() {
            return Some(colour);
        }
        let help = match format!("#{text}").parse::<Colour>() {
            Ok(colour) => format!("write `\"{colour}\"`, with `#` and in quotes"),
            Err(_) => "write `#` and six digits 0-9, a-f in quotes: `\"#0d4a55\"`".to_owned(),
        };
        let finding = Finding::error(Code::INVALID_COLOUR, format!("{} is not a colour", quote(text)))
            .label("not a colour")
            .help(help);
        context.report.push(node.span, finding);
        None
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" })
    }
}
