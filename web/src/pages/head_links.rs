//! What a page's head says about feeds and search. Invariant: nothing is announced that
//! the build does not write: without the site's own address there are neither.

use lotse_model::Category;

use super::portal::Portal;
use crate::publications::{FEED, SEARCH_DESCRIPTION, category_feed};

/// A `<link>` to something about the site that is no page.
pub(crate) struct HeadLink {
    pub(crate) rel: &'static str,
    pub(crate) media_type: &'static str,
    pub(crate) title: String,
    pub(crate) href: String,
}

/// The links of the page at `path` below its language.
pub(crate) fn head_links(portal: &Portal<'_>, path: &str) -> Vec<HeadLink> {
    let page = &portal.page;
    if portal.input.site.site_url.is_none() {
        return Vec::new();
    }
    let site_title = portal.input.site.title.text(portal.lang());
    let feed = |title: String, path: &str| HeadLink {
        rel: "alternate",
        media_type: "application/atom+xml",
        title,
        href: page.links().at(path),
    };
    let mut links = vec![
        HeadLink {
            rel: "search",
            media_type: "application/opensearchdescription+xml",
            title: site_title.to_owned(),
            href: page.links().at(SEARCH_DESCRIPTION),
        },
        feed(page.name("feed-title", site_title), FEED),
    ];
    if let Some(top) = top_category(portal, path) {
        links.push(feed(page.name("feed-title", top.label.text(portal.lang())), &category_feed(&top.id)));
    }
    links
}

/// The top category of the page at `path`, if it is about a category.
fn top_category<'a>(portal: &'a Portal<'_>, path: &str) -> Option<&'a Category> {
    let id = path.strip_prefix("categories/")?.split('/').next()?;
    let collection = portal.input.collection;
    let category = collection.categories().iter().find(|category| category.id.as_str() == id)?;
    category.parent.as_ref().map_or(Some(category), |parent| collection.category(parent))
}
