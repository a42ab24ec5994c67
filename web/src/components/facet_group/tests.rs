//! Invariant: what a reader can tick is read from the values that are shown.
#![cfg(feature = "ssr")]

use super::*;
use crate::locales::Locale;

fn value(id: &str, label: &str, count: usize) -> FacetValue {
    FacetValue {
        value: id.to_owned(),
        label: label.to_owned(),
        lang: Lang::german(),
        parent: None,
        count,
        selected: false,
    }
}

/// Twelve towns from A to L; the later, the more offers.
fn towns() -> Vec<FacetValue> {
    let names = ["Aldenhoven", "Düren", "Heimbach", "Hürtgenwald", "Inden", "Jülich", "Kreuzau"];
    let towns = names.iter().enumerate();
    let mut towns: Vec<FacetValue> =
        towns.map(|(idx, name)| value(&format!("t{idx}"), name, idx + 1)).collect();
    towns.push(value(NOT_STATED, "", 99));
    towns
}

fn ticked(pairs: &[(Facet, &str)]) -> Ticked {
    let mut ticked = Ticked::default();
    pairs.iter().for_each(|(facet, value)| ticked.insert(*facet, (*value).to_owned()));
    ticked
}

fn labels(facet: Facet, values: &[FacetValue], ticked: &Ticked, is_short: bool, narrow: &str) -> Vec<String> {
    let page = PageContext::new(&Lang::german(), Locale::find(&Lang::german()).messages(), "/");
    let shown = shown(&page, facet, values, ticked, is_short, narrow);
    shown.into_iter().map(|value| label(&page, facet, value)).collect()
}

#[test]
fn a_long_list_shows_the_most_frequent_and_what_is_ticked() {
    let ticked = ticked(&[(Facet::Municipality, "t0"), (Facet::Municipality, "t6")]);
    assert_eq!(
        labels(Facet::Municipality, &towns(), &ticked, true, ""),
        ["Kreuzau", "Jülich", "Inden", "Hürtgenwald", "Heimbach", "Aldenhoven"]
    );
}

#[test]
fn typing_narrows_an_open_list_without_regard_to_case_and_accents_and_spares_what_is_ticked() {
    let ticked = ticked(&[(Facet::Municipality, "t0")]);
    let narrowed = |typed: &str| labels(Facet::Municipality, &towns(), &ticked, false, typed);
    assert_eq!(narrowed("DUREN"), ["Aldenhoven", "Düren"]);
    assert_eq!(narrowed(" jül"), ["Aldenhoven", "Jülich"]);
    assert_eq!(narrowed("").len(), 8);
}

#[test]
fn children_show_below_a_ticked_parent_or_sibling() {
    let child = |id: &str, parent: &str| FacetValue { parent: Some(parent.to_owned()), ..value(id, id, 1) };
    let tree = [value("a", "a", 3), child("a1", "a"), child("a2", "a"), value("b", "b", 2), child("b1", "b")];
    let shown = |value: &str| labels(Facet::Category, &tree, &ticked(&[(Facet::Category, value)]), false, "");
    assert_eq!(labels(Facet::Category, &tree, &Ticked::default(), false, ""), ["a", "b"]);
    assert_eq!(shown("a"), ["a", "a1", "a2", "b"]);
    assert_eq!(shown("b1"), ["a", "b", "b1"]);
}

#[test]
fn a_facet_is_drawn_only_where_a_tick_would_change_something() {
    let counts = |facet, values: &[FacetValue]| FacetCounts { facet, values: values.to_vec() };
    let check = |counts: &FacetCounts, ticked: &Ticked, want| {
        assert_eq!(has_choice(counts, 10, ticked), want, "{counts:?}");
    };
    let none = Ticked::default();
    check(&counts(Facet::Volunteers, &[]), &none, false);
    check(&counts(Facet::Volunteers, &[value("wanted", "", 3)]), &none, true);
    check(&counts(Facet::Volunteers, &[value("wanted", "", 10)]), &none, false);
    check(
        &counts(Facet::Volunteers, &[value("wanted", "", 10)]),
        &ticked(&[(Facet::Volunteers, "wanted")]),
        true,
    );
    check(&counts(Facet::Cost, &[value(NOT_STATED, "", 4)]), &none, false);
    check(&counts(Facet::Cost, &[value("free", "", 6), value(NOT_STATED, "", 4)]), &none, true);
}

#[test]
fn values_without_a_label_of_the_content_have_words_of_the_portal() {
    let check = |facet, id: &str, want: &str| {
        assert_eq!(labels(facet, &[value(id, "", 1)], &Ticked::default(), false, ""), [want]);
    };
    check(Facet::Cost, "free", "kostenlos");
    check(Facet::Mode, "home-visit", "Besuch zu Hause");
    check(Facet::Accessibility, "wheelchair", "Mit dem Rollstuhl zugänglich");
    check(Facet::Volunteers, "wanted", "Ehrenamtliche gesucht");
    check(Facet::Language, "ar", "Arabisch");
    check(Facet::Cost, NOT_STATED, "nicht angegeben");
    check(Facet::Cost, "barter", "barter");
}
