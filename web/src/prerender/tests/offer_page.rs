//! What the page of an offer can do. Invariant: a promise of a page is read off its finished HTML.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use lotse_model::{Collection, ExplainedWord, Lang, Offer, ServiceArea, Site, WordId};
use serde_json::{Value as Json, json};

use crate::pages::test_offers::{collection_of, offer, texts};
use crate::prerender::*;

fn made_on(collection: &Collection, site_url: Option<&str>, today: Date) -> BTreeMap<String, String> {
    let mut site = Site::new(texts(&[("de", "Angebote")]), vec![Lang::german(), Lang::english()]);
    site.site_url = site_url.map(str::to_owned);
    site.contact_email = Some("amt@example.org".to_owned());
    let (assets, initial) = (AssetUrls::default(), BTreeMap::new());
    let input = PortalInput { site: &site, collection, today, assets: &assets, initial: &initial };
    prerender(&input).into_iter().map(|page| (page.path, page.html)).collect()
}

fn made(offers: Vec<Offer>, site_url: Option<&str>) -> BTreeMap<String, String> {
    made_on(&collection_of(offers), site_url, date(2026, 11, 30))
}

fn open_offer() -> Offer {
    let mut offer = offer("a");
    offer.schedule.opening_hours = Some("Mo-Th 08:00-16:00; Fr 08:00-13:00".to_owned());
    offer.url = Some("https://www.example.org/".to_owned());
    offer.languages = vec![Lang::german(), Lang::new("ar").unwrap()];
    offer.service_area = ServiceArea::County;
    offer.cost = serde_json::from_value(json!({ "kind": "free", "note": null })).unwrap();
    offer.place = serde_json::from_value(json!({
        "municipality": "dueren", "locality": null, "name": "Haus", "street": "Weg 1", "postal_code": "52351",
        "coordinates": [50.8, 6.48],
    }))
    .unwrap();
    offer
}

#[test]
fn hours_give_the_times_and_a_calendar_file_beside_the_page() {
    let pages = made(vec![open_offer(), offer("b")], None);
    let page = &pages["de/offers/a/index.html"];
    assert!(page.contains("data-lotse-open=\"2026-11-30 60 480-960 1920-2400 "), "{page}");
    assert!(page.contains("data-opens=\"Jetzt geschlossen. Öffnet {date} um {time} Uhr.\""));
    assert!(page.contains("href=\"/de/offers/a/a.ics\""));
    assert!(pages["de/offers/a/a.ics"].starts_with("BEGIN:VCALENDAR\r\n"));
    assert!(
        !pages.contains_key("de/offers/b/b.ics")
            && !pages["de/offers/b/index.html"].contains("data-lotse-open")
    );
}

#[test]
fn a_paused_offer_is_not_open() {
    let mut paused = open_offer();
    paused.status = lotse_model::Status::Paused;
    assert!(!made(vec![paused], None)["de/offers/a/index.html"].contains("data-lotse-open"));
}

#[test]
fn an_absolute_address_is_used_everywhere_or_nowhere() {
    let with = &made(vec![open_offer()], Some("https://angebote.example.org"))["de/offers/a/index.html"];
    let url = "https://angebote.example.org/de/offers/a/";
    for part in [
        format!("rel=\"canonical\" href=\"{url}\""),
        "hreflang=\"en\" href=\"https://angebote.example.org/en/offers/a/\"".to_owned(),
        format!("property=\"og:url\" content=\"{url}\""),
        "property=\"og:title\" content=\"a\"".to_owned(),
        "class=\"lotse-qr\"".to_owned(),
        format!("\"url\":\"{url}\""),
        "body=Was%20stimmt%20nicht%3F%0D%0A%0D%0A%0D%0Ahttps%3A%2F%2Fangebote.example.org%2Fde%2Foffers%2Fa%2F".to_owned(),
    ] {
        assert!(with.contains(&part), "{part}");
    }
    let without = &made(vec![open_offer()], None)["de/offers/a/index.html"];
    for part in ["og:url", "lotse-qr", "<link rel=\"canonical\" href=\"http"] {
        assert!(!without.contains(part), "{part}");
    }
}

