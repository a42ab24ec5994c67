//! Invariant: each test tells what a reader does and what the page then knows.

use std::rc::Rc;

use super::*;

fn response(total: usize) -> Answer {
    Answer { total, ..Answer::empty() }
}

fn start() -> State {
    State::new(Rc::new(response(333)))
}

fn play(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(start(), |state, action| state.after(action))
}

fn typed(text: &str) -> Action {
    Action::Typed(text.to_owned())
}

fn juelich() -> Action {
    Action::Toggled(Facet::Municipality, "juelich".to_owned())
}

#[test]
fn the_first_key_wants_the_engine_and_the_page_shows_what_it_has() {
    let state = play([typed("k")]);
    assert_eq!((state.engine, state.sequence, state.is_waiting()), (EnginePhase::Loading, 1, true));
    assert_eq!(state.response.total, 333);
}

#[test]
fn an_answer_to_an_older_question_is_dropped_once_a_newer_came() {
    let asked = play([typed("k"), typed("ki"), typed("kit")]);
    let state = asked.after(Action::Answered(2, response(20)));
    assert_eq!((state.response.total, state.is_waiting()), (20, true));
    let state = state.after(Action::Answered(3, response(3)));
    assert_eq!((state.response.total, state.is_waiting()), (3, false));
    let state = state.after(Action::Answered(1, response(99)));
    assert_eq!(state.response.total, 3);
    let state = state.after(Action::Answered(7, response(99)));
    assert_eq!(state.response.total, 3, "an answer to a question nobody asked");
}

#[test]
fn typing_replaces_the_address_and_filters_push_a_new_one() {
    assert_eq!(play([typed("k")]).history, HistoryStep::Replace);
    assert_eq!(play([typed("k"), juelich()]).history, HistoryStep::Push);
    assert_eq!(play([typed("k"), juelich()]).url().print(), "?q=k&municipality=juelich");
}

#[test]
fn blanks_do_not_ask_again() {
    let state = play([typed("kita"), typed("kita ")]);
    assert_eq!((state.sequence, state.query.as_str()), (1, "kita "));
}

#[test]
fn the_empty_question_is_answered_by_the_page_itself() {
    let state = play([typed("kita"), typed("")]);
    assert_eq!((state.is_waiting(), state.response.total, state.is_searching()), (false, 333, false));
    let late = state.after(Action::Answered(1, response(5)));
    assert_eq!(late.response.total, 333);
}

#[test]
fn ticking_twice_leaves_no_trace() {
    let state = play([juelich(), juelich()]);
    assert!(state.filters.is_empty());
    assert_eq!(state.url().print(), "");
}

#[test]
fn back_and_forward_restore_the_question_without_writing_the_address() {
    let state = play([typed("kita"), Action::Navigated(UrlState::parse("?municipality=juelich"))]);
    assert!(state.is_selected(Facet::Municipality, "juelich"));
    assert_eq!((state.query.as_str(), state.history), ("", HistoryStep::Keep));
    let same = state.after(Action::Navigated(UrlState::parse("?municipality=juelich")));
    assert_eq!(same, state);
}

#[test]
fn more_hits_grow_the_limit_and_a_new_question_starts_again() {
    let state = play([Action::MoreWanted, Action::MoreWanted]);
    assert_eq!((state.limit, state.engine), (30, EnginePhase::Loading));
    assert_eq!(state.after(typed("k")).limit, PAGE_SIZE);
}

#[test]
fn clearing_one_facet_spares_the_others() {
    let women = Action::Toggled(Facet::TargetGroup, "women".to_owned());
    let state = play([juelich(), women, Action::FacetCleared(Facet::Municipality)]);
    assert_eq!(state.filters.keys().collect::<Vec<_>>(), [&Facet::TargetGroup]);
    assert!(state.after(Action::AllCleared).filters.is_empty());
}

#[test]
fn a_failed_engine_is_tried_again_when_the_reader_asks_and_not_with_every_key() {
    let failed = play([typed("k"), Action::EngineFailed, typed("ki")]);
    assert_eq!(failed.engine, EnginePhase::Failed);
    let state = failed.after(Action::EngineWanted).after(Action::EngineOpened);
    assert_eq!(
        (state.engine, state.is_waiting()),
        (EnginePhase::Ready, true),
        "and the question still stands"
    );
}

#[test]
fn a_very_long_query_is_asked_whole_but_not_written_into_the_address() {
    let state = play([typed(&"kurs ".repeat(2_000))]);
    assert_eq!(state.request(&Lang::german()).query.len(), 9_999);
    assert_eq!(state.url().query.len(), MAX_QUERY_CHARS - 1);
    assert_eq!(state.after(Action::Navigated(state.url())), state);
}
