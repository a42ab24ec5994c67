//! What a site tells machines: sitemap, feeds, search descriptions. Invariant: whole
//! addresses come from `site_url`; without it only `robots.txt` is left.

mod atom;
mod opensearch;
mod sitemap;
mod xml;

use lotse_web::PageContext;
use lotse_web::locales::Locale;
use lotse_web::publications::SEARCH_DESCRIPTION;

use crate::site::Input;
use crate::site::address::Addresses;

/// The files for a site with the page files `pages`: paths below the base path, and bytes.
pub(crate) fn files(input: &Input<'_>, pages: &[String]) -> Vec<(String, Vec<u8>)> {
    let addresses = Addresses::of(input.site);
    let mut files = vec![("robots.txt".to_owned(), opensearch::robots(input, addresses.as_ref()))];
    let Some(addresses) = addresses else { return files };
    files.extend(sitemap::sitemaps(input, &addresses, pages));
    for lang in &input.site.languages {
        let page = PageContext::new(lang, Locale::find(lang).messages(), &input.site.base_path);
        files.push((
            format!("{lang}/{SEARCH_DESCRIPTION}"),
            opensearch::description(input, &addresses, &page),
        ));
        files.extend(atom::feeds(input, &addresses, &page));
    }
    files
}
