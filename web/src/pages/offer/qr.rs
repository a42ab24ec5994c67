//! Addresses as QR codes. Invariant: dark on light with a quiet zone of four modules, in every colour scheme.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of white around the code, as ISO/IEC 18004 wants them.
const QUIET: i32 = 4;

/// An inline SVG with the QR code of `text`, called `label`; `None` if the text is too long for one.
///
/// Its drawing has the id `lotse-qr`, so that the sheet for the printer can show it again.
pub(crate) fn qr_code(text: &str, label: &str) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                let _ = write!(path, "M{},{}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    let side = size + 2 * QUIET;
    let label = label.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    Some(format!(
        "<svg class=\"lotse-qr\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{label}\" shape-rendering=\"crispEdges\">\
         <g id=\"lotse-qr\"><path fill=\"#fff\" d=\"M0,0h{side}v{side}h-{side}z\"/><path d=\"{path}\"/></g></svg>"
    ))
}

/// The same code once more.
pub(crate) fn qr_code_again(text: &str) -> Option<String> {
    let side = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?.size() + 2 * QUIET;
    Some(format!(
        "<svg class=\"lotse-qr\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\"><use href=\"#lotse-qr\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_drawing_is_the_code() {
        let text = "https://angebote.example.org/de/offers/dn-kim/";
        let svg = qr_code(text, "<QR>").unwrap();
        assert!(svg.contains("aria-label=\"&lt;QR>\""));
        // Reads the runs back and compares every module.
        let drawing = svg.split("<path d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut dark = std::collections::BTreeSet::new();
        for run in drawing.split('M').skip(1) {
            let (at, rest) = run.split_once('h').unwrap();
            let (x, y) = at.split_once(',').unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            let length: i32 = rest.split('v').next().unwrap().parse().unwrap();
            dark.extend((0..length).map(|step| (x + step - QUIET, y - QUIET)));
        }
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        for y in 0..code.size() {
            for x in 0..code.size() {
                assert_eq!(dark.contains(&(x, y)), code.get_module(x, y), "{x} {y}");
            }
        }
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert_eq!(qr_code(&"x".repeat(4000), ""), None);
    }
}
