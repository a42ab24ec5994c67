//! Invariant: a small collection with every kind of gap stands for the real one.

mod offer_page;

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::{
    AccessibilityStatement, Category, CategoryId, Conformance, Contact, Cost, CostKind, County, Lang,
    Localized, Municipality, Offer, Origin, Place, Provider, Schedule, ServiceArea, Site, Status,
    TargetGroup, Text, Video,
};
use serde_json::json;

use super::*;

fn texts(pairs: &[(&str, &str)]) -> Localized {
    let text = |value: &str| Text { value: value.to_owned(), origin: Origin::Human };
    Localized::new(pairs.iter().map(|(tag, value)| (Lang::new(tag).unwrap(), text(value))).collect()).unwrap()
}

fn offer(id: &str, title: &[(&str, &str)]) -> Offer {
    serde_json::from_value(json!({
        "id": id, "county": "dueren", "status": "active", "provider": "vhs", "partners": [],
        "categories": ["german-courses"], "title": texts(title), "alternative_names": [],
        "summary": texts(&[("de", "Kurz gesagt & <gut>")]), "description": texts(&[("de", "Lang gesagt")]),
        "next_steps": null, "place": null, "service_area": "not-stated", "languages": [], "interpreting": null,
        "teaches": null, "audience": {"groups": ["newcomers"], "age": null, "gender": null, "residence_status": null},
        "modes": [], "schedule": Schedule::default(), "cost": null, "registration": null, "accessibility": {},
        "contact": null, "url": null, "volunteers_wanted": null, "last_checked": "2024-11", "valid_until": null,
        "source": "Integreat",
    }))
    .unwrap()
}

fn collection() -> Collection {
    let municipality = |id: &str, name: &str| -> Municipality {
        serde_json::from_value(json!({
            "id": id, "ags": "05358024", "name": name, "county": "dueren", "coordinates": [50.9, 6.4],
            "postal_codes": [], "localities": [], "also_called": [],
        }))
        .unwrap()
    };
    let category = |id: &str, parent: Option<&str>, label: &[(&str, &str)]| Category {
        id: CategoryId::new(id).unwrap(),
        parent: parent.map(|id| CategoryId::new(id).unwrap()),
        label: texts(label),
        icon: None,
        is_sensitive: false,
    };
    let mut here = offer("here", &[("de", "Deutsch in Jülich"), ("en", "German in Jülich")]);
    here.place = Some(Place {
        municipality: serde_json::from_value(json!("juelich")).unwrap(),
        locality: None,
        name: Some("Kulturhaus".to_owned()),
        street: None,
        postal_code: Some("52428".to_owned()),
        coordinates: None,
    });
    here.cost = Some(Cost { kind: CostKind::Free, note: None });
    here.contact = Some(Contact {
        function: None,
        phones: vec!["02461 632-0".to_owned()],
        email: Some("vhs@example.org".to_owned()),
    });
    here.url = Some("javascript:alert(1)".to_owned());
    let mut county = offer("county", &[("de", "Beratung überall")]);
    county.service_area = ServiceArea::County;
    county.status = Status::Paused;
    let nowhere = offer("nowhere", &[("ar", "دورة")]);
    let mut over = offer("over", &[("de", "Vorbei")]);
    over.status = Status::Ended;
    Collection::new(
        vec![here, county, nowhere, over],
        vec![
            serde_json::from_value::<Provider>(json!({
                "id": "vhs", "name": texts(&[("de", "Volkshochschule")]), "short_name": null, "kind": "school", "url": null,
            }))
            .unwrap(),
        ],
        vec![
            serde_json::from_value::<County>(json!({
                "id": "dueren", "key": "05358", "name": "Kreis Düren", "also_called": [],
            }))
            .unwrap(),
        ],
        vec![municipality("juelich", "Jülich"), municipality("titz", "Titz")],
        vec![
            category("learning", None, &[("de", "Lernen"), ("en", "Learning")]),
            category("german-courses", Some("learning"), &[("de", "Deutschkurse")]),
        ],
        vec![
            serde_json::from_value::<TargetGroup>(json!({
                "id": "newcomers", "label": texts(&[("de", "Neu hier")]), "is_professional": false,
            }))
            .unwrap(),
            serde_json::from_value::<TargetGroup>(json!({
                "id": "nobody", "label": texts(&[("de", "Niemand")]), "is_professional": false,
            }))
            .unwrap(),
        ],
    )
    .unwrap()
    .with_first_steps(vec![
        serde_json::from_value(json!({
            "id": "ask", "icon": "question", "title": texts(&[("de", "Fragen")]), "text": texts(&[("de", "Fragen Sie.")]),
            "categories": [], "concepts": [], "offers": ["over"],
        }))
        .unwrap(),
        serde_json::from_value(json!({
            "id": "german", "icon": null, "title": texts(&[("de", "Lernen")]), "text": texts(&[("de", "Lernen Sie.")]),
            "categories": ["german-courses"], "concepts": [], "offers": ["here"],
        }))
        .unwrap(),
    ])
    .unwrap()
}

