//! The order of the hits and, for distances, from where. Invariant: where the reader is
//! is asked for by a press of the button and by nothing else.

use lotse_model::{Facet, NOT_STATED, Sort};
use yew::{Callback, Event, Html, TargetCast, html};

use super::browse::values;
use crate::context::PageContext;
use crate::dom;
use crate::state::{Action, Location, State};

const SORT: &str = "lotse-sort";
const FROM: &str = "lotse-from";

/// Draws the choice.
pub(crate) fn sort_choice(page: &PageContext, state: &State, dispatch: &Callback<Action>) -> Html {
    let sorts = Sort::ALL.into_iter().map(|sort| {
        let name = page.text(match sort {
            Sort::Near => "sort-near",
            Sort::Checked => "sort-checked",
            Sort::Title => "sort-title",
            _ => "sort-relevance",
        });
        option(sort.as_str(), name, sort == state.sort)
    });
    let onsort = dispatch.reform(|event| Action::Sorted(value_of(&event).parse().unwrap_or_default()));
    html! {
        <div class="lotse-sort lotse-needs-script">
            { select(SORT, page.text("sort-by"), sorts.collect(), onsort) }
            if state.sort == Sort::Near {
                { near(page, state, dispatch) }
            }
        </div>
    }
}

fn near(page: &PageContext, state: &State, dispatch: &Callback<Action>) -> Html {
    let town = town(state);
    let towns = values(&state.initial, Facet::Municipality).filter(|value| value.value != NOT_STATED);
    let towns = towns.map(|value| option(&value.value, value.label.clone(), town == Some(&value.value)));
    let unset = match state.location {
        Location::Here(_) => "my-location",
        _ => "choose-town",
    };
    let all = std::iter::once(option("", page.text(unset), town.is_none())).chain(towns);
    let ontown = dispatch.reform(|event| Action::LookedFrom(value_of(&event)));
    let onlocate = {
        let dispatch = dispatch.clone();
        move |_| {
            dispatch.emit(Action::LocationWanted);
            dom::locate(dispatch.reform(Action::Located));
        }
    };
    html! {
        <>
            { select(FROM, page.text("sort-from"), all.collect(), ontown) }
            <button type="button" class="lotse-plain-button" onclick={onlocate}>{ page.text("use-my-location") }</button>
            <p class="lotse-sort__note" role="status">
                { if state.location == Location::Denied { page.text("location-unknown") } else { String::new() } }
            </p>
        </>
    }
}

fn select(id: &'static str, label: String, options: Vec<Html>, onchange: Callback<Event>) -> Html {
    html! {
        <>
            <label for={id}>{ label }</label>
            <select {id} class="lotse-sort__choice" {onchange}>{ options }</select>
        </>
    }
}

fn option(value: &str, name: String, is_chosen: bool) -> Html {
    html! { <option value={value.to_owned()} selected={is_chosen}>{ name }</option> }
}

/// Shows in the fields what `state` says: a field that was changed by hand does not listen to attributes any more.
pub(crate) fn show_choice(state: &State) {
    dom::choose(SORT, state.sort.as_str());
    dom::choose(FROM, town(state).unwrap_or_default());
}

/// The town that is chosen to look from.
fn town(state: &State) -> Option<&str> {
    if state.location.here().is_some() { None } else { state.town() }
}

/// What stands in the field that changed.
fn value_of(event: &Event) -> String {
    event.target_unchecked_into::<web_sys::HtmlSelectElement>().value()
}
