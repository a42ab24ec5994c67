//! Whole addresses of a site's pages. Invariant: only a site that names its host has any.

use lotse_model::{Lang, Site};
use lotse_web::links::Links;

/// Scheme and host of a site, and the paths of its pages.
pub(crate) struct Addresses<'a> {
    host: &'a str,
    links: Links,
}

impl<'a> Addresses<'a> {
    /// Those of `site`; `None` if it does not say where it will be served.
    pub(crate) fn of(site: &'a Site) -> Option<Self> {
        let lang = site.languages.first()?;
        Some(Self { host: site.site_url.as_deref()?, links: Links::new(&site.base_path, lang) })
    }

    /// What is at `path` below the base path.
    pub(crate) fn base(&self, path: &str) -> String {
        [self.host, &self.links.base(), path].concat()
    }

    /// What is at `path` below `lang`.
    pub(crate) fn of_language(&self, lang: &Lang, path: &str) -> String {
        [self.host, &self.links.in_lang(lang).at(path)].concat()
    }
}
