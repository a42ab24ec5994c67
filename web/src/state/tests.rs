//! Invariant: each test tells what a reader does and what the page then knows.

use std::rc::Rc;

use lotse_model::{Lang, write_names};

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
    assert!(state.filters.contains(Facet::Municipality, "juelich"));
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
fn more_hits_stand_in_the_address_and_come_back_with_it() {
    let state = play([juelich(), Action::MoreWanted]);
    assert_eq!(
        (state.url().print().as_str(), state.history),
        ("?municipality=juelich&n=20", HistoryStep::Replace)
    );
    let back = play([Action::Navigated(state.url())]);
    assert_eq!((back.limit, back.is_waiting()), (20, true));
    let more = play([Action::MoreWanted]).after(Action::Navigated(UrlState::default()));
    assert_eq!((more.limit, more.is_waiting()), (PAGE_SIZE, false), "the page has the first ten");
}

#[test]
fn an_order_is_asked_for_and_stands_in_the_address_unless_it_is_the_usual_one() {
    let state = play([Action::Sorted(Sort::Title)]);
    assert_eq!((state.url().print().as_str(), state.history), ("?sort=title", HistoryStep::Push));
    assert!(state.is_waiting() && !state.is_searching(), "the offers stay those of the start page");
    let state = state.after(Action::Sorted(Sort::Relevance));
    assert_eq!((state.url().print().as_str(), state.is_waiting()), ("", false));
}

#[test]
fn distances_count_from_the_town_chosen_or_else_the_one_that_is_ticked() {
    let near = Action::Sorted(Sort::Near);
    let state = play([juelich(), near.clone()]);
    assert_eq!(
        (state.town(), state.url().print().as_str()),
        (Some("juelich"), "?municipality=juelich&sort=near")
    );
    let state = state.after(Action::LookedFrom("titz".to_owned()));
    assert_eq!(state.town(), Some("titz"));
    assert_eq!(state.url().print(), "?municipality=juelich&sort=near&from=titz");
    assert_eq!(state.after(Action::LookedFrom(String::new())).town(), Some("juelich"));
    assert_eq!(state.after(Action::Sorted(Sort::Title)).url().print(), "?municipality=juelich&sort=title");
    assert_eq!(play([near]).town(), None);
}

#[test]
fn where_the_reader_is_counts_once_asked_for_and_never_stands_in_the_address() {
    let here = Coordinates::new(50.8, 6.4).ok();
    let from = Action::LookedFrom("titz".to_owned());
    let near = play([Action::Sorted(Sort::Near), from.clone()]);
    assert_eq!(near.after(Action::Located(here)), near, "nobody asked");
    let asked = near.after(Action::LocationWanted);
    assert_eq!(asked.sequence, near.sequence);
    let state = asked.after(Action::Located(here));
    assert_eq!((state.location.here(), state.url().print().as_str()), (here, "?sort=near"));
    assert!(state.sequence > near.sequence);
    assert_eq!(state.after(from).location, Location::NotAsked);
    let denied = asked.after(Action::Located(None));
    assert_eq!((denied.location, denied.town()), (Location::Denied, Some("titz")));
}

#[test]
fn all_that_is_ticked_in_the_sheet_is_one_step_and_back_closes_it_without_loss() {
    let before = play([typed("kita")]).url();
    let open = play([typed("kita"), Action::SheetOpened]);
    assert_eq!(open.sheet.as_ref(), Some(&before));
    let ticked = open.after(juelich());
    assert_eq!(ticked.history, HistoryStep::Replace);
    let back = ticked.after(Action::Navigated(before.clone()));
    assert_eq!((back.sheet.as_ref(), back.url(), back.history), (None, ticked.url(), HistoryStep::Push));
    let again = back.after(Action::Navigated(before.clone()));
    assert_eq!(again.url(), before, "and the next one undoes it");
    let untouched = open.after(Action::Navigated(before));
    assert_eq!((untouched.sheet.as_ref(), untouched.sequence), (None, open.sequence));
    assert_eq!(ticked.after(Action::SheetClosed).after(juelich()).history, HistoryStep::Push);
}

