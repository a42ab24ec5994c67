//! The state of the search in the address bar. Invariant: `parse(print(x)) == x`
//! for every printable state, and reading any address never fails.
//!
//! `?q=deutschkurs&category=first-steps,money&municipality=juelich`; names and ids
//! are language-neutral, so a shared address works in every language.

use std::collections::BTreeSet;

use lotse_model::{Facet, Filters};

/// The part of the search that an address carries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UrlState {
    /// What the reader typed, without blanks around it.
    pub query: String,
    /// What the reader ticked.
    pub filters: Filters,
}

/// More than anybody types; servers refuse longer addresses.
pub const MAX_QUERY_CHARS: usize = 300;
/// More than any facet has; keeps a hostile address from growing the page.
const MAX_VALUES: usize = 100;

impl UrlState {
    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.query.is_empty() && self.filters.is_empty()
    }

    /// Reads the query part of an address, with or without `?`. Unknown names and
    /// values that cannot be ids are passed over.
    pub fn parse(search: &str) -> Self {
        let mut state = Self::default();
        let search = search.strip_prefix('?').unwrap_or(search);
        for (name, value) in form_urlencoded::parse(search.as_bytes()) {
            if name == "q" {
                state.query = value.trim().to_owned();
            } else if let Ok(facet) = name.parse::<Facet>() {
                let values: BTreeSet<String> = value
                    .split(',')
                    .filter(|value| is_value(value))
                    .take(MAX_VALUES)
                    .map(str::to_owned)
                    .collect();
                if !values.is_empty() {
                    state.filters.entry(facet).or_default().extend(values);
                }
            }
        }
        state
    }

    /// Writes the query part, with `?`, or nothing for the empty state.
    pub fn print(&self) -> String {
        let mut parts = Vec::new();
        if !self.query.is_empty() {
            let encoded: String = form_urlencoded::byte_serialize(self.query.as_bytes()).collect();
            parts.push(["q=", &encoded].concat());
        }
        for (facet, values) in &self.filters {
            if !values.is_empty() {
                let values: Vec<&str> = values.iter().map(String::as_str).collect();
                parts.push([facet.as_str(), "=", &values.join(",")].concat());
            }
        }
        if parts.is_empty() { String::new() } else { ["?", &parts.join("&")].concat() }
    }
}

/// Ids and language tags: ASCII letters, digits, hyphens.
fn is_value(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 100
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(search: &str, query: &str, filters: &[(Facet, &[&str])], printed: &str) {
        let state = UrlState::parse(search);
        let want: Filters = filters
            .iter()
            .map(|(facet, values)| (*facet, values.iter().map(|value| (*value).to_owned()).collect()))
            .collect();
        assert_eq!((state.query.as_str(), &state.filters), (query, &want), "{search}");
        assert_eq!(state.print(), printed, "{search}");
        assert_eq!(UrlState::parse(printed), state, "{search}");
    }

    #[test]
    fn addresses_are_read_and_written() {
        check("", "", &[], "");
        check("?q=deutsch%20kurs", "deutsch kurs", &[], "?q=deutsch+kurs");
        check("q=M%C3%BCtter+%26+Kind", "Mütter & Kind", &[], "?q=M%C3%BCtter+%26+Kind");
        check(
            "?municipality=juelich&category=money,first-steps",
            "",
            &[(Facet::Category, &["first-steps", "money"]), (Facet::Municipality, &["juelich"])],
            "?category=first-steps,money&municipality=juelich",
        );
        check("?language=sr-Latn", "", &[(Facet::Language, &["sr-Latn"])], "?language=sr-Latn");
    }

    #[test]
    fn what_an_address_should_not_carry_is_passed_over() {
        check("?utm_source=x&q=kita&Category=a", "kita", &[], "?q=kita");
        check(
            "?category=,,&municipality=%3Cscript%3E,juelich",
            "",
            &[(Facet::Municipality, &["juelich"])],
            "?municipality=juelich",
        );
        check("?q=%FF%zz", "\u{fffd}%zz", &[], "?q=%EF%BF%BD%25zz");
        check(
            "?target-group=women&target-group=parents",
            "",
            &[(Facet::TargetGroup, &["parents", "women"])],
            "?target-group=parents,women",
        );
    }
}