#[test]
fn old_facts_say_so_and_fresh_ones_do_not() {
    let old = |today| {
        made_on(&collection_of(vec![offer("a")]), None, today)["de/offers/a/index.html"]
            .contains("Das ist lange her")
    };
    // Checked some day in November 2024.
    assert!(!old(date(2025, 11, 30)));
    assert!(old(date(2025, 12, 1)));
}

#[test]
fn a_page_about_violence_shows_neither_itself_nor_the_way_back() {
    let mut offer = offer("refuge");
    offer.categories = ["sport", "shelter"].map(|id| id.to_owned().try_into().unwrap()).to_vec();
    offer.title = texts(&[("de", "Frauenhaus")]);
    let pages = made(vec![offer], Some("https://angebote.example.org"));
    for path in ["de/offers/refuge/index.html", "de/categories/violence/index.html"] {
        let page = &pages[path];
        assert!(page.contains("<title>Angebote</title>"), "{path}");
        assert!(page.contains("data-lotse-exit=\"/de/\"") && page.contains("rel=\"noreferrer\""), "{path}");
        let head = page.split("</head>").next().unwrap();
        for trace in ["Frauenhaus", "og:url", "Kurz gesagt", "violence</title>"] {
            assert!(!head.contains(trace), "{path}: {trace}");
        }
        assert!(!page.contains("ld+json"), "{path}");
    }
    assert!(!pages["de/categories/sport/index.html"].contains("data-lotse-exit"));
}

#[test]
fn a_word_is_explained_where_it_first_stands() {
    let word = ExplainedWord {
        id: WordId::new("b1").unwrap(),
        forms: vec!["B1".to_owned()],
        meaning: texts(&[("de", "Eine Stufe."), ("en", "A level.")]),
    };
    let mut with_word = offer("a");
    with_word.summary = texts(&[("de", "Bis B1 & mehr")]);
    with_word.description = texts(&[("de", "B1 noch einmal")]);
    let pages =
        made_on(&collection_of(vec![with_word]).with_explained_words(vec![word]), None, date(2026, 11, 30));
    let page = &pages["en/offers/a/index.html"];
    let link = "<a href=\"/en/words/#b1\" class=\"lotse-term\">B1</a>";
    assert!(
        page.contains(&format!(
            "<p lang=\"de\" dir=\"ltr\" class=\"lotse-offer__summary\">Bis {link} &amp; mehr</p>"
        )),
        "{page}"
    );
    assert_eq!(page.matches(link).count(), 1);
    let words = &pages["en/words/index.html"];
    assert!(words.contains("id=\"b1\"") && words.contains("A level."), "{words}");
    assert!(!made(vec![offer("a")], None).contains_key("de/words/index.html"));
}

/// Terms of schema.org (version 29.3) that stand at a type or at one above it, of those that lotse may use.
const SCHEMA_ORG: &[(&str, &[&str])] = &[
    (
        "Service",
        &[
            "name",
            "description",
            "url",
            "audience",
            "offers",
            "provider",
            "serviceType",
            "areaServed",
            "availableChannel",
            "hoursAvailable",
        ],
    ),
    (
        "Course",
        &[
            "name",
            "description",
            "url",
            "audience",
            "offers",
            "provider",
            "availableLanguage",
            "isAccessibleForFree",
            "educationalLevel",
            "spatialCoverage",
            "hasCourseInstance",
        ],
    ),
    (
        "Event",
        &[
            "name",
            "description",
            "url",
            "audience",
            "offers",
            "organizer",
            "inLanguage",
            "isAccessibleForFree",
            "location",
            "startDate",
            "endDate",
        ],
    ),
    ("CourseInstance", &["courseMode", "location", "startDate", "endDate"]),
    ("Organization", &["name", "url"]),
    ("GovernmentOrganization", &["name", "url"]),
    ("Audience", &["audienceType"]),
    ("Offer", &["price", "priceCurrency"]),
    ("AdministrativeArea", &["name"]),
    ("Place", &["name", "address", "geo"]),
    ("PostalAddress", &["streetAddress", "postalCode", "addressLocality", "addressCountry"]),
    ("GeoCoordinates", &["latitude", "longitude"]),
    ("ServiceChannel", &["availableLanguage", "serviceUrl", "servicePhone", "serviceLocation"]),
    ("ContactPoint", &["telephone"]),
    ("OpeningHoursSpecification", &["dayOfWeek", "opens", "closes"]),
];

