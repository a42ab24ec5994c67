//! Figures for people. Invariant: a row stands beside the figures of the peers that were
//! measured on the same questions.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use crate::floors::Measured;
use crate::pages::read_lines;

/// What a peer reached on one language and variant, by its name.
pub(crate) type Peers = BTreeMap<(String, String), Vec<(String, f64)>>;

#[derive(Deserialize)]
struct Baseline {
    system: String,
    lang: String,
    variant: String,
    mrr10: f64,
}

/// Reads the stored rows of peers; none if there is no such file.
pub(crate) fn peers(file: &Path) -> Result<Peers> {
    let mut peers = Peers::new();
    if file.exists() {
        for row in read_lines::<Baseline>(file)? {
            peers.entry((row.lang, row.variant)).or_default().push((row.system, row.mrr10));
        }
    }
    Ok(peers)
}

/// A table of all rows.
pub(crate) fn table(rows: &[Measured], peers: &Peers) -> String {
    let mut text =
        String::from("collection  lang  kind             n  nDCG@10  MRR@10  empty %  peers (MRR@10)\n");
    for Measured { collection, lang, kind, figures } in rows {
        let ndcg = figures.ndcg10.map_or_else(|| "      –".to_owned(), |ndcg| format!("{ndcg:7.3}"));
        let peers = peers.get(&(lang.clone(), (*kind).to_owned())).map_or_else(String::new, |peers| {
            peers.iter().map(|(system, mrr10)| format!("{system} {mrr10:.3}")).collect::<Vec<_>>().join(", ")
        });
        let line = format!(
            "{collection:10}  {lang:4}  {kind:14} {:3}  {ndcg}  {:6.3}  {:7.1}  {peers}",
            figures.n, figures.mrr10, figures.zero_pct
        );
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
