//! Numbers. Invariant: a number is read from the editor's own digits, never from what
//! YAML would make of them.

use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar};
use crate::code::Code;
use crate::report::{Finding, quote};
use crate::yaml::Node;

const OLDEST: u8 = 120;

/// An age in whole years, 0 to 120.
#[derive(Debug)]
pub(crate) struct Years;

impl Kind for Years {
    type Value = u8;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<u8> {
        let text = scalar(node, "a number of years", "12", context)?;
        let years = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
        if let Some(years @ 0..=OLDEST) = years {
            return Some(years);
        }
        let headline = format!("`{}` cannot be {}", context.field, quote(text));
        let finding = Finding::error(Code::INVALID_VALUE, headline)
            .label("not an age in years")
            .help(format!("write a whole number from 0 to {OLDEST}, without a unit"));
        context.report.push(node.span, finding);
        None
    }

    fn schema() -> Json {
        json!({ "type": "integer", "minimum": 0, "maximum": OLDEST })
    }
}
