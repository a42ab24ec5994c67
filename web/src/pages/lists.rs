//! Lists of offers on static pages. Invariant: one list item an offer, in the order
//! given; a long list is a list of links, not of cards.

use lotse_model::{Category, Facet, Icon};
use yew::{Html, html};

use super::icons::{DEFAULT, icon};
use super::portal::Portal;
use crate::components::plain;

/// From how many offers on a list shows links instead of cards.
const MAX_CARDS: usize = 90;
/// From how many offers on a list is divided by topic.
const MAX_UNDIVIDED: usize = 24;

/// Picture, heading and count on top of a list.
pub(crate) fn list_head(portal: &Portal<'_>, picture: Option<Icon>, title: Html, count: usize) -> Html {
    html! {
        <div class="lotse-page__head">
            { icon(picture.unwrap_or(DEFAULT)) }
            <div>
                <h1>{ title }</h1>
                <p class="lotse-page__count">{ portal.page.count("offers", count) }</p>
            </div>
        </div>
    }
}

/// A search in what the list shows: the live search with `filters` set.
pub(crate) fn search_within(portal: &Portal<'_>, filters: &[(Facet, &str)]) -> Html {
    let page = &portal.page;
    html! {
        <form class="lotse-within lotse-needs-script" role="search" method="get" action={page.links().start()}
            aria-labelledby="lotse-within-label">
            <label id="lotse-within-label" for="lotse-within">{ page.text("search-within") }</label>
            { for filters.iter().map(|(facet, value)| html! {
                <input type="hidden" name={facet.as_str()} value={(*value).to_owned()} />
            }) }
            <span class="lotse-within__row">
                <input id="lotse-within" type="search" name="q" autocomplete="off" enterkeyhint="search" />
                <button type="submit" class="lotse-button">{ page.text("search-button") }</button>
            </span>
        </form>
    }
}

/// A heading and the offers `found`; nothing if there are none.
pub(crate) fn offer_section(portal: &Portal<'_>, id: &str, heading: Html, found: &[usize]) -> Html {
    section(portal, id, heading, found, MAX_CARDS)
}

/// The same for offers that many pages repeat: links from a much shorter list on.
pub(crate) fn repeated_section(portal: &Portal<'_>, id: &str, heading: Html, found: &[usize]) -> Html {
    section(portal, id, heading, found, MAX_CARDS / 6)
}

/// The offers `found`, a long list divided by `categories`, each offer under the first it belongs to;
/// `heading` stands above a short list, and above what belongs to none.
pub(crate) fn divided_sections<'a>(
    portal: &Portal<'_>,
    heading: Html,
    found: &[usize],
    categories: impl Iterator<Item = &'a Category>,
) -> Html {
    if found.len() <= MAX_UNDIVIDED {
        return offer_section(portal, "offers", heading, found);
    }
    let max_cards = if found.len() <= MAX_CARDS { MAX_CARDS } else { 0 };
    let mut rest = found.to_vec();
    let mut sections = Vec::new();
    for category in categories {
        let (these, others) =
            rest.into_iter().partition(|idx| portal.directory.is_in_category(*idx, &category.id));
        rest = others;
        let id = ["topic-", category.id.as_str()].concat();
        sections.push(section(portal, &id, plain(&portal.page, &category.label), &these, max_cards));
    }
    html! { <>{ for sections }{ section(portal, "offers", heading, &rest, max_cards) }</> }
}

fn section(portal: &Portal<'_>, id: &str, heading: Html, found: &[usize], max_cards: usize) -> Html {
    if found.is_empty() {
        return Html::default();
    }
    let (class, items) = if found.len() <= max_cards {
        ("lotse-hits", portal.card_items(found))
    } else {
        ("lotse-links", portal.link_items(found))
    };
    let id = id.to_owned();
    html! {
        <section aria-labelledby={id.clone()}>
            <h2 {id}>{ heading }{ " " }<span class="lotse-count">{ found.len() }</span></h2>
            <ul {class}>{ items }</ul>
        </section>
    }
}

/// A box of links under a heading; nothing without links.
pub(crate) fn ways_box(
    id: &'static str,
    heading: String,
    links: impl Iterator<Item = (String, Html, usize)>,
) -> Html {
    let links: Vec<_> = links.filter(|(_, _, count)| *count > 0).collect();
    if links.is_empty() {
        return Html::default();
    }
    html! {
        <nav class="lotse-page__ways" aria-labelledby={id}>
            <h2 {id}>{ heading }</h2>
            { counted_links(links.into_iter()) }
        </nav>
    }
}

/// Links with counts: `(address, name, count)`.
pub(crate) fn counted_links(links: impl Iterator<Item = (String, Html, usize)>) -> Html {
    html! {
        <ul class="lotse-pills">
            { for links.map(|(href, name, count)| html! {
                <li><a {href}>{ name }</a><span class="lotse-count">{ count }</span></li>
            }) }
        </ul>
    }
}
