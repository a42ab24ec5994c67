//! The state of the search in the address bar. Invariant: `parse(print(x)) == x`
//! for every printable state, and reading any address never fails.
//!
//! `?q=deutschkurs&category=first-steps,money&municipality=juelich&sort=near&from=titz&n=30`; names and ids
//! are language-neutral, so a shared address works in every language. The reader's own place never stands there.

use lotse_model::{Facet, Sort};

use crate::state::PAGE_SIZE;
use crate::ticked::Ticked;

/// The part of the search that an address carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UrlState {
    /// What the reader typed, without blanks around it.
    pub query: String,
    /// What the reader ticked.
    pub filters: Ticked,
    /// The order of hits.
    pub sort: Sort,
    /// The town that distances count from.
    pub from: Option<String>,
    /// How many hits are shown: a multiple of [`PAGE_SIZE`].
    pub limit: usize,
}

impl Default for UrlState {
    /// Nothing asked for.
    fn default() -> Self {
        Self {
            query: String::new(),
            filters: Ticked::default(),
            sort: Sort::default(),
            from: None,
            limit: PAGE_SIZE,
        }
    }
}

/// More than anybody types; servers refuse longer addresses.
pub const MAX_QUERY_CHARS: usize = 300;
/// More than any facet has; keeps a hostile address from growing the page.
const MAX_VALUES: usize = 100;
/// No engine gives more hits.
const MAX_PAGES: usize = 1_000 / PAGE_SIZE;

impl UrlState {
    /// Reads the query part of an address, with or without `?`. Unknown names and
    /// values that cannot be ids are passed over.
    pub fn parse(search: &str) -> Self {
        let mut state = Self::default();
        let search = search.strip_prefix('?').unwrap_or(search);
        for (name, value) in form_urlencoded::parse(search.as_bytes()) {
            if name == "q" {
                state.query = value.trim().to_owned();
            } else if name == "sort" {
                state.sort = value.parse().unwrap_or_default();
            } else if name == "from" {
                state.from = Some(value.into_owned()).filter(|town| is_value(town));
            } else if name == "n" {
                let pages = value.parse::<usize>().unwrap_or_default().div_ceil(PAGE_SIZE);
                state.limit = pages.clamp(1, MAX_PAGES) * PAGE_SIZE;
            } else if let Ok(facet) = name.parse::<Facet>() {
                for value in value.split(',').filter(|value| is_value(value)).take(MAX_VALUES) {
                    state.filters.insert(facet, value.to_owned());
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
        for facet in Facet::ALL {
            let values: Vec<&str> = self.filters.of(facet).collect();
            if !values.is_empty() {
                parts.push([facet.as_str(), "=", &values.join(",")].concat());
            }
        }
        if self.sort != Sort::default() {
            parts.push(["sort=", self.sort.as_str()].concat());
        }
        if let Some(town) = &self.from {
            parts.push(["from=", town].concat());
        }
        if self.limit > PAGE_SIZE {
            parts.push(["n=", &self.limit.to_string()].concat());
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
        let mut want = Ticked::default();
        for (facet, values) in filters {
            values.iter().for_each(|value| want.insert(*facet, (*value).to_owned()));
        }
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
    fn order_and_number_of_hits_stand_in_the_address_unless_they_are_the_usual_ones() {
        let state = UrlState::parse("?n=30&sort=near&from=juelich");
        assert_eq!((state.sort, state.from.as_deref(), state.limit), (Sort::Near, Some("juelich"), 30));
        assert_eq!(state.print(), "?sort=near&from=juelich&n=30");
        assert_eq!(UrlState::parse("?sort=relevance&n=10"), UrlState::default());
        for (odd, limit) in
            [("?n=0", 10), ("?n=-3&sort=up&from=%3Cb%3E", 10), ("?n=11", 20), ("?n=999999", 1000)]
        {
            assert_eq!(UrlState::parse(odd), UrlState { limit, ..UrlState::default() }, "{odd}");
        }
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
