//! What is ticked, as removable chips. Invariant: one chip a value, in the order of
//! the facets, also for values the engine does not know.

use lotse_model::Facet;
use yew::{Callback, Html, html};

use super::facet_group::label;
use crate::answer::Answer;
use crate::context::PageContext;
use crate::state::{Action, State};

/// Draws the chips of `state` and a way to clear them all; `decide` hears what the reader wants.
pub(crate) fn chips(page: &PageContext, state: &State, decide: &Callback<Action>) -> Html {
    if state.filters.is_empty() {
        return Html::default();
    }
    let chip = |facet: Facet, value: &String| {
        let name = value_name(page, state, facet, value);
        let action = Action::Toggled(facet, value.clone());
        let onclick = decide.reform(move |_| action.clone());
        html! {
            <li key={[facet.as_str(), value].concat()}>
                <button type="button" class="lotse-chip" {onclick}>
                    <span class="lotse-hidden">{ page.text("remove-filter") }{ " " }</span>
                    { name }
                    <span aria-hidden="true" class="lotse-chip__cross">{ "×" }</span>
                </button>
            </li>
        }
    };
    html! {
        <ul class="lotse-chips" aria-label={page.text("active-filters")}>
            { for state.filters.iter().flat_map(|(facet, values)| values.iter().map(move |value| (*facet, value)))
                .map(|(facet, value)| chip(facet, value)) }
            <li key="clear">
                <button type="button" class="lotse-plain-button" onclick={decide.reform(|_| Action::FiltersCleared)}>
                    { page.text("clear-filters") }
                </button>
            </li>
        </ul>
    }
}

/// What people call a value: from the newest answer, else from the first, else its id.
pub(crate) fn value_name(page: &PageContext, state: &State, facet: Facet, value: &str) -> String {
    let find = |response: &Answer| {
        let counts = response.facets.iter().find(|counts| counts.facet == facet)?;
        counts.values.iter().find(|known| known.value == value).map(|known| label(page, facet, known))
    };
    find(&state.response).or_else(|| find(&state.initial)).unwrap_or_else(|| value.to_owned())
}
