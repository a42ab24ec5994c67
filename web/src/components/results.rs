//! What a search gave. Invariant: says first how much it is, then what; old hits
//! stay while new ones are on their way.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::button::{button, words};
use super::chips::chips;
use super::correction::correction_note;
use super::hits::Hits;
use super::no_results::no_results;
use super::sort_choice::sort_choice;
use crate::context::PageContext;
use crate::dom;
use crate::state::{Action, EnginePhase, State};

/// Draws heading, chips, hits and "show more".
pub(crate) fn results(
    page: &PageContext,
    state: &State,
    dispatch: &Callback<Action>,
    onmore: &Callback<()>,
) -> Html {
    let has_answer = has_answer(state);
    // These buttons vanish with what they do; the reader goes on at the new count.
    let decide = {
        let dispatch = dispatch.clone();
        Callback::from(move |action| {
            dispatch.emit(action);
            dom::focus("#lotse-results");
        })
    };
    html! {
        <section class="lotse-results" aria-labelledby="lotse-results" data-shown={state.shown_url()} aria-busy={(state.is_waiting() && is_alive(state)).to_string()}>
            <h2 id="lotse-results" class="lotse-results__count" tabindex="-1">{ headline(page, state) }</h2>
            { chips(page, state, &decide) }
            if !has_answer {
                if state.engine == EnginePhase::Failed {
                    <p class="lotse-notice">{ page.text("search-failed") }</p>
                    { button("lotse-button", &decide, Action::EngineWanted, words(page.text("search-retry"))) }
                }
            } else if state.response.total == 0 {
                { no_results(page, state, &decide) }
            } else {
                { state.response.correction.as_ref().map(|correction| correction_note(page, correction, &decide)) }
                if is_alive(state) && state.response.total > 1 {
                    { sort_choice(page, state, dispatch) }
                }
                <Hits page={page.clone()} answer={state.response.clone()} onmore={is_alive(state).then(|| onmore.clone())} />
            }
        </section>
    }
}

fn is_alive(state: &State) -> bool {
    state.engine != EnginePhase::Failed
}

/// Whether `response` says something about what the reader asks.
pub(crate) fn has_answer(state: &State) -> bool {
    let is_initial = Rc::ptr_eq(&state.response, &state.initial);
    !state.is_searching() || (!is_initial && (is_alive(state) || !state.is_waiting()))
}

/// `17 Angebote gefunden`, `Alle 333 Angebote`, or how the search is getting on.
pub(crate) fn headline(page: &PageContext, state: &State) -> String {
    let total = state.response.total;
    if !has_answer(state) {
        page.text(if is_alive(state) { "search-loading" } else { "search-unavailable" })
    } else if !state.is_searching() {
        page.count("all-offers", total)
    } else {
        page.count("found", total)
    }
}
