//! The page that stands for one that was never visited, without a network. Invariant:
//! all it needs is kept with it, and it leads to what works: search and start page.

use yew::html;

use super::portal::{Content, Portal};
use crate::publications::OFFLINE_PAGE;

/// The document.
pub(crate) fn page(portal: &Portal<'_>) -> String {
    let page = &portal.page;
    let title = page.text("offline-title");
    let main = html! {
        <div class="lotse-page">
            <h1>{ title.clone() }</h1>
            <p>{ page.text("offline-text") }</p>
            <p><a class="lotse-button" href={page.links().start()}>{ page.text("offline-search") }</a></p>
        </div>
    };
    portal.static_page(Content {
        description: page.text("offline-text"),
        title,
        path: OFFLINE_PAGE.to_owned(),
        up: None,
        main,
    })
}
