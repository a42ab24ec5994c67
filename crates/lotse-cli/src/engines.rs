//! Engines in memory for the texts of one collection. Invariant: there is one engine
//! a reader's language, built when it is first asked for, over the texts of all languages.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use jiff::civil::Date;
use lotse_core::{Engine, Explanation, OtherTexts, PackBuilder, PackOptions};
use lotse_model::{Collection, Hit, Lang, SearchRequest, SearchResponse};

/// The engines of one collection on one day.
pub(crate) struct Engines<'a> {
    collection: &'a Collection,
    today: Date,
    text_languages: Vec<Lang>,
    open: BTreeMap<Lang, Engine>,
}

impl<'a> Engines<'a> {
    /// No engine yet.
    pub(crate) fn new(collection: &'a Collection, today: Date) -> Self {
        Self { collection, today, text_languages: text_languages(collection), open: BTreeMap::new() }
    }

    /// The answer of the engine of the request's language.
    pub(crate) fn search(&mut self, request: &SearchRequest) -> Result<SearchResponse> {
        let today = self.today;
        Ok(self.engine(&request.lang)?.search(request, today))
    }

    /// Why each of `hits` is found, in the same order.
    pub(crate) fn explain(&mut self, request: &SearchRequest, hits: &[Hit]) -> Result<Vec<Explanation>> {
        let engine = self.engine(&request.lang)?;
        Ok(hits.iter().filter_map(|hit| engine.explain(request, &hit.card.id)).collect())
    }

    fn engine(&mut self, lang: &Lang) -> Result<&Engine> {
        if !self.open.contains_key(lang) {
            let engine = self.build(lang)?;
            self.open.insert(lang.clone(), engine);
        }
        self.open.get(lang).context("an engine that was just built")
    }

    fn build(&self, lang: &Lang) -> Result<Engine> {
        let options = PackOptions {
            lang: lang.clone(),
            text_languages: self.text_languages.clone(),
            vocabulary_languages: self.collection.thesaurus().vocabularies.keys().cloned().collect(),
            other_texts: OtherTexts::Whole,
        };
        let builder = PackBuilder::new(self.collection, self.today);
        build_and_open(&builder, &options).map(|(_, engine)| engine)
    }
}

/// A pack, and the engine that proves that it opens.
pub(crate) fn build_and_open(builder: &PackBuilder<'_>, options: &PackOptions) -> Result<(Vec<u8>, Engine)> {
    let pack = builder
        .build(options)
        .with_context(|| format!("building the search index for `{}`", options.lang))?;
    let engine =
        Engine::open(&pack).with_context(|| format!("opening the search index for `{}`", options.lang))?;
    Ok((pack, engine))
}

/// All languages in which an offer has a text.
fn text_languages(collection: &Collection) -> Vec<Lang> {
    let mut languages = BTreeSet::new();
    for offer in collection.offers() {
        for text in [&offer.title, &offer.summary, &offer.description] {
            languages.extend(text.iter().map(|(lang, _)| lang.clone()));
        }
        if let Some(steps) = &offer.next_steps {
            languages.extend(steps.iter().map(|(lang, _)| lang.clone()));
        }
    }
    languages.into_iter().collect()
}
