//! `lotse search`. Invariant: one query prints its hits, a batch prints one line a
//! question in the same order, and both ask the same engine.

use std::path::Path;

use anyhow::{Context, Result};
use lotse_content::did_you_mean;
use lotse_core::Explanation;
use lotse_model::{Collection, Facet, Filters, Hit, Lang, SearchRequest, SearchResponse, Sort};
use serde::Serialize;

use crate::batch::{self, Answer, Defaults};
use crate::cli::{Format, SearchArgs};
use crate::engines::Engines;
use crate::failure::{Exit, UsageError};
use crate::messages::{self, count, thousands};
use crate::report::{Report, Show};
use crate::{clock, content, disk, filters};

pub(crate) fn run(args: &SearchArgs) -> Result<Exit> {
    let today = clock::today(args.today.today);
    let repo = content::read(&content::locate(args.content.as_deref())?)?;
    let loaded = repo.load(today);
    let report = Report::new(&repo, &loaded);
    let Some(collection) = &loaded.collection else {
        messages::status(&report.human(Show::Problems));
        return Ok(Exit::ContentOrNothing);
    };
    if report.has_errors() {
        messages::warning(&format!(
            "{}; `lotse check` shows them, offers with errors are not searched",
            report.summary()
        ));
    }
    let site_lang = loaded.site.as_ref().and_then(|site| site.languages.first());
    let lang = args.lang.as_ref().or(site_lang).cloned().unwrap_or_else(Lang::german);
    let mut engines = Engines::new(collection, today);
    match &args.batch {
        Some(file) => {
            let input = disk::read_input(file)?;
            let defaults = Defaults { lang, limit: args.limit };
            let batch = batch::read(&input, collection, &defaults).with_context(|| name_of(file))?;
            answer_batch(&batch, &mut engines)
        }
        None => {
            let filters = filters::parse(&args.filters, collection)?;
            let query = args.query.join(" ");
            let (sort, from) = order(args, &filters, collection)?;
            let limit = args.limit;
            let request =
                SearchRequest { lang, query, filters, limit, sort, from, ..SearchRequest::default() };
            let response = engines.search(&request)?;
            let why = if args.explain { engines.explain(&request, &response.hits)? } else { Vec::new() };
            let text = match args.format {
                Format::Human => human(&request, &response, &why, collection.published(today).count()),
                Format::Json if args.explain => {
                    serde_json::to_string_pretty(&Explained { response: &response, explanations: &why })?
                }
                Format::Json => serde_json::to_string_pretty(&response)?,
            };
            messages::result(&text)?;
            Ok(if response.total == 0 { Exit::ContentOrNothing } else { Exit::Fine })
        }
    }
}

/// The order asked for, and the municipality to look from.
fn order(
    args: &SearchArgs,
    filters: &Filters,
    collection: &Collection,
) -> Result<(Sort, Option<String>), UsageError> {
    let sort: Sort = args.sort.parse().map_err(|_| {
        let names = Sort::ALL.map(Sort::as_str);
        let hint =
            did_you_mean(&args.sort, names).unwrap_or_else(|| format!("the orders are {}", names.join(", ")));
        UsageError::new(format!("`{}` is not an order", args.sort)).hint(hint)
    })?;
    let from = match &args.from {
        Some(_) if sort != Sort::Near => {
            return Err(UsageError::new("`--from` needs `--sort near`".to_owned())
                .hint("leave it out, or add `--sort near`"));
        }
        Some(typed) => Some(filters::Names::of(Facet::Municipality, collection).resolve(typed)?),
        None => None,
    };
    if sort == Sort::Near && from.is_none() && !filters.contains_key(&Facet::Municipality) {
        return Err(UsageError::new("near what?".to_owned()).hint("add `--from` and a municipality"));
    }
    Ok((sort, from))
}

fn answer_batch(batch: &batch::Batch, engines: &mut Engines<'_>) -> Result<Exit> {
    for warning in &batch.warnings {
        messages::warning(warning);
    }
    let mut answers = String::new();
    for question in &batch.questions {
        let response = engines.search(&question.request)?;
        let hits = response.hits.iter().map(|hit| hit.card.id.as_str()).collect();
        let answer = Answer { id: &question.id, total: response.total, hits };
        answers.push_str(&serde_json::to_string(&answer)?);
        answers.push('\n');
    }
    if !answers.is_empty() {
        messages::result(&answers)?;
    }
    Ok(Exit::Fine)
}

/// A response, and why each of its hits is there.
#[derive(Serialize)]
struct Explained<'a> {
    #[serde(flatten)]
    response: &'a SearchResponse,
    /// In the order of the hits.
    explanations: &'a [Explanation],
}

fn human(
    request: &SearchRequest,
    response: &SearchResponse,
    why: &[Explanation],
    published: usize,
) -> String {
    let asked = match request.query.trim() {
        "" => String::new(),
        query => format!(" for \"{}\"", shorten(query)),
    };
    if response.total == 0 {
        let mut text = format!("nothing found{asked}");
        for relaxation in &response.relaxations {
            let offers = count(relaxation.total, "offer");
            text.push_str(&format!("\n  without the filter {}: {offers}", relaxation.facet));
        }
        if let Some(neighbours) = &response.neighbours {
            text.push_str(&format!("\n  with neighbouring towns: {}", count(neighbours.total, "offer")));
        }
        return text;
    }
    let mut text = format!("{} of {}{asked}\n", count(response.total, "offer"), thousands(published));
    if let Some(correction) = &response.correction {
        text.push_str(&format!("shown are the hits for \"{}\"\n", shorten(correction)));
    }
    for (idx, hit) in response.hits.iter().enumerate() {
        text.push_str(&format!("\n{:>4}. {}", idx + 1, line(hit)));
        if let Some(why) = why.get(idx) {
            text.push_str(&reasons(why));
        }
    }
    text
}

/// The factors of a score on one line, then a line a word.
fn reasons(why: &Explanation) -> String {
    let Explanation { coverage, similar, prior, place, name, proximity, score, .. } = why;
    let mut text = format!(
        "\n      {score:.2} = (words × {coverage:.2} coverage + {similar:.2} similar offers) × {prior:.2} prior × {place:.2} place × {name:.2} name × {proximity:.2} proximity"
    );
    for word in &why.words {
        let found = word.matches.iter().map(|found| {
            let field = found.lang.as_ref().map_or("concept", Lang::as_str);
            format!("{} {} ×{} ({field})", found.kind, found.term, found.frequency)
        });
        let found: Vec<String> = found.collect();
        let found = if found.is_empty() { "not in this offer".to_owned() } else { found.join(", ") };
        text.push_str(&format!("\n      {:.2} {}: {found}", word.score, shorten(&word.word)));
    }
    text
}

/// Rank aside, all on one line and the id at its end, where it can be copied.
fn line(hit: &Hit) -> String {
    let card = &hit.card;
    let mut parts = vec![card.title.plain()];
    parts.extend(card.municipality.clone().or_else(|| card.county_wide.clone()));
    parts.extend(hit.distance_m.map(|distance_m| format!("{} km", distance_m.div_ceil(1000).max(1))));
    parts.push(card.id.to_string());
    parts.join("  ·  ")
}

fn shorten(query: &str) -> String {
    let shown: String = query.chars().filter(|char| !char.is_control()).take(60).collect();
    if query.chars().count() > 60 { format!("{shown}…") } else { shown }
}

fn name_of(input: &Path) -> String {
    if input == Path::new("-") { "standard input".to_owned() } else { disk::show(input) }
}
