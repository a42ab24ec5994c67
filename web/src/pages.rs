//! The pages of a site. Invariant: plain functions from content to HTML; only the
//! start page holds something that the browser brings to life.

mod category;
mod directory;
mod document;
mod first_steps;
mod group;
mod head_links;
mod icons;
mod language_choice;
mod languages;
mod lists;
mod long_text;
mod my_list;
mod not_found;
mod offer;
mod offices;
mod offline;
mod open_data;
mod place;
mod portal;
mod render;
mod safety;
mod shell;
mod start;
mod statements;
#[cfg(test)]
pub(crate) mod test_offers;
mod ways;
mod words;

use lotse_model::NOT_STATED;

pub(crate) use self::directory::Directory;
pub(crate) use self::portal::Portal;
#[cfg(test)]
pub(crate) use self::render::render;
use crate::prerender::{Page, PortalInput, Sink};

/// The pages that belong to no language: the language choice and "not found".
pub(crate) fn shared(input: &PortalInput<'_>) -> Vec<Page> {
    vec![
        Page { path: "index.html".to_owned(), html: language_choice::page(input) },
        Page { path: "404.html".to_owned(), html: not_found::page(input) },
    ]
}

/// Makes all pages of one language.
pub(crate) fn of_language(portal: &Portal<'_>, pages: &Sink) {
    pages.push(portal.file("", start::page(portal)));
    for (idx, offer) in portal.directory.offers().iter().enumerate() {
        let calendar = offer::calendar(portal, idx, offer);
        let page = offer::page(portal, idx, offer, calendar.is_some());
        pages.push(portal.file(&crate::links::offer_path(&offer.id), page));
        if let Some(html) = calendar {
            let path = [portal.lang().as_str(), "/", &crate::links::calendar_path(&offer.id)].concat();
            pages.push(Page { path, html });
        }
    }
    if !portal.input.collection.explained_words().is_empty() {
        pages.push(portal.file(crate::links::WORDS_PATH, words::page(portal)));
    }
    for category in portal.input.collection.categories() {
        let path = ["categories/", category.id.as_str(), "/"].concat();
        pages.push(portal.file(&path, category::page(portal, category)));
        for municipality in portal.input.collection.municipalities() {
            let found = portal.directory.in_category_and_municipality(&category.id, &municipality.id);
            if !found.is_empty() {
                let path = [&path, municipality.id.as_str(), "/"].concat();
                pages.push(portal.file(&path, category::page_in(portal, category, municipality, found)));
            }
        }
    }
    for municipality in portal.input.collection.municipalities() {
        let path = ["places/", municipality.id.as_str(), "/"].concat();
        pages.push(portal.file(&path, place::page(portal, municipality)));
    }
    for group in portal.input.collection.target_groups() {
        if portal.directory.in_group(&group.id).is_empty() {
            continue;
        }
        let path = ["for/", group.id.as_str(), "/"].concat();
        pages.push(portal.file(&path, group::page(portal, group)));
        for (category, found) in group::categories_of(portal, group) {
            let path = [&path, category.id.as_str(), "/"].concat();
            pages.push(portal.file(&path, group::page_in(portal, group, category, found)));
        }
    }
    if let Some(html) = first_steps::page(portal) {
        pages.push(portal.file(crate::links::FIRST_STEPS, html));
    }
    pages.push(portal.file(my_list::PATH, my_list::page(portal)));
    pages.push(portal.file(&["places/", NOT_STATED, "/"].concat(), place::not_stated_page(portal)));
    for page in statements::pages(portal) {
        pages.push(page);
    }
    pages.push(portal.file(crate::publications::DATA_PAGE, open_data::page(portal)));
    pages.push(portal.file(crate::publications::OFFLINE_PAGE, offline::page(portal)));
}
