//! What a search understands: other languages, phrases, misspelt words, places.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeMap;

use lotse_core::testing::{Where, collection, collection_of, offer, thesaurus};
use lotse_core::{Engine, PackOptions, Script, build_pack, build_vocabulary};
use lotse_model::{
    Collection, Concept, ConceptId, Facet, Lang, Localized, Offer, OfferId, Origin, SearchRequest,
    SearchResponse, Text,
};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

fn with_thesaurus() -> Collection {
    collection().with_thesaurus(thesaurus()).unwrap()
}

/// The engine of the German portal.
fn engine() -> Engine {
    let collection = with_thesaurus();
    let options = PackOptions::for_visitors(Lang::german(), collection.thesaurus());
    Engine::open(&build_pack(&collection, &options, TODAY).unwrap()).unwrap()
}

/// The same, after the words of all languages have come.
fn engine_of_all_languages() -> Engine {
    let collection = with_thesaurus();
    let languages: Vec<Lang> = collection.thesaurus().vocabularies.keys().cloned().collect();
    let mut engine = engine();
    engine.add_vocabulary(&build_vocabulary(&collection, &languages)).unwrap();
    engine
}

fn request(lang: &str, query: &str) -> SearchRequest {
    SearchRequest { lang: Lang::new(lang).unwrap(), query: query.to_owned(), ..SearchRequest::default() }
}

fn ids(response: &SearchResponse) -> Vec<&str> {
    response.hits.iter().map(|hit| hit.card.id.as_str()).collect()
}

fn check_first(lang: &str, query: &str, want: &str) {
    let response = engine_of_all_languages().search(&request(lang, query), TODAY);
    assert_eq!(ids(&response).first(), Some(&want), "{lang}: {query}: {:?}", ids(&response));
}

#[test]
fn words_of_other_languages_find_german_offers_from_any_portal() {
    for lang in ["uk", "de", "en"] {
        check_first(lang, "футбол", "football");
    }
    let response = engine_of_all_languages().search(&request("uk", "курси німецької мови"), TODAY);
    let mut courses = ids(&response)[..2].to_vec();
    courses.sort_unstable();
    assert_eq!(courses, ["course-for-mothers", "course-in-the-evening"]);
}

#[test]
fn transliterated_misspelt_and_single_words_of_a_phrase_are_understood() {
    for query in ["kursy nimetskoi", "курси німецкої", "німецької"] {
        let response = engine_of_all_languages().search(&request("uk", query), TODAY);
        assert!(ids(&response).contains(&"course-for-mothers"), "{query}: {:?}", ids(&response));
    }
}

#[test]
fn another_word_for_the_same_finds_it_too() {
    check_first("de", "kicken", "football");
    let response = engine().search(&request("de", "sprachkurs mütter"), TODAY);
    assert_eq!(ids(&response).first(), Some(&"course-for-mothers"));
}

#[test]
fn a_word_being_typed_is_understood_by_its_beginning() {
    check_first("de", "schwim", "football");
    check_first("uk", "футб", "football");
}

#[test]
fn a_concept_no_offer_is_about_leads_to_the_broader_one() {
    check_first("de", "schwimmen", "football");
}

/// The German engine of the example offers and more, with more concepts.
fn engine_with(more: Vec<Offer>, concepts: &[(&str, Option<&str>, &str)]) -> Engine {
    let id = |id: &str| ConceptId::new(id).unwrap();
    let mut thesaurus = thesaurus();
    for (concept, broader, words) in concepts {
        let broader = broader.map(id);
        thesaurus.concepts.push(Concept {
            id: id(concept),
            broader,
            categories: Vec::new(),
            target_groups: Vec::new(),
        });
        let words = words.split('|').map(str::to_owned).collect();
        thesaurus.vocabularies.get_mut(&Lang::german()).unwrap().insert(id(concept), words);
    }
    let offers = collection().offers().iter().cloned().chain(more).collect();
    let collection = collection_of(offers).with_thesaurus(thesaurus).unwrap();
    let options = PackOptions::for_visitors(Lang::german(), collection.thesaurus());
    Engine::open(&build_pack(&collection, &options, TODAY).unwrap()).unwrap()
}

#[test]
fn a_phrase_no_offer_is_about_is_read_word_by_word() {
    let often = ("Deutschkurse: Deutschkurs 1, Deutschkurs 2", "German courses");
    let often = offer("courses", often, "german-courses", "everyone", Where::County);
    let course_for_mums = ("course-for-mums", Some("german-course"), "Sprachkurs für Mamas|Babykurs");
    let engine = engine_with(vec![often], &[course_for_mums, ("mothers", None, "Mütter|Mamas")]);
    let of_phrase = engine.search(&request("de", "Sprachkurs für Mamas"), TODAY);
    assert_eq!(ids(&of_phrase).first(), Some(&"course-for-mothers"));
    // Where no word of the phrase says the broader concept, that stands in: nobody asks for courses here.
    let gym = [("gym", Some("sport"), "Turnen für Mamas"), ("mothers", None, "Mütter|Mamas")];
    let of_gym = engine_with(Vec::new(), &gym).search(&request("de", "Turnen für Mamas"), TODAY);
    assert_eq!(ids(&of_gym).first(), Some(&"football"));
    // A single word has nothing narrower to be read by.
    let of_word = engine.search(&request("de", "Babykurs"), TODAY);
    assert_eq!(ids(&of_word).first(), Some(&"courses"));
}

#[test]
fn the_parts_of_a_compound_nobody_wrote_count_by_what_they_mean() {
    let kicking = offer("kicking", ("Kicken am Abend", "Kicking"), "leisure", "everyone", Where::NotStated);
    let engine = engine_with(vec![kicking], &[]);
    let response = engine.search(&request("de", "Abendfußball"), TODAY);
    assert_eq!(ids(&response).first(), Some(&"kicking"));
}

