//! What all pages share: skip link, header, footer. Invariant: the language switch
//! leads to the same page in the other languages.

use lotse_model::Site;
use yew::{Html, html};

use super::languages::choice_link;
use super::my_list;
use super::offices::{HELP, offices};
use super::portal::Portal;
use super::render::rendered;
use super::statements::{STATEMENTS, barrier_link};
use crate::components::{localized, plain};
use crate::context::PageContext;
use crate::prerender::PortalInput;

/// The parts of the shell that are the same on all pages of a language, as markup.
pub(crate) struct Parts {
    /// A search field that leads to the start page.
    pub(crate) search_form: Html,
    /// Logo and title of the portal.
    home: Html,
    my_list: Html,
    /// Who runs the portal, and who helps.
    about: Html,
}

impl Parts {
    /// For the readers of `page`.
    pub(crate) fn new(page: &PageContext, input: &PortalInput<'_>) -> Self {
        Self {
            search_form: rendered(search_form(page)),
            home: rendered(home(page, input)),
            my_list: rendered(my_list::header_link(page)),
            about: rendered(about(page, input.site)),
        }
    }
}

/// Skip link and header; `path` is the page's path below its language, `top` what its header also holds.
pub(crate) fn header(portal: &Portal<'_>, path: &str, top: Html) -> Html {
    let page = &portal.page;
    html! {
        <>
            <a class="lotse-skip" href="#main">{ page.text("skip-to-content") }</a>
            <header class="lotse-header" data-close={page.text("close")} data-all={page.text("all-words")}>
                <div class="lotse-header__inner">
                    { portal.shell.home.clone() }
                    { top }
                    { portal.shell.my_list.clone() }
                    { portal.languages.as_ref().map(|languages| languages.at(path)) }
                </div>
            </header>
        </>
    }
}

fn home(page: &PageContext, input: &PortalInput<'_>) -> Html {
    // The portal's own sign; its name stands beside it.
    let logo = match input.assets.logo.as_str() {
        "" => Html::default(),
        src => html! { <img class="lotse-header__logo" src={src.to_owned()} alt="" /> },
    };
    html! {
        <a class="lotse-header__title" href={page.links().start()}>
            { logo }
            { plain(page, &input.site.title) }
        </a>
    }
}

fn search_form(page: &PageContext) -> Html {
    html! {
        <form class="lotse-header__search" role="search" method="get" action={page.links().start()}>
            <label class="lotse-hidden" for="lotse-query">{ page.text("search-label") }</label>
            <input id="lotse-query" type="search" name="q" autocomplete="off" enterkeyhint="search"
                placeholder={page.text("search-placeholder")} />
            <button type="submit">{ page.text("search-button") }</button>
        </form>
    }
}

/// Who runs the portal, who helps, and the links every page needs; `path` is the page's path below its language.
pub(crate) fn footer(portal: &Portal<'_>, path: &str) -> Html {
    let page = &portal.page;
    let contact = portal.input.site.contact_email.as_ref().map(|email| ["mailto:", email].concat());
    html! {
        <footer class="lotse-footer">
            <div class="lotse-footer__inner">
                { portal.shell.about.clone() }
                <ul class="lotse-footer__links">
                    { contact.map(|href| html! { <li><a {href}>{ page.text("report-mistake") }</a></li> }) }
                    { statement_links(page, path) }
                    <li><a href={page.links().at(crate::publications::DATA_PAGE)}>{ page.text("data-title") }</a></li>
                    { portal.languages.is_some().then(|| choice_link(page)) }
                </ul>
            </div>
        </footer>
    }
}

fn about(page: &PageContext, site: &Site) -> Html {
    html! {
        <>
            <div class="lotse-footer__about">
                <p><strong>{ localized(page, &site.title) }</strong></p>
                { site.tagline.as_ref().map(|tagline| html! { <p>{ localized(page, tagline) }</p> }) }
                <p>{ page.text("footer-note") }</p>
            </div>
            if !site.contacts.is_empty() {
                <section class="lotse-footer__help" id={HELP} tabindex="-1" aria-labelledby="lotse-help-title">
                    <h2 id="lotse-help-title">{ page.text("help-in-person") }</h2>
                    { offices(page, site) }
                </section>
            }
        </>
    }
}

/// List items that lead to the statements; a barrier report from here is about the page at `path`.
pub(crate) fn statement_links(page: &PageContext, path: &str) -> Html {
    let link = |(target, key): &(&str, &str)| {
        let href = if *key == "barrier-report" { barrier_link(page, path) } else { page.links().at(target) };
        html! { <li><a {href}>{ page.text(key) }</a></li> }
    };
    STATEMENTS.iter().map(link).collect()
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
