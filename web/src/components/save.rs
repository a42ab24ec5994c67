//! The button that puts an offer on the visitor's list. Invariant: of no use without a
//! script, so hidden there; `web/js/list.js` hears it and says by `aria-pressed` what it did.

use yew::{Html, html};

use crate::context::PageContext;

/// Draws the button for the offer `id`; `title` is said only to who hears the page.
pub(crate) fn save_button(page: &PageContext, id: &str, title: Html) -> Html {
    html! {
        <button type="button" class="lotse-save lotse-needs-script" data-offer={id.to_owned()} aria-pressed="false">
            { page.text("save-offer") }<span class="lotse-hidden">{ " " }{ title }</span>
        </button>
    }
}
