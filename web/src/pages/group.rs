//! A group of people, and a category for them. Invariant: every group with an offer has a
//! page; a category of its own only where the group's list is too long to read.

use lotse_model::{Category, Facet, Icon, TargetGroup};
use yew::{Html, html};

use super::category::picture;
use super::lists::{divided_sections, list_head, search_within, ways_box};
use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::components::plain;

/// From how many offers on a group's list is worth dividing into pages.
const LONG_LIST: usize = 12;
/// How few offers are not worth a page.
const SHORT_LIST: usize = 3;

/// The page of a group.
pub(crate) fn page(portal: &Portal<'_>, group: &TargetGroup) -> String {
    let page = &portal.page;
    let found = portal.directory.in_group(&group.id);
    let name = group.label.text(portal.lang()).to_owned();
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(page, &[], plain(page, &group.label)) }
            { list_head(portal, Some(Icon::People), plain(page, &group.label), found.len()) }
            { search_within(portal, &[(Facet::TargetGroup, group.id.as_str())]) }
            { topics(portal, group) }
            { divided_sections(portal, plain(page, &group.label), found, portal.top_categories()) }
        </div>
    };
    portal.static_page(Content {
        description: page
            .format("category-description", &[("name", name.as_str().into()), ("count", found.len().into())]),
        title: name,
        path: ["for/", group.id.as_str(), "/"].concat(),
        up: None,
        main,
    })
}

/// The page of a category for a group, with the offers `found`.
pub(crate) fn page_in(
    portal: &Portal<'_>,
    group: &TargetGroup,
    category: &Category,
    found: &[usize],
) -> String {
    let page = &portal.page;
    let name = [category.label.text(portal.lang()), group.label.text(portal.lang())].join(" – ");
    let up = page.links().group(&group.id);
    let title = html! { <>{ plain(page, &category.label) }{ " – " }{ plain(page, &group.label) }</> };
    let filters = [(Facet::Category, category.id.as_str()), (Facet::TargetGroup, group.id.as_str())];
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(page, &[(up.clone(), plain(page, &group.label))], plain(page, &category.label)) }
            { list_head(portal, picture(portal, category), title, found.len()) }
            { search_within(portal, &filters) }
            { divided_sections(portal, plain(page, &category.label), found, portal.children(category)) }
            { topics(portal, group) }
            <p class="lotse-page__onward">
                <a class="lotse-button lotse-button--quiet" href={page.links().category(category.id.as_str())}>{ page.text("same-category-everywhere") }</a>
            </p>
        </div>
    };
    portal.static_page(Content {
        description: page
            .format("category-description", &[("name", name.as_str().into()), ("count", found.len().into())]),
        title: name,
        path: ["for/", group.id.as_str(), "/", category.id.as_str(), "/"].concat(),
        up: Some(up),
        main,
    })
}

/// The top categories that have a page for `group`, with the offers on it.
pub(crate) fn categories_of<'a>(
    portal: &'a Portal<'_>,
    group: &'a TargetGroup,
) -> impl Iterator<Item = (&'a Category, &'a [usize])> {
    let n_offers = portal.directory.in_group(&group.id).len();
    portal
        .top_categories()
        .filter(move |_| n_offers >= LONG_LIST)
        .map(|category| (category, portal.directory.in_group_and_category(&group.id, &category.id)))
        .filter(|(_, found)| found.len() >= SHORT_LIST)
}

fn topics(portal: &Portal<'_>, group: &TargetGroup) -> Html {
    let page = &portal.page;
    let links = categories_of(portal, group).map(|(category, found)| {
        (page.links().group_in(&group.id, &category.id), plain(page, &category.label), found.len())
    });
    ways_box("topics", page.text("browse-categories"), links)
}
