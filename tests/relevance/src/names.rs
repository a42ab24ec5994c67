//! Offers by their own names, as people read them on a poster or heard them from others. Invariant: nobody judges; a
//! name is the first part of an offer's German title or an alternative name, and relevant is who bears it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use jiff::civil::Date;
use lotse_core::Engine;
use lotse_model::{Collection, Lang, OfferId, SearchRequest};
use serde::Serialize;

use crate::measures::{CUTOFF, Figures, Ranking};
use crate::needs::engine;

/// The portals on which the names are typed: where all titles are German, where most have a translation beside
/// the German one, and where few have one.
const PORTALS: [&str; 3] = ["de", "en", "ar"];

/// What follows the first part of a title.
const SEPARATORS: [&str; 3] = [" – ", ": ", " ("];

/// The figures of one portal.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) collection: &'static str,
    pub(crate) lang: Lang,
    #[serde(flatten)]
    pub(crate) figures: Figures,
}

/// What [`Row::collection`] is.
const COLLECTION: &str = "names";

/// Measures all names of published offers.
pub(crate) fn measure(collection: &Collection, today: Date) -> Result<Vec<Row>> {
    let names = names(collection, today);
    let row = |lang: &str| {
        let lang = Lang::new(lang)?;
        let engine = engine(&lang, collection, today)?;
        let rankings: Vec<Ranking> =
            names.values().map(|name| ranking(name, &engine, &lang, today)).collect();
        Ok(Row { collection: COLLECTION, lang, figures: Figures::of(&rankings, true) })
    };
    PORTALS.into_iter().map(row).collect()
}

/// A name as one of its bearers writes it, and all of them.
struct Name<'a> {
    written: &'a str,
    bearers: BTreeSet<&'a OfferId>,
}

/// All names, by their letters alone: `Kita-Navigator` is `KiTa Navigator`.
fn names(collection: &Collection, today: Date) -> BTreeMap<String, Name<'_>> {
    let german = Lang::german();
    let mut names: BTreeMap<String, Name<'_>> = BTreeMap::new();
    for offer in collection.published(today) {
        let title = offer.title.text(&german);
        let end = SEPARATORS.iter().filter_map(|separator| title.find(separator)).min();
        let first_part = &title[..end.unwrap_or(title.len())];
        for name in std::iter::once(first_part).chain(offer.alternative_names.iter().map(String::as_str)) {
            let letters: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
            let bearers = BTreeSet::new();
            let name = names.entry(letters.to_lowercase()).or_insert(Name { written: name, bearers });
            name.bearers.insert(&offer.id);
        }
    }
    names
}

fn ranking(name: &Name<'_>, engine: &Engine, lang: &Lang, today: Date) -> Ranking {
    let request = SearchRequest {
        lang: lang.clone(),
        query: name.written.to_owned(),
        limit: CUTOFF,
        ..SearchRequest::default()
    };
    let response = engine.search(&request, today);
    let grade = |id: &OfferId| u8::from(name.bearers.contains(id));
    Ranking {
        grades: response.hits.iter().map(|hit| grade(&hit.card.id)).collect(),
        ideal: vec![1; name.bearers.len()],
        is_empty: response.total == 0,
    }
}
