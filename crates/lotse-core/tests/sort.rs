//! In which order hits come, and what the simple facets count. Each test is one promise to readers.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use lotse_core::testing::{Where, collection_of, offer};
use lotse_core::{Engine, OtherTexts, PackOptions, build_pack};
use lotse_model::{
    Availability, Coordinates, Cost, CostKind, Facet, Lang, Mode, NOT_STATED, Offer, SearchRequest,
    SearchResponse, Sort, WANTED, WHEELCHAIR,
};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

fn titled(id: &str, title: &str, place: Where) -> Offer {
    offer(id, (title, title), "german", "everyone", place)
}

fn search(offers: Vec<Offer>, request: &SearchRequest) -> SearchResponse {
    let options = PackOptions {
        lang: Lang::german(),
        text_languages: vec![Lang::german()],
        vocabulary_languages: Vec::new(),
        other_texts: OtherTexts::Whole,
    };
    Engine::open(&build_pack(&collection_of(offers), &options, TODAY).unwrap())
        .unwrap()
        .search(request, TODAY)
}

fn ids(response: &SearchResponse) -> Vec<&str> {
    response.hits.iter().map(|hit| hit.card.id.as_str()).collect()
}

fn sorted_by(sort: Sort) -> SearchRequest {
    SearchRequest { sort, ..SearchRequest::default() }
}

/// Düren lies at 50.80, Niederzier at 50.92, Jülich at 50.95, all on one meridian.
fn around_dueren() -> Vec<Offer> {
    let mut outside = titled("a-outside", "Draußen", Where::In("dueren"));
    outside.place.as_mut().unwrap().coordinates = Coordinates::new(50.83, 6.45).ok();
    vec![
        outside,
        titled("b-county", "Überall", Where::County),
        titled("c-juelich", "In Jülich", Where::In("juelich")),
        titled("d-nowhere", "Irgendwo", Where::NotStated),
        titled("e-dueren", "In Düren", Where::In("dueren")),
        titled("f-niederzier", "In Niederzier", Where::In("niederzier")),
    ]
}

#[test]
fn near_means_by_the_offer_s_own_point_or_else_its_town_s() {
    let request = SearchRequest { from: Some("dueren".to_owned()), ..sorted_by(Sort::Near) };
    let response = search(around_dueren(), &request);
    assert_eq!(
        ids(&response),
        ["e-dueren", "a-outside", "f-niederzier", "c-juelich", "b-county", "d-nowhere"]
    );
    let km: Vec<Option<u32>> =
        response.hits.iter().map(|hit| hit.distance_m.map(|distance| (distance + 500) / 1000)).collect();
    assert_eq!(km, [Some(0), Some(3), Some(13), Some(17), None, None]);
}

#[test]
fn the_ticked_town_is_looked_from_unless_another_is_chosen_and_the_reader_s_own_place_goes_first() {
    let first = |request: &SearchRequest| ids(&search(around_dueren(), request))[0].to_owned();
    let mut request = sorted_by(Sort::Near);
    request
        .filters
        .entry(Facet::Municipality)
        .or_default()
        .extend(["juelich".to_owned(), "dueren".to_owned()]);
    let response = search(around_dueren(), &request);
    assert_eq!(ids(&response)[..2], ["c-juelich", "e-dueren"], "of several towns the nearest counts");
    request.filters.clear();
    request.from = Some("niederzier".to_owned());
    assert_eq!(first(&request), "f-niederzier");
    request.at = Coordinates::new(51.2, 6.45).ok();
    assert_eq!(first(&request), "c-juelich");
}

#[test]
fn without_a_place_to_look_from_near_is_by_relevance_and_tells_no_distance() {
    let plain = search(around_dueren(), &SearchRequest::default());
    assert!(plain.hits.iter().all(|hit| hit.distance_m.is_none()));
    for from in [None, Some("atlantis".to_owned())] {
        let response = search(around_dueren(), &SearchRequest { from, ..sorted_by(Sort::Near) });
        assert_eq!(response, plain);
    }
}

