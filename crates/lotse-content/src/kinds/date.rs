//! Dates. Invariant: a wrong shape and a day the calendar lacks are two different
//! mistakes with two different mends.

use lotse_model::{InvalidDate, PartialDate};
use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar};
use crate::code::Code;
use crate::report::{Finding, quote};
use crate::yaml::Node;

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
#[derive(Debug)]
pub(crate) struct PartialDateKind;

impl Kind for PartialDateKind {
    type Value = PartialDate;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<PartialDate> {
        let text = scalar(node, "a date", "2026-11-30", context)?;
        let finding = match text.parse() {
            Ok(date) => return Some(date),
            Err(InvalidDate::Shape(_)) => {
                let help =
                    german_date(text).unwrap_or_else(|| "write YYYY-MM-DD, YYYY-MM or YYYY".to_owned());
                Finding::error(Code::INVALID_DATE, format!("{} is not a date", quote(text)))
                    .label("not a date as lotse reads it")
                    .help(help)
            }
            Err(InvalidDate::NoSuchDay(_)) => {
                Finding::error(Code::IMPOSSIBLE_DATE, format!("the calendar has no {}", quote(text)))
                    .label("no such day")
                    .help("check month and day: YYYY-MM-DD")
            }
        };
        context.report.push(node.span, finding);
        None
    }

    fn schema() -> Json {
        json!({ "type": ["string", "integer"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" })
    }
}

/// `30.11.2024` as lotse writes it.
fn german_date(text: &str) -> Option<String> {
    let parts: Vec<u16> =
        text.split(['.', '/']).map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let date = match parts.as_slice() {
        [day, month, year] => format!("{year:04}-{month:02}-{day:02}"),
        [month, year] => format!("{year:04}-{month:02}"),
        _ => return None,
    };
    date.parse::<PartialDate>().is_ok().then(|| format!("write `{date}`"))
}

#[cfg(test)]
mod tests {
    use super::german_date;

    #[test]
    fn german_dates_are_rewritten_if_they_exist() {
        assert_eq!(german_date("30.11.2024").as_deref(), Some("write `2024-11-30`"));
        assert_eq!(german_date("11/2024").as_deref(), Some("write `2024-11`"));
        assert_eq!(german_date("31.11.2024"), None);
        assert_eq!(german_date("Ende 2024"), None);
    }
}
