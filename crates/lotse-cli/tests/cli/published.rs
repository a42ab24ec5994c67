//! What a site holds beside its pages: sitemap, feeds, downloads, service worker.

use std::collections::BTreeSet;
use std::fs;

use roxmltree::{Document, Node};
use serde_json::Value;

use crate::sandbox::{Sandbox, offer};

const ATOM: &str = "http://www.w3.org/2005/Atom";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// A site that knows its address, with an offer full of signs that files must not trip over.
fn published() -> Sandbox {
    let sandbox = Sandbox::new();
    site(&sandbox, "");
    let fields = "status: active
categories: [housing]
place: { municipality: juelich, street: Am Markt 1, postal_code: \"52428\", coordinates: [50.92, 6.36] }
service_area: [juelich, dueren]
audience: { groups: [women], age: { min_years: 6 } }
contact: { function: { de: Sekretariat }, phones: [\"+49 2461 63-20\"], email: amt@example.org }
cost: { kind: free }
accessibility: { wheelchair: yes }
schedule: { opening_hours: \"Mo-Fr 08:00-12:00\", start: 2026-02, end: 2027 }
";
    let text = offer("zeichen", "Zeichen", fields)
        .replace("de: Zeichen,", "de: '=1+1 & <b>; \"Zitat\"',")
        .replace("en: Zeichen in English", "en: '=1+1 & <b>; \"Zitat\" in English'")
        .replace("2026-11", "2026-11-20");
    sandbox.write("index-data/offers/dueren/zeichen.yaml", text);
    sandbox.build();
    sandbox
}

fn site(sandbox: &Sandbox, more: &str) {
    let text = "title: { de: Test & Portal, en: Test portal }\nlanguages: [de, en]\nsite_url: https://angebote.example.org\ndata_license: cc-by\n";
    sandbox.write("index-data/site.yaml", format!("{text}{more}"));
}

fn read(sandbox: &Sandbox, path: &str) -> String {
    fs::read_to_string(sandbox.path("dist").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn exists(sandbox: &Sandbox, path: &str) -> bool {
    sandbox.path("dist").join(path).is_file()
}

fn child<'a>(node: Node<'a, 'a>, name: &str) -> Node<'a, 'a> {
    node.children().find(|child| child.has_tag_name((ATOM, name))).unwrap_or_else(|| panic!("no <{name}>"))
}

#[test]
fn the_sitemap_has_each_page_once_with_its_translations_and_date() {
    let sandbox = published();
    let text = read(&sandbox, "sitemap.xml");
    let document = Document::parse(&text).unwrap();
    let mut found = BTreeSet::new();
    for url in document.root_element().children().filter(Node::is_element) {
        let text_of = |name| url.children().find(|child| child.tag_name().name() == name)?.text();
        let address = text_of("loc").unwrap();
        let path = address.strip_prefix("https://angebote.example.org/").unwrap();
        assert!(exists(&sandbox, &format!("{path}index.html")), "{path}");
        assert!(found.insert(path.to_owned()), "{path} is there twice");
        let languages: Vec<_> = url
            .children()
            .filter(|child| child.has_tag_name((XHTML, "link")))
            .filter_map(|link| link.attribute("hreflang"))
            .collect();
        let want: &[&str] = if path.is_empty() { &[] } else { &["de", "en"] };
        assert_eq!(languages, want, "{path}");
        let day = match path {
            "de/offers/zeichen/" => Some("2026-11-20"),
            "de/offers/treff/" => Some("2026-11"),
            "de/" => None,
            _ => text_of("lastmod"),
        };
        assert_eq!(text_of("lastmod"), day, "{path}");
    }
    for path in ["", "de/", "en/offers/zeichen/", "de/categories/german/", "de/data/"] {
        assert!(found.contains(path), "{path}");
    }
    assert!(found.iter().all(|path| !path.contains("offline") && !path.contains("kurs-vorbei")));
    let robots = read(&sandbox, "robots.txt");
    assert!(robots.contains("\nSitemap: https://angebote.example.org/sitemap.xml\n"), "{robots}");
    assert!(robots.contains("Disallow: /de/offline/\n"), "{robots}");
}

#[test]
fn a_feed_has_the_newest_first_in_the_language_of_the_reader() {
    let sandbox = published();
    let text = read(&sandbox, "en/feed.xml");
    let document = Document::parse(&text).unwrap();
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    assert_eq!(child(feed, "updated").text(), Some("2026-11-20T00:00:00Z"));
    assert_eq!(child(feed, "id").text(), Some("https://angebote.example.org/en/feed.xml"));
    assert!(child(child(feed, "author"), "name").text().is_some());
    let entries: Vec<_> = feed.children().filter(|child| child.has_tag_name((ATOM, "entry"))).collect();
    let addresses: Vec<_> =
        entries.iter().map(|entry| child(*entry, "link").attribute("href").unwrap()).collect();
    let address = |id: &str| format!("https://angebote.example.org/en/offers/{id}/");
    assert_eq!(addresses, ["zeichen", "kurs-juelich", "treff", "wohnhilfe"].map(address));
    let first = entries[0];
    let title = child(first, "title");
    assert_eq!(title.text(), Some("=1+1 & <b>; \"Zitat\" in English"));
    assert_eq!(title.attribute((roxmltree::NS_XML_URI, "lang")), Some("en"));
    // A date known to the month only is never in the future.
    assert_eq!(child(entries[1], "updated").text(), Some("2026-11-01T00:00:00Z"));
    let ids: BTreeSet<_> =
        entries.iter().map(|entry| child(*entry, "id").text().unwrap().to_owned()).collect();
    assert!(ids.len() == 4 && ids.iter().all(|id| id.starts_with("urn:uuid:")), "{ids:?}");

    // The id stays when the host changes, and is another one in another language.
    let german = read(&sandbox, "de/feed.xml");
    assert!(ids.iter().all(|id| !german.contains(id)));
    let moved = text.replace("angebote.example.org", "neu.example.org");
    sandbox.write("index-data/site.yaml", "title: { de: Test & Portal, en: Test portal }\nlanguages: [de, en]\nsite_url: https://neu.example.org\ndata_license: cc-by\n");
    sandbox.build();
    assert_eq!(read(&sandbox, "en/feed.xml"), moved);
}

#[test]
fn a_topic_has_a_feed_and_its_pages_lead_there() {
    let sandbox = published();
    let text = read(&sandbox, "de/categories/german/feed.xml");
    let document = Document::parse(&text).unwrap();
    let entries = document.descendants().filter(|node| node.has_tag_name((ATOM, "entry"))).count();
    assert_eq!(entries, 2, "one of the category itself, one of its child");
    assert!(!exists(&sandbox, "de/categories/german-courses/feed.xml"), "only top categories have one");
    let page = read(&sandbox, "de/categories/german-courses/index.html");
    for link in [
        "rel=\"alternate\" type=\"application/atom+xml\" title=\"Neu und geändert: Deutsch lernen\" href=\"/de/categories/german/feed.xml\"",
        "type=\"application/atom+xml\" title=\"Neu und geändert: Test &amp; Portal\" href=\"/de/feed.xml\"",
        "rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"Test &amp; Portal\" href=\"/de/opensearch.xml\"",
    ] {
        assert!(page.contains(link), "{link}: {page:.3000}");
    }
    assert!(!read(&sandbox, "de/offers/treff/index.html").contains("categories/german/feed.xml"));

    let text = read(&sandbox, "de/opensearch.xml");
    let document = Document::parse(&text).unwrap();
    let template = document.descendants().find_map(|node| node.attribute("template"));
    assert_eq!(template, Some("https://angebote.example.org/de/?q={searchTerms}"));
}

#[test]
fn without_an_address_there_is_no_feed_and_the_build_says_so() {
    let sandbox = Sandbox::new();
    let run = sandbox.lotse(&["build", "--out=dist", "--assets=assets"]);
    assert!(
        run.stdout.contains("feeds      none, and no sitemap: `site.yaml` names no `site_url`"),
        "{}",
        run.stdout
    );
    for path in ["sitemap.xml", "de/feed.xml", "de/opensearch.xml"] {
        assert!(!exists(&sandbox, path), "{path}");
    }
    assert!(!read(&sandbox, "robots.txt").contains("Sitemap"));
    let page = read(&sandbox, "de/index.html");
    assert!(!page.contains("feed.xml") && !page.contains("opensearch"));
    assert!(exists(&sandbox, "data/offers.json"), "downloads need no address");
}

#[test]
fn both_downloads_hold_each_published_offer_and_no_other() {
    let sandbox = published();
    let json: Value = serde_json::from_str(&read(&sandbox, "data/offers.json")).unwrap();
    let services = json["contents"].as_array().unwrap();
    let in_json: Vec<&str> = services.iter().map(|service| service["code"].as_str().unwrap()).collect();
    assert_eq!(in_json, ["kurs-juelich", "treff", "wohnhilfe", "zeichen"]);
    assert_eq!(json["total_items"], 4);

    let text = read(&sandbox, "data/offers.csv");
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark for Excel");
    let mut rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    let headings = rows.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    let in_csv: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
    assert_eq!(in_csv, in_json);
    let cell = |row: &csv::StringRecord, heading: &str| {
        let column =
            headings.iter().position(|known| known == heading).unwrap_or_else(|| panic!("{heading}"));
        row[column].to_owned()
    };
    for row in &rows {
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row:?}");
    }
    let last = &rows[3];
    assert_eq!(cell(last, "title_de"), "'=1+1 & <b>; \"Zitat\"");
    assert_eq!(cell(last, "title_en"), "'=1+1 & <b>; \"Zitat\" in English");
    assert_eq!(cell(last, "phones"), "0049 2461 63-20");
    assert_eq!(cell(last, "service_area"), "juelich, dueren");
    assert_eq!((cell(last, "wheelchair").as_str(), cell(&rows[0], "wheelchair").as_str()), ("yes", ""));
    assert_eq!(cell(&rows[0], "municipality"), "juelich");
}

#[test]
fn the_json_has_the_shape_of_hsds() {
    let sandbox = published();
    let json: Value = serde_json::from_str(&read(&sandbox, "data/offers.json")).unwrap();
    assert_eq!(json["created"], "2026-11-22");
    assert_eq!(json["licenses"][0]["name"], "CC-BY-4.0");
    assert_eq!(json["homepage"], "https://angebote.example.org/");
    let terms: BTreeSet<&str> =
        json["taxonomy_terms"].as_array().unwrap().iter().map(|term| term["id"].as_str().unwrap()).collect();
    for service in json["contents"].as_array().unwrap() {
        for required in ["id", "name", "status", "organization_id", "description"] {
            assert!(service[required].is_string(), "{required}");
        }
        assert_eq!(service["organization_id"], service["organization"]["id"]);
        for attribute in service["attributes"].as_array().unwrap() {
            assert!(terms.contains(attribute["taxonomy_term_id"].as_str().unwrap()));
        }
        for contact in service["contacts"].as_array().into_iter().flatten() {
            assert!(contact.get("name").is_none(), "offices only");
        }
    }
    let service = &json["contents"][3];
    assert_eq!(service["minimum_age"], 6);
    assert_eq!(service["phones"][0]["number"], "+49 2461 63-20");
    assert_eq!(service["contacts"][0]["department"], "Sekretariat");
    assert_eq!(service["cost_options"][0]["amount"], 0);
    assert_eq!(service["schedules"][0]["valid_from"], "2026-02-01");
    assert_eq!(service["schedules"][0]["valid_to"], "2027-12-31");
    assert_eq!(service["service_areas"][1]["extent"], "05358008");
    let location = &service["service_at_locations"][0]["location"];
    assert_eq!(location["latitude"], 50.92);
    assert_eq!(location["addresses"][0]["postal_code"], "52428");
    assert_eq!(location["addresses"][0]["state_province"], "Nordrhein-Westfalen");
    assert_eq!(location["accessibility"][0]["description"], "wheelchair: yes");
    assert_eq!(service["translations"]["en"]["summary"], "One sentence.");
    let course = &json["contents"][0];
    assert_eq!((&course["assured_date"], &course["last_checked"]), (&"2026-11-01".into(), &"2026-11".into()));
    assert!(
        course.get("cost_options").is_none() && course.get("contacts").is_none(),
        "not stated is left out"
    );
    assert_eq!(json["contents"][1]["status"], "inactive", "planned");
    assert_eq!(json["contents"][2]["service_areas"][0]["name"], "Kreis Düren");
}

#[test]
fn the_worker_knows_the_hashed_files_and_pages_start_it() {
    let sandbox = published();
    let worker = read(&sandbox, "sw.js");
    let manifest = worker.strip_prefix("self.LOTSE_SITE=").unwrap();
    let (manifest, script) = manifest.split_once(";\n").unwrap();
    assert_eq!(script, "// the worker");
    let manifest: Value = serde_json::from_str(manifest).unwrap();
    let files: BTreeSet<String> = fs::read_dir(sandbox.path("dist/assets"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".br") && !name.ends_with(".gz"))
        .collect();
    let known: BTreeSet<String> = serde_json::from_value(manifest["assets"].clone()).unwrap();
    assert_eq!(known, files, "the worker itself has no hash");
    let german: BTreeSet<String> = serde_json::from_value(manifest["languages"]["de"].clone()).unwrap();
    assert!(german.is_subset(&files));
    let has = |start: &str| german.iter().any(|name| name.starts_with(start));
    assert!(has("search-de-") && has("lotse-engine_bg-") && has("start-") && !has("search-en-"));
    let page = read(&sandbox, "de/offers/treff/index.html");
    assert!(page.contains("<meta name=\"lotse-offline\" content=\"/\">"), "{page:.2000}");
    assert!(exists(&sandbox, "de/offline/index.html") && exists(&sandbox, "en/offline/index.html"));
}

#[test]
fn a_site_that_wants_no_worker_retires_an_earlier_one() {
    let sandbox = Sandbox::new();
    site(&sandbox, "offline: no\n");
    sandbox.build();
    let worker = read(&sandbox, "sw.js");
    assert!(worker.contains("unregister()") && worker.contains("caches.delete"), "{worker}");
    assert!(!read(&sandbox, "de/index.html").contains("lotse-offline"));
}

#[test]
fn texts_have_compressed_siblings() {
    let sandbox = published();
    assert!(
        exists(&sandbox, "de/index.html.gz") && !exists(&sandbox, "de/index.html.br"),
        "pages: gzip alone"
    );
    for path in ["sitemap.xml", "de/feed.xml", "data/offers.json", "data/offers.csv"] {
        for ending in ["br", "gz"] {
            assert!(exists(&sandbox, &format!("{path}.{ending}")), "{path}.{ending}");
        }
    }
}
