//! A small content repo without mistakes. Invariant: it gives no diagnostic, so whatever
//! a test adds is all there is to report.

use jiff::civil::{Date, date};
use lotse_content::{Loaded, SourceFile, load};

pub const TODAY: Date = date(2026, 11, 22);

const FILES: [(&str, &str); 6] = [
    ("site.yaml", "title: { de: Angebote, en: Offers }\nlanguages: [de, en]\n"),
    (
        "taxonomy/categories.yaml",
        "german:
  label: { de: Deutsch lernen }
  children:
    german-courses: { label: { de: Deutschkurse } }
    german-practice: { label: { de: Deutsch sprechen } }
housing: { label: { de: Wohnen } }
",
    ),
    (
        "taxonomy/target-groups.yaml",
        "newcomers: { label: { de: Neuzugewanderte } }
women: { label: { de: Frauen } }
professionals: { label: { de: Fachkräfte }, professional: yes }
",
    ),
    (
        "places/dueren.yaml",
        "county: { name: Kreis Düren, key: \"05358\" }
municipalities:
  dueren: { ags: \"05358008\", name: Düren, coordinates: [50.80, 6.48], postal_codes: [52351, 52349] }
  juelich: { ags: \"05358024\", name: Jülich, localities: [Barmen] }
",
    ),
    (
        "places/heinsberg.yaml",
        "county: { name: Kreis Heinsberg, key: \"05370\" }
municipalities:
  heinsberg: { ags: \"05370016\", name: Heinsberg }
",
    ),
    (
        "providers/dueren.yaml",
        "caritas-dueren: { name: { de: Caritas Düren }, short_name: Caritas, kind: welfare-association }
kreis-dueren: { name: { de: Kreis Düren }, kind: county, url: \"https://www.kreis-dueren.de\" }
",
    ),
];

/// The small repo with `changes` on top: a file of the same path is replaced.
pub fn repo_with<'a>(changes: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> = FILES
        .iter()
        .map(|(path, text)| SourceFile { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() })
        .collect();
    for (path, bytes) in changes {
        files.retain(|file| file.path != path);
        files.push(SourceFile { path: path.to_owned(), bytes: bytes.to_vec() });
    }
    files
}

/// Loads the small repo with one more file.
pub fn load_with(path: &str, bytes: impl AsRef<[u8]>) -> Loaded {
    load(&repo_with([(path, bytes.as_ref())]), TODAY)
}

/// The shortest offer without mistakes.
pub fn offer(id: &str) -> String {
    format!(
        "id: {id}
status: active
provider: caritas-dueren
categories: [german-courses]
title: {{ de: Sprachcafé, en: Language café }}
summary: {{ de: Deutsch üben bei Kaffee., en: Practise German over coffee. }}
description: {{ de: Ein Treffpunkt. }}
audience: {{ groups: [newcomers] }}
last_checked: 2026-11
source: a flyer
"
    )
}

#[test]
fn the_small_repo_has_no_diagnostic() {
    let loaded = load_with("offers/dueren/dn-cafe.yaml", offer("dn-cafe"));
    assert_eq!(loaded.diagnostics, []);
    assert_eq!(loaded.collection.unwrap().offers().len(), 1);
}
