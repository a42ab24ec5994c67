//! What all pages share: skip link, header, footer. Invariant: the language switch
//! leads to the same page in the other languages.

use lotse_model::Lang;
use yew::{Html, html};

use super::portal::Portal;
use crate::context::PageContext;
use crate::locales::Locale;

/// Skip link and header; `path` is the page's path below its language, `top` what its header also holds.
pub(crate) fn header(portal: &Portal<'_>, path: &str, top: Html) -> Html {
    let page = &portal.page;
    let site = portal.input.site;
    html! {
        <>
            <a class="lotse-skip" href="#main">{ page.text("skip-to-content") }</a>
            <header class="lotse-header">
                <div class="lotse-header__inner">
                    <a class="lotse-header__title" href={page.links().start()}>{ site.title.text(page.lang()).to_owned() }</a>
                    { top }
                    { languages(page, &site.languages, path) }
                </div>
            </header>
        </>
    }
}

fn languages(page: &PageContext, languages: &[Lang], path: &str) -> Html {
    if languages.len() < 2 {
        return Html::default();
    }
    html! {
        <nav class="lotse-languages" aria-label={page.text("choose-language")}>
            <ul>
                { for languages.iter().map(|lang| html! {
                    <li>
                        <a href={page.links().in_lang(lang).at(path)} hreflang={lang.to_string()} lang={lang.to_string()}
                            dir={lang.direction().as_str()} aria-current={(lang == page.lang()).then_some("true")}>
                            { own_name(lang) }
                        </a>
                    </li>
                }) }
            </ul>
        </nav>
    }
}

/// The name of `lang` in itself.
pub(crate) fn own_name(lang: &Lang) -> String {
    let locale = Locale::find(lang);
    if locale.tag == lang.as_str() || locale.tag == lang.primary() {
        PageContext::new(lang, locale.portal_messages(), "/").language(lang)
    } else {
        lang.to_string()
    }
}

/// A search field that leads to the start page.
pub(crate) fn search_form(page: &PageContext) -> Html {
    html! {
        <form class="lotse-header__search" role="search" method="get" action={page.links().start()}>
            <label class="lotse-hidden" for="lotse-query">{ page.text("search-label") }</label>
            <input id="lotse-query" type="search" name="q" autocomplete="off" enterkeyhint="search"
                placeholder={page.text("search-placeholder")} />
            <button type="submit">{ page.text("search-button") }</button>
        </form>
    }
}

/// Links every page needs.
pub(crate) fn footer(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let site = portal.input.site;
    let link = |href: &Option<String>, key: &str| match href {
        Some(href) => html! { <li><a href={href.clone()}>{ page.text(key) }</a></li> },
        None => Html::default(),
    };
    let contact = site.contact_email.as_ref().map(|email| ["mailto:", email].concat());
    html! {
        <footer class="lotse-footer">
            <div class="lotse-footer__inner">
                <p>{ page.text("footer-note") }</p>
                <ul>
                    { link(&contact, "report-mistake") }
                    { link(&site.imprint_url, "imprint") }
                    { link(&site.privacy_url, "privacy") }
                </ul>
            </div>
        </footer>
    }
}

/// Where a page stands in the site: links, and the page itself at the end.
pub(crate) fn breadcrumb(page: &PageContext, above: &[(String, Html)], here: Html) -> Html {
    html! {
        <nav class="lotse-breadcrumb" aria-label={page.text("breadcrumb")}>
            <ol>
                <li><a href={page.links().start()}>{ page.text("start-page") }</a></li>
                { for above.iter().map(|(href, name)| html! { <li><a href={href.clone()}>{ name.clone() }</a></li> }) }
                <li><span aria-current="page">{ here }</span></li>
            </ol>
        </nav>
    }
}
