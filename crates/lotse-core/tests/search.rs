//! What a search finds, through the public face only. Each test is one promise to readers.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use lotse_core::testing::{Where, collection, collection_of, offer};
use lotse_core::{Engine, OtherTexts, PackOptions, build_pack};
use lotse_model::{
    Collection, Facet, Lang, Localized, NOT_STATED, Offer, SearchRequest, SearchResponse, Status,
};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

fn engine_of(collection: &Collection) -> Engine {
    let options = PackOptions {
        lang: Lang::german(),
        text_languages: vec![Lang::german(), Lang::english()],
        vocabulary_languages: Vec::new(),
        other_texts: OtherTexts::Whole,
    };
    Engine::open(&build_pack(collection, &options, TODAY).unwrap()).unwrap()
}

fn request(query: &str, filters: &[(Facet, &str)]) -> SearchRequest {
    let mut request = SearchRequest { query: query.to_owned(), ..SearchRequest::default() };
    for (facet, value) in filters {
        request.filters.entry(*facet).or_default().insert((*value).to_owned());
    }
    request
}

fn search(query: &str, filters: &[(Facet, &str)]) -> SearchResponse {
    engine_of(&collection()).search(&request(query, filters), TODAY)
}

fn ids(response: &SearchResponse) -> Vec<&str> {
    response.hits.iter().map(|hit| hit.card.id.as_str()).collect()
}

fn check(query: &str, want: &[&str]) {
    let response = search(query, &[]);
    assert_eq!(ids(&response), want, "{query}");
    assert_eq!(response.total, want.len(), "{query}");
}

fn check_first(query: &str, want: &str) {
    let response = search(query, &[]);
    assert_eq!(ids(&response).first(), Some(&want), "{query}: {:?}", ids(&response));
}

fn count(response: &SearchResponse, facet: Facet, value: &str) -> usize {
    let facet = response.facets.iter().find(|counts| counts.facet == facet).unwrap();
    facet.values.iter().find(|found| found.value == value).map_or(0, |found| found.count)
}

#[test]
fn words_are_combined_with_or_and_more_of_them_rank_first() {
    check_first("deutschkurs mütter", "course-for-mothers");
    check_first("deutschkurs unbekannteswort abend", "course-in-the-evening");
}

#[test]
fn umlauts_are_found_in_all_three_spellings() {
    for query in ["mütter", "muetter", "mutter", "MÜTTER"] {
        check(query, &["course-for-mothers"]);
    }
}

#[test]
fn inflections_are_found() {
    check("Müttern", &["course-for-mothers"]);
    check("sprachen", &["office"]);
}

#[test]
fn english_words_find_offers_from_a_german_portal() {
    check_first("mothers", "course-for-mothers");
    check_first("football everyone", "football");
}

#[test]
fn the_last_word_is_completed_while_it_is_typed() {
    check("fus", &["football"]);
    check("fus ", &[]);
}

#[test]
fn compounds_are_found_by_their_parts_and_read_as_their_parts() {
    let response = search("kurs ", &[]);
    assert_eq!(response.total, 3, "{:?}", ids(&response));
    check_first("mütterkurs ", "course-for-mothers");
    check_first("ballspiel fuß", "football");
}

#[test]
fn a_typo_is_forgiven_when_nothing_else_matches() {
    check("fussbal", &["football"]);
    check("fußabll", &["football"]);
    check("xyzxyzxyz", &[]);
}

#[test]
fn names_of_places_providers_and_categories_are_found() {
    check_first("jülich", "course-in-the-evening");
    check_first("sport", "football");
    assert_eq!(search("volkshochschule", &[]).total, 5);
}

#[test]
fn a_place_in_the_query_comes_first_and_hides_nothing() {
    let response = search("deutschkurs jülich ", &[]);
    assert_eq!(ids(&response).first(), Some(&"course-in-the-evening"));
    let rank = |id| ids(&response).iter().position(|hit| *hit == id);
    assert!(
        rank("course-for-mothers") > rank("seminar"),
        "county-wide before elsewhere: {:?}",
        ids(&response)
    );
}

#[test]
fn visitors_come_before_professionals() {
    let response = search("deutschkurse", &[]);
    let rank = |id| ids(&response).iter().position(|hit| *hit == id);
    assert!(
        rank("seminar") > rank("course-for-mothers").max(rank("course-in-the-evening")),
        "{:?}",
        ids(&response)
    );
    assert_eq!(ids(&search("", &[])).last(), Some(&"seminar"));
}

#[test]
fn function_words_do_not_find_everything() {
    check("für mütter", &["course-for-mothers"]);
    assert!(search("für", &[]).total > 0, "but alone they are all there is");
}

