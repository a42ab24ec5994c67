//! A whole site as files. Invariant: every published offer is reachable from every
//! start page by links alone, and a broken reference costs a line, never the build.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
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
    /// The vocabularies beside the packs, by the ISO 15924 script of their words and their language: `Latn/tr`.
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
    let mut pages = Vec::new();
    let Ok(()) = prerender_each(input, |page| {
        pages.push(page);
        Ok::<_, std::convert::Infallible>(())
    });
    pages.sort_by(|a: &Page, b| a.path.cmp(&b.path));
    pages
}

/// Hands each page of a site to `take`, in no order: all of them at once would not fit into the memory of a small
/// machine.
///
/// # Errors
/// The first of `take`; then no page follows.
pub fn prerender_each<E>(
    input: &PortalInput<'_>,
    mut take: impl FnMut(Page) -> Result<(), E>,
) -> Result<(), E> {
    let directory = Directory::new(input.collection, input.today);
    pages::shared(input).into_iter().try_for_each(&mut take)?;
    let languages = &input.site.languages;
    let next = AtomicUsize::new(0);
    let work = |pages: &Sink| {
        while let Some(lang) = languages.get(next.fetch_add(1, Ordering::Relaxed)) {
            pages::of_language(&Portal::new(input, &directory, lang), pages);
        }
    };
    let n_threads = thread::available_parallelism().map_or(1, usize::from).min(languages.len().max(1));
    thread::scope(|scope| {
        let (sender, made) = sync_channel(MAX_WAITING);
        for _ in 0..n_threads {
            let pages = Sink(sender.clone());
            scope.spawn(move || work(&pages));
        }
        drop(sender);
        made.into_iter().try_for_each(take)
    })
}

/// How many pages wait to be written at most.
const MAX_WAITING: usize = 64;

/// Takes pages as they are made.
pub(crate) struct Sink(SyncSender<Page>);

impl Sink {
    /// Hands a page on; waits if many are waiting.
    pub(crate) fn push(&self, page: Page) {
        // Nobody takes pages any more once one could not be written.
        let _ = self.0.send(page);
    }
}

#[cfg(test)]
mod tests;
