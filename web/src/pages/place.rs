//! A municipality, and the offers whose place nobody stated. Invariant: every
//! municipality has a page, also one without offers of its own.

use lotse_model::{Facet, Icon, Municipality, NOT_STATED};
use yew::{Html, html};

use super::lists::{divided_sections, list_head, repeated_section, search_within, ways_box};
use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::components::plain;

/// How many towns count as near.
const MAX_NEAREST: usize = 6;

/// The page of a municipality.
pub(crate) fn page(portal: &Portal<'_>, municipality: &Municipality) -> String {
    let page = &portal.page;
    let found = portal.directory.in_municipality(&municipality.id);
    let (here, county_wide) = portal.directory.part(found, &municipality.id);
    let n_without_place = portal.directory.without_place().len();
    let title = page.name("place-title", &municipality.name);
    let here_heading = html! { { page.name("offers-in", &municipality.name) } };
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(page, &[], html! { { municipality.name.clone() } }) }
            { list_head(portal, Some(Icon::Pin), html! { { title.clone() } }, found.len()) }
            { search_within(portal, &[(Facet::Municipality, municipality.id.as_str())]) }
            { categories(portal, municipality) }
            { divided_sections(portal, here_heading, &here, portal.top_categories()) }
            { repeated_section(portal, "county", county_heading(portal, municipality), &county_wide) }
            { nearby(portal, municipality) }
            if n_without_place > 0 {
                <p class="lotse-page__onward">
                    <a href={page.links().place_not_stated()}>{ page.count("also-without-place", n_without_place) }</a>
                </p>
            }
        </div>
    };
    portal.static_page(Content {
        title,
        description: page.format(
            "category-description",
            &[("name", municipality.name.as_str().into()), ("count", found.len().into())],
        ),
        path: ["places/", municipality.id.as_str(), "/"].concat(),
        up: None,
        main,
    })
}

/// The page of the offers whose place nobody stated.
pub(crate) fn not_stated_page(portal: &Portal<'_>) -> String {
    let page = &portal.page;
    let found = portal.directory.without_place();
    let title = page.text("without-place-title");
    let heading = html! { { page.text("municipality-not-stated") } };
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(page, &[], heading.clone()) }
            { list_head(portal, Some(Icon::Question), html! { { title.clone() } }, found.len()) }
            <p>{ page.text("without-place-hint") }</p>
            { divided_sections(portal, heading, found, portal.top_categories()) }
        </div>
    };
    let path = ["places/", NOT_STATED, "/"].concat();
    portal.static_page(Content { description: page.text("without-place-hint"), title, path, up: None, main })
}

/// `Im ganzen Kreis Düren`.
pub(crate) fn county_heading(portal: &Portal<'_>, municipality: &Municipality) -> Html {
    let county = portal.input.collection.county(&municipality.county);
    let words = portal.page.name("offers-county-wide", county.map_or("", |county| county.name.as_str()));
    html! { { words } }
}

/// The next towns, the nearest first; none if nobody said where they are.
pub(crate) fn nearest_towns<'a>(portal: &Portal<'a>, municipality: &Municipality) -> Vec<&'a Municipality> {
    let Some(here) = municipality.coordinates else { return Vec::new() };
    let mut towns: Vec<(f64, &Municipality)> = portal
        .input
        .collection
        .municipalities()
        .iter()
        .filter(|town| town.id != municipality.id)
        .filter_map(|town| {
            let there = town.coordinates?;
            // Flat enough between towns: only the order counts.
            let north = there.latitude() - here.latitude();
            let east = (there.longitude() - here.longitude()) * here.latitude().to_radians().cos();
            Some((north.hypot(east), town))
        })
        .collect();
    towns.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    towns.into_iter().take(MAX_NEAREST).map(|(_, town)| town).collect()
}

fn nearby(portal: &Portal<'_>, municipality: &Municipality) -> Html {
    let page = &portal.page;
    let links = nearest_towns(portal, municipality).into_iter().map(|town| {
        let count = portal.directory.in_municipality(&town.id).len();
        (page.links().place(town.id.as_str()), html! { { town.name.clone() } }, count)
    });
    ways_box("nearby", page.text("also-nearby"), links)
}

fn categories(portal: &Portal<'_>, municipality: &Municipality) -> Html {
    let page = &portal.page;
    let links = portal.top_categories().map(|category| {
        let found = portal.directory.in_category_and_municipality(&category.id, &municipality.id);
        (page.links().category_in(&category.id, &municipality.id), plain(page, &category.label), found.len())
    });
    ways_box("categories", page.text("browse-categories"), links)
}
