//! A category, and a category in one municipality. Invariant: a category's page
//! lists all of its offers, also those whose place nobody stated.

use lotse_model::{Category, Facet, Icon, Municipality};
use yew::{Html, html};

use super::lists::{divided_sections, list_head, offer_section, repeated_section, search_within, ways_box};
use super::place::{county_heading, nearest_towns};
use super::portal::{Content, Extras, Portal};
use super::safety::quick_exit;
use super::shell::breadcrumb;
use crate::components::plain;

/// The page of a category.
pub(crate) fn page(portal: &Portal<'_>, category: &Category) -> String {
    let page = &portal.page;
    let found = portal.directory.in_category(&category.id);
    let name = category.label.text(portal.lang()).to_owned();
    let above = above(portal, category);
    let main = html! {
        <div class="lotse-page">
            { exit(portal, category) }
            { breadcrumb(page, &above, plain(page, &category.label)) }
            { list_head(portal, picture(portal, category), plain(page, &category.label), found.len()) }
            { search_within(portal, &[(Facet::Category, category.id.as_str())]) }
            { children(portal, category) }
            { towns(portal, category) }
            if found.is_empty() {
                <p>{ page.text("category-empty") }</p>
            }
            { divided_sections(portal, html! { { page.text("all-of-category") } }, found, portal.children(category)) }
        </div>
    };
    let content = Content {
        description: page
            .format("category-description", &[("name", name.as_str().into()), ("count", found.len().into())]),
        title: name,
        path: ["categories/", category.id.as_str(), "/"].concat(),
        up: above.last().map(|(href, _)| href.clone()),
        main,
    };
    portal.static_page_with(content, &extras(portal, category))
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
    let up = page.links().category(category.id.as_str());
    let mut above = above(portal, category);
    above.push((up.clone(), plain(page, &category.label)));
    let filters = [(Facet::Category, category.id.as_str()), (Facet::Municipality, municipality.id.as_str())];
    let in_words = |key| html! { { page.name(key, &municipality.name) } };
    let main = html! {
        <div class="lotse-page">
            { exit(portal, category) }
            { breadcrumb(page, &above, html! { { municipality.name.clone() } }) }
            { list_head(portal, picture(portal, category), html! { { name.clone() } }, found.len()) }
            { search_within(portal, &filters) }
            { offer_section(portal, "here", in_words("offers-in"), &here) }
            { repeated_section(portal, "county", county_heading(portal, municipality), &county_wide) }
            { nearby(portal, category, municipality) }
            <p class="lotse-page__onward">
                <a class="lotse-button lotse-button--quiet" href={up.clone()}>{ page.text("same-category-everywhere") }</a>
                <a class="lotse-button lotse-button--quiet" href={page.links().place(municipality.id.as_str())}>{ in_words("all-offers-in") }</a>
            </p>
        </div>
    };
    let content = Content {
        description: page
            .format("category-description", &[("name", name.as_str().into()), ("count", found.len().into())]),
        title: name,
        path: ["categories/", category.id.as_str(), "/", municipality.id.as_str(), "/"].concat(),
        up: Some(up),
        main,
    };
    portal.static_page_with(content, &extras(portal, category))
}

/// What the pages of a sensitive category keep to themselves.
fn extras(portal: &Portal<'_>, category: &Category) -> Extras {
    Extras { is_neutral: portal.input.collection.is_sensitive(category), data: String::new() }
}

fn exit(portal: &Portal<'_>, category: &Category) -> Html {
    if portal.input.collection.is_sensitive(category) { quick_exit(portal) } else { Html::default() }
}

/// The picture of a category, or that of its parent.
pub(crate) fn picture(portal: &Portal<'_>, category: &Category) -> Option<Icon> {
    let parent = || portal.input.collection.category(category.parent.as_ref()?)?.icon;
    category.icon.or_else(parent)
}

fn above(portal: &Portal<'_>, category: &Category) -> Vec<(String, Html)> {
    let parent = category.parent.as_ref().and_then(|id| portal.input.collection.category(id));
    let link = |parent: &Category| {
        (portal.page.links().category(parent.id.as_str()), plain(&portal.page, &parent.label))
    };
    parent.map(link).into_iter().collect()
}

fn children(portal: &Portal<'_>, category: &Category) -> Html {
    let page = &portal.page;
    let links = portal.children(category).map(|child| {
        let count = portal.directory.in_category(&child.id).len();
        (page.links().category(child.id.as_str()), plain(page, &child.label), count)
    });
    ways_box("narrower", page.text("narrower-categories"), links)
}

fn towns(portal: &Portal<'_>, category: &Category) -> Html {
    let municipalities = portal.input.collection.municipalities().iter();
    ways_box("towns", portal.page.text("category-towns"), links_in(portal, category, municipalities))
}

/// The same topic in the next towns.
fn nearby(portal: &Portal<'_>, category: &Category, municipality: &Municipality) -> Html {
    let towns = nearest_towns(portal, municipality).into_iter();
    ways_box("nearby", portal.page.text("also-nearby"), links_in(portal, category, towns))
}

fn links_in<'a>(
    portal: &'a Portal<'_>,
    category: &'a Category,
    municipalities: impl Iterator<Item = &'a Municipality>,
) -> impl Iterator<Item = (String, Html, usize)> {
    municipalities.map(|municipality| {
        let found = portal.directory.in_category_and_municipality(&category.id, &municipality.id);
        let href = portal.page.links().category_in(&category.id, &municipality.id);
        (href, html! { { municipality.name.clone() } }, found.len())
    })
}
