//! Invariant: what a reader can do next is read from the page itself, in its order.
#![cfg(feature = "ssr")]

use std::rc::Rc;

use lotse_model::{FacetCounts, Lang, Neighbours};

use super::*;
use crate::answer::Answer;
use crate::locales::Locale;
use crate::pages::render;
use crate::url::UrlState;

/// What a reader of German sees of `answer` after following the address `search`.
fn shown(search: &str, answer: Answer) -> String {
    let german = Lang::german();
    let page = PageContext::new(&german, Locale::find(&german).messages(), "/");
    let value = |value: &str, label: &str, lang: &str| FacetValue {
        value: value.to_owned(),
        label: label.to_owned(),
        lang: Lang::new(lang).unwrap(),
        parent: None,
        count: 1,
        selected: false,
    };
    let categories = vec![value("first-steps", "Erste Schritte", "de"), value("money", "Money", "en")];
    let languages = vec![value("ar", "", "de"), value("fa", "", "de")];
    let facets = vec![
        FacetCounts { facet: Facet::Category, values: categories },
        FacetCounts { facet: Facet::Language, values: languages },
    ];
    let state = State::new(Rc::new(Answer { total: 3, facets, ..Answer::empty() }))
        .after(Action::Navigated(UrlState::parse(search)))
        .after(Action::Answered(1, answer));
    render(no_results(&page, &state, &Callback::noop()))
}

fn check(search: &str, answer: Answer, want: &[&str]) {
    let html = shown(search, answer);
    let places: Vec<Option<usize>> = want.iter().map(|words| html.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{want:?} in {places:?} of {html}");
}

#[test]
fn the_way_that_changes_least_comes_first() {
    let answer = Answer {
        relaxations: vec![
            Relaxation { facet: Facet::Language, total: 7 },
            Relaxation { facet: Facet::Municipality, total: 1 },
        ],
        neighbours: Some(Neighbours { municipalities: vec!["titz".to_owned()], total: 4 }),
        correction: Some("deutschkurs".to_owned()),
        ..Answer::empty()
    };
    let search = "?q=deutschkrus&language=ar,fa&municipality=juelich";
    check(
        search,
        answer.clone(),
        &[
            "Meinten Sie „<bdi>deutschkurs</bdi>“?",
            "Ohne den Filter „Sprache des Angebots: Arabisch, Persisch (Farsi)“: 7 Angebote",
            "Auch in Nachbarorten: 4 Angebote",
            "Neu anfangen",
            "Erste Schritte",
            "lang=\"en\" dir=\"ltr\">Money",
            "Nicht sicher",
        ],
    );
    let html = shown(search, answer);
    assert!(!html.contains("Filter „Ort"), "only the relaxation that gives most: {html}");
    assert!(!html.contains("Suchwort löschen"), "{html}");
}

#[test]
fn there_is_always_a_way_on() {
    check("?q=xqz", Answer::empty(), &["Neu anfangen", "Erste Schritte", "Nicht sicher"]);
    check("?q=xqz&municipality=juelich", Answer::empty(), &["Suchwort löschen", "Neu anfangen"]);
}
