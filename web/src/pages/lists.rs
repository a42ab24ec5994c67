//! Lists of offers on static pages. Invariant: one list item an offer, in the order
//! given; a long list is a list of links, not of cards.

use yew::{Html, html};

use super::portal::Portal;

/// From how many offers on a list shows links instead of cards.
const MAX_CARDS: usize = 120;

/// A heading and the offers `found`; nothing if there are none.
pub(crate) fn offer_section(portal: &Portal<'_>, id: &'static str, heading: String, found: &[usize]) -> Html {
    section(portal, id, heading, found, MAX_CARDS)
}

/// The same for offers that many pages repeat: links from a much shorter list on.
pub(crate) fn repeated_section(
    portal: &Portal<'_>,
    id: &'static str,
    heading: String,
    found: &[usize],
) -> Html {
    section(portal, id, heading, found, MAX_CARDS / 6)
}

fn section(
    portal: &Portal<'_>,
    id: &'static str,
    heading: String,
    found: &[usize],
    max_cards: usize,
) -> Html {
    if found.is_empty() {
        return Html::default();
    }
    let (class, items) = if found.len() <= max_cards {
        ("lotse-hits", portal.card_items(found))
    } else {
        ("lotse-links", portal.link_items(found))
    };
    html! {
        <section aria-labelledby={id}>
            <h2 {id}>{ heading }</h2>
            <ul {class}>{ items }</ul>
        </section>
    }
}

/// Links with counts: `(address, name, count)`.
pub(crate) fn counted_links(links: impl Iterator<Item = (String, Html, usize)>) -> Html {
    html! {
        <ul class="lotse-towns">
            { for links.map(|(href, name, count)| html! {
                <li><a {href}>{ name }</a>{ " " }<span class="lotse-towns__count">{ count.to_string() }</span></li>
            }) }
        </ul>
    }
}
