//! A whole site as files. Invariant: every published offer is reachable from every
//! start page by links alone, and a broken reference costs a line, never the build.

use std::collections::BTreeMap;
use std::thread;

use jiff::civil::Date;
use lotse_model::{Collection, Lang, SearchResponse, Site};

use crate::pages::{self, Directory, Portal};

/// Where the published assets lie: addresses as pages write them, base path included.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AssetUrls {
    /// `start.js`, for the page and for its worker.
    pub script: String,
    /// `page.js`, for pages without a search; may be empty.
    pub page_script: String,
    /// `list-page.js`, which `page.js` loads on the page of the visitor's list; may be empty.
    pub list_script: String,
    /// `lotse-web_bg.wasm`, loaded ahead of `start.js` asking for it; may be empty.
    pub ui_wasm: String,
    /// `lotse.css`.
    pub style: String,
    /// `icon.svg`; may be empty.
    pub icon: String,
    /// The logo of the site; may be empty.
    pub logo: String,
    /// The path below which the service worker keeps pages and search for times without a network;
    /// empty without one.
    pub offline_scope: String,
    /// The pack of each interface language.
    pub packs: BTreeMap<Lang, String>,
    /// The vocabularies beside the packs, by the ISO 15924 script of their words.
    pub vocabularies: BTreeMap<String, String>,
}

/// What a site is made of.
#[derive(Debug, Clone)]
pub struct PortalInput<'a> {
    /// The portal's identity.
    pub site: &'a Site,
    /// The offers and what they refer to.
    pub collection: &'a Collection,
    /// The day that decides what is still valid.
    pub today: Date,
    /// Where the assets lie.
    pub assets: &'a AssetUrls,
    /// The answers to the empty question, ten hits each, by interface language.
    pub initial: &'a BTreeMap<Lang, SearchResponse>,
}

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its path below the output directory, `/` between folders: `de/offers/dn-kim/index.html`.
    pub path: String,
    /// The whole document; for a path that does not end in `.html` the text of that file.
    pub html: String,
}

/// Makes all pages of a site, in the order of their paths.
pub fn prerender(input: &PortalInput<'_>) -> Vec<Page> {
    let directory = Directory::new(input.collection, input.today);
    let mut pages = pages::shared(input);
    thread::scope(|scope| {
        let workers: Vec<_> = input
            .site
            .languages
            .iter()
            .map(|lang| scope.spawn(|| pages::of_language(&Portal::new(input, &directory, lang))))
            .collect();
        for worker in workers {
            match worker.join() {
                Ok(made) => pages.extend(made),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    pages
}

#[cfg(test)]
mod tests;
