//! Every address in a built site leads to a file of the site, or to somebody else on purpose.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::sandbox::Sandbox;

/// A site of the example collection, below a path: all files by their path in the site.
fn built() -> BTreeMap<String, Vec<u8>> {
    let sandbox = Sandbox::new();
    sandbox.write(
        "index-data/site.yaml",
        "title: { de: Testportal, en: Test portal }\nlanguages: [de, en, ar]\nbase_path: /angebote/\nsite_url: https://example.org\n",
    );
    sandbox.write("assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    sandbox.build();
    let dist = sandbox.path("dist");
    let relative = |path: &Path| path.strip_prefix(&dist).unwrap().to_str().unwrap().replace('\\', "/");
    sandbox.tree("dist").into_iter().map(|(path, bytes)| (relative(&path), bytes)).collect()
}

fn pages(files: &BTreeMap<String, Vec<u8>>) -> impl Iterator<Item = (&str, &str)> {
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
}

/// The values of all attributes `name` of `html`; text cannot hold a quote.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_internal_address_of_every_page_is_a_file() {
    let files = built();
    let mut broken = BTreeSet::new();
    let mut seen = 0;
    for (page, html) in pages(&files) {
        let ids: BTreeSet<&str> = attributes(html, "id").into_iter().collect();
        for address in ["href", "src", "action"].into_iter().flat_map(|name| attributes(html, name)) {
            seen += 1;
            if let Some(fragment) = address.strip_prefix('#') {
                if !ids.contains(fragment) {
                    broken.insert(format!("{page} → {address}"));
                }
                continue;
            }
            let Some(path) = address.strip_prefix("/angebote/") else {
                let is_elsewhere = ["https://", "http://", "mailto:", "tel:"];
                if !is_elsewhere.iter().any(|scheme| address.starts_with(scheme)) {
                    broken.insert(format!("{page} → {address}, outside of the base path"));
                }
                continue;
            };
            let path = path.split(['?', '#']).next().unwrap();
            let file = if path.is_empty() || path.ends_with('/') {
                format!("{path}index.html")
            } else {
                path.to_owned()
            };
            if !files.contains_key(&file) {
                broken.insert(format!("{page} → {address}"));
            }
        }
    }
    assert!(seen > 500, "only {seen} addresses found: wrong reading");
    assert_eq!(broken, BTreeSet::new());
}

#[test]
fn no_page_loads_a_font_a_raster_image_or_anything_from_elsewhere() {
    let files = built();
    let forbidden =
        [".woff", ".ttf", ".otf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", "@font-face"];
    for (path, bytes) in &files {
        assert!(forbidden.iter().all(|kind| !path.ends_with(kind)), "{path}");
        let is_loaded = [".html", ".css", ".js", ".svg"].iter().any(|kind| path.ends_with(kind));
        let Some(text) = std::str::from_utf8(bytes).ok().filter(|_| is_loaded) else { continue };
        assert!(forbidden.iter().all(|kind| !text.contains(kind)), "{path}");
    }
    for (page, html) in pages(&files) {
        for tag in html.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
            let name = tag.split([' ', '\n']).next().unwrap_or_default();
            let loads = match name {
                "script" | "img" | "source" | "video" | "audio" | "iframe" | "embed" | "object" => true,
                // What a page is called or is found under is not loaded.
                "link" => {
                    !["\"alternate\"", "\"canonical\"", "\"search\""].iter().any(|rel| tag.contains(rel))
                }
                _ => false,
            };
            let addresses =
                ["href", "src", "srcset", "data"].into_iter().flat_map(|name| attributes(tag, name));
            for address in addresses.filter(|_| loads) {
                assert!(address.starts_with("/angebote/"), "{page} loads {address}");
            }
        }
    }
}
