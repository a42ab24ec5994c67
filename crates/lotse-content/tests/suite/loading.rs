//! What `load` returns. Invariant: what is broken is left out, and only that.

use lotse_content::{Loaded, NotAFile, Severity, SourceFile, load};
use lotse_model::{Availability, Lang, Origin, ServiceArea};

use crate::fixture::{TODAY, load_with, offer, repo_with};

fn codes(loaded: &Loaded) -> Vec<(&str, &str)> {
    loaded.diagnostics.iter().map(|found| (found.path.as_str(), found.code)).collect()
}

#[test]
fn a_full_offer_keeps_every_field() {
    let full = "id: dn-full
status: planned
provider: kreis-dueren
partners: [caritas-dueren]
categories: [german-practice, housing]
title: { de: Kurs, en: Course, tr: { text: Kurs!, origin: machine } }
alternative_names: [KIM, no, 1.10]
summary: { de: Ein Satz., en: One sentence. }
description: { de: |
    Erste Zeile.
    Zweite Zeile.
  }
next_steps: { de: [Anrufen, Kommen], en: [Call] }
place: { municipality: dueren, locality: Gürzenich, name: Haus, street: Weg 1, postal_code: 52351, coordinates: [50.8, 6.48] }
service_area: [juelich, heinsberg]
languages: [DE, sr-latn, no]
interpreting: { available: yes, ordered_by: institution }
teaches: { language: de, level_min: A1, level_max: B1 }
audience: { groups: [women, newcomers], age: { min_years: 16 }, gender: women, residence_status: { de: Alle } }
modes: [on-site, home-visit]
schedule: { opening_hours: \"Mo-Th 08:00-16:00\", text: { de: wöchentlich }, start: 2024-10, end: 2024 }
cost: { kind: partly, note: { de: 5 Euro } }
registration: not-required
accessibility: { wheelchair: no }
contact: { function: { de: Amt }, phones: [02421 22-1046920], email: amt46@kreis-dueren.de }
url: https://www.kreis-dueren.de/x
volunteers_wanted: no
last_checked: 2026
valid_until: 2027-12-31
source: a flyer
";
    // Flow collections hold no block texts: that one line is written in block style.
    let full = full
        .replace("description: { de: |\n    Erste", "description:\n  de: |\n    Erste")
        .replace("\n  }\n", "\n");
    let loaded = load_with("offers/dueren/dn-full.yaml", full);
    assert_eq!(loaded.diagnostics, []);
    let collection = loaded.collection.unwrap();
    let [offer] = collection.offers() else { panic!() };
    assert_eq!(offer.alternative_names, ["KIM", "no", "1.10"]);
    let languages: Vec<_> = offer.languages.iter().map(Lang::as_str).collect();
    assert_eq!(languages, ["de", "sr-Latn", "no"]);
    assert_eq!(offer.title.exact(&Lang::new("tr").unwrap()).unwrap().origin, Origin::Machine);
    assert_eq!(offer.description.text(&Lang::german()), "Erste Zeile.\nZweite Zeile.");
    assert_eq!(offer.next_steps.as_ref().unwrap().find(&Lang::german()).value.len(), 2);
    assert_eq!(offer.place.as_ref().unwrap().postal_code.as_deref(), Some("52351"));
    assert!(matches!(&offer.service_area, ServiceArea::Municipalities(served) if served.len() == 2));
    assert_eq!(offer.accessibility.wheelchair, Availability::No);
    assert_eq!(offer.volunteers_wanted, Some(false));
    assert_eq!(offer.schedule.start.unwrap().to_string(), "2024-10");
    assert_eq!(offer.contact.as_ref().unwrap().phones, ["02421 22-1046920"]);
    assert_eq!(offer.county.as_str(), "dueren");
}

#[test]
fn what_is_left_out_is_not_stated() {
    let loaded = load_with("offers/dueren/dn-short.yaml", offer("dn-short"));
    let collection = loaded.collection.unwrap();
    let [offer] = collection.offers() else { panic!() };
    assert_eq!(offer.service_area, ServiceArea::NotStated);
    assert_eq!(offer.accessibility.wheelchair, Availability::Unknown);
    assert_eq!((offer.volunteers_wanted, offer.registration, offer.languages.len()), (None, None, 0));
}

#[test]
fn the_vocabularies_are_whole_and_in_the_editors_order() {
    let loaded = load(&repo_with([]), TODAY);
    let site = loaded.site.unwrap();
    assert_eq!((site.base_path.as_str(), site.languages.len()), ("/", 2));
    let collection = loaded.collection.unwrap();
    let categories: Vec<_> = collection
        .categories()
        .iter()
        .map(|category| (category.id.as_str(), category.parent.as_ref().map_or("", |parent| parent.as_str())))
        .collect();
    assert_eq!(
        categories,
        [("german", ""), ("german-courses", "german"), ("german-practice", "german"), ("housing", "")]
    );
    let professional: Vec<_> = collection.target_groups().iter().map(|group| group.is_professional).collect();
    assert_eq!(professional, [false, false, true]);
    assert_eq!(collection.municipalities()[0].postal_codes, ["52349", "52351"]);
    assert_eq!(collection.providers().count(), 2);
}

#[test]
fn a_broken_offer_hides_no_other() {
    let good = offer("dn-good");
    let changes: [(&str, &[u8]); 3] = [
        ("offers/dueren/dn-bad.yaml", b"id: [\n"),
        ("offers/dueren/dn-good.yaml", good.as_bytes()),
        ("offers/dueren/dn-worse.yaml", b"\xff\xfe"),
    ];
    let loaded = load(&repo_with(changes), TODAY);
    assert_eq!(
        codes(&loaded),
        [("offers/dueren/dn-bad.yaml", "invalid-yaml"), ("offers/dueren/dn-worse.yaml", "not-utf8")]
    );
    assert!(loaded.has_errors());
    assert_eq!(loaded.collection.unwrap().offers().len(), 1);
}

#[test]
fn a_warning_leaves_the_offer_in() {
    let loaded = load_with("offers/dueren/dn-x.yaml", offer("dn-x").replace(", en: Language café", ""));
    assert_eq!(codes(&loaded), [("offers/dueren/dn-x.yaml", "missing-translation")]);
    assert!(!loaded.has_errors());
    assert_eq!(loaded.collection.unwrap().offers().len(), 1);
}

#[test]
fn a_broken_vocabulary_makes_no_noise_in_offers() {
    for (path, bytes) in [
        ("taxonomy/categories.yaml", "german: [\n"),
        ("taxonomy/target-groups.yaml", "- newcomers\n"),
        ("places/dueren.yaml", "county: ]\n"),
        ("providers/dueren.yaml", "\t\n"),
    ] {
        let good = offer("dn-good") + "place: { municipality: juelich }\n";
        let changes = [(path, bytes.as_bytes()), ("offers/dueren/dn-good.yaml", good.as_bytes())];
        let loaded = load(&repo_with(changes), TODAY);
        assert_eq!(loaded.diagnostics.len(), 1, "{:#?}", loaded.diagnostics);
        assert_eq!(loaded.diagnostics[0].path, path);
    }
}

#[test]
fn a_broken_entry_is_reported_where_it_stands_and_still_known() {
    let providers = b"caritas-dueren: { name: { de: Caritas }, kind: Verband }\nkreis-dueren: { nme: x }\n";
    let good = offer("dn-good");
    let changes: [(&str, &[u8]); 2] =
        [("providers/dueren.yaml", providers), ("offers/dueren/dn-good.yaml", good.as_bytes())];
    let loaded = load(&repo_with(changes), TODAY);
    assert!(loaded.diagnostics.iter().all(|found| found.path == "providers/dueren.yaml"));
    assert_eq!(loaded.diagnostics.len(), 4);
}

#[test]
fn a_file_in_another_encoding_is_named_with_its_first_wrong_byte() {
    let latin1 = [offer("dn-x").as_bytes(), b"url: caf\xe9\n"].concat();
    let loaded = load_with("offers/dueren/dn-x.yaml", latin1);
    assert_eq!((loaded.diagnostics[0].line, loaded.diagnostics[0].column), (11, 9));
}

#[test]
fn a_byte_order_mark_and_windows_lines_are_accepted() {
    let text = format!("\u{feff}{}", offer("dn-x").replace('\n', "\r\n"));
    assert_eq!(load_with("offers/dueren/dn-x.yaml", text).diagnostics, []);
}

#[test]
fn another_folder_gives_one_clear_error() {
    for files in [vec![], vec![SourceFile { path: "README.md".to_owned(), bytes: vec![] }]] {
        let loaded = load(&files, TODAY);
        assert_eq!(codes(&loaded), [(".", "not-a-content-repo")]);
        assert!(loaded.collection.is_none() && loaded.site.is_none());
    }
}

#[test]
fn missing_files_are_named() {
    let mut files = repo_with([]);
    files.retain(|file| !file.path.starts_with("taxonomy/") && file.path != "site.yaml");
    files.push(SourceFile { path: "offers/dueren/dn-x.yaml".to_owned(), bytes: offer("dn-x").into_bytes() });
    let loaded = load(&files, TODAY);
    assert_eq!(
        codes(&loaded),
        [
            ("site.yaml", "missing-file"),
            ("taxonomy/categories.yaml", "missing-file"),
            ("taxonomy/target-groups.yaml", "missing-file")
        ]
    );
}

#[test]
fn files_that_are_no_content_are_warned_about_among_offers_only() {
    for (path, help) in [
        ("offers/dueren/dn-x.yml", Some("rename it to `dn-x.yaml`")),
        ("offers/dueren/liste.xlsx", Some("move it out")),
        ("offers/dn-x.yaml", Some("offers/<county>/")),
        ("offers/dueren/alt/dn-x.yaml", Some("without further folders")),
        ("places/old/dueren.yaml", Some("move it")),
        ("offers/dueren/.gitkeep", None),
        ("README.md", None),
        ("schema/offer.schema.json", None),
    ] {
        let loaded = load_with(path, "x");
        match help {
            None => assert_eq!(loaded.diagnostics, [], "{path}"),
            Some(help) => {
                assert_eq!(codes(&loaded), [(path, "unexpected-file")]);
                assert_eq!(loaded.diagnostics[0].severity, Severity::Warning);
                assert!(loaded.diagnostics[0].help.as_ref().unwrap().contains(help), "{path}");
            }
        }
    }
}

#[test]
fn an_unknown_county_is_reported_once_for_its_folder() {
    let (a, b) = (offer("dn-a"), offer("dn-b"));
    let changes = [("offers/duren/dn-a.yaml", a.as_bytes()), ("offers/duren/dn-b.yaml", b.as_bytes())];
    let loaded = load(&repo_with(changes), TODAY);
    assert_eq!(codes(&loaded), [("offers/duren/dn-a.yaml", "wrong-county")]);
    assert_eq!(loaded.collection.unwrap().offers().len(), 0);
}

#[test]
fn the_order_of_the_files_makes_no_difference() {
    let bad = offer("dn-b").replace("[newcomers]", "[newcomer]");
    let changes =
        [("offers/dueren/dn-b.yaml", bad.as_bytes()), ("offers/heinsberg/dn-b.yaml", bad.as_bytes())];
    let mut files = repo_with(changes);
    let forwards = load(&files, TODAY);
    files.reverse();
    assert_eq!(load(&files, TODAY), forwards);
}

#[test]
fn the_file_that_is_called_like_the_id_keeps_it() {
    let id = "dn-a-long-name-that-nobody-may-shorten-in-a-message-of-lotse";
    let (holder, text) = (format!("offers/dueren/{id}.yaml"), offer(id));
    // Both stand before the holder in the order of paths.
    for copy in ["offers/dueren/DN-ASD2.yaml", "offers/dueren/aa.yaml"] {
        let changes = [(holder.as_str(), text.as_bytes()), (copy, text.as_bytes())];
        let loaded = load(&repo_with(changes), TODAY);
        assert_eq!(codes(&loaded), [(copy, "duplicate-id"), (copy, "id-differs-from-file")]);
        let found = &loaded.diagnostics[0];
        assert_eq!(found.headline, format!("the id `{id}` is used twice"));
        assert_eq!(found.related.as_ref().unwrap().path, holder);
        assert_eq!(loaded.collection.unwrap().offers().len(), 1);
    }
}

#[test]
fn an_unknown_id_is_named_in_full() {
    let id = "a-provider-with-a-name-that-nobody-may-shorten-in-a-message-of-lotse";
    let loaded = load_with("offers/dueren/dn-x.yaml", offer("dn-x").replace("caritas-dueren", id));
    assert_eq!(loaded.diagnostics[0].headline, format!("no provider `{id}`"));
}

#[test]
fn what_is_no_file_is_an_error_that_names_its_path() {
    for (found, headline) in [
        (NotAFile::Folder, "this content file is a folder"),
        (NotAFile::Link, "this link leads to no file"),
        (NotAFile::Special, "this is no regular file"),
    ] {
        let found = found.diagnostic("offers/dueren/dn-x.yaml").unwrap();
        assert_eq!((found.headline.as_str(), found.code, found.is_error()), (headline, "not-a-file", true));
        assert_eq!(found.path, "offers/dueren/dn-x.yaml");
        assert!(found.help.is_some());
    }
}