fn site() -> Site {
    let mut site = Site::new(texts(&[("de", "Angebote")]), vec![Lang::german(), Lang::english()]);
    site.contact_email = Some("amt@example.org".to_owned());
    site.site_url = Some("https://angebote.example.org".to_owned());
    site
}

fn made(base_path: &str) -> BTreeMap<String, String> {
    made_with(Site { base_path: base_path.to_owned(), ..site() })
}

fn made_with(site: Site) -> BTreeMap<String, String> {
    let assets = AssetUrls {
        script: "/assets/start.js".to_owned(),
        page_script: "/assets/page.js".to_owned(),
        style: "/assets/lotse.css".to_owned(),
        ..AssetUrls::default()
    };
    let today = Date::constant(2026, 11, 22);
    let (collection, initial) = (collection(), BTreeMap::new());
    let input =
        PortalInput { site: &site, collection: &collection, today, assets: &assets, initial: &initial };
    prerender(&input).into_iter().map(|page| (page.path, page.html)).collect()
}

/// The site's own pages that `html` links to, as file paths.
fn links(html: &str) -> impl Iterator<Item = String> {
    html.split("href=\"/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        // Not pages: `lotse build` makes them, and its tests look for them.
        .filter(|href| !href.contains("assets/") && !href.contains("data/offers.") && !href.ends_with(".xml"))
        .map(|href| {
            let path = href.split(['?', '#']).next().unwrap_or_default();
            if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
        })
}

#[test]
fn every_published_offer_has_a_page_and_an_ended_one_has_none() {
    let pages = made("/");
    for lang in ["de", "en"] {
        for id in ["here", "county", "nowhere"] {
            assert!(pages.contains_key(&format!("{lang}/offers/{id}/index.html")), "{id}");
        }
        assert!(!pages.contains_key(&format!("{lang}/offers/over/index.html")));
    }
}

#[test]
fn no_link_leads_nowhere() {
    let pages = made("/");
    for (path, html) in &pages {
        for link in links(html) {
            assert!(pages.contains_key(&link), "{path} links to {link}");
        }
    }
}

#[test]
fn links_alone_lead_from_the_category_pages_to_every_offer() {
    let pages = made("/");
    let mut seen = BTreeSet::new();
    // The start page's own lists come from the engine's first answer, which this test has not.
    let mut next = vec!["de/categories/learning/index.html".to_owned()];
    while let Some(path) = next.pop() {
        if seen.insert(path.clone()) {
            next.extend(links(&pages[&path]));
        }
    }
    let missing: Vec<_> =
        pages.keys().filter(|path| path.contains("/offers/") && !seen.contains(*path)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_group_of_people_is_a_way_to_its_offers() {
    let pages = made("/");
    let page = &pages["de/for/newcomers/index.html"];
    assert!(page.contains("<h1>Neu hier</h1>"), "{page}");
    for id in ["here", "county", "nowhere"] {
        assert!(page.contains(&format!("/de/offers/{id}/")), "{id}");
    }
    assert!(pages["de/index.html"].contains("href=\"/de/for/newcomers/\""));
    assert!(!pages.contains_key("de/for/nobody/index.html"), "a group without offers has no page");
}

#[test]
fn the_first_steps_stand_in_order_and_lead_to_what_is_published() {
    let pages = made("/");
    let page = &pages["en/first-steps/index.html"];
    let steps: Vec<_> = ["id=\"ask\"", "id=\"german\""].map(|id| page.find(id)).into_iter().collect();
    assert!(steps[0].is_some() && steps[0] < steps[1], "{steps:?}");
    assert!(page.contains("/en/offers/here/") && page.contains("/en/categories/german-courses/"));
    assert!(!page.contains("/offers/over/"), "an offer that has ended is no step");
    assert!(page.contains("<p lang=\"de\" dir=\"ltr\" class=\"lotse-path__text\">Fragen Sie.</p>"), "{page}");
    assert!(pages["en/index.html"].contains("href=\"/en/first-steps/\""));
}

#[test]
fn a_topic_in_a_town_leads_up_on_and_into_the_search() {
    let page = &made("/")["de/categories/german-courses/juelich/index.html"];
    for wanted in [
        "<link rel=\"up\" href=\"/de/categories/german-courses/\">",
        "value=\"german-courses\" type=\"hidden\" name=\"category\"",
        "value=\"juelich\" type=\"hidden\" name=\"municipality\"",
        "href=\"/de/categories/german-courses/titz/\"",
        "href=\"/de/places/juelich/\"",
        "/de/offers/county/",
    ] {
        assert!(page.contains(wanted), "{wanted} in {page}");
    }
}

#[test]
fn every_page_offers_itself_in_all_languages() {
    for (path, html) in made("/") {
        let Some(rest) = path.strip_prefix("de/") else { continue };
        let rest = rest.trim_end_matches("index.html");
        let switch = format!(
            "<a href=\"/en/{rest}\" hreflang=\"en\" lang=\"en\"><span dir=\"ltr\">English</span> <small lang=\"de\""
        );
        assert!(html.contains(&switch), "{path}");
        assert!(
            html.contains(&format!("hreflang=\"en\" href=\"https://angebote.example.org/en/{rest}\"")),
            "{path}"
        );
        assert!(html.contains("hreflang=\"x-default\""), "{path}");
    }
    assert!(
        made("/")["de/index.html"].contains("hreflang=\"x-default\" href=\"https://angebote.example.org/\"")
    );
}

#[test]
fn a_text_in_another_language_says_so() {
    let pages = made("/");
    let arabic = &pages["de/offers/nowhere/index.html"];
    assert!(arabic.contains("<span lang=\"ar\" dir=\"rtl\">دورة</span>"), "{arabic}");
    let english = &pages["en/offers/county/index.html"];
    assert!(english.contains("<html lang=\"en\" dir=\"ltr\">"));
    assert!(english.contains("<span lang=\"de\" dir=\"ltr\">Beratung überall</span>"), "{english}");
    assert!(!pages["de/offers/county/index.html"].contains("<span lang=\"de\""));
}

#[test]
fn no_page_holds_inline_script_style_or_a_foreign_scheme() {
    for (path, html) in made("/") {
        let scripts: Vec<&str> = html.split("<script").skip(1).collect();
        for script in scripts {
            let is_data = script.starts_with(" type=\"application/json\"")
                || script.starts_with(" type=\"application/ld+json\"");
            assert!(
                is_data || script.contains("src=\"/assets/") && script.contains("></script>"),
                "{path}: {script:.80}"
            );
        }
        for bad in ["<style", " style=\"", "javascript:", " onclick=", " onload="] {
            assert!(!html.contains(bad), "{path} holds {bad}");
        }
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert_eq!(html.matches("<main").count(), 1, "{path}");
        assert!(html.contains("<title>") && html.contains("lang=\""), "{path}");
    }
}

#[test]
fn an_offer_page_says_what_is_stated_and_leaves_out_the_rest() {
    let page = &made("/")["de/offers/here/index.html"];
    for stated in [
        "Kurz gesagt &amp; &lt;gut&gt;",
        "href=\"tel:024616320\"",
        "mailto:vhs@example.org",
        "kostenlos",
        "Kulturhaus",
        "Stand: November 2024",
        "rel=\"canonical\" href=\"https://angebote.example.org/de/offers/here/\"",
        "hreflang=\"en\" href=\"https://angebote.example.org/en/offers/here/\"",
    ] {
        assert!(page.contains(stated), "{stated}");
    }
    for unstated in ["Dolmetschen", "Rollstuhl", "Anmeldung", "Wann"] {
        assert!(!page.contains(unstated), "{unstated}");
    }
    assert!(made("/")["de/offers/county/index.html"].contains("im ganzen Kreis Düren"));
    assert!(made("/")["de/offers/nowhere/index.html"].contains("bitte erfragen"));
}

#[test]
fn links_honour_the_base_path_and_files_do_not() {
    let pages = made("/angebote/");
    let page = &pages["de/offers/here/index.html"];
    assert!(page.contains("href=\"/angebote/de/categories/german-courses/\""));
    assert!(!page.contains("href=\"/de/"));
}

#[test]
fn a_site_without_a_first_answer_still_has_its_start_pages() {
    let start = &made("/")["de/index.html"];
    assert!(start.contains("<form") && start.contains("name=\"q\"") && start.contains("role=\"status\""));
    assert!(!start.contains("combobox"), "without scripts nothing is suggested");
}

#[test]
fn every_page_leads_to_every_statement_and_a_report_knows_its_page() {
    let pages = made("/");
    for (path, html) in &pages {
        let lang = if path.starts_with("en/") { "en" } else { "de" };
        for statement in ["imprint", "privacy", "accessibility", "barrier", "plain-language", "sign-language"]
        {
            let target = format!("{lang}/{statement}/index.html");
            assert!(pages.contains_key(&target), "{target}");
            assert!(links(html).any(|link| link == target), "{path} does not link to {target}");
        }
    }
    let offer = &pages["de/offers/here/index.html"];
    assert!(offer.contains("href=\"/de/barrier/?page=/de/offers/here/\""), "{offer}");
}

#[test]
fn a_barrier_report_is_an_e_mail_and_needs_an_address() {
    let form = "action=\"mailto:amt@example.org\"";
    let report = &made("/")["de/barrier/index.html"];
    assert!(report.contains(form) && report.contains("data-lotse-barrier>\nSeite:"), "{report}");
    let report = &made_with(Site { contact_email: None, ..site() })["de/barrier/index.html"];
    assert!(!report.contains("<form class=\"lotse-form\"") && !report.contains("mailto:"), "{report}");
}

#[test]
fn statements_say_what_the_site_states_and_no_more() {
    let page = &made("/")["de/accessibility/index.html"];
    assert!(page.contains("wurde noch nicht geprüft"), "{page}");
    let accessibility = AccessibilityStatement {
        conformance: Conformance::Partial,
        gaps: Some(Localized::single(Lang::german(), vec!["Ein Plan ist ein Bild.".to_owned()])),
        ..AccessibilityStatement::default()
    };
    let videos = vec![
        Video { title: texts(&[("de", "So suchen Sie")]), url: "/videos/a.mp4".to_owned() },
        Video { title: texts(&[("de", "Wer wir sind")]), url: "https://example.org/b".to_owned() },
    ];
    let pages = made_with(Site { accessibility, sign_language_videos: videos, ..site() });
    let page = &pages["en/accessibility/index.html"];
    for stated in ["meets most", "<li>Ein Plan", "href=\"/de/accessibility/\" hreflang=\"de\""] {
        assert!(page.contains(stated), "{stated}: {page}");
    }
    let page = &pages["de/sign-language/index.html"];
    assert!(
        page.contains("src=\"/videos/a.mp4\"") && page.contains("href=\"https://example.org/b\""),
        "{page}"
    );
    assert_eq!(page.matches("<video").count(), 1, "what lies elsewhere is never loaded");
    assert!(!page.contains("gibt es hier noch nicht"));
}

#[test]
fn the_privacy_page_speaks_of_copies_only_where_there_are_any() {
    let kept = "Kopie besuchter Seiten";
    assert!(made("/")["de/privacy/index.html"].contains(kept));
    assert!(!made_with(Site { offline: false, ..site() })["de/privacy/index.html"].contains(kept));
}

#[test]
fn an_offer_page_marks_what_goes_onto_the_visitors_list() {
    let pages = made("/");
    let page = &pages["de/offers/here/index.html"];
    let marked: Vec<&str> = page
        .split(" data-list=\"\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .map(|(_, inside)| inside)
        .collect();
    for wanted in [
        "Deutsch in Jülich",
        "<p class=\"lotse-offer__summary\">Kurz gesagt",
        "<h2 id=\"contact\">",
        "<h2 id=\"provider\">",
        "<dl",
        "Stand: November 2024",
    ] {
        assert!(marked.iter().any(|part| part.starts_with(wanted)), "{wanted}: {page}");
    }
    assert!(
        pages["de/offers/county/index.html"].contains("data-list=\"\" class=\"lotse-notice\">Pausiert"),
        "and its state"
    );
    assert!(page.contains("data-offer=\"here\" aria-pressed=\"false\""));
}

#[test]
fn the_page_of_the_list_knows_every_plural_form_and_offers_german_first() {
    let pages = made("/");
    let english = &pages["en/list/index.html"];
    for part in [
        "<template data-count=\"one\">",
        "<template data-count=\"other\">{count} offers</template>",
        "<option data-dir=\"ltr\" value=\"de\"",
        "data-moved=\"“{name}” is now at position {count}.\"",
        "href=\"/en/list/\"",
    ] {
        assert!(english.contains(part), "{part}: {english}");
    }
    assert!(!english.contains("value=\"en\""), "nobody needs the same language twice");
}
