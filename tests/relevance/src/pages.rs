//! Questions about pages (OMoS-QA, or files of the same form): one engine per city and
//! language, a hit is a page of the right group.
//!
//! Invariant: pages that are nearly the same (one `group`) count as one result, as
//! `data/SOURCE.md` describes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use jiff::civil::Date;
use lotse_core::testing::{Where, collection_of, offer};
use lotse_core::{Engine, OtherTexts, PackOptions, build_pack};
use lotse_model::{Collection, Concept, Lang, Localized, SearchRequest, Thesaurus};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::measures::{CUTOFF, Figures, Ranking};

/// The variants of a query in the order they are printed.
const VARIANTS: [&str; 6] = ["full", "kw3", "kw2", "kw1", "kw2typo", "kw2ascii"];

/// More results than this are not looked at; groups have a few pages each.
const MAX_RESULTS: usize = 100;

#[derive(Deserialize)]
struct Page {
    #[serde(rename = "pageId")]
    id: i64,
    city: String,
    group: serde_json::Value,
    title: BTreeMap<String, String>,
    text: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Question {
    #[serde(rename = "pageId")]
    page: i64,
    city: String,
    #[serde(default = "yes")]
    answerable: bool,
    lang: String,
    v: BTreeMap<String, Option<String>>,
}

fn yes() -> bool {
    true
}

/// The figures of one language and variant.
#[derive(Debug, serde::Serialize)]
pub(crate) struct Row {
    pub(crate) lang: String,
    pub(crate) variant: &'static str,
    #[serde(flatten)]
    pub(crate) figures: Figures,
}

/// Measures the questions of one file on the pages of another.
pub(crate) fn measure(docs: &Path, queries: &Path, repo: &Collection, today: Date) -> Result<Vec<Row>> {
    let pages: Vec<Page> = read_lines(docs)?;
    let questions: Vec<Question> = read_lines(queries)?;
    let languages: BTreeSet<&str> = questions.iter().map(|question| question.lang.as_str()).collect();
    let mut rows = Vec::new();
    for lang in languages {
        let questions: Vec<&Question> =
            questions.iter().filter(|question| question.answerable && question.lang == lang).collect();
        rows.extend(measure_language(lang, &pages, &questions, repo, today)?);
    }
    Ok(rows)
}

fn measure_language(
    lang: &str,
    pages: &[Page],
    questions: &[&Question],
    repo: &Collection,
    today: Date,
) -> Result<Vec<Row>> {
    let tag = Lang::new(lang)?;
    let mut engines = BTreeMap::new();
    for city in pages.iter().map(|page| page.city.as_str()).collect::<BTreeSet<_>>() {
        let of_city = pages.iter().filter(|page| page.city == city);
        engines.insert(city, engine(of_city, &tag, repo, today)?);
    }
    let groups: BTreeMap<String, &serde_json::Value> =
        pages.iter().map(|page| (page_id(page.id), &page.group)).collect();
    let mut rows = Vec::new();
    for variant in VARIANTS {
        let mut rankings = Vec::new();
        for question in questions {
            let Some(query) = question.v.get(variant).and_then(Option::as_deref) else { continue };
            if query.trim().is_empty() {
                continue;
            }
            let engine =
                engines.get(question.city.as_str()).context("a question about a city without pages")?;
            let want =
                groups.get(&page_id(question.page)).context("a question about a page that is missing")?;
            let request = SearchRequest {
                lang: tag.clone(),
                query: query.to_owned(),
                limit: MAX_RESULTS,
                ..SearchRequest::default()
            };
            let response = engine.search(&request, today);
            let mut found: Vec<&serde_json::Value> = Vec::new();
            for hit in &response.hits {
                match groups.get(hit.card.id.as_str()) {
                    Some(group) if !found.contains(group) => found.push(group),
                    _ => {}
                }
            }
            let grades = found.iter().take(CUTOFF).map(|group| u8::from(*group == *want)).collect();
            rankings.push(Ranking { grades, ideal: vec![1], is_empty: response.total == 0 });
        }
        if !rankings.is_empty() {
            rows.push(Row { lang: lang.to_owned(), variant, figures: Figures::of(&rankings, false) });
        }
    }
    Ok(rows)
}

/// An engine over pages as if they were offers, with the vocabulary of the content repo.
fn engine<'a>(
    pages: impl Iterator<Item = &'a Page>,
    lang: &Lang,
    repo: &Collection,
    today: Date,
) -> Result<Engine> {
    let text = |texts: &BTreeMap<String, String>| {
        let text = texts.get(lang.as_str()).map_or("", String::as_str);
        Localized::single(lang.clone(), if text.trim().is_empty() { "–".to_owned() } else { text.to_owned() })
    };
    let offers = pages.map(|page| {
        let mut offer = offer(&page_id(page.id), ("–", "–"), "sport", "everyone", Where::NotStated);
        offer.title = text(&page.title);
        offer.summary = Localized::single(lang.clone(), "–".to_owned());
        offer.description = text(&page.text);
        offer
    });
    let collection = collection_of(offers.collect());
    let concepts = repo.thesaurus().concepts.iter().cloned();
    // Pages have no categories; a concept is found in them by its words alone.
    let concepts =
        concepts.map(|concept| Concept { categories: Vec::new(), target_groups: Vec::new(), ..concept });
    let thesaurus = Thesaurus { concepts: concepts.collect(), ..repo.thesaurus().clone() };
    let collection = collection.with_thesaurus(thesaurus).map_err(|broken| anyhow!("{broken:?}"))?;
    let languages = vec![lang.clone()];
    let options = PackOptions {
        lang: lang.clone(),
        vocabulary_languages: languages.clone(),
        text_languages: languages,
        other_texts: OtherTexts::Whole,
    };
    Ok(Engine::open(&build_pack(&collection, &options, today)?)?)
}

fn page_id(page: i64) -> String {
    format!("page-{page}")
}

pub(crate) fn read_lines<T: DeserializeOwned>(file: &Path) -> Result<Vec<T>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(idx, line)| {
            serde_json::from_str(line).with_context(|| format!("{}, line {}", file.display(), idx + 1))
        })
        .collect()
}
