//! `sitemap.xml` (sitemaps.org). Invariant: every page that web search should know is
//! in it once, with the same page in all languages; no file exceeds the limits.

use std::collections::BTreeMap;

use lotse_model::{Lang, OfferId};
use lotse_web::publications::OFFLINE_PAGE;

use super::xml::{Xml, escape};
use crate::site::Input;
use crate::site::address::Addresses;

/// The name of the sitemap, or of the index of several.
pub(crate) const FILE: &str = "sitemap.xml";

/// What one sitemap may hold.
#[derive(Debug, Clone, Copy)]
struct Limits {
    urls: usize,
    bytes: usize,
}

/// Those of the protocol.
const LIMITS: Limits = Limits { urls: 50_000, bytes: 50_000_000 };

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const FOOT: &str = "</urlset>\n";

/// The sitemap files for the page files `pages`: names and bytes; the one called [`FILE`] leads to all others.
pub(crate) fn sitemaps(
    input: &Input<'_>,
    addresses: &Addresses<'_>,
    pages: &[String],
) -> Vec<(String, Vec<u8>)> {
    let parts = split(entries(input, addresses, pages), LIMITS);
    if let [only] = parts.as_slice() {
        return vec![(FILE.to_owned(), only.clone().into_bytes())];
    }
    let mut files: Vec<(String, Vec<u8>)> = parts
        .into_iter()
        .enumerate()
        .map(|(idx, part)| (format!("sitemap-{}.xml", idx + 1), part.into_bytes()))
        .collect();
    let mut index = Xml::new();
    let namespace = [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")];
    index.element("sitemapindex", &namespace, |xml| {
        for (name, _) in &files {
            xml.element("sitemap", &[], |xml| xml.text("loc", &[], &addresses.base(name)));
        }
    });
    files.push((FILE.to_owned(), index.finish()));
    files
}

/// Whole sitemaps of the entries, in their order; at least one.
fn split(entries: impl Iterator<Item = String>, limits: Limits) -> Vec<String> {
    let mut parts = vec![HEAD.to_owned()];
    let mut urls = 0;
    for entry in entries {
        let bytes = parts.last().map_or(0, String::len) + entry.len() + FOOT.len();
        if urls == limits.urls || (urls > 0 && bytes > limits.bytes) {
            parts.push(HEAD.to_owned());
            urls = 0;
        }
        urls += 1;
        if let Some(part) = parts.last_mut() {
            part.push_str(&entry);
        }
    }
    for part in &mut parts {
        part.push_str(FOOT);
    }
    parts
}

/// An entry a page, the translations of a page behind each other.
fn entries<'a>(
    input: &'a Input<'_>,
    addresses: &'a Addresses<'_>,
    pages: &[String],
) -> impl Iterator<Item = String> + 'a {
    // The page below its language → the languages that have it, in the site's order.
    let mut translations: BTreeMap<String, Vec<&'a Lang>> = BTreeMap::new();
    for lang in &input.site.languages {
        for page in pages {
            let inside = page.strip_prefix(lang.as_str()).and_then(|rest| rest.strip_prefix('/'));
            let path = inside.and_then(|inside| inside.strip_suffix("index.html"));
            if let Some(path) = path.filter(|path| *path != OFFLINE_PAGE) {
                translations.entry(path.to_owned()).or_default().push(lang);
            }
        }
    }
    let choice = entry(&addresses.base(""), None, "");
    let others = translations.into_iter().flat_map(move |(path, languages)| {
        let changed = last_checked(input, &path);
        let links = alternates(addresses, &path, &languages);
        let one = |lang: &&Lang| entry(&addresses.of_language(lang, &path), changed.as_deref(), &links);
        languages.iter().map(one).collect::<Vec<_>>()
    });
    std::iter::once(choice).chain(others)
}

fn entry(address: &str, changed: Option<&str>, alternates: &str) -> String {
    let mut out = String::with_capacity(address.len() + alternates.len() + 80);
    out.push_str("<url><loc>");
    escape(&mut out, address);
    out.push_str("</loc>");
    if let Some(day) = changed {
        out.extend(["<lastmod>", day, "</lastmod>"]);
    }
    out.push_str(alternates);
    out.push_str("</url>\n");
    out
}

fn alternates(addresses: &Addresses<'_>, path: &str, languages: &[&Lang]) -> String {
    let mut out = String::new();
    if languages.len() > 1 {
        for lang in languages {
            out.extend(["<xhtml:link rel=\"alternate\" hreflang=\"", lang.as_str(), "\" href=\""]);
            escape(&mut out, &addresses.of_language(lang, path));
            out.push_str("\"/>");
        }
    }
    out
}

/// When the offer of this page was checked: `2024-11` is a date here as well.
fn last_checked(input: &Input<'_>, path: &str) -> Option<String> {
    let id = path.strip_prefix("offers/")?.strip_suffix('/')?;
    let offer = input.collection.offer(&OfferId::new(id).ok()?)?;
    Some(offer.last_checked.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(entries: &[&str], limits: Limits, want: &[&[&str]]) {
        let parts = split(entries.iter().map(|entry| (*entry).to_owned()), limits);
        let want: Vec<String> = want.iter().map(|part| format!("{HEAD}{}{FOOT}", part.concat())).collect();
        assert_eq!(parts, want);
        assert!(parts.iter().all(|part| part.len() <= limits.bytes));
    }

    #[test]
    fn no_sitemap_exceeds_the_limits() {
        let roomy = Limits { urls: 10, bytes: 1000 };
        check(&[], roomy, &[&[]]);
        check(&["a", "b", "c"], roomy, &[&["a", "b", "c"]]);
        check(&["a", "b", "c"], Limits { urls: 2, ..roomy }, &[&["a", "b"], &["c"]]);
        let frame = HEAD.len() + FOOT.len();
        check(&["a", "b", "c"], Limits { bytes: frame + 2, ..roomy }, &[&["a", "b"], &["c"]]);
    }
}
