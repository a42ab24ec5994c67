//! The first page: which language? Invariant: each line is in its own language; without a
//! script it chooses for nobody, with one it follows the browser (`web/js/first-visit.js`).

use lotse_model::Lang;
use yew::{Html, html};

use super::document::{Alternate, Head, document};
use super::languages::own_name;
use super::render::render;
use super::shell::statement_links;
use crate::context::PageContext;
use crate::links::Links;
use crate::locales::Locale;
use crate::prerender::PortalInput;

/// The document.
pub(crate) fn page(input: &PortalInput<'_>) -> String {
    let line = |page: &PageContext, lang: &Lang| {
        html! {
            <a class="lotse-choice__link" href={page.links().start()} hreflang={lang.to_string()}>
                <strong>{ own_name(lang) }</strong><span>{ page.text("welcome") }</span>
            </a>
        }
    };
    let links = Links::new(&input.site.base_path, &Lang::german());
    let alternates = input
        .site
        .languages
        .iter()
        .map(|lang| Alternate { lang, href: links.in_lang(lang).start() })
        .collect();
    let all = Lines {
        class: "lotse-choice",
        prefix: "",
        description: "start-text-short",
        alternates,
        canonical: links.base(),
    };
    all.document(input, line)
}

/// A page with a line in every language.
pub(crate) struct Lines<'a> {
    /// The class of `<main>`.
    pub(crate) class: &'static str,
    /// What stands before the portal's name in the title.
    pub(crate) prefix: &'static str,
    /// The message that search engines show.
    pub(crate) description: &'static str,
    /// The pages in one language, for search engines.
    pub(crate) alternates: Vec<Alternate<'a>>,
    /// Its own address; empty if it has none.
    pub(crate) canonical: String,
}

impl Lines<'_> {
    /// The document with what `line` draws for each language.
    pub(crate) fn document(
        self,
        input: &PortalInput<'_>,
        line: impl Fn(&PageContext, &Lang) -> Html,
    ) -> String {
        let languages = &input.site.languages;
        let german = Lang::german();
        let first = languages.first().unwrap_or(&german);
        let in_lang = |lang| PageContext::new(lang, Locale::find(lang).messages(), &input.site.base_path);
        let title = input.site.title.text(first);
        let body = render(html! {
            <>
                <main id="main" class={self.class}>
                    <h1>{ title.to_owned() }</h1>
                    <ul>
                        { for languages.iter().map(|lang| html! {
                            <li lang={lang.to_string()} dir={lang.direction().as_str()}>{ line(&in_lang(lang), lang) }</li>
                        }) }
                    </ul>
                </main>
                <footer class="lotse-footer">
                    <ul class="lotse-footer__inner lotse-footer__links">{ statement_links(&in_lang(first), "") }</ul>
                </footer>
            </>
        });
        let neutral = Some(self.canonical.clone()).filter(|address| !address.is_empty());
        document(
            &Head {
                lang: first,
                title: &[self.prefix, title].concat(),
                description: &in_lang(first).text(self.description),
                canonical: &self.canonical,
                alternates: self.alternates,
                neutral,
                up: None,
                links: Vec::new(),
                metas: Vec::new(),
                assets: input.assets,
                is_live: false,
            },
            &body,
            "",
        )
    }
}
