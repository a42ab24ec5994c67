//! What a pack promises: equal input, equal bytes; and an error that names itself for everything else.

#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may fail, and reads old packs")]

use lotse_core::testing::collection;
use lotse_core::{Engine, FORMAT_VERSION, OpenError, OtherTexts, PackOptions, build_pack};
use lotse_model::{Lang, SearchRequest};
use proptest::prelude::*;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

fn pack() -> Vec<u8> {
    let options = PackOptions {
        lang: Lang::english(),
        text_languages: vec![Lang::german(), Lang::english()],
        vocabulary_languages: Vec::new(),
        other_texts: OtherTexts::Whole,
    };
    build_pack(&collection(), &options, TODAY).unwrap()
}

fn open_error(bytes: &[u8]) -> OpenError {
    Engine::open(bytes).err().unwrap()
}

#[test]
fn equal_input_gives_equal_bytes() {
    assert_eq!(pack(), pack());
}

#[test]
fn a_pack_knows_its_language_and_its_offers() {
    let engine = Engine::open(&pack()).unwrap();
    assert_eq!(engine.lang(), &Lang::english());
    assert_eq!(engine.offers(), 5);
}

#[test]
fn a_web_page_is_not_a_pack() {
    assert_eq!(open_error(b"<!doctype html><title>404</title>"), OpenError::NotAPack);
    assert_eq!(open_error(b""), OpenError::NotAPack);
}

#[test]
fn a_newer_pack_names_both_formats() {
    let mut pack = pack();
    pack[8..12].copy_from_slice(&(FORMAT_VERSION + 1).to_le_bytes());
    let want = OpenError::OtherFormat { found: FORMAT_VERSION + 1, supported: FORMAT_VERSION };
    assert_eq!(open_error(&pack), want);
}

#[test]
fn a_truncated_pack_says_how_much_is_missing() {
    let pack = pack();
    let error = open_error(&pack[..pack.len() - 1]);
    assert_eq!(error, OpenError::Truncated { expected: pack.len(), found: pack.len() - 1 });
}

#[test]
fn a_damaged_file_is_named() {
    let mut pack = pack();
    let last = pack.len() - 1;
    pack[last] ^= 1;
    assert_eq!(open_error(&pack), OpenError::Damaged { file: "concepts.postings".to_owned() });
}

#[test]
fn bytes_after_the_end_are_damage() {
    let mut pack = pack();
    pack.push(0);
    assert!(matches!(open_error(&pack), OpenError::Damaged { .. }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_as_a_pack_are_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Engine::open(&bytes).is_err());
        let with_magic: Vec<u8> = b"lotsepk\n\x01\0\0\0".iter().copied().chain(bytes).collect();
        prop_assert!(Engine::open(&with_magic).is_err());
    }

    #[test]
    fn a_pack_with_any_changed_byte_is_an_error(at in any::<prop::sample::Index>(), flip in 1u8..) {
        let mut pack = pack();
        let at = at.index(pack.len());
        pack[at] ^= flip;
        prop_assert!(Engine::open(&pack).is_err(), "byte {at}");
    }

    #[test]
    fn a_pack_cut_anywhere_is_an_error(at in any::<prop::sample::Index>()) {
        let pack = pack();
        prop_assert!(Engine::open(&pack[..at.index(pack.len())]).is_err());
    }

    #[test]
    fn any_query_has_an_answer(query in "\\PC{0,40}") {
        let engine = Engine::open(&pack()).unwrap();
        let request = SearchRequest { query, ..SearchRequest::default() };
        let response = engine.search(&request, TODAY);
        prop_assert!(response.hits.len() <= response.total);
    }
}

/// Packs of every format a release has written lie in `tests/compat`: this engine opens its own, and names the others' formats.
#[test]
fn packs_of_earlier_releases_open() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/compat");
    let path = folder.join(format!("format-{FORMAT_VERSION}.pack"));
    if std::env::var_os("LOTSE_UPDATE").is_some() && !path.exists() {
        std::fs::write(&path, pack()).unwrap();
    }
    let bytes = std::fs::read(&path).expect("LOTSE_UPDATE=1 writes the first pack of a new format");
    for file in std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()) {
        let is_older = file.extension().is_some_and(|extension| extension == "pack") && file != path;
        if is_older {
            let error = open_error(&std::fs::read(&file).unwrap());
            assert!(
                matches!(error, OpenError::OtherFormat { found, .. } if found < FORMAT_VERSION),
                "{file:?}"
            );
        }
    }
    let engine = Engine::open(&bytes).unwrap();
    let request = SearchRequest { query: "german mothers".to_owned(), ..SearchRequest::default() };
    assert_eq!(engine.search(&request, TODAY).hits[0].card.id.as_str(), "course-for-mothers");
}
