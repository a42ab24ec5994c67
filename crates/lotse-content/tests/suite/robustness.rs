//! Any bytes and many files. Invariant: reading never panics and takes time in proportion.

use std::time::{Duration, Instant};

use lotse_content::{RenderStyle, SourceFile, load, render};
use proptest::prelude::*;

use crate::fixture::{TODAY, load_with, offer, repo_with};

const PATHS: [&str; 6] = [
    "offers/dueren/dn-x.yaml",
    "site.yaml",
    "taxonomy/categories.yaml",
    "taxonomy/target-groups.yaml",
    "places/dueren.yaml",
    "providers/dueren.yaml",
];

/// Loads `bytes` as every kind of file, renders all diagnostics, and makes sure that what
/// is not in the collection was reported.
fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for path in PATHS {
        let loaded = load_with(path, bytes);
        for found in &loaded.diagnostics {
            assert!(found.line >= 1 && found.column >= 1 && found.bytes.start <= found.bytes.end);
            assert!(found.headline.chars().count() <= 70, "{found:?}");
            render(found, &text, RenderStyle::Plain);
        }
        if path == PATHS[0] {
            let offers = loaded.collection.as_ref().map_or(0, |collection| collection.offers().len());
            assert!(offers == 1 || loaded.has_errors(), "{:#?}", loaded.diagnostics);
        } else {
            assert!(loaded.has_errors() || loaded.site.is_some() && loaded.collection.is_some());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_as_a_file_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes);
    }

    #[test]
    fn any_yaml_like_text_never_panics(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "id", "title", "de", ":", ": ", "\n", "\n  ", "- ", "[", "]", "{", "}", ",", "\"", "'", "|\n", "#",
                "&a ", "*a", "!t ", "ä", "💬", "\t", "~", "1.10", "2024-13", "place", "audience", "---\n", "? ", "%",
            ]),
            0..40,
        ),
    ) {
        check(words.concat().as_bytes());
    }

    #[test]
    fn an_offer_with_any_change_never_panics(at in 0usize..400, cut in 0usize..20, put in ".{0,6}") {
        let mut text = offer("dn-x") + "place: { municipality: dueren, coordinates: [1, 2] }\n\
            schedule: { opening_hours: \"Mo-Fr 08:00-16:00\", start: 2024-01 }\n";
        let at = text.floor_char_boundary(at);
        let end = text.floor_char_boundary(at + cut);
        text.replace_range(at..end, &put);
        check(text.as_bytes());
    }

    #[test]
    fn any_field_value_never_panics(
        field in prop::sample::select(vec![
            "opening_hours", "url", "email", "phones", "start", "coordinates", "postal_code",
        ]),
        value in ".{0,60}",
    ) {
        let value = value.replace('\'', "''");
        let text = format!(
            "{}contact: {{ phones: ['{value}'], email: '{value}' }}\nurl: '{value}'\nlanguages: ['{value}']\n\
             schedule: {{ opening_hours: '{value}', {field}: '{value}' }}\n",
            offer("dn-x"),
        );
        check(text.as_bytes());
    }
}

#[test]
fn traps_for_yaml_readers_end_in_an_error_at_once() {
    let bomb: String =
        (1..30).map(|level| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1)).collect();
    let traps = [
        format!("a0: &a0 x\n{bomb}"),
        "[".repeat(200_000),
        "{a: ".repeat(100_000),
        "- ".repeat(100_000),
        "? ".repeat(100_000),
        format!("title: {}", "\"x\" ".repeat(50_000)),
        format!("{}: x", "k".repeat(1_000_000)),
        "a: 1\n".repeat(50_000),
        format!("schedule: {{ opening_hours: '{}' }}", "(".repeat(900)),
        format!("schedule: {{ opening_hours: '{}' }}", "Mo ".repeat(300)),
        "#\n".repeat(100_000),
    ];
    for trap in traps {
        let start = Instant::now();
        assert!(load_with("offers/dueren/dn-x.yaml", &trap).has_errors());
        let spent = start.elapsed();
        assert!(spent < Duration::from_secs(5), "{spent:?} for {:.40}", trap);
    }
}

/// The budget is 10,000 offers in 2 s in a release build; the limit leaves room for a busy machine,
/// and a debug build reads a tenth.
#[test]
fn ten_thousand_offers_load_in_seconds() {
    let number_of_offers = if cfg!(debug_assertions) { 1_000 } else { 10_000 };
    let mut files = repo_with([]);
    let sentence = "Hier treffen sich Menschen, die Deutsch üben möchten, einmal in der Woche. ".repeat(8);
    let more = "next_steps: { de: [Rufen Sie an., Kommen Sie vorbei.], en: [Call., Come along.] }
place: { municipality: dueren, street: Weg 1, postal_code: \"52351\", coordinates: [50.80, 6.48] }
languages: [de, ar, uk, ru, tr]
schedule: { opening_hours: \"Mo-Th 08:00-16:00; Fr 08:00-13:00\", text: { de: wöchentlich, en: weekly } }
contact: { function: { de: Amt, en: Office }, phones: [\"02421 22-1046920\"], email: a@example.org }
valid_until: 2027
";
    files.extend((0..number_of_offers).map(|number| {
        let id = format!("dn-{number}");
        let text =
            offer(&id).replace("Ein Treffpunkt.", &format!("\"{sentence}\", en: \"{sentence}\"")) + more;
        // Half of them get a diagnostic.
        let text = if number % 2 == 0 { text } else { text.replace("2026-11", "2024-11") };
        let bytes = text.into_bytes();
        SourceFile { path: format!("offers/dueren/{id}.yaml"), bytes }
    }));
    let start = Instant::now();
    let loaded = load(&files, TODAY);
    let spent = start.elapsed();
    assert_eq!(loaded.collection.unwrap().offers().len(), number_of_offers);
    assert!(spent < Duration::from_secs(10), "{spent:?}");
}