fn check_terms(value: &Json, types: &mut BTreeSet<String>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| check_terms(item, types)),
        Json::Object(fields) => {
            let kind = fields["@type"].as_str().unwrap();
            let known =
                SCHEMA_ORG.iter().find(|(name, _)| *name == kind).unwrap_or_else(|| panic!("{kind}")).1;
            types.insert(kind.to_owned());
            for (name, value) in fields {
                assert!(name.starts_with('@') || known.contains(&name.as_str()), "{kind} has no {name}");
                assert!(
                    !value.is_null() && *value != json!("") && *value != json!([]),
                    "{kind}.{name} is empty"
                );
                check_terms(value, types);
            }
        }
        _ => {}
    }
}

fn linked_data(page: &str) -> Json {
    let block = page.split("<script type=\"application/ld+json\">").nth(1).unwrap();
    serde_json::from_str(block.split("</script>").next().unwrap()).unwrap()
}

#[test]
fn linked_data_uses_the_terms_of_schema_org() {
    let mut course = open_offer();
    course.id = "course".to_owned().try_into().unwrap();
    course.teaches =
        serde_json::from_value(json!({ "language": "de", "level_min": "A1", "level_max": "B1" })).unwrap();
    course.modes = vec![lotse_model::Mode::OnSite];
    let mut event = open_offer();
    event.id = "event".to_owned().try_into().unwrap();
    event.title = texts(&[("de", "</script><script>alert(1)</script>")]);
    event.schedule = serde_json::from_value(json!({
        "opening_hours": null, "text": null, "start": "2026-12-05", "end": "2026-12-06",
    }))
    .unwrap();
    let mut service = open_offer();
    service.contact =
        serde_json::from_value(json!({ "function": null, "phones": ["02421 1"], "email": null })).unwrap();
    let pages = made(vec![service, course, event], Some("https://angebote.example.org"));
    let mut types = BTreeSet::new();
    let data = |id: &str| linked_data(&pages[&format!("de/offers/{id}/index.html")]);
    for (id, kind) in [("a", "Service"), ("course", "Course"), ("event", "Event")] {
        let data = data(id);
        assert_eq!(data["@type"], kind);
        check_terms(&data, &mut types);
    }
    assert_eq!(types.len(), SCHEMA_ORG.len() - 1, "all but government organizations were seen: {types:?}");
    assert_eq!(data("event")["name"], "</script><script>alert(1)</script>");
    assert_eq!(data("a")["hoursAvailable"][0]["dayOfWeek"][3], "Thursday");
    assert_eq!(data("a")["areaServed"][0]["name"], "Kreis Düren");
    assert_eq!(data("course")["educationalLevel"], "A1–B1");
    assert_eq!(data("course")["isAccessibleForFree"], true);
}

#[test]
fn a_map_is_a_link_that_says_where_it_leads() {
    let page = &made(vec![open_offer()], None)["de/offers/a/index.html"];
    assert!(page.contains(
        "href=\"https://www.openstreetmap.org/?mlat=50.8&amp;mlon=6.48#map=18/50.8/6.48\" rel=\"noreferrer\""
    ));
    assert!(page.contains("führt zu openstreetmap.org"));
}
