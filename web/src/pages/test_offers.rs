//! Offers for the tests of pages. Invariant: each is the shortest one that can exist.

use lotse_model::{
    Category, CategoryId, Collection, County, Lang, Localized, Municipality, Offer, Origin, Provider,
    Schedule, TargetGroup, Text,
};
use serde_json::json;

/// A text in the languages of `pairs`.
pub(crate) fn texts(pairs: &[(&str, &str)]) -> Localized {
    let text = |value: &str| Text { value: value.to_owned(), origin: Origin::Human };
    Localized::new(pairs.iter().map(|(tag, value)| (Lang::new(tag).unwrap(), text(value))).collect()).unwrap()
}

/// An offer with nothing but what each must have.
pub(crate) fn offer(id: &str) -> Offer {
    serde_json::from_value(json!({
        "id": id, "county": "dueren", "status": "active", "provider": "vhs", "partners": [],
        "categories": ["german-courses"], "title": texts(&[("de", id)]), "alternative_names": [],
        "summary": texts(&[("de", "Kurz gesagt")]), "description": texts(&[("de", "Lang gesagt")]),
        "next_steps": null, "place": null, "service_area": "not-stated", "languages": [], "interpreting": null,
        "teaches": null, "audience": {"groups": ["newcomers"], "age": null, "gender": null, "residence_status": null},
        "modes": [], "schedule": Schedule::default(), "cost": null, "registration": null, "accessibility": {},
        "contact": null, "url": null, "volunteers_wanted": null, "last_checked": "2024-11", "valid_until": null,
        "source": "Integreat",
    }))
    .unwrap()
}

/// `offers` in a county of three towns; `violence` is a sensitive category.
pub(crate) fn collection_of(offers: Vec<Offer>) -> Collection {
    let municipality = |id: &str, name: &str| -> Municipality {
        serde_json::from_value(json!({
            "id": id, "ags": "05358024", "name": name, "county": "dueren", "coordinates": null,
            "postal_codes": [], "localities": [], "also_called": [],
        }))
        .unwrap()
    };
    let category = |id: &str, parent: Option<&str>| Category {
        id: CategoryId::new(id).unwrap(),
        parent: parent.map(|id| CategoryId::new(id).unwrap()),
        label: texts(&[("de", id)]),
        icon: None,
        is_sensitive: id == "violence",
    };
    let group = |id: &str| -> TargetGroup {
        let is_professional = id == "professionals";
        serde_json::from_value(json!({
            "id": id, "label": texts(&[("de", id)]), "is_professional": is_professional,
        }))
        .unwrap()
    };
    let provider = |id: &str, kind: &str| -> Provider {
        serde_json::from_value(json!({
            "id": id, "name": texts(&[("de", id)]), "short_name": null, "kind": kind, "url": null,
        }))
        .unwrap()
    };
    let county: County = serde_json::from_value(json!({
        "id": "dueren", "key": "05358", "name": "Kreis Düren", "also_called": [],
    }))
    .unwrap();
    Collection::new(
        offers,
        vec![provider("vhs", "school"), provider("verein", "association")],
        vec![county],
        vec![
            municipality("dueren", "Düren"),
            municipality("juelich", "Jülich"),
            municipality("titz", "Titz"),
        ],
        vec![
            category("learning", None),
            category("german-courses", Some("learning")),
            category("sport", None),
            category("violence", None),
            category("shelter", Some("violence")),
        ],
        ["newcomers", "women", "professionals"].map(group).to_vec(),
    )
    .unwrap()
}