#[test]
fn no_query_breaks_the_search() {
    let long = "deutschkurs ".repeat(1_000);
    for query in ["", "   ", "?!…", "\u{0}", "\"((", "🙂🙂", "a:b AND NOT *", "دورة", "語", long.as_str()]
    {
        let response = search(query, &[]);
        assert!(response.total <= 5, "{query}");
    }
    assert_eq!(search("   ", &[]).total, 5, "blank means all");
    assert_eq!(search("?!…", &[]).total, 0, "punctuation means nothing");
}

#[test]
fn a_county_wide_offer_counts_in_each_town_and_not_stated_is_its_own_value() {
    let response = search("", &[]);
    assert_eq!(count(&response, Facet::Municipality, "juelich"), 3);
    assert_eq!(count(&response, Facet::Municipality, "dueren"), 3);
    assert_eq!(count(&response, Facet::Municipality, NOT_STATED), 1);
    assert_eq!(ids(&search("", &[(Facet::Municipality, NOT_STATED)])), ["football"]);
}

#[test]
fn a_top_category_includes_its_children() {
    let response = search("", &[(Facet::Category, "german")]);
    assert_eq!(response.total, 4);
    assert_eq!(count(&response, Facet::Category, "german-courses"), 3);
    assert_eq!(count(&response, Facet::Category, "leisure"), 1, "others count as if german were not ticked");
}

#[test]
fn values_of_a_facet_widen_and_facets_narrow() {
    let both = [(Facet::Municipality, "juelich"), (Facet::Municipality, NOT_STATED)];
    assert_eq!(search("", &both).total, 4);
    let narrowed = [(Facet::Municipality, "juelich"), (Facet::TargetGroup, "everyone")];
    assert_eq!(ids(&search("", &narrowed)), ["course-in-the-evening", "office"]);
}

#[test]
fn every_count_is_what_ticking_the_value_gives() {
    let filters = [(Facet::Municipality, "juelich")];
    for facet in search("kurs", &filters).facets {
        for value in facet.values {
            let mut request = request("kurs", &filters);
            request.filters.insert(facet.facet, [value.value.clone()].into());
            let total = engine_of(&collection()).search(&request, TODAY).total;
            assert_eq!(total, value.count, "{} {}", facet.facet, value.value);
        }
    }
}

#[test]
fn an_unknown_value_matches_nothing_and_can_be_unticked() {
    let response = search("", &[(Facet::Category, "gone")]);
    assert_eq!(response.total, 0);
    let categories = &response.facets[0].values;
    assert!(categories.iter().any(|value| value.value == "gone" && value.selected));
    assert_eq!(response.relaxations[0].facet, Facet::Category);
    assert_eq!(response.relaxations[0].total, 5);
}

#[test]
fn pages_follow_each_other_without_gap_or_overlap() {
    let engine = engine_of(&collection());
    let all = engine.search(&request("", &[]), TODAY);
    let mut paged = Vec::new();
    for skip in 0..6 {
        let request = SearchRequest { skip, limit: 1, ..request("", &[]) };
        paged.extend(engine.search(&request, TODAY).hits);
    }
    assert_eq!(paged, all.hits);
}

#[test]
fn matched_words_are_marked() {
    let response = search("muetter", &[]);
    let marked: Vec<&str> = response.hits[0]
        .card
        .title
        .runs
        .iter()
        .filter(|run| run.marked)
        .map(|run| run.text.as_str())
        .collect();
    assert_eq!(marked, ["Mütter"]);
}

#[test]
fn ended_drafts_and_expired_offers_are_not_found() {
    let with = |status, valid_until: Option<&str>| {
        let mut offer = offer("x", ("Kurs", "Course"), "sport", "everyone", Where::NotStated);
        offer.status = status;
        offer.valid_until = valid_until.map(|date| date.parse().unwrap());
        engine_of(&collection_of(vec![offer])).search(&request("kurs", &[]), TODAY).total
    };
    assert_eq!(with(Status::Active, None), 1);
    assert_eq!(with(Status::Planned, Some("2026-11")), 1);
    assert_eq!(with(Status::Active, Some("2026-11-21")), 0);
    assert_eq!(with(Status::Ended, None), 0);
    assert_eq!(with(Status::Draft, None), 0);
}

#[test]
fn an_old_pack_drops_what_has_expired_since() {
    let mut soon = offer("soon", ("Kurs", "Course"), "sport", "everyone", Where::NotStated);
    soon.valid_until = Some("2026-12-31".parse().unwrap());
    let engine = engine_of(&collection_of(vec![soon]));
    assert_eq!(engine.search(&request("kurs", &[]), TODAY).total, 1);
    assert_eq!(engine.search(&request("kurs", &[]), jiff::civil::date(2027, 1, 1)).total, 0);
}

