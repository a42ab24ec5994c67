//! Pages that some readers must not be seen with. Invariant: neither the title nor a preview says what the page is
//! about, and one tap leads to a page anybody might be reading.

use yew::{Html, html};

use super::portal::Portal;

/// Where the quick exit leads unless `exit_url` in site.yaml says otherwise.
const EXIT_URL: &str = "https://www.wetter.de/";

/// The button that stays at the top of the window; without a script a plain link.
pub(crate) fn quick_exit(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let href = portal.input.site.exit_url.clone().unwrap_or_else(|| EXIT_URL.to_owned());
    html! {
        <a class="lotse-exit" {href} rel="noreferrer" data-lotse-exit={page.links().start()}
            data-title={portal.input.site.title.text(page.lang()).to_owned()}>
            { page.text("exit-now") }
            <span class="lotse-exit__key lotse-needs-script">{ page.text("exit-key") }</span>
        </a>
    }
}

/// How to leave no traces.
pub(crate) fn traces_hint(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    html! {
        <details class="lotse-traces">
            <summary>{ page.text("traces-title") }</summary>
            <p>{ page.text("traces-hint") }</p>
        </details>
    }
}
