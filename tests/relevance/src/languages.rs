//! `docs/languages.md`: what each language has. Invariant: made from the code and the
//! figures, never written by hand.

use std::fmt::Write as _;

use lotse_core::Analyzer;
use lotse_model::{Collection, Lang, Vocabulary};

use crate::needs::{Kind, Row};

/// The page.
pub(crate) fn page(collection: &Collection, rows: &[Row]) -> String {
    let mut text = String::from(
        "# Languages\n\nWritten by `cargo xtask relevance --docs-page`; do not edit.\n\n\
         All languages share segmentation (UAX #29) and folding (NFKC, small letters, accents and letters that are written\n\
         in several ways); the table says what each has beyond that. *Words* are those of its vocabulary in `index-data/vocabulary`,\n\
         with transliterated and typed-only ones. nDCG@10 and the share of queries that find nothing are measured over the judged\n\
         queries in `tests/relevance` (keywords), on a portal in that language.\n\n\
         | language | stemming | function words | words | transliterated | nDCG@10 | finds nothing |\n|---|---|---|---|---|---|---|\n",
    );
    let vocabularies = &collection.thesaurus().vocabularies;
    let words = |vocabulary: &Vocabulary| vocabulary.values().map(Vec::len).sum::<usize>();
    for lang in vocabularies.keys().filter(|lang| lang.as_str() == lang.primary()) {
        let of = |wanted: &dyn Fn(&Lang) -> bool| -> usize {
            vocabularies
                .iter()
                .filter(|(known, _)| known.primary() == lang.primary() && wanted(known))
                .map(|(_, words_of)| words(words_of))
                .sum()
        };
        let analyzer = Analyzer::for_lang(lang);
        let latin = of(&|known| known.as_str().ends_with("-Latn"));
        let own = of(&|known| !known.as_str().ends_with("-Latn"));
        let row = rows.iter().find(|row| row.lang == lang.as_str() && row.kind == Kind::Keywords);
        let (ndcg, zero) = row.map_or_else(
            || ("–".to_owned(), "–".to_owned()),
            |row| {
                (
                    format!("{:.2}", row.figures.ndcg10.unwrap_or_default()),
                    format!("{:.1} %", row.figures.zero_pct),
                )
            },
        );
        let _ = writeln!(
            text,
            "| {} | {} | {} | {own} | {} | {ndcg} | {zero} |",
            lang,
            analyzer.stemming(),
            analyzer.function_words().len(),
            if latin == 0 { "–".to_owned() } else { latin.to_string() },
        );
    }
    text.push_str(
        "\n`hr` stands for Bosnian, Croatian and Serbian in Latin script, `sr` for Serbian in Cyrillic; each also finds the other\u{2019}s words.\n",
    );
    text
}
