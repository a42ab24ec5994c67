//! What every public site says about itself: accessibility, barriers, plain and sign language, imprint, privacy.
//! Invariant: each page exists in every language of a site, whatever the site states, and claims no more than that.

mod accessibility;
mod barrier;
mod legal;
mod plain_language;
mod sign_language;

pub(crate) use self::barrier::link as barrier_link;

use yew::{Html, html};

use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::components::foreign;
use crate::context::PageContext;
use crate::prerender::Page;

/// The pages by their path below the language, with the messages of their titles, in the order of the footer.
pub(crate) const STATEMENTS: [(&str, &str); 6] = [
    ("imprint/", "imprint"),
    ("privacy/", "privacy"),
    (accessibility::PATH, "accessibility"),
    (barrier::PATH, "barrier-report"),
    ("plain-language/", "plain-language"),
    ("sign-language/", "sign-language"),
];

/// All of them, for one language.
pub(crate) fn pages(portal: &Portal<'_>) -> Vec<Page> {
    STATEMENTS
        .iter()
        .map(|(path, key)| {
            let body = match *key {
                "imprint" => legal::imprint(portal),
                "privacy" => legal::privacy(portal),
                "accessibility" => accessibility::body(portal),
                "barrier-report" => barrier::body(portal),
                "plain-language" => plain_language::body(portal),
                _ => sign_language::body(portal),
            };
            portal.file(path, page(portal, path, portal.page.text(key), body))
        })
        .collect()
}

fn page(portal: &Portal<'_>, path: &str, title: String, body: Html) -> String {
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(&portal.page, &[], html! { { title.clone() } }) }
            <h1>{ title.clone() }</h1>
            { body }
        </div>
    };
    portal.static_page(Content { title, description: String::new(), path: path.to_owned(), up: None, main })
}

/// Paragraphs of the content in the best language there is.
fn paragraphs(page: &PageContext, text: &lotse_model::Localized<Vec<String>>) -> Html {
    let found = text.find(page.lang());
    let (lang, dir) = foreign(page, found.lang);
    html! {
        <div class="lotse-text" {lang} {dir}>{ for found.value.iter().map(|one| html! { <p>{ one.clone() }</p> }) }</div>
    }
}
