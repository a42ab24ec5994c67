//! Ways in without a search: categories and towns. Invariant: plain links to pages
//! that exist without JavaScript.

use lotse_model::{Facet, FacetValue, NOT_STATED};
use yew::{Html, html};

use super::facet_group::label;
use super::text::foreign;
use crate::answer::Answer;
use crate::context::PageContext;

/// The values of `facet` in an answer.
pub(crate) fn values(response: &Answer, facet: Facet) -> impl Iterator<Item = &FacetValue> {
    response.facets.iter().filter(move |counts| counts.facet == facet).flat_map(|counts| &counts.values)
}

/// The categories on top of the tree.
pub(crate) fn top_categories(response: &Answer) -> impl Iterator<Item = &FacetValue> {
    values(response, Facet::Category).filter(|value| value.parent.is_none() && value.value != NOT_STATED)
}

/// Draws the categories as tiles.
pub(crate) fn category_tiles(page: &PageContext, initial: &Answer) -> Html {
    html! {
        <section class="lotse-browse" aria-labelledby="lotse-categories">
            <h2 id="lotse-categories">{ page.text("browse-categories") }</h2>
            <ul class="lotse-tiles">
                { for top_categories(initial).map(|value| {
                    let (lang, dir) = foreign(page, &value.lang);
                    html! {
                        <li>
                            <a class="lotse-tile" href={page.links().category(&value.value)}>
                                <span class="lotse-tile__name" {lang} {dir}>{ value.label.clone() }</span>
                                <span class="lotse-tile__count">{ page.count("offers", value.count) }</span>
                            </a>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// Draws the towns as a list of links with counts.
pub(crate) fn town_list(page: &PageContext, initial: &Answer) -> Html {
    html! {
        <section class="lotse-browse" aria-labelledby="lotse-towns">
            <h2 id="lotse-towns">{ page.text("browse-towns") }</h2>
            <ul class="lotse-towns">
                { for values(initial, Facet::Municipality).map(|value| html! {
                    <li>
                        <a href={page.links().place(&value.value)}>{ label(page, Facet::Municipality, value) }</a>
                        { " " }<span class="lotse-towns__count">{ value.count.to_string() }</span>
                    </li>
                }) }
            </ul>
        </section>
    }
}