#[test]
fn an_empty_collection_can_be_searched() {
    let engine = engine_of(&collection_of(Vec::new()));
    assert_eq!(engine.search(&request("kurs", &[]), TODAY).total, 0);
    assert_eq!(engine.offers(), 0);
}

#[test]
fn offers_whose_like_match_too_come_before_one_that_matches_alone() {
    let about = |id: &str, title: &str, description: &str| {
        let mut offer = offer(id, (title, "–"), "sport", "everyone", Where::NotStated);
        offer.description = Localized::single(Lang::german(), description.to_owned());
        offer
    };
    let collection = collection_of(vec![
        about("a-theatre", "Lesung", "Bühne Vorhang Schauspiel Kostüm Probe"),
        about("b-library", "Lesung", "Bücher Autorin Verlag Roman Regal"),
        about("c-library", "Lesung", "Bücher Autorin Verlag Roman Saal"),
        about("d-garden", "Beet", "Erde Spaten Rosen Kompost Hecke"),
    ]);
    let response = engine_of(&collection).search(&request("Lesung", &[]), TODAY);
    assert_eq!(ids(&response), ["b-library", "c-library", "a-theatre"]);
}

/// An offer of which little is known but its title.
fn titled(id: &str, title: &str) -> Offer {
    offer(id, (title, "–"), "sport", "everyone", Where::NotStated)
}

#[test]
fn words_that_stand_together_come_before_words_far_apart() {
    let collection = collection_of(vec![
        titled("a-apart", "Kochen mit Freunden und Garten und Nähen und Lesen"),
        titled("b-together", "Lesen und Nähen und Freunden mit Kochen im Garten"),
    ]);
    let response = engine_of(&collection).search(&request("kochen garten", &[]), TODAY);
    assert_eq!(ids(&response), ["b-together", "a-apart"]);
}

#[test]
fn an_offer_called_by_its_name_comes_before_one_that_mentions_it() {
    let collection = collection_of(vec![
        titled("a-mentions", "Griffbereit für Eltern"),
        titled("b-is-called", "Griffbereit – Gruppe für Eltern"),
    ]);
    let response = engine_of(&collection).search(&request("griffbereit", &[]), TODAY);
    assert_eq!(ids(&response), ["b-is-called", "a-mentions"]);
}

#[test]
fn a_place_in_a_name_is_part_of_it() {
    let titled = |id: &str, title: &str| offer(id, (title, "–"), "sport", "everyone", Where::In("dueren"));
    let collection = collection_of(vec![
        titled("a-mentions", "Ferien im Bewegungszentrum Düren"),
        titled("b-is-called", "Bewegungszentrum Düren – Angebote für alle"),
    ]);
    let response = engine_of(&collection).search(&request("Bewegungszentrum Düren", &[]), TODAY);
    assert_eq!(ids(&response), ["b-is-called", "a-mentions"]);
}

#[test]
fn an_alternative_name_calls_an_offer_as_its_title_does() {
    let called = |id: &str, title: &str, name: &str| {
        let mut offer = titled(id, title);
        offer.alternative_names = vec![name.to_owned()];
        offer
    };
    let collection = collection_of(vec![
        called("a-longer-name", "Gruppe", "Rucksack Schule"),
        called("b-is-called", "Gruppe für Eltern", "Rucksack"),
    ]);
    let response = engine_of(&collection).search(&request("rucksack", &[]), TODAY);
    assert_eq!(ids(&response), ["b-is-called", "a-longer-name"]);
}

#[test]
fn a_name_that_only_professionals_offers_bear_asks_for_them() {
    let for_group = |id: &str, title: &str, group| offer(id, (title, "–"), "sport", group, Where::NotStated);
    let search = |offers: Vec<Offer>| {
        let response = engine_of(&collection_of(offers)).search(&request("präventionsbüro", &[]), TODAY);
        ids(&response).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let theirs = for_group("theirs", "Präventionsbüro – Schulungen", "professionals");
    let mentions = for_group("mentions", "Familienklasse Präventionsbüro", "everyone");
    assert_eq!(search(vec![mentions.clone(), theirs.clone()]), ["theirs", "mentions"]);
    let ours =
        for_group("ours", "Präventionsbüro – Hilfe für Familien und für alle anderen auch", "everyone");
    assert_eq!(search(vec![theirs, ours, mentions])[0], "ours");
}
