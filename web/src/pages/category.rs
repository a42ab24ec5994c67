//! A category, and a category in one municipality. Invariant: a category's page
//! lists all of its offers, also those whose place nobody stated.

use lotse_model::{Category, Municipality};
use yew::{Html, html};

use super::lists::{counted_links, offer_section, repeated_section};
use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::components::localized;

/// The page of a category.
pub(crate) fn page(portal: &Portal<'_>, category: &Category) -> String {
    let page = &portal.page;
    let found = portal.directory.in_category(&category.id);
    let name = category.label.text(portal.lang()).to_owned();
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(page, &above(portal, category), localized(page, &category.label)) }
            <h1>{ localized(page, &category.label) }</h1>
            <p class="lotse-page__count">{ page.count("offers", found.len()) }</p>
            { children(portal, category) }
            { towns(portal, category) }
            { if found.is_empty() { html! { <p>{ page.text("category-empty") }</p> } } else { Html::default() } }
            { offer_section(portal, "offers", page.text("all-of-category"), &found) }
        </div>
    };
    portal.static_page(Content {
        description: page
            .format("category-description", &[("name", name.as_str().into()), ("count", found.len().into())]),
        title: name,
        path: ["categories/", category.id.as_str(), "/"].concat(),
        main,
    })
}

/// The page of a category in a municipality, with the offers `found` there.
pub(crate) fn page_in(
    portal: &Portal<'_>,
    category: &Category,
    municipality: &Municipality,
    found: &[usize],
) -> String {
    let page = &portal.page;
    let (here, county_wide) = portal.directory.part(found, &municipality.id);
    let name = page.format(
        "category-in",
        &[
            ("name", category.label.text(portal.lang()).into()),
            ("municipality", municipality.name.as_str().into()),
        ],
    );
    let mut above = above(portal, category);
    above.push((page.links().category(category.id.as_str()), localized(page, &category.label)));
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(page, &above, html! { { municipality.name.clone() } }) }
            <h1>{ name.clone() }</h1>
            <p class="lotse-page__count">{ page.count("offers", found.len()) }</p>
            { offer_section(portal, "here", page.name("offers-in", &municipality.name), &here) }
            { repeated_section(portal, "county", county_heading(portal, municipality), &county_wide) }
            <p class="lotse-page__onward">
                <a href={page.links().category(category.id.as_str())}>{ page.text("same-category-everywhere") }</a>
                { " · " }
                <a href={page.links().place(municipality.id.as_str())}>{ page.name("all-offers-in", &municipality.name) }</a>
            </p>
        </div>
    };
    portal.static_page(Content {
        description: page
            .format("category-description", &[("name", name.as_str().into()), ("count", found.len().into())]),
        title: name,
        path: ["categories/", category.id.as_str(), "/", municipality.id.as_str(), "/"].concat(),
        main,
    })
}

/// `Im ganzen Kreis Düren`.
pub(crate) fn county_heading(portal: &Portal<'_>, municipality: &Municipality) -> String {
    let county = portal.input.collection.county(&municipality.county);
    portal.page.name("offers-county-wide", county.map_or("", |county| county.name.as_str()))
}

fn above(portal: &Portal<'_>, category: &Category) -> Vec<(String, Html)> {
    let parent = category.parent.as_ref().and_then(|id| portal.input.collection.category(id));
    let link = |parent: &Category| {
        (portal.page.links().category(parent.id.as_str()), localized(&portal.page, &parent.label))
    };
    parent.map(link).into_iter().collect()
}

fn children(portal: &Portal<'_>, category: &Category) -> Html {
    let page = &portal.page;
    let children: Vec<_> = portal
        .input
        .collection
        .categories()
        .iter()
        .filter(|child| child.parent.as_ref() == Some(&category.id))
        .map(|child| {
            let count = portal.directory.in_category(&child.id).len();
            (page.links().category(child.id.as_str()), localized(page, &child.label), count)
        })
        .filter(|(_, _, count)| *count > 0)
        .collect();
    if children.is_empty() {
        return Html::default();
    }
    html! {
        <nav class="lotse-page__ways" aria-labelledby="narrower">
            <h2 id="narrower">{ page.text("narrower-categories") }</h2>
            { counted_links(children.into_iter()) }
        </nav>
    }
}

fn towns(portal: &Portal<'_>, category: &Category) -> Html {
    let page = &portal.page;
    let towns: Vec<_> = portal
        .input
        .collection
        .municipalities()
        .iter()
        .map(|municipality| {
            let found = portal.directory.in_category_and_municipality(&category.id, &municipality.id);
            let href = page.links().category_in(&category.id, &municipality.id);
            (href, html! { { municipality.name.clone() } }, found.len())
        })
        .filter(|(_, _, count)| *count > 0)
        .collect();
    if towns.is_empty() {
        return Html::default();
    }
    html! {
        <nav class="lotse-page__ways" aria-labelledby="towns">
            <h2 id="towns">{ page.text("category-towns") }</h2>
            { counted_links(towns.into_iter()) }
        </nav>
    }
}
