//! The figures that must not fall. Invariant: a floor only rises; CI compares every row
//! that it measured.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::measures::Figures;

/// How much a figure may fall without a word: ties that break otherwise are no regression.
const TOLERANCE: f64 = 0.005;
/// The same for results that are empty, in percentage points.
const ZERO_TOLERANCE: f64 = 0.3;

/// A row of fewer queries has no floor of its own: one query more or less would decide. All such rows of a kind
/// have one together.
const MIN_QUERIES: usize = 10;
/// What stands in place of a language for them.
const FEW_QUERIES: &str = "few";

/// A row of figures with its names.
#[derive(Debug, Clone)]
pub(crate) struct Measured {
    pub(crate) collection: &'static str,
    pub(crate) lang: String,
    pub(crate) kind: &'static str,
    pub(crate) figures: Figures,
}

/// The rows that have floors.
pub(crate) fn rows(measured: Vec<Measured>) -> Vec<Measured> {
    let (few, mut rows): (Vec<_>, Vec<_>) = measured.into_iter().partition(|row| row.figures.n < MIN_QUERIES);
    let mut kinds: BTreeMap<(&str, &str), Vec<Figures>> = BTreeMap::new();
    for Measured { collection, kind, figures, .. } in few {
        kinds.entry((collection, kind)).or_default().push(figures);
    }
    rows.extend(kinds.into_iter().map(|((collection, kind), figures)| Measured {
        collection,
        lang: FEW_QUERIES.to_owned(),
        kind,
        figures: Figures::together(&figures),
    }));
    rows
}

/// The least of a row: MRR@10 or, where relevance has grades, nDCG@10; and the most of empty results in percent.
#[derive(Debug, Deserialize)]
struct Floor {
    least: f64,
    zero_pct: f64,
}

type Floors = BTreeMap<String, BTreeMap<String, BTreeMap<String, Floor>>>;

fn figure(figures: &Figures) -> f64 {
    figures.ndcg10.unwrap_or(figures.mrr10)
}

/// One line for every row that is below its floor in `file` or has none.
pub(crate) fn compare(file: &Path, rows: &[Measured]) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    problems(&text, rows).with_context(|| format!("reading {}", file.display()))
}

fn problems(floors: &str, rows: &[Measured]) -> Result<Vec<String>> {
    let floors: Floors = serde_saphyr::from_str(floors)?;
    let mut problems = Vec::new();
    for Measured { collection, lang, kind, figures } in rows {
        let name = format!("{collection} {lang} {kind}");
        match floors.get(*collection).and_then(|rows| rows.get(lang)?.get(*kind)) {
            None => problems.push(format!("{name} has no floor yet: add it with `--raise`")),
            Some(floor) => {
                if figure(figures) < floor.least - TOLERANCE {
                    problems.push(format!(
                        "{name}: {:.3} is below its floor {:.3}",
                        figure(figures),
                        floor.least
                    ));
                }
                if figures.zero_pct > floor.zero_pct + ZERO_TOLERANCE {
                    problems.push(format!(
                        "{name}: {:.1} % find nothing, at most {:.1} % may",
                        figures.zero_pct, floor.zero_pct
                    ));
                }
            }
        }
    }
    Ok(problems)
}

/// Writes `rows` as floors, each at least as high as before.
pub(crate) fn raise(file: &Path, rows: &[Measured]) -> Result<()> {
    let mut floors: Floors = match std::fs::read_to_string(file) {
        Ok(text) => serde_saphyr::from_str(&text).with_context(|| format!("reading {}", file.display()))?,
        Err(_) => Floors::new(),
    };
    for Measured { collection, lang, kind, figures } in rows {
        let of_lang = floors.entry((*collection).to_owned()).or_default().entry(lang.clone()).or_default();
        let floor = of_lang.entry((*kind).to_owned()).or_insert(Floor { least: 0.0, zero_pct: 100.0 });
        floor.least = floor.least.max(figure(figures));
        floor.zero_pct = floor.zero_pct.min(figures.zero_pct);
    }
    let mut text = "# The least that `cargo xtask relevance` must measure: nDCG@10 (needs, names) or MRR@10 (pages), and the most\n\
        # queries in percent that may find nothing. Floors only rise: `cargo xtask relevance --raise` writes them.\n\
        # Rows of fewer than ten queries have one floor a kind together (`few`).\n"
        .to_owned();
    for (collection, languages) in &floors {
        writeln!(text, "{collection}:")?;
        for (lang, kinds) in languages {
            // Quoted, because `no` would not be Norwegian.
            writeln!(text, "  \"{lang}\":")?;
            for (kind, Floor { least, zero_pct }) in kinds {
                writeln!(text, "    {kind}: {{ least: {least:.3}, zero_pct: {zero_pct:.1} }}")?;
            }
        }
    }
    std::fs::write(file, text).with_context(|| format!("writing {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::{Figures, Measured, problems, rows};

    fn check(ndcg10: f64, zero_pct: f64, floors: &str, want: &[&str]) {
        let figures = Figures { n: 10, mrr10: 0.9, ndcg10: Some(ndcg10), zero_pct };
        let row = Measured { collection: "needs", lang: "de".to_owned(), kind: "typo", figures };
        let found = problems(floors, &[row]).unwrap();
        assert_eq!(found.len(), want.len(), "{found:?}");
        assert!(found.iter().zip(want).all(|(found, want)| found.contains(want)), "{found:?}");
    }

    #[test]
    fn what_falls_is_named_and_what_stays_or_rises_is_not() {
        let floors = "needs:\n  \"de\":\n    typo: { least: 0.700, zero_pct: 2.0 }\n";
        check(0.70, 2.0, floors, &[]);
        check(0.90, 0.0, floors, &[]);
        check(0.69, 2.0, floors, &["0.690 is below its floor 0.700"]);
        check(0.70, 2.5, floors, &["at most 2.0 %"]);
        check(0.60, 9.0, floors, &["below its floor", "at most"]);
        check(0.90, 0.0, "needs:\n  \"en\": {}\n", &["has no floor yet"]);
    }

    #[test]
    fn rows_of_few_queries_have_a_floor_together() {
        let row = |lang: &str, n: usize, ndcg: f64| Measured {
            collection: "needs",
            lang: lang.to_owned(),
            kind: "typo",
            figures: Figures { n, mrr10: ndcg, ndcg10: Some(ndcg), zero_pct: 0.0 },
        };
        let rows = rows(vec![row("de", 35, 0.8), row("ar", 4, 0.5), row("fr", 6, 1.0)]);
        let got: Vec<_> =
            rows.iter().map(|row| (row.lang.as_str(), row.figures.n, row.figures.ndcg10)).collect();
        assert_eq!(got, [("de", 35, Some(0.8)), ("few", 10, Some(0.8))]);
    }
}
