//! The first page: which language? Invariant: chooses for nobody; each line is in
//! its own language.

use yew::{Html, html};

use super::document::{Alternate, Head, document};
use super::render::render;
use super::shell::{own_name, statement_links};
use crate::context::PageContext;
use crate::locales::Locale;
use crate::prerender::PortalInput;

/// The document.
pub(crate) fn page(input: &PortalInput<'_>) -> String {
    lines(input, "start-text-short", |page| page.text("welcome"), true)
}

/// A heading and a line in every language, each with a link to its start page.
pub(crate) fn lines(
    input: &PortalInput<'_>,
    description: &str,
    words: impl Fn(&PageContext) -> String,
    is_indexed: bool,
) -> String {
    let languages = &input.site.languages;
    let german = lotse_model::Lang::german();
    let first = languages.first().unwrap_or(&german);
    let in_lang = |lang| PageContext::new(lang, Locale::find(lang).messages(), &input.site.base_path);
    let page = in_lang(first);
    let title = input.site.title.text(first);
    let line = |lang| -> Html {
        let page = in_lang(lang);
        html! {
            <li lang={lang.to_string()} dir={lang.direction().as_str()}>
                <p>{ words(&page) }</p>
                <a class="lotse-button" href={page.links().start()} hreflang={lang.to_string()}>{ own_name(lang) }</a>
            </li>
        }
    };
    let body = render(html! {
        <>
        <main id="main" class="lotse-choice">
            <h1>{ title.to_owned() }</h1>
            <ul>{ for languages.iter().map(line) }</ul>
        </main>
        <footer class="lotse-footer">
            <ul class="lotse-footer__inner lotse-footer__links">{ statement_links(&page, "") }</ul>
        </footer>
        </>
    });
    let alternates = if is_indexed {
        languages.iter().map(|lang| Alternate { lang, href: page.links().in_lang(lang).start() }).collect()
    } else {
        Vec::new()
    };
    let canonical = if is_indexed { page.links().base() } else { String::new() };
    document(
        &Head {
            lang: first,
            title,
            description: &page.text(description),
            canonical: &canonical,
            alternates,
            links: Vec::new(),
            assets: input.assets,
            is_live: false,
        },
        &body,
        "",
    )
}
