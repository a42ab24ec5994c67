//! Needs of visitors and the queries they type, over the offers of `index-data`.
//! Invariant: every query has a need, and every grade belongs to a published offer.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use jiff::civil::Date;
use lotse_core::{Engine, PackOptions, build_pack};
use lotse_model::{Collection, Lang, OfferId, SearchRequest};
use serde::{Deserialize, Serialize};

use crate::measures::{CUTOFF, Figures, Ranking};

/// The grades of one need, by offer: 3 exactly what is sought, 2 helps, 1 touches it.
#[derive(Debug, Deserialize)]
struct Need {
    #[expect(dead_code, reason = "for people")]
    about: String,
    offers: BTreeMap<String, u8>,
}

/// What somebody types.
#[derive(Debug, Deserialize)]
struct Query {
    query: String,
    need: String,
    kind: Kind,
}

/// What is hard about a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Keywords,
    Typo,
    Compound,
    Question,
    Place,
    Name,
    Transliterated,
}

impl Kind {
    /// Its name in the files.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Keywords => "keywords",
            Self::Typo => "typo",
            Self::Compound => "compound",
            Self::Question => "question",
            Self::Place => "place",
            Self::Name => "name",
            Self::Transliterated => "transliterated",
        }
    }
}

/// The figures of one language and kind.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) lang: String,
    pub(crate) kind: Kind,
    #[serde(flatten)]
    pub(crate) figures: Figures,
}

/// Measures all `<lang>.yaml` in `dir` against its `needs.yaml`.
pub(crate) fn measure(
    dir: &Path,
    collection: &Collection,
    today: Date,
    show_misses: bool,
) -> Result<Vec<Row>> {
    let needs: BTreeMap<String, Need> = read_yaml(&dir.join("needs.yaml"))?;
    let published: BTreeSet<&str> = collection.published(today).map(|offer| offer.id.as_str()).collect();
    for (id, need) in &needs {
        if let Some(unknown) = need.offers.keys().find(|offer| !published.contains(offer.as_str())) {
            bail!("needs.yaml: `{id}` grades `{unknown}`, which is not a published offer");
        }
    }
    let mut files: Vec<_> = std::fs::read_dir(dir)?.collect::<Result<_, _>>()?;
    files.sort_by_key(std::fs::DirEntry::file_name);
    let mut rows = Vec::new();
    for file in files {
        let path = file.path();
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let is_queries = path.extension().is_some_and(|extension| extension == "yaml");
        if !is_queries || stem == "needs" || stem == "floors" {
            continue;
        }
        let queries: Vec<Query> = read_yaml(&path)?;
        let lang =
            Lang::new(&stem).with_context(|| format!("{} is not called like a language", path.display()))?;
        rows.extend(measure_language(&lang, &queries, &needs, collection, today, show_misses)?);
    }
    Ok(rows)
}

fn measure_language(
    lang: &Lang,
    queries: &[Query],
    needs: &BTreeMap<String, Need>,
    collection: &Collection,
    today: Date,
    show_misses: bool,
) -> Result<Vec<Row>> {
    let engine = engine(lang, collection, today)?;
    let mut rankings: BTreeMap<Kind, Vec<Ranking>> = BTreeMap::new();
    for Query { query, need, kind } in queries {
        let need = needs.get(need).with_context(|| format!("{lang}.yaml: no need `{need}` in needs.yaml"))?;
        let request = SearchRequest {
            lang: lang.clone(),
            query: query.clone(),
            limit: CUTOFF,
            ..SearchRequest::default()
        };
        let response = engine.search(&request, today);
        let grade = |id: &OfferId| need.offers.get(id.as_str()).copied().unwrap_or(0);
        let ranking = Ranking {
            grades: response.hits.iter().map(|hit| grade(&hit.card.id)).collect(),
            ideal: need.offers.values().copied().collect(),
            is_empty: response.total == 0,
        };
        if show_misses && ranking.is_a_miss() {
            let found: Vec<_> = response.hits.iter().take(4).map(|hit| hit.card.id.as_str()).collect();
            eprintln!("{lang}\t{kind:?}\t{query}\t{:?}\t{found:?}", ranking.grades);
        }
        rankings.entry(*kind).or_default().push(ranking);
    }
    let row = |(kind, rankings): (Kind, Vec<Ranking>)| Row {
        lang: lang.to_string(),
        kind,
        figures: Figures::of(&rankings, true),
    };
    Ok(rankings.into_iter().map(row).collect())
}

/// The engine a visitor of the portal in `lang` has, with the words of all languages.
pub(crate) fn engine(lang: &Lang, collection: &Collection, today: Date) -> Result<Engine> {
    let vocabulary_languages = collection.thesaurus().vocabularies.keys().cloned().collect();
    let options = PackOptions {
        vocabulary_languages,
        ..PackOptions::for_visitors(lang.clone(), collection.thesaurus())
    };
    Ok(Engine::open(&build_pack(collection, &options, today)?)?)
}

fn read_yaml<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    serde_saphyr::from_str(&text).with_context(|| format!("reading {}", path.display()))
}
