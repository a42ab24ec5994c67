//! The pages of a site, drawn by the portal's own components. Invariant: a page
//! refers to assets by their published names only.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use lotse_core::Script;
use lotse_model::{Lang, SearchResponse};
use lotse_web::locales::LOCALES;
use lotse_web::{AssetUrls, Page, PortalInput};

use crate::assets::PublishedAsset;
use crate::server::LIVE_SCRIPT;
use crate::site::{ASSETS_DIR, Input, Purpose, identity, offline, pack_name, words_name};

/// Draws all pages and hands each to `write`, in no order.
pub(crate) fn draw(
    input: &Input<'_>,
    files: &BTreeMap<String, PublishedAsset>,
    initial: &BTreeMap<Lang, SearchResponse>,
    mut write: impl FnMut(Page) -> Result<()>,
) -> Result<()> {
    let url = |name: &str| {
        let file = files.get(name).ok_or_else(|| anyhow!("the web assets lack `{name}`"))?;
        anyhow::Ok(format!("{}{ASSETS_DIR}{}", input.site.base_path, file.name))
    };
    let optional = |name: &str| if files.contains_key(name) { url(name) } else { Ok(String::new()) };
    let mut packs = BTreeMap::new();
    for lang in &input.site.languages {
        packs.insert(lang.clone(), url(&pack_name(lang))?);
    }
    let mut vocabularies = BTreeMap::new();
    for (lang, vocabulary) in &input.collection.thesaurus().vocabularies {
        let script = Script::of(vocabulary.values().flatten().next().map_or("", String::as_str));
        vocabularies.insert(format!("{}/{lang}", script.code()), url(&words_name(lang))?);
    }
    let assets = AssetUrls {
        script: url("start.js")?,
        page_script: optional("page.js")?,
        list_script: optional("list-page.js")?,
        ui_wasm: url("lotse-web_bg.wasm")?,
        style: url("lotse.css")?,
        icon: optional("icon.svg")?,
        logo: identity::logo_name(input).map_or_else(|| Ok(String::new()), |name| url(&name))?,
        offline_scope: if offline::is_on(input) { input.site.base_path.clone() } else { String::new() },
        packs,
        vocabularies,
    };
    let portal = PortalInput {
        site: input.site,
        collection: input.collection,
        today: input.today,
        assets: &assets,
        initial,
    };
    lotse_web::prerender_each(&portal, |page| {
        if input.purpose == Purpose::Preview && is_document(&page.path) {
            return write(Page { html: with_live_reload(&page.html), ..page });
        }
        write(page)
    })
}

/// Whether a file of the site is a page, rather than a calendar beside one.
pub(crate) fn is_document(path: &str) -> bool {
    path.ends_with(".html")
}

/// The interface languages that the portal itself is not translated into; it falls back there.
pub(crate) fn untranslated(languages: &[Lang]) -> Vec<&Lang> {
    let is_translated = |lang: &Lang| lang.chain().any(|tag| LOCALES.iter().any(|locale| locale.tag == tag));
    languages.iter().filter(|lang| !is_translated(lang)).collect()
}

/// The page with a script of the own origin that reloads it, as the content security policy wants it.
fn with_live_reload(html: &str) -> String {
    let script = format!("<script src=\"{LIVE_SCRIPT}\" async></script>");
    match html.rfind("</body>") {
        Some(end) => format!("{}{script}{}", &html[..end], &html[end..]),
        None => format!("{html}{script}"),
    }
}

#[cfg(test)]
mod tests {
    use super::with_live_reload;

    #[test]
    fn the_live_script_stands_at_the_end_of_the_body() {
        let html = with_live_reload("<body><p>x</p></body>");
        assert_eq!(html, "<body><p>x</p><script src=\"/lotse-live-reload.js\" async></script></body>");
    }
}
