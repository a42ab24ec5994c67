//! A search that found nothing. Invariant: there is always a way on.

use lotse_model::Facet;
use yew::{Callback, Html, html};

use super::browse::{top_categories, values};
use crate::context::PageContext;
use crate::format;
use crate::state::{Action, State};

/// The category that helps people who do not know where to begin.
const FIRST_STEPS: &str = "first-steps";

/// Draws ways out of an empty result.
pub(crate) fn no_results(page: &PageContext, state: &State, decide: &Callback<Action>) -> Html {
    let has_query = !state.query.trim().is_empty();
    let first_steps = values(&state.initial, Facet::Category).find(|value| value.value == FIRST_STEPS);
    html! {
        <div class="lotse-nothing">
            <p>{ page.text("nothing-hint") }</p>
            <ul class="lotse-nothing__ways">
                { for state.response.relaxations.iter().map(|way| {
                    let facet = way.facet;
                    let words = page.format("drop-facet", &[
                        ("facet", format::facet(page, facet).into()),
                        ("count", way.total.into()),
                    ]);
                    html! {
                        <li>
                            <button type="button" class="lotse-button lotse-button--quiet"
                                onclick={decide.reform(move |_| Action::FacetCleared(facet))}>{ words }</button>
                        </li>
                    }
                }) }
                if has_query && !state.filters.is_empty() {
                    <li>
                        <button type="button" class="lotse-button lotse-button--quiet"
                            onclick={decide.reform(|_| Action::QueryCleared)}>{ page.text("drop-query") }</button>
                    </li>
                }
                <li>
                    <button type="button" class="lotse-button lotse-button--quiet"
                        onclick={decide.reform(|_| Action::AllCleared)}>{ page.text("start-again") }</button>
                </li>
            </ul>
            { first_steps.map(|value| html! {
                <p>{ page.text("first-steps-hint") }{ " " }<a href={page.links().category(&value.value)}>{ value.label.clone() }</a></p>
            }) }
            <h3>{ page.text("browse-categories") }</h3>
            <ul class="lotse-nothing__categories">
                { for top_categories(&state.initial).map(|value| html! {
                    <li><a href={page.links().category(&value.value)}>{ value.label.clone() }</a></li>
                }) }
            </ul>
        </div>
    }
}
