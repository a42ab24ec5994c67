//! Opening hours in the OpenStreetMap syntax. Invariant: the editor's text is kept as
//! written once the parser has accepted it.

use opening_hours_syntax::Error;
use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar};
use crate::code::Code;
use crate::report::{Finding, quote};
use crate::yaml::{Node, Span};

/// Longer texts are no opening hours, and cost the parser time.
const MAX_BYTES: usize = 1_000;

/// `Mo-Th 08:00-16:00; Fr 08:00-12:00`.
#[derive(Debug)]
pub(crate) struct OpeningHours;

impl Kind for OpeningHours {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        let text = scalar(node, "opening hours", "Mo-Fr 08:00-16:00", context)?;
        let (at, reason) = match parse(text) {
            Ok(()) => return Some(text.to_owned()),
            Err(problem) => problem,
        };
        let source = context.report.source();
        let span = at.and_then(|at| inside(node.span, text, at, source)).unwrap_or(node.span);
        let help = match german_day(text) {
            Some((german, english)) => format!("days are in English: `{english}` instead of `{german}`"),
            None => {
                "write for example `Mo-Th 08:00-16:00; Fr 08:00-12:00`; other times go into `text`".to_owned()
            }
        };
        let finding =
            Finding::error(Code::INVALID_OPENING_HOURS, format!("{} are no opening hours", quote(text)))
                .label("cannot be read from here on")
                .help(help)
                .note(format!("the reader of opening hours says: {reason}"));
        context.report.push(span, finding);
        None
    }

    fn schema() -> Json {
        json!({ "type": "string" })
    }
}

/// The byte of the text where it goes wrong, if known, and why.
fn parse(text: &str) -> Result<(), (Option<usize>, String)> {
    if text.len() > MAX_BYTES {
        return Err((None, format!("longer than {MAX_BYTES} bytes")));
    }
    match opening_hours_syntax::parse(text) {
        Ok(_) => Ok(()),
        Err(Error::Syntax(error)) => {
            let at = match error.location {
                pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
            };
            Err((Some(at), error.variant.message().into_owned()))
        }
        Err(other) => Err((None, other.to_string())),
    }
}

/// The place in the file of byte `at` of `text`, if the file has the text as it is, on one line.
fn inside(span: Span, text: &str, at: usize, source: &str) -> Option<Span> {
    let written = source.get(span.start..span.end)?;
    let offset = written.find(text)?;
    let start = span.start + offset + at;
    (start < span.end).then_some(Span { start, end: span.start + offset + text.len() })
}

/// A German day in the text that English writes otherwise.
fn german_day(text: &str) -> Option<(&'static str, &'static str)> {
    let days = [("Di", "Tu"), ("Mi", "We"), ("Do", "Th"), ("So", "Su"), ("Mo", "Mo")];
    let words = || text.split(|char: char| !char.is_alphabetic());
    days[..4].iter().find(|(german, _)| words().any(|word| word == *german)).copied()
}

#[cfg(test)]
mod tests {
    use super::{german_day, parse};

    #[test]
    fn hours_are_accepted_and_mistakes_have_a_place() {
        assert!(parse("Mo-Th 08:00-16:00; Fr 08:00-13:00").is_ok());
        assert!(parse("Tu[1] 17:00-19:00; PH off").is_ok());
        assert_eq!(parse("Mo-Fr 25:00").unwrap_err().0, Some(6));
        assert!(parse(&"Mo ".repeat(1_000)).is_err());
    }

    #[test]
    fn german_days_are_recognised() {
        assert_eq!(german_day("Di-Do 9:00"), Some(("Di", "Tu")));
        assert_eq!(german_day("Mo-Fr 9:00"), None);
    }
}