#[test]
fn clearing_one_facet_spares_the_others() {
    let women = Action::Toggled(Facet::TargetGroup, "women".to_owned());
    let state = play([juelich(), women, Action::FacetCleared(Facet::Municipality)]);
    assert_eq!(state.filters.iter().collect::<Vec<_>>(), [(Facet::TargetGroup, "women")]);
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
    assert_eq!(state.query.trim().len(), 9_999);
    assert_eq!(state.url().query.len(), MAX_QUERY_CHARS - 1);
    assert_eq!(state.after(Action::Navigated(state.url())), state);
}

#[test]
fn widening_a_facet_keeps_what_is_ticked() {
    let state = play([juelich(), Action::Widened(Facet::Municipality, vec!["titz".into(), "dueren".into()])]);
    assert_eq!(state.url().print(), "?municipality=dueren,juelich,titz");
    assert_eq!((state.sequence, state.history), (2, HistoryStep::Push));
    let same = state.after(Action::Widened(Facet::Language, Vec::new()));
    assert_eq!(same, state, "nothing leaves no empty filter behind");
}

#[test]
fn a_correction_that_is_taken_becomes_the_query() {
    let mended = Answer { correction: Some("deutschkurs".to_owned()), ..response(5) };
    let state = play([typed("deutschkrus"), Action::Answered(1, mended), Action::CorrectionTaken]);
    assert_eq!((state.query.as_str(), state.sequence, state.history), ("deutschkurs", 2, HistoryStep::Push));
    let plain = play([typed("deutschkurs"), Action::Answered(1, response(5))]);
    assert_eq!(plain.after(Action::CorrectionTaken), plain);
}

fn words() -> Action {
    let vocabulary =
        "kindergarten\tkindness\tkitchen\n@de\nKita\tKindergarten\nKindness\nKitchen\n@zh\n幼儿园\n";
    let german = Lang::german();
    let names = write_names([
        (NamedThing::Category, "childcare", &german, vec!["Kinder und Familie"]),
        (NamedThing::Municipality, "dueren", &german, vec!["Düren", "Birkesdorf"]),
        (NamedThing::Municipality, "bad-muenstereifel", &german, vec!["Bad Münstereifel"]),
        (NamedThing::Offer, "dn-kita", &german, vec!["Kita-Navigator"]),
    ]);
    Action::WordsCame(Rc::new(Suggestions::new(vocabulary, &names)))
}

fn offered(state: &State) -> Vec<&str> {
    state.combobox.choices().iter().map(|choice| choice.suggestion.text.as_str()).collect()
}

/// What the reader's key does, as the search field asks for it.
fn press(state: &State, key: &str) -> State {
    state.combobox.on_key(key, &state.query).map_or_else(|| state.clone(), |action| state.after(action))
}

/// Types `query` and takes the suggestion `text`.
fn taken(query: &str, text: &str) -> State {
    let state = play([juelich(), words(), typed(query)]);
    let choices = state.combobox.choices();
    let choice = choices.iter().find(|choice| choice.suggestion.text == text).expect("is offered").clone();
    state.after(Action::SuggestionTaken(choice))
}

#[test]
fn suggestions_open_from_two_letters_on_and_close_when_nothing_fits() {
    for (query, want) in [
        ("k", &[][..]),
        ("幼", &["幼儿园"]),
        ("kinderg", &["Kindergarten"]),
        ("  kitc ", &["Kitchen"]),
        ("kitcx", &[]),
        ("", &[]),
    ] {
        let state = play([words(), typed(query)]);
        assert_eq!(offered(&state), want, "{query}");
        assert_eq!((state.combobox.is_open(), state.combobox.active()), (!want.is_empty(), None), "{query}");
    }
}

#[test]
fn at_most_seven_are_suggested() {
    let names: Vec<String> = (0..20).map(|number| format!("Kurs {number}")).collect();
    let ids: Vec<String> = (0..20).map(|number| format!("kurs-{number}")).collect();
    let german = Lang::german();
    let names = write_names(
        ids.iter()
            .zip(&names)
            .map(|(id, name)| (NamedThing::Offer, id.as_str(), &german, vec![name.as_str()])),
    );
    let state = play([Action::WordsCame(Rc::new(Suggestions::new("", &names))), typed("ku")]);
    assert_eq!(offered(&state).len(), 7);
}

