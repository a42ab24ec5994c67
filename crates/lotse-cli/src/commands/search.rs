//! `lotse search`. Invariant: one query prints its hits, a batch prints one line a
//! question in the same order, and both ask the same engine.

use std::path::Path;

use anyhow::{Context, Result};
use lotse_model::{Hit, Lang, SearchRequest, SearchResponse};

use crate::batch::{self, Answer, Defaults};
use crate::cli::{Format, SearchArgs};
use crate::engines::Engines;
use crate::failure::Exit;
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
            let request = SearchRequest { lang, query, filters, limit: args.limit, skip: 0 };
            let response = engines.search(&request)?;
            let text = match args.format {
                Format::Human => human(&request, &response, collection.published(today).count()),
                Format::Json => serde_json::to_string_pretty(&response)?,
            };
            messages::result(&text)?;
            Ok(if response.total == 0 { Exit::ContentOrNothing } else { Exit::Fine })
        }
    }
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

fn human(request: &SearchRequest, response: &SearchResponse, published: usize) -> String {
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
        return text;
    }
    let mut text = format!("{} of {}{asked}\n", count(response.total, "offer"), thousands(published));
    for (idx, hit) in response.hits.iter().enumerate() {
        text.push_str(&format!("\n{:>4}. {}", idx + 1, line(hit)));
    }
    text
}

/// Rank aside, all on one line and the id at its end, where it can be copied.
fn line(hit: &Hit) -> String {
    let card = &hit.card;
    let mut parts = vec![card.title.plain()];
    parts.extend(card.municipality.clone().or_else(|| card.county_wide.clone()));
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
