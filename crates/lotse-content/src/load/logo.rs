//! The logo of a site. Invariant: an SVG that passes holds nothing that runs and nothing that loads.

use crate::SourceFile;
use crate::code::Code;
use crate::kinds::Context;
use crate::record::Spanned;
use crate::report::{Finding, quote};
use crate::suggest::did_you_mean;

/// A logo is loaded with every page.
const MAX_BYTES: usize = 50_000;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What no logo needs, and what it would do.
const FORBIDDEN: [(&str, &str); 7] = [
    ("<script", "it holds a script"),
    ("<foreignobject", "it holds foreign content"),
    ("<!doctype", "it holds a document type"),
    ("<!entity", "it holds an entity"),
    ("<?xml-stylesheet", "it loads a style sheet"),
    ("@import", "it loads a style sheet"),
    ("javascript:", "it holds a script"),
];

/// Whether `logo` is one of `files` and fit to be shown; reports it if not.
pub(super) fn check(logo: &Spanned<String>, files: &[&SourceFile], context: &mut Context<'_>) -> bool {
    let Some(file) = files.iter().find(|file| file.path == logo.value) else {
        let names = || files.iter().map(|file| file.path.as_str());
        let help = did_you_mean(&logo.value, names()).unwrap_or_else(|| {
            "put an SVG or PNG file into `logos/` and write `logo: logos/<name>`".to_owned()
        });
        let finding = Finding::error(Code::MISSING_FILE, format!("there is no logo {}", quote(&logo.value)))
            .label("no such file in `logos/`")
            .help(help);
        context.report.push(logo.at, finding);
        return false;
    };
    let Some(reason) = unfit(&file.path, &file.bytes) else { return true };
    let finding =
        Finding::error(Code::INVALID_LOGO, format!("the logo {} cannot be used", quote(&logo.value)))
            .label(reason)
            .help("save it as a plain SVG (shapes and colours only) or as a PNG of at most 50 kB");
    context.report.push(logo.at, finding);
    false
}

/// Why a logo cannot be used.
fn unfit(path: &str, bytes: &[u8]) -> Option<&'static str> {
    if bytes.len() > MAX_BYTES {
        return Some("it is larger than 50 kB");
    }
    if path.ends_with(".png") {
        return (!bytes.starts_with(PNG)).then_some("it is no PNG image");
    }
    if !path.ends_with(".svg") {
        return Some("it is neither SVG nor PNG");
    }
    let Ok(text) = str::from_utf8(bytes) else { return Some("it is not in UTF-8") };
    let text = text.to_ascii_lowercase();
    if !text.contains("<svg") {
        return Some("it is no SVG image");
    }
    if let Some((_, reason)) = FORBIDDEN.iter().find(|(word, _)| text.contains(word)) {
        return Some(reason);
    }
    if has_handler(&text) {
        return Some("it holds a script");
    }
    has_reference(&text).then_some("it refers to another file")
}

/// An attribute such as `onload=`.
fn has_handler(text: &str) -> bool {
    text.match_indices("on").any(|(idx, _)| {
        let starts = text[..idx].ends_with(|sign: char| sign.is_whitespace() || "\"'/".contains(sign));
        let rest = text[idx..].trim_start_matches(|sign: char| sign.is_ascii_alphabetic());
        starts && rest.trim_start().starts_with('=')
    })
}

/// `href`, `src` or `url(…)` with anything but a place in the same file.
fn has_reference(text: &str) -> bool {
    let outside = |value: &str| {
        !value.trim_start_matches(|sign: char| sign.is_whitespace() || "\"'".contains(sign)).starts_with('#')
    };
    let attribute = |name: &str| {
        text.match_indices(name).any(|(idx, _)| {
            let rest = text[idx + name.len()..].trim_start();
            rest.strip_prefix('=').is_some_and(outside)
        })
    };
    attribute("href")
        || attribute("src")
        || text.match_indices("url(").any(|(idx, _)| outside(&text[idx + 4..]))
}

#[cfg(test)]
mod tests {
    use super::unfit;

    #[test]
    fn shapes_pass_and_whatever_runs_or_loads_does_not() {
        let check = |inside: &str, want: Option<&str>| {
            let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>");
            assert_eq!(unfit("logos/x.svg", svg.as_bytes()), want, "{inside}");
        };
        check("<path d='M0 0' fill='url(#a)'/><use href=\"#b\"/><title>Onlineportal = gut</title>", None);
        check("<script>1</script>", Some("it holds a script"));
        check("<g ONLOAD = 'x()'/>", Some("it holds a script"));
        check("<a xlink:href=\"https://example.org\"/>", Some("it refers to another file"));
        check("<image href = 'x.png'/>", Some("it refers to another file"));
        check("<rect fill=\"url( 'https://example.org' )\"/>", Some("it refers to another file"));
        check("<foreignObject/>", Some("it holds foreign content"));
        check("<style>@import 'x'</style>", Some("it loads a style sheet"));
        assert_eq!(unfit("logos/x.svg", b"<html>"), Some("it is no SVG image"));
        assert_eq!(unfit("logos/x.png", b"<svg>"), Some("it is no PNG image"));
        assert_eq!(unfit("logos/x.gif", b"GIF"), Some("it is neither SVG nor PNG"));
        assert_eq!(unfit("logos/x.svg", &[b' '; 60_000]), Some("it is larger than 50 kB"));
    }
}
