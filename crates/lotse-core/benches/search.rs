//! How long building a pack and answering a query take, at county size (600 offers) and
//! well above it (10,000). Compare figures of one run only: the machines are noisy.

use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use lotse_core::testing::{Where, collection_of, offer};
use lotse_core::{Engine, OtherTexts, PackOptions, build_pack};
use lotse_model::{Collection, Facet, Lang, SearchRequest};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

const WORDS: [(&str, &str); 40] = [
    ("Deutschkurs", "German course"),
    ("Beratung", "advice"),
    ("Mütter", "mothers"),
    ("Kinder", "children"),
    ("Sprachcafé", "language café"),
    ("Anerkennung", "recognition"),
    ("Wohnung", "flat"),
    ("Ausbildung", "training"),
    ("Einbürgerung", "citizenship"),
    ("Dolmetschen", "interpreting"),
    ("Fußball", "football"),
    ("Gesundheit", "health"),
    ("Schwangerschaft", "pregnancy"),
    ("Arbeit", "work"),
    ("Geflüchtete", "refugees"),
    ("Ehrenamt", "volunteering"),
    ("Hausaufgaben", "homework"),
    ("Schwimmen", "swimming"),
    ("Treffpunkt", "meeting place"),
    ("Jugendliche", "young people"),
    ("Familie", "family"),
    ("Schule", "school"),
    ("Aufenthalt", "residence"),
    ("Formulare", "forms"),
    ("Kindergarten", "kindergarten"),
    ("Nachbarschaft", "neighbourhood"),
    ("Frauen", "women"),
    ("Senioren", "seniors"),
    ("Computer", "computer"),
    ("Bewerbung", "application"),
    ("Musik", "music"),
    ("Fahrrad", "bicycle"),
    ("Bibliothek", "library"),
    ("Therapie", "therapy"),
    ("Hebamme", "midwife"),
    ("Vormittag", "morning"),
    ("Abend", "evening"),
    ("Anfänger", "beginners"),
    ("Online", "online"),
    ("Gruppe", "group"),
];

/// A word few offers have, pronounceable so that stemmers and compounds see something natural.
fn rare_word(mut number: usize) -> String {
    const SYLLABLES: [&str; 24] = [
        "ba", "ber", "da", "dorf", "el", "en", "fa", "ger", "heim", "in", "ka", "kir", "la", "lin", "ma",
        "mer", "na", "ort", "pa", "ra", "sel", "ta", "ung", "wei",
    ];
    let mut word = String::new();
    for _ in 0..4 {
        word.push_str(SYLLABLES[number % SYLLABLES.len()]);
        number /= SYLLABLES.len();
    }
    word
}

/// Offers of six seeded words for the title and forty for the text, half of them rare ones so that
/// the vocabulary grows with the collection as real ones do.
fn generated(n_offers: usize) -> Collection {
    let mut seed = 42u64;
    let mut next = |bound: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % bound
    };
    let categories = ["german", "german-courses", "sport"];
    let groups = ["parents", "everyone", "professionals"];
    let places = [Where::In("dueren"), Where::In("juelich"), Where::County, Where::NotStated];
    let offers = (0..n_offers).map(|number| {
        let mut words = |n_words: usize| {
            let (mut de, mut en) = (String::new(), String::new());
            for _ in 0..n_words {
                let (word_de, word_en) = WORDS[next(WORDS.len())];
                let name = rare_word(next(2 * n_offers));
                de.extend([word_de, " ", &name, " "]);
                en.extend([word_en, " ", &name, " "]);
            }
            (de, en)
        };
        let title = words(3);
        let body = words(20);
        let mut offer = offer(
            &format!("offer-{number}"),
            (&title.0, &title.1),
            categories[next(3)],
            groups[next(3)],
            places[next(4)],
        );
        offer.description = lotse_core::testing::text(&body.0, &body.1);
        offer
    });
    collection_of(offers.collect())
}

fn options() -> PackOptions {
    PackOptions {
        lang: Lang::german(),
        text_languages: vec![Lang::german(), Lang::english()],
        vocabulary_languages: Vec::new(),
        other_texts: OtherTexts::Whole,
    }
}

fn request(query: &str, filter: Option<(Facet, &str)>) -> SearchRequest {
    let mut request = SearchRequest { query: query.to_owned(), ..SearchRequest::default() };
    if let Some((facet, value)) = filter {
        request.filters.insert(facet, [value.to_owned()].into());
    }
    request
}

fn build(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("build");
    group.sample_size(10);
    for n_offers in [600, 10_000] {
        let collection = generated(n_offers);
        group.bench_with_input(BenchmarkId::from_parameter(n_offers), &collection, |bench, collection| {
            bench.iter(|| build_pack(black_box(collection), &options(), TODAY));
        });
    }
    group.finish();
}

fn open(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("open");
    group.sample_size(10);
    for n_offers in [600, 10_000] {
        let pack = build_pack(&generated(n_offers), &options(), TODAY).expect("the pack can be built");
        group.bench_with_input(BenchmarkId::from_parameter(n_offers), &pack, |bench, pack| {
            bench.iter_batched(
                || pack,
                |pack| Engine::open(black_box(pack)).map(drop),
                BatchSize::LargeInput,
            );
        });
    }
    group.finish();
}

fn query(criterion: &mut Criterion) {
    type Filter = Option<(Facet, &'static str)>;
    let kinds: [(&str, &str, Filter); 8] = [
        ("one-word", "Deutschkurs ", None),
        ("three-words", "Deutschkurs Mütter Abend ", None),
        ("first-letters", "de", None),
        ("typo", "Deutshckurs ", None),
        ("nothing", "xqzvwkjh ", None),
        ("question", "Wo finde ich einen Deutschkurs für Anfänger mit Kinderbetreuung am Vormittag?", None),
        ("filtered", "Beratung", Some((Facet::Municipality, "juelich"))),
        ("browse", "", None),
    ];
    for n_offers in [600, 10_000] {
        let pack = build_pack(&generated(n_offers), &options(), TODAY).expect("the pack can be built");
        let engine = Engine::open(&pack).expect("the pack is whole");
        let mut group = criterion.benchmark_group(format!("query-{n_offers}"));
        for (name, text, filter) in kinds {
            let request = request(text, filter);
            group.bench_function(name, |bench| bench.iter(|| engine.search(black_box(&request), TODAY)));
        }
        group.finish();
    }
}

criterion_group!(benches, build, open, query);
criterion_main!(benches);
