//! The ways in without a search: first steps, topics, people, towns. Invariant: plain links
//! to pages that exist without JavaScript; the browser gets them as they are and never draws them again.

use lotse_model::{Category, County, TargetGroup};
use yew::{Html, html};

use super::icons::{DEFAULT, icon};
use super::lists::counted_links;
use super::portal::Portal;
use super::render::render;
use crate::components::plain;

/// How many of its children a tile names.
const NAMED_CHILDREN: usize = 3;

/// All ways in.
pub(crate) fn ways(portal: &Portal<'_>) -> String {
    render(html! {
        <>
            { first_steps(portal) }
            { topics(portal) }
            { people(portal) }
            { towns(portal) }
        </>
    })
}

fn first_steps(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    if portal.input.collection.first_steps().is_empty() {
        return Html::default();
    }
    html! {
        <div class="lotse-browse lotse-welcome">
            <a class="lotse-welcome__link" href={page.links().first_steps()}>
                { icon(DEFAULT) }
                <span class="lotse-welcome__words">
                    <strong>{ page.text("first-steps-call") }</strong>
                    <span>{ page.text("first-steps-call-text") }</span>
                </span>
                <span class="lotse-arrow" aria-hidden="true"></span>
            </a>
        </div>
    }
}

fn topics(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    html! {
        <section class="lotse-browse" aria-labelledby="lotse-topics">
            <h2 id="lotse-topics">{ page.text("browse-categories") }</h2>
            <ul class="lotse-tiles">{ for portal.top_categories().map(|category| tile(portal, category)) }</ul>
        </section>
    }
}

fn tile(portal: &Portal<'_>, category: &Category) -> Html {
    let page = &portal.page;
    let count = portal.directory.in_category(&category.id).len();
    let children: Vec<&Category> = portal
        .children(category)
        .filter(|child| !portal.directory.in_category(&child.id).is_empty())
        .take(NAMED_CHILDREN)
        .collect();
    html! {
        <li>
            <a class="lotse-tile" href={page.links().category(category.id.as_str())}>
                { icon(category.icon.unwrap_or(DEFAULT)) }
                <span class="lotse-tile__name">{ plain(page, &category.label) }</span>
                if !children.is_empty() {
                    <span class="lotse-tile__more">
                        { for children.into_iter().enumerate().map(|(idx, child)| html! {
                            <>{ if idx > 0 { " · " } else { "" } }{ plain(page, &child.label) }</>
                        }) }
                    </span>
                }
                <span class="lotse-tile__count">{ page.count("offers", count) }</span>
            </a>
        </li>
    }
}

fn people(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let (helpers, visitors): (Vec<_>, Vec<_>) = portal
        .input
        .collection
        .target_groups()
        .iter()
        .map(|group| (group, portal.directory.in_group(&group.id).len()))
        .filter(|(_, count)| *count > 0)
        .partition(|(group, _)| group.is_professional);
    if helpers.is_empty() && visitors.is_empty() {
        return Html::default();
    }
    let links = |groups: Vec<(&TargetGroup, usize)>| {
        let link = |(group, count): (&TargetGroup, usize)| {
            (page.links().group(&group.id), plain(page, &group.label), count)
        };
        counted_links(groups.into_iter().map(link))
    };
    html! {
        <section class="lotse-browse" aria-labelledby="lotse-people">
            <h2 id="lotse-people">{ page.text("facet-target-group") }</h2>
            { links(visitors) }
            if !helpers.is_empty() {
                <h3>{ page.text("browse-helpers") }</h3>
                { links(helpers) }
            }
        </section>
    }
}

fn towns(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let n_without_place = portal.directory.without_place().len();
    html! {
        <section class="lotse-browse" aria-labelledby="lotse-towns">
            <h2 id="lotse-towns">{ page.text("browse-towns") }</h2>
            <div class="lotse-counties">
                { for portal.input.collection.counties().map(|county| towns_of(portal, county)) }
            </div>
            if n_without_place > 0 {
                <p><a href={page.links().place_not_stated()}>{ page.count("also-without-place", n_without_place) }</a></p>
            }
        </section>
    }
}

fn towns_of(portal: &Portal<'_>, county: &County) -> Html {
    let page = &portal.page;
    let towns: Vec<_> = portal
        .input
        .collection
        .municipalities()
        .iter()
        .filter(|municipality| municipality.county == county.id)
        .map(|municipality| {
            let count = portal.directory.in_municipality(&municipality.id).len();
            (page.links().place(municipality.id.as_str()), html! { { municipality.name.clone() } }, count)
        })
        .filter(|(_, _, count)| *count > 0)
        .collect();
    if towns.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            <h3 lang="de" dir="ltr">{ county.name.clone() }</h3>
            { counted_links(towns.into_iter()) }
        </div>
    }
}
