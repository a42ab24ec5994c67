//! Diagnostics as people and programs read them.

use lotse_content::{Diagnostic, RenderStyle, render};

use crate::fixture::{load_with, offer};

fn one_diagnostic() -> (Diagnostic, String) {
    let source = offer("dn-x") + "  \nvaild_until: 2027\n";
    let mut diagnostics = load_with("offers/dueren/dn-x.yaml", &source).diagnostics;
    assert_eq!(diagnostics.len(), 1);
    (diagnostics.remove(0), source)
}

#[test]
fn a_rendered_diagnostic_shows_the_line_and_says_what_to_type() {
    let (diagnostic, source) = one_diagnostic();
    let want = "\
error[unknown-field]: no field `vaild_until` in an offer
  --> offers/dueren/dn-x.yaml:12:1
   |
12 | vaild_until: 2027
   | ^^^^^^^^^^^ unknown
   |
   = help: did you mean `valid_until`?";
    assert_eq!(render(&diagnostic, &source, RenderStyle::Plain), want);
    let coloured = render(&diagnostic, &source, RenderStyle::Coloured);
    assert!(coloured.contains("\u{1b}["));
}

#[test]
fn without_the_source_the_place_is_still_named() {
    let (diagnostic, _) = one_diagnostic();
    let rendered = render(&diagnostic, "", RenderStyle::Plain);
    assert!(rendered.contains("offers/dueren/dn-x.yaml"), "{rendered}");
    assert!(rendered.contains("did you mean"));
}

#[test]
fn the_second_place_is_named() {
    let source = offer("dn-x") + "status: ended\n";
    let loaded = load_with("offers/dueren/dn-x.yaml", &source);
    let rendered = render(&loaded.diagnostics[0], &source, RenderStyle::Plain);
    assert!(rendered.contains("the first time at offers/dueren/dn-x.yaml:2:1"), "{rendered}");
}

#[test]
fn editors_text_cannot_steer_the_terminal() {
    let source = offer("dn-x") + "\"\\e[31mred\\a\": x\n";
    let loaded = load_with("offers/dueren/dn-x.yaml", &source);
    let rendered = render(&loaded.diagnostics[0], &source, RenderStyle::Plain);
    assert!(!rendered.contains(['\u{1b}', '\u{7}']), "{rendered}");
}

#[test]
fn the_short_form_is_one_line() {
    let (diagnostic, _) = one_diagnostic();
    assert_eq!(
        diagnostic.to_string(),
        "offers/dueren/dn-x.yaml:12:1: error[unknown-field] no field `vaild_until` in an offer"
    );
}

#[test]
fn json_says_characters_and_bytes() {
    let (diagnostic, source) = one_diagnostic();
    let json = serde_json::to_value(&diagnostic).unwrap();
    let at = source.find("vaild_until").unwrap();
    assert_eq!(json["code"], "unknown-field");
    assert_eq!(json["severity"], "error");
    assert_eq!((&json["line"], &json["column"]), (&12.into(), &1.into()));
    assert_eq!(json["bytes"], serde_json::json!({ "start": at, "end": at + 11 }));
    assert_eq!(json["related"], serde_json::Value::Null);
}
