//! The search field. Invariant: a native form that also works as one: its address
//! is the one the search would write.

use yew::{Callback, Html, InputEvent, SubmitEvent, TargetCast, html};

use crate::context::PageContext;
use crate::dom;
use crate::start_data::QUERY_ELEMENT;
use crate::state::{Action, State};

/// Draws the search form.
pub(crate) fn search_box(page: &PageContext, state: &State, dispatch: &Callback<Action>) -> Html {
    let oninput = dispatch.reform(|event: InputEvent| {
        Action::Typed(event.target_unchecked_into::<web_sys::HtmlInputElement>().value())
    });
    let onfocus = dispatch.reform(|_| Action::EngineWanted);
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
                    value={state.query.clone()} {oninput} {onfocus} />
                <button type="submit" class="lotse-search__button">{ page.text("search-button") }</button>
            </div>
            <p id="lotse-query-hint" class="lotse-search__hint">{ page.text("search-hint") }</p>
        </form>
    }
}
