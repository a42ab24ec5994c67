//! A search that found nothing. Invariant: there is always a way on, and those that
//! change least come first.

use lotse_model::{Facet, FacetValue, Relaxation};
use yew::{Callback, Html, html};

use super::browse::{top_categories, values};
use super::button::{button, words};
use super::chips::value_name;
use super::correction::correction_button;
use super::text::foreign;
use crate::context::PageContext;
use crate::format;
use crate::state::{Action, State};

/// The category that helps people who do not know where to begin.
const FIRST_STEPS: &str = "first-steps";
/// How many ticked values a way on names.
const NAMED_VALUES: usize = 3;

/// Draws ways out of an empty result.
pub(crate) fn no_results(page: &PageContext, state: &State, decide: &Callback<Action>) -> Html {
    let first_steps = values(&state.initial, Facet::Category).find(|value| value.value == FIRST_STEPS);
    html! {
        <div class="lotse-nothing">
            <p>{ page.text("nothing-hint") }</p>
            <ul class="lotse-nothing__ways">
                { for ways(page, state, decide).into_iter().map(|way| html! { <li>{ way }</li> }) }
            </ul>
            <h3>{ page.text("browse-categories") }</h3>
            <ul class="lotse-nothing__categories">
                { for top_categories(&state.initial).map(|value| html! { <li>{ category(page, value) }</li> }) }
            </ul>
            { first_steps.map(|value| html! {
                <p class="lotse-nothing__people">{ page.text("first-steps-hint") }{ " " }{ category(page, value) }</p>
            }) }
            <p class="lotse-nothing__help"><a href="#lotse-help">{ page.text("help-in-person") }</a></p>
        </div>
    }
}

/// Ways on that keep some of what the reader asked for, then the one that keeps nothing.
fn ways(page: &PageContext, state: &State, decide: &Callback<Action>) -> Vec<Html> {
    let answer = &state.response;
    let way = |text: String, action: Action| {
        button("lotse-button lotse-button--quiet", decide, action, words(text))
    };
    let mut ways = Vec::new();
    ways.extend(answer.correction.as_ref().map(|correction| correction_button(page, correction, decide)));
    // The engine names first what gives most.
    ways.extend(
        answer
            .relaxations
            .first()
            .map(|relaxation| way(without(page, state, relaxation), Action::FacetCleared(relaxation.facet))),
    );
    ways.extend(answer.neighbours.as_ref().map(|neighbours| {
        let action = Action::Widened(Facet::Municipality, neighbours.municipalities.clone());
        way(page.count("in-neighbouring-towns", neighbours.total), action)
    }));
    if answer.relaxations.is_empty() && !state.query.trim().is_empty() && !state.filters.is_empty() {
        ways.push(way(page.text("drop-query"), Action::QueryCleared));
    }
    ways.push(way(page.text("start-again"), Action::AllCleared));
    ways
}

/// `Ohne den Filter „Ort: Jülich“: 7 Angebote`
fn without(page: &PageContext, state: &State, relaxation: &Relaxation) -> String {
    let facet = relaxation.facet;
    let mut name = format::facet(page, facet);
    let ticked: Vec<String> =
        state.filters.of(facet).map(|value| value_name(page, state, facet, value)).collect();
    let is_its_own_name = matches!(facet, Facet::Accessibility | Facet::Volunteers);
    if !is_its_own_name && (1..=NAMED_VALUES).contains(&ticked.len()) {
        name = [name, ticked.join(", ")].join(": ");
    }
    page.format("drop-facet", &[("facet", name.into()), ("count", relaxation.total.into())])
}

fn category(page: &PageContext, value: &FacetValue) -> Html {
    let (lang, dir) = foreign(page, &value.lang);
    html! { <a href={page.links().category(&value.value)} {lang} {dir}>{ value.label.clone() }</a> }
}

#[cfg(test)]
mod tests;
