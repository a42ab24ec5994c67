//! "Not found". Invariant: one file for all languages, so it speaks all of them; a script
//! leaves the one of the missing page and fills in its words (`web/js/missing.js`).

use lotse_model::Lang;
use yew::html;

use super::language_choice::Lines;
use super::languages::own_name;
use crate::context::PageContext;
use crate::prerender::PortalInput;

/// The document.
pub(crate) fn page(input: &PortalInput<'_>) -> String {
    let line = |page: &PageContext, lang: &Lang| {
        html! {
            <>
                <p>{ page.text("not-found") }</p>
                <form class="lotse-within__row" method="get" action={page.links().start()}>
                    <input type="search" name="q" autocomplete="off" aria-label={page.text("search-label")} />
                    <button type="submit" class="lotse-button">{ page.text("search-button") }</button>
                </form>
                <p><a href={page.links().start()} hreflang={lang.to_string()}>{ own_name(lang) }{ ": " }{ page.text("start-page") }</a></p>
                <p class="lotse-needs-script"><a href={page.links().choose()}>{ page.text("choose-language") }</a></p>
            </>
        }
    };
    let all = Lines {
        class: "lotse-choice lotse-missing",
        prefix: "404 – ",
        description: "not-found",
        alternates: Vec::new(),
        canonical: String::new(),
    };
    all.document(input, line)
}