#[test]
fn a_compound_of_words_no_text_has_leads_to_what_they_mean() {
    // `Schwimmen` is in no text; sport includes it.
    let response = engine().search(&request("de", "Abendschwimmen"), TODAY);
    assert!(ids(&response).contains(&"football"), "{:?}", ids(&response));
    assert!(ids(&response).contains(&"course-in-the-evening"), "{:?}", ids(&response));
}

#[test]
fn spaces_in_a_compound_do_not_matter() {
    let response = engine().search(&request("de", "sprach kurs"), TODAY);
    assert!(ids(&response).contains(&"course-in-the-evening"), "{:?}", ids(&response));
}

#[test]
fn a_misspelt_query_is_mended_and_says_so() {
    let response = engine().search(&request("de", "Deutschkrus Mütter"), TODAY);
    assert_eq!(response.correction.as_deref(), Some("Deutschkurs Mütter"));
    assert_eq!(ids(&response).first(), Some(&"course-for-mothers"));
    let town = engine().search(&request("de", "Sprachkurs Jülcih"), TODAY);
    assert_eq!(town.correction.as_deref(), Some("Sprachkurs Jülich"));
    assert_eq!(ids(&town).first(), Some(&"course-in-the-evening"));
    assert_eq!(engine().search(&request("de", "Deutschkurs"), TODAY).correction, None);
}

#[test]
fn scripts_that_nothing_explains_are_asked_for_until_their_words_are_there() {
    let foreign = request("de", "футбол");
    let scripts = |engine: Engine, asked: &SearchRequest| engine.search(asked, TODAY).scripts_not_understood;
    assert_eq!(scripts(engine(), &foreign), [Script::Cyrillic.code()]);
    assert_eq!(scripts(engine(), &request("de", "футбол Jülich")), [Script::Cyrillic.code()]);
    assert!(scripts(engine_of_all_languages(), &foreign).is_empty());
    assert!(scripts(engine(), &request("de", "Deutschkurs für Mütter")).is_empty());
}

#[test]
fn a_vocabulary_of_another_thesaurus_is_refused() {
    let mut engine = engine();
    for bytes in [&b"other-concept\n@uk\n\xd1\x84\n"[..], b"\xff\xff", b"a\nb"] {
        assert_eq!(engine.add_vocabulary(bytes).unwrap_err().code(), "pack-unreadable");
    }
}

#[test]
fn an_explanation_adds_up_to_the_score() {
    let request = request("de", "sprachkurs jülich");
    let engine = engine();
    let response = engine.search(&request, TODAY);
    for hit in &response.hits {
        let why = engine.explain(&request, &hit.card.id).unwrap();
        let sum: f32 = why.words.iter().map(|word| word.score).sum();
        let score = (sum * why.coverage + why.similar) * why.prior * why.place * why.name * why.proximity;
        assert!((score - hit.score).abs() < 0.001, "{why:?}");
        assert!((why.score - hit.score).abs() < 0.001);
    }
    assert_eq!(engine.explain(&request, &OfferId::new("no-such-offer").unwrap()), None);
}

#[test]
fn nothing_in_a_town_names_what_its_neighbours_have() {
    let mut asked = request("de", "abend");
    asked.filters.entry(Facet::Municipality).or_default().insert("niederzier".to_owned());
    let response = engine().search(&asked, TODAY);
    assert_eq!(response.total, 0);
    let neighbours = response.neighbours.unwrap();
    assert_eq!((neighbours.municipalities.as_slice(), neighbours.total), (&["juelich".to_owned()][..], 1));
    let with_hits = engine().search(&request("de", "abend"), TODAY);
    assert_eq!(with_hits.neighbours, None);
}

#[test]
fn a_place_and_nothing_known_beside_it_finds_what_is_there() {
    let there = engine().search(&request("de", "Jülich"), TODAY);
    assert_eq!(ids(&there).first(), Some(&"course-in-the-evening"));
    for query in ["in Jülich", "xyzzyq Jülich"] {
        assert_eq!(ids(&engine().search(&request("de", query), TODAY)), ids(&there), "{query}");
    }
}

#[test]
fn an_everyday_word_finds_texts_that_have_another_one() {
    let response = engine().search(&request("de", "spätnachmittags"), TODAY);
    assert!(ids(&response).contains(&"course-in-the-evening"), "{:?}", ids(&response));
}

#[test]
fn where_few_offers_are_translated_a_translation_that_mentions_a_word_stays_behind_what_is_about_it() {
    let ukrainian = Lang::new("uk").unwrap();
    let mut mentions = offer("a-mentions", ("Treffen", "Meeting"), "german", "everyone", Where::NotStated);
    let mut texts: BTreeMap<Lang, Text<String>> =
        mentions.title.iter().map(|(lang, text)| (lang.clone(), text.clone())).collect();
    let translation = Text { value: "Не футбол".to_owned(), origin: Origin::Machine };
    texts.insert(ukrainian.clone(), translation);
    mentions.title = Localized::new(texts).unwrap();
    let mut offers: Vec<_> = collection().offers().to_vec();
    offers.push(mentions);
    let collection = collection_of(offers).with_thesaurus(thesaurus()).unwrap();
    let options = PackOptions::for_visitors(ukrainian, collection.thesaurus());
    let engine = Engine::open(&build_pack(&collection, &options, TODAY).unwrap()).unwrap();
    let response = engine.search(&request("uk", "футбол"), TODAY);
    assert_eq!(ids(&response), ["football", "a-mentions"]);
}