#[test]
fn titles_stand_as_in_a_german_list() {
    let titles = ["Zeit", "Übung", "„Ankommen“ in Düren", "Ärztehaus", "Apotheke", "Uhr"];
    let offers = titles.iter().enumerate();
    let offers =
        offers.map(|(idx, title)| titled(&format!("offer-{idx}"), title, Where::NotStated)).collect();
    let response = search(offers, &sorted_by(Sort::Title));
    let shown: Vec<String> = response.hits.iter().map(|hit| hit.card.title.plain()).collect();
    assert_eq!(shown, ["„Ankommen“ in Düren", "Apotheke", "Ärztehaus", "Übung", "Uhr", "Zeit"]);
}

#[test]
fn what_was_checked_last_comes_first() {
    let checked = |id: &str, date: &str| Offer {
        last_checked: date.parse().unwrap(),
        ..titled(id, "Deutsch lernen", Where::NotStated)
    };
    let offers = vec![
        checked("a", "2024"),
        checked("b", "2024-11-03"),
        checked("c", "2025-01"),
        checked("d", "2024-11"),
    ];
    assert_eq!(ids(&search(offers, &sorted_by(Sort::Checked))), ["c", "b", "d", "a"]);
}

#[test]
fn an_order_hides_nothing_and_pages_follow_it() {
    for sort in Sort::ALL {
        let request = SearchRequest { from: Some("juelich".to_owned()), ..sorted_by(sort) };
        let all = search(around_dueren(), &request);
        assert_eq!((all.total, all.hits.len()), (6, 6), "{sort:?}");
        let rest = search(around_dueren(), &SearchRequest { skip: 2, limit: 2, ..request });
        assert_eq!(ids(&rest), ids(&all)[2..4], "{sort:?}");
    }
}

fn values(response: &SearchResponse, facet: Facet) -> Vec<(&str, usize)> {
    let counts = response.facets.iter().find(|counts| counts.facet == facet).unwrap();
    counts.values.iter().map(|value| (value.value.as_str(), value.count)).collect()
}

#[test]
fn cost_mode_accessibility_and_volunteers_narrow_and_unknown_is_not_no() {
    let mut free = titled("a-free", "Kurs", Where::NotStated);
    free.cost = Some(Cost { kind: CostKind::Free, note: None });
    free.modes = vec![Mode::Online, Mode::Phone];
    free.accessibility.wheelchair = Availability::No;
    let mut paid = titled("b-paid", "Kurs", Where::NotStated);
    paid.cost = Some(Cost { kind: CostKind::Paid, note: None });
    paid.accessibility.wheelchair = Availability::Yes;
    paid.volunteers_wanted = Some(false);
    let mut silent = titled("c-silent", "Kurs", Where::NotStated);
    silent.volunteers_wanted = Some(true);
    let offers = vec![free, paid, silent];

    let all = search(offers.clone(), &SearchRequest::default());
    assert_eq!(values(&all, Facet::Cost), [("free", 1), ("paid", 1), (NOT_STATED, 1)]);
    assert_eq!(values(&all, Facet::Mode), [("phone", 1), ("online", 1), (NOT_STATED, 2)]);
    assert_eq!(values(&all, Facet::Accessibility), [(WHEELCHAIR, 1)], "no and unknown are nothing to choose");
    assert_eq!(values(&all, Facet::Volunteers), [(WANTED, 1)]);

    let narrowed = |filters: &[(Facet, &str)]| {
        let mut request = SearchRequest::default();
        for (facet, value) in filters {
            request.filters.entry(*facet).or_default().insert((*value).to_owned());
        }
        search(offers.clone(), &request)
    };
    assert_eq!(ids(&narrowed(&[(Facet::Cost, "free"), (Facet::Cost, NOT_STATED)])), ["a-free", "c-silent"]);
    assert_eq!(ids(&narrowed(&[(Facet::Accessibility, WHEELCHAIR)])), ["b-paid"]);
    let free = narrowed(&[(Facet::Cost, "free"), (Facet::Mode, "online")]);
    assert_eq!(ids(&free), ["a-free"]);
    assert_eq!(values(&free, Facet::Cost), [("free", 1)], "counts obey the other facets");
    assert_eq!(values(&free, Facet::Mode), [("phone", 1), ("online", 1)]);
}
