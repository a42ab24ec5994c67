//! Invariant: what serde writes is what is read, for every variant there is.

use lotse_model::message::FromWorker;
use lotse_model::{Hit, SearchResponse};
use serde_json::{Value, json, to_string};

use super::*;
use crate::messages::Texts;

fn response(card: &Value) -> SearchResponse {
    let mut hit = json!({
        "score": 1.5, "id": "dn-kim", "status": "active", "provider": "Kreis Düren", "categories": ["money"],
        "title": {"lang": "de", "origin": "human", "runs": [{"text": "Deutsch", "marked": true}, {"text": "kurs"}]},
        "summary": {"lang": "ar", "origin": "machine", "runs": []}, "municipality": null, "countyWide": null,
        "serves": [], "languages": ["de", "sr-Latn"], "cost": null, "registration": null, "modes": [],
        "phone": null, "email": null, "url": null, "lastChecked": "2024-11", "volunteersWanted": null,
        "forProfessionals": false,
    });
    hit.as_object_mut().unwrap().extend(card.as_object().unwrap().clone());
    let facet = |facet: Facet| {
        json!({"facet": facet, "values": [
            {"value": "a", "label": "A", "lang": "en", "parent": "b", "count": 3, "selected": true},
            {"value": "b", "label": "", "lang": "de", "parent": null, "count": 70_000, "selected": false},
        ]})
    };
    serde_json::from_value(json!({
        "total": 33, "hits": [hit], "facets": Facet::ALL.map(facet), "relaxations": [{"facet": "cost", "total": 4}],
        "neighbours": {"municipalities": ["titz", "inden"], "total": 2}, "correction": "kurs",
    }))
    .unwrap()
}

/// `card` replaces fields of an ordinary card.
fn check(card: Value) {
    let response = response(&card);
    let message = to_string(&FromWorker::Found { sequence: 7, response: response.clone() }).unwrap();
    let want = Answer::from(response);
    assert_eq!(answer(&Json::parse(&message).get("response")), Some(want.clone()), "{card}");
    // The prerendered page holds the same.
    assert_eq!(answer(&Json::parse(&to_string(&want).unwrap())), Some(want), "{card}");
}

#[test]
fn an_answer_is_read_as_it_was_written() {
    check(json!({}));
    check(json!({
        "municipality": "Jülich", "countyWide": "Kreis Düren", "serves": ["Titz"], "distanceM": 2_900,
        "topic": "Geld", "phone": "02461 1", "email": "a@b.example", "url": "https://example.org/?a=\"b\"",
    }));
    for status in ["draft", "active", "planned", "paused", "ended"] {
        check(json!({ "status": status }));
    }
    for cost in CostKind::ALL {
        check(json!({ "cost": cost }));
    }
    for mode in Mode::ALL {
        check(json!({ "modes": [mode] }));
    }
    for registration in [Registration::Required, Registration::NotRequired] {
        check(json!({ "registration": registration }));
    }
    for yes in [true, false] {
        check(json!({ "volunteersWanted": yes, "forProfessionals": yes }));
    }
}

#[test]
fn half_an_answer_is_none() {
    let whole = serde_json::to_value(Answer::from(response(&json!({})))).unwrap();
    let read = |value: &Value| answer(&Json::parse(&value.to_string()));
    assert!(read(&whole).is_some());
    for (path, odd) in [
        ("/total", json!("33")),
        ("/hits/0/id", json!("../x")),
        ("/hits/0/status", json!("asleep")),
        ("/hits/0/title", Value::Null),
        ("/hits/0/lastChecked", json!("soon")),
        ("/facets/0/facet", json!("colour")),
        ("/facets/0/values/1/count", Value::Null),
    ] {
        let mut broken = whole.clone();
        *broken.pointer_mut(path).unwrap() = odd;
        assert_eq!(read(&broken), None, "{path}");
    }
    assert_eq!(answer(&Json::parse("nothing")), None);
}

#[test]
fn the_page_s_own_data_are_read_as_they_were_written() {
    let texts = |pairs: &[(&str, &str)]| -> Texts {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    };
    let data = StartData {
        lang: Lang::german(),
        base_path: "/angebote/".to_owned(),
        messages: texts(&[("found", "{count\u{1f}*other\u{1f}x}"), ("close", "Schließen")]),
        worker: "/start.js".to_owned(),
        pack: "/de.pack".to_owned(),
        vocabularies: texts(&[("Arab", "/words.txt")]),
        terms: texts(&[("B1", "b1")]),
        initial: Rc::new(Answer::from(response(&json!({})))),
    };
    let read = start_data(&Json::parse(&to_string(&data).unwrap())).unwrap();
    assert_eq!(read, data);
    assert_eq!((read.messages.get("close"), read.messages.get("open")), (Some("Schließen"), None));
}

#[test]
fn a_hit_s_score_stays_in_the_engine() {
    let SearchResponse { hits, .. } = response(&json!({}));
    let shown: Vec<Shown> = hits.into_iter().map(|hit: Hit| hit.into()).collect();
    assert!(!to_string(&shown).unwrap().contains("score"));
}
