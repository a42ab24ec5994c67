//! What is ticked, as removable chips. Invariant: one chip a value, in the order of
//! the facets, also for values the engine does not know.

use lotse_model::{Facet, NOT_STATED};
use yew::{Callback, Html, html};

use super::button::{button, words};
use super::facet_group::label;
use crate::answer::Answer;
use crate::context::PageContext;
use crate::format;
use crate::state::{Action, State};

/// Draws the chips of `state` and a way to clear them all; `decide` hears what the reader wants.
pub(crate) fn chips(page: &PageContext, state: &State, decide: &Callback<Action>) -> Html {
    if state.filters.is_empty() {
        return Html::default();
    }
    let chip = |facet: Facet, value: &str| {
        let name = value_name(page, state, facet, value);
        let content = html! {
            <>
                <span class="lotse-hidden">{ page.text("remove-filter") }{ " " }</span>
                { name }
                <span aria-hidden="true" class="lotse-chip__cross">{ "×" }</span>
            </>
        };
        let action = Action::Toggled(facet, value.to_owned());
        let key = [facet.as_str(), value].concat();
        html! { <li {key}>{ button("lotse-chip", decide, action, content) }</li> }
    };
    let clear =
        button("lotse-plain-button", decide, Action::FiltersCleared, words(page.text("clear-filters")));
    html! {
        <ul class="lotse-chips" aria-label={page.text("active-filters")}>
            { for state.filters.iter().map(|(facet, value)| chip(facet, value)) }
            <li key="clear">
                { clear }
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
    let name = find(&state.response).or_else(|| find(&state.initial)).unwrap_or_else(|| value.to_owned());
    // `nicht angegeben` says nothing without what is not stated.
    let needs_facet = value == NOT_STATED && matches!(facet, Facet::Cost | Facet::Mode);
    if needs_facet { [format::facet(page, facet), name].join(": ") } else { name }
}
