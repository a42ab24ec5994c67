//! The search field. Invariant: a native form that also works as one: its address
//! is the one the search would write. It is a combobox only where scripts run.

use lotse_model::{NamedThing, OfferId};
use yew::{Callback, Html, InputEvent, KeyboardEvent, SubmitEvent, TargetCast, html};

use super::results::headline;
use super::suggestion_list::{LIST_ELEMENT, SuggestionList, option_id};
use crate::context::PageContext;
use crate::dom;
use crate::start_data::QUERY_ELEMENT;
use crate::state::{Action, State};

/// Draws the search form; `is_live` says whether scripts run.
pub(crate) fn search_box(
    page: &PageContext,
    state: &State,
    is_live: bool,
    dispatch: &Callback<Action>,
) -> Html {
    let combobox = &state.combobox;
    let act = act(page, dispatch);
    let oninput = dispatch.reform(|event: InputEvent| {
        Action::Typed(event.target_unchecked_into::<web_sys::HtmlInputElement>().value())
    });
    let onfocus = dispatch.reform(|_| Action::EngineWanted);
    let onblur = dispatch.reform(|_| Action::SuggestionsClosed);
    let onkeydown = {
        let (combobox, query, act) = (combobox.clone(), state.query.clone(), act.clone());
        move |event: KeyboardEvent| {
            // Enter and arrows belong to an input method while it composes a word.
            let is_ours = !event.is_composing() && !event.ctrl_key() && !event.meta_key() && !event.alt_key();
            if let Some(action) = combobox.on_key(&event.key(), &query).filter(|_| is_ours) {
                if action != Action::OptionLeft {
                    event.prevent_default();
                }
                act.emit(action);
            }
        }
    };
    let onsubmit = |event: SubmitEvent| {
        event.prevent_default();
        dom::focus("#lotse-results");
    };
    html! {
        <form class="lotse-search" role="search" method="get" action={page.links().start()} {onsubmit}>
            <label class="lotse-search__label" for={QUERY_ELEMENT}>{ page.text("search-label") }</label>
            <div class="lotse-search__row">
                <input id={QUERY_ELEMENT} class="lotse-search__field" type="search" name="q" autocomplete="off"
                    enterkeyhint="search" spellcheck="false" aria-describedby="lotse-query-hint"
                    role={is_live.then_some("combobox")} aria-autocomplete={is_live.then_some("list")}
                    aria-expanded={is_live.then(|| combobox.is_open().to_string())}
                    aria-controls={combobox.is_open().then_some(LIST_ELEMENT)}
                    aria-activedescendant={combobox.active().map(option_id)}
                    value={state.query.clone()} {oninput} {onfocus} {onblur} {onkeydown} />
                <button type="submit" class="lotse-search__button">{ page.text("search-button") }</button>
                if combobox.is_open() {
                    <SuggestionList page={page.clone()} choices={combobox.choices().to_vec()}
                        active={combobox.active()} count={headline(page, state)} {act} />
                }
            </div>
            <p id="lotse-query-hint" class="lotse-search__hint">{ page.text("search-hint") }</p>
        </form>
    }
}

/// Dispatches, and opens the page of an offer that is taken.
fn act(page: &PageContext, dispatch: &Callback<Action>) -> Callback<Action> {
    let (page, dispatch) = (page.clone(), dispatch.clone());
    Callback::from(move |action| {
        if let Action::SuggestionTaken(choice) = &action
            && choice.suggestion.thing == NamedThing::Offer
            && let Ok(id) = OfferId::new(&choice.suggestion.id)
        {
            dom::go_to(&page.links().offer(&id));
        }
        dispatch.emit(action);
    })
}
