//! A municipality, and the offers whose place nobody stated. Invariant: every
//! municipality has a page, also one without offers of its own.

use lotse_model::{Municipality, NOT_STATED};
use yew::{Html, html};

use super::category::county_heading;
use super::lists::{counted_links, offer_section, repeated_section};
use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::components::localized;

/// The page of a municipality.
pub(crate) fn page(portal: &Portal<'_>, municipality: &Municipality) -> String {
    let page = &portal.page;
    let found = portal.directory.in_municipality(&municipality.id);
    let (here, county_wide) = portal.directory.part(&found, &municipality.id);
    let n_without_place = portal.directory.without_place().len();
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(page, &[], html! { { municipality.name.clone() } }) }
            <h1>{ page.name("place-title", &municipality.name) }</h1>
            <p class="lotse-page__count">{ page.count("offers", found.len()) }</p>
            { categories(portal, municipality) }
            { offer_section(portal, "here", page.name("offers-in", &municipality.name), &here) }
            { repeated_section(portal, "county", county_heading(portal, municipality), &county_wide) }
            if n_without_place > 0 {
                <p class="lotse-page__onward">
                    <a href={page.links().place_not_stated()}>{ page.count("also-without-place", n_without_place) }</a>
                </p>
            }
        </div>
    };
    portal.static_page(Content {
        title: page.name("place-title", &municipality.name),
        description: page.format(
            "category-description",
            &[("name", municipality.name.as_str().into()), ("count", found.len().into())],
        ),
        path: ["places/", municipality.id.as_str(), "/"].concat(),
        main,
    })
}

/// The page of the offers whose place nobody stated.
pub(crate) fn not_stated_page(portal: &Portal<'_>) -> String {
    let page = &portal.page;
    let found = portal.directory.without_place();
    let title = page.text("without-place-title");
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(page, &[], html! { { page.text("municipality-not-stated") } }) }
            <h1>{ title.clone() }</h1>
            <p class="lotse-page__count">{ page.text("without-place-hint") }</p>
            { offer_section(portal, "offers", page.count("offers", found.len()), &found) }
        </div>
    };
    let path = ["places/", NOT_STATED, "/"].concat();
    portal.static_page(Content { description: page.text("without-place-hint"), title, path, main })
}

fn categories(portal: &Portal<'_>, municipality: &Municipality) -> Html {
    let page = &portal.page;
    let categories: Vec<_> = portal
        .input
        .collection
        .categories()
        .iter()
        .filter(|category| category.parent.is_none())
        .map(|category| {
            let found = portal.directory.in_category_and_municipality(&category.id, &municipality.id);
            let href = page.links().category_in(&category.id, &municipality.id);
            (href, localized(page, &category.label), found.len())
        })
        .filter(|(_, _, count)| *count > 0)
        .collect();
    if categories.is_empty() {
        return Html::default();
    }
    html! {
        <nav class="lotse-page__ways" aria-labelledby="categories">
            <h2 id="categories">{ page.text("browse-categories") }</h2>
            { counted_links(categories.into_iter()) }
        </nav>
    }
}