#[test]
fn words_that_come_late_open_for_a_reader_who_types_and_for_nobody_else() {
    assert_eq!(offered(&play([typed("kinderg"), words()])), ["Kindergarten"]);
    assert!(offered(&play([Action::Navigated(UrlState::parse("?q=kinderg")), words()])).is_empty());
    assert!(offered(&play([typed("kinderg"), Action::SuggestionsClosed, words()])).is_empty());
}

#[test]
fn arrows_go_around_and_typing_or_the_text_s_own_keys_lead_back() {
    let state = play([words(), typed("ki")]);
    let n = offered(&state).len();
    assert!(n > 2, "{:?}", offered(&state));
    let first = press(&state, "ArrowDown");
    assert_eq!(first.combobox.active(), Some(0));
    let last = press(&first, "ArrowUp");
    assert_eq!(last.combobox.active(), Some(n - 1));
    assert_eq!(press(&state, "ArrowUp").combobox, last.combobox);
    assert_eq!(press(&last, "ArrowDown").combobox, first.combobox);
    for key in ["Home", "End", "ArrowLeft", "ArrowRight"] {
        assert_eq!(press(&first, key), state, "{key}");
        assert_eq!(state.combobox.on_key(key, &state.query), None, "{key} in the text");
    }
    assert_eq!(first.after(typed("kit")).combobox.active(), None);
    let answered = first.after(Action::Answered(1, response(3)));
    assert_eq!(answered.combobox, first.combobox, "results come in underneath");
}

#[test]
fn escape_closes_and_an_arrow_or_a_letter_opens_again() {
    let closed = press(&play([words(), typed("kinderg")]), "Escape");
    assert_eq!((closed.combobox.is_open(), closed.query.as_str()), (false, "kinderg"));
    assert_eq!(closed.combobox.on_key("Escape", "kinderg"), None, "the second one is the browser's");
    assert_eq!(press(&closed, "ArrowDown").combobox.active(), Some(0));
    assert!(closed.after(typed("kinderga")).combobox.is_open());
    let nothing = play([words(), typed("xyz")]);
    assert_eq!(nothing.combobox.on_key("ArrowDown", "xyz"), None);
}

#[test]
fn enter_takes_the_active_suggestion_and_without_one_searches() {
    let state = play([words(), typed("kinderg")]);
    assert_eq!(state.combobox.on_key("Enter", "kinderg"), None);
    let state = press(&press(&state, "ArrowDown"), "Enter");
    assert_eq!((state.url().print().as_str(), state.history), ("?q=Kindergarten", HistoryStep::Push));
    assert!(!state.combobox.is_open() && state.is_waiting());
}

#[test]
fn a_category_or_town_becomes_the_filter_and_replaces_the_words_for_it() {
    assert_eq!(
        taken("familie", "Kinder und Familie").url().print(),
        "?category=childcare&municipality=juelich"
    );
    assert_eq!(taken("birkes", "Düren").url().print(), "?municipality=dueren");
    assert_eq!(taken("bad mün", "Bad Münstereifel").url().print(), "?municipality=bad-muenstereifel");
}

#[test]
fn a_town_at_the_end_leaves_the_words_before_it() {
    assert_eq!(taken("kurs kita  dür", "Düren").url().print(), "?q=kurs+kita&municipality=dueren");
    assert_eq!(
        taken("kurs bad mün", "Bad Münstereifel").url().print(),
        "?q=kurs&municipality=bad-muenstereifel"
    );
    assert!(offered(&play([words(), typed("kurs kinderg")])).is_empty(), "other words are not cut off");
}

#[test]
fn an_offer_leaves_the_search_as_it_is() {
    let state = taken("kita-n", "Kita-Navigator");
    assert_eq!((state.url().print().as_str(), state.sequence), ("?q=kita-n&municipality=juelich", 2));
    assert!(!state.combobox.is_open());
}

#[test]
fn every_other_decision_closes_the_suggestions() {
    let open = play([words(), typed("kinderg")]);
    let away = Action::Navigated(UrlState::default());
    for action in [juelich(), Action::QueryCleared, Action::AllCleared, away, Action::SuggestionsClosed] {
        assert!(!open.after(action.clone()).combobox.is_open(), "{action:?}");
    }
}
