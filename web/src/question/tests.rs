//! Invariant: each test reads what is posted as the worker's own type.

use std::rc::Rc;

use lotse_model::message::ToWorker;
use lotse_model::{Lang, SearchRequest};

use super::*;
use crate::answer::Answer;
use crate::messages::Texts;
use crate::state::Action;
use crate::url::UrlState;

fn data() -> StartData {
    StartData {
        lang: Lang::new("ar").unwrap(),
        base_path: "/".to_owned(),
        messages: Texts::default(),
        worker: String::new(),
        pack: "/a \"pack\"".to_owned(),
        vocabularies: [("Cyrl".to_owned(), "/c".to_owned()), ("Arab".to_owned(), "/a".to_owned())]
            .into_iter()
            .collect(),
        terms: Texts::default(),
        initial: Rc::new(Answer::empty()),
    }
}

fn posted(actions: impl IntoIterator<Item = Action>) -> SearchRequest {
    let start = State::new(Rc::new(Answer::empty()));
    let state = actions.into_iter().fold(start, |state, action| state.after(action));
    match serde_json::from_str(&search(&data(), &state)).unwrap() {
        ToWorker::Search { sequence, request } => {
            assert_eq!(sequence, state.sequence);
            request
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_pack_and_the_words_beside_it_are_named() {
    let want = ToWorker::Open {
        pack_url: "/a \"pack\"".to_owned(),
        vocabularies: [("Arab".to_owned(), "/a".to_owned()), ("Cyrl".to_owned(), "/c".to_owned())].into(),
        today: "2026-11-22".to_owned(),
    };
    assert_eq!(serde_json::from_str::<ToWorker>(&open(&data(), "2026-11-22")).unwrap(), want);
}

#[test]
fn everything_that_is_asked_for_is_posted() {
    let address = "?q=kita&municipality=titz,juelich&cost=free&sort=near&from=inden&n=30";
    let request = posted([Action::Navigated(UrlState::parse(address))]);
    let values = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
    let want = SearchRequest {
        lang: Lang::new("ar").unwrap(),
        query: "kita".to_owned(),
        filters: [(Facet::Municipality, values(&["juelich", "titz"])), (Facet::Cost, values(&["free"]))]
            .into(),
        limit: 30,
        skip: 0,
        sort: Sort::Near,
        from: Some("inden".to_owned()),
        at: None,
    };
    assert_eq!(request, want);
}

#[test]
fn whatever_is_typed_arrives_as_it_is() {
    for query in ["a\"b\\c", "zwei\nZeilen\tund\u{1}", "Ämter – مرحبا 🙂", "</script>", "\u{7f}x\u{2028}x"]
    {
        assert_eq!(posted([Action::Typed(query.to_owned())]).query, query);
    }
}

#[test]
fn the_reader_s_own_place_is_posted_only_to_sort_by_and_no_more_exact_than_needed() {
    let here = Action::Located(Coordinates::new(50.123_456, -6.4).ok());
    let near = Action::Sorted(Sort::Near);
    let asked = posted([near.clone(), Action::LocationWanted, here.clone()]);
    assert_eq!(asked.at, Coordinates::new(50.1235, -6.4).ok());
    assert_eq!(posted([near.clone(), here.clone()]).at, None, "nobody asked for it");
    let gone = posted([near, Action::LocationWanted, here, Action::Sorted(Sort::Title)]);
    assert_eq!((gone.at, gone.sort), (None, Sort::Title));
}
