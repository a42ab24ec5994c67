//! The document around a page. Invariant: no inline script or style; the strict
//! content security policy of the README holds on every page.

use std::fmt::Write;

use lotse_model::Lang;

use super::head_links::HeadLink;
use crate::prerender::AssetUrls;

/// What stands in `<head>` and on `<html>`.
pub(crate) struct Head<'a> {
    pub(crate) lang: &'a Lang,
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    pub(crate) canonical: &'a str,
    /// The same page in all languages, the default one first.
    pub(crate) alternates: Vec<Alternate<'a>>,
    /// Feeds, and how to search from the browser's address bar.
    pub(crate) links: Vec<HeadLink>,
    /// What to show readers of all other languages; else the default language.
    pub(crate) neutral: Option<String>,
    /// The page above this one.
    pub(crate) up: Option<String>,
    pub(crate) assets: &'a AssetUrls,
    /// Whether the browser brings this page to life.
    pub(crate) is_live: bool,
    /// Further `<meta>` tags, as attributes.
    pub(crate) metas: Vec<[(&'static str, String); 2]>,
}

/// The same page in another language.
pub(crate) struct Alternate<'a> {
    pub(crate) lang: &'a Lang,
    pub(crate) href: String,
}

/// Puts head, body and what follows the body together.
pub(crate) fn document(head: &Head<'_>, body: &str, scripts: &str) -> String {
    let mut out = String::with_capacity(body.len() + scripts.len() + 2048);
    out.push_str("<!DOCTYPE html>\n<html");
    attribute(&mut out, "lang", head.lang.as_str());
    attribute(&mut out, "dir", head.lang.direction().as_str());
    out.push_str(">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    escape(&mut out, head.title);
    out.push_str("</title>\n");
    if !head.description.is_empty() {
        tag(&mut out, "meta", &[("name", "description"), ("content", head.description)]);
    }
    tag(&mut out, "meta", &[("name", "color-scheme"), ("content", "light dark")]);
    for [(name, value), (other, content)] in &head.metas {
        tag(&mut out, "meta", &[(name, value), (other, content)]);
    }
    if !head.canonical.is_empty() {
        tag(&mut out, "link", &[("rel", "canonical"), ("href", head.canonical)]);
    }
    for (idx, alternate) in head.alternates.iter().enumerate() {
        let href = alternate.href.as_str();
        tag(&mut out, "link", &[("rel", "alternate"), ("hreflang", alternate.lang.as_str()), ("href", href)]);
        if idx == 0 {
            let href = head.neutral.as_deref().unwrap_or(href);
            tag(&mut out, "link", &[("rel", "alternate"), ("hreflang", "x-default"), ("href", href)]);
        }
    }
    for HeadLink { rel, media_type, title, href } in &head.links {
        tag(&mut out, "link", &[("rel", rel), ("type", media_type), ("title", title), ("href", href)]);
    }
    if let Some(up) = &head.up {
        tag(&mut out, "link", &[("rel", "up"), ("href", up)]);
    }
    let assets = head.assets;
    if !assets.offline_scope.is_empty() {
        tag(&mut out, "meta", &[("name", "lotse-offline"), ("content", &assets.offline_scope)]);
    }
    tag(&mut out, "link", &[("rel", "stylesheet"), ("href", &assets.style)]);
    if !assets.icon.is_empty() {
        tag(&mut out, "link", &[("rel", "icon"), ("type", "image/svg+xml"), ("href", &assets.icon)]);
    }
    if head.is_live && !assets.ui_wasm.is_empty() {
        let wasm = assets.ui_wasm.as_str();
        let attributes = [
            ("rel", "preload"),
            ("as", "fetch"),
            ("type", "application/wasm"),
            ("crossorigin", "anonymous"),
            ("href", wasm),
        ];
        tag(&mut out, "link", &attributes);
    }
    // The start page's script holds that of all pages: one request less on the way to the first hit.
    let script = if head.is_live { &assets.script } else { &assets.page_script };
    if !script.is_empty() {
        out.push_str("<script type=\"module\"");
        attribute(&mut out, "src", script);
        out.push_str("></script>\n");
    }
    out.push_str("</head>\n<body>\n");
    out.push_str(body);
    out.push_str(scripts);
    out.push_str("\n</body>\n</html>\n");
    out
}

/// A `<script type="application/ld+json">`: data for search engines, which no browser runs.
pub(crate) fn linked_data_block(json: &str) -> String {
    // As in `data_block`.
    ["\n<script type=\"application/ld+json\">", &json.replace('<', "\\u003c"), "</script>"].concat()
}

/// A `<script type="application/json">`: data, which no browser runs.
pub(crate) fn data_block(id: &str, json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 100);
    let _ = write!(out, "\n<script type=\"application/json\" id=\"{id}\">");
    // `</script>` and `<!--` inside a text must not end or change the block.
    out.push_str(&json.replace('<', "\\u003c"));
    out.push_str("</script>");
    out
}

fn tag(out: &mut String, name: &str, attributes: &[(&str, &str)]) {
    out.push('<');
    out.push_str(name);
    for (name, value) in attributes {
        attribute(out, name, value);
    }
    out.push_str(">\n");
}

fn attribute(out: &mut String, name: &str, value: &str) {
    let _ = write!(out, " {name}=\"");
    escape(out, value);
    out.push('"');
}

/// Escapes for text and double-quoted attributes.
pub(crate) fn escape(out: &mut String, text: &str) {
    escape_signs(out, text, |sign| matches!(sign, b'&' | b'<' | b'>' | b'"'));
}

/// Escapes for text alone.
pub(crate) fn escape_text(out: &mut String, text: &str) {
    escape_signs(out, text, |sign| matches!(sign, b'&' | b'<' | b'>'));
}

fn escape_signs(out: &mut String, text: &str, is_special: impl Fn(u8) -> bool) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(&is_special) {
        let (before, special) = rest.split_at(at);
        out.push_str(before);
        out.push_str(match special.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            _ => "&quot;",
        });
        rest = special.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_leaves_its_place() {
        let mut out = String::new();
        escape(&mut out, "\"><script>&");
        assert_eq!(out, "&quot;&gt;&lt;script&gt;&amp;");
        assert!(!data_block("x", "\"</script><!--\"").contains("</script><"));
        assert_eq!(linked_data_block("\"</script><!--\"").matches('<').count(), 2, "only its own two tags");
    }
}
