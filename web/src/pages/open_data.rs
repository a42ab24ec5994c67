//! The page about the downloads. Invariant: it says what may be done with the facts,
//! or that nobody said.

use yew::{Html, html};

use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::publications::{DATA_PAGE, FEED, OFFERS_CSV, OFFERS_JSON};

/// The document.
pub(crate) fn page(portal: &Portal<'_>) -> String {
    let page = &portal.page;
    let site = portal.input.site;
    let file = |path: &str, name: String, about: String| {
        let href = [&page.links().base(), path].concat();
        html! { <li><p><a {href} download="">{ name }</a></p><p>{ about }</p></li> }
    };
    let feed = site.site_url.as_ref().map(|_| {
        html! {
            <li><p><a href={page.links().at(FEED)} type="application/atom+xml">{ page.text("data-feed") }</a></p><p>{ page.text("data-feed-about") }</p></li>
        }
    });
    let licence = match site.data_license {
        Some(licence) => html! {
            <p>{ page.text("data-licence") }{ " " }<a href={licence.url()} lang={licence.lang()} hreflang={licence.lang()}>{ licence.title() }</a></p>
        },
        None => html! { <p>{ page.text("data-licence-none") }</p> },
    };
    let title = page.text("data-title");
    let main: Html = html! {
        <div class="lotse-page">
            { breadcrumb(page, &[], html! { { title.clone() } }) }
            <h1>{ title.clone() }</h1>
            <p>{ page.count("data-intro", portal.directory.offers().len()) }</p>
            <ul>
                { file(OFFERS_CSV, page.text("data-csv"), page.text("data-csv-about")) }
                { file(OFFERS_JSON, page.text("data-json"), page.text("data-json-about")) }
                { for feed }
            </ul>
            <section>
                <h2>{ page.text("data-use") }</h2>
                { licence }
                <p>{ page.text("data-contacts") }</p>
            </section>
        </div>
    };
    portal.static_page(Content {
        description: page.text("data-description"),
        title,
        path: DATA_PAGE.to_owned(),
        up: None,
        main,
    })
}
