//! Measures how well lotse finds: judged queries in, figures out. Run by `cargo xtask relevance`.
//!
//! Three collections: *needs* of visitors over the offers of `index-data` (the YAML files beside this
//! program), the *names* of those offers, and questions about *pages* (OMoS-QA in `../shared`, or files of the same form).
//! Invariant: the figures come from the engine as it is shipped, with the vocabulary of `index-data`.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a developer's tool talks to a terminal and reads files"
)]

mod floors;
mod languages;
mod measures;
mod names;
mod needs;
mod pages;
mod repo;
mod report;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Parser, ValueEnum};
use lotse_model::Collection;

use crate::floors::Measured;

/// Measures how well lotse finds.
#[derive(Parser)]
#[command(name = "cargo xtask relevance", bin_name = "cargo xtask relevance")]
struct Args {
    /// Pages to search, as JSON lines like omos-qa/docs.jsonl; then nothing else is measured
    #[arg(long, value_name = "FILE", requires = "queries")]
    docs: Option<PathBuf>,
    /// Questions about them, as JSON lines like omos-qa/query-variants.jsonl
    #[arg(long, value_name = "FILE", requires = "docs")]
    queries: Option<PathBuf>,
    /// How to print the figures
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Fail if a figure is below its floor in tests/relevance/floors.yaml
    #[arg(long)]
    check: bool,
    /// Write the figures as new floors where they are higher
    #[arg(long)]
    raise: bool,
    /// Print the queries over the offers that nobody would be content with
    #[arg(long)]
    misses: bool,
    /// Write docs/languages.md
    #[arg(long)]
    docs_page: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    Human,
    /// One JSON object a line
    Json,
}

/// The day of all measurements, so that figures do not move with the calendar.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

fn main() -> Result<ExitCode> {
    let args = Args::parse();
    let collection = repo::read(TODAY)?;
    if let (Some(docs), Some(queries)) = (&args.docs, &args.queries) {
        let pages = pages::measure(docs, queries, &collection, TODAY)?;
        print(&args, &[], &[], &pages, &report::Peers::new())?;
        return Ok(ExitCode::SUCCESS);
    }
    measure_all(&args, &collection)
}

fn measure_all(args: &Args, collection: &Collection) -> Result<ExitCode> {
    let folder = repo::root().join("tests/relevance");
    let needs = needs::measure(&folder, collection, TODAY, args.misses)?;
    let names = names::measure(collection, TODAY)?;
    let omos = repo::root().join("../shared/data/omos-qa");
    let pages = if omos.is_dir() {
        pages::measure(&omos.join("docs.jsonl"), &omos.join("query-variants.jsonl"), collection, TODAY)?
    } else {
        eprintln!("skipped: questions about pages, because {} is not there", omos.display());
        Vec::new()
    };
    print(args, &needs, &names, &pages, &report::peers(&omos.join("baselines.jsonl"))?)?;
    let rows = floors::rows(measured(&needs, &names, &pages));
    let file = folder.join("floors.yaml");
    if args.raise {
        floors::raise(&file, &rows)?;
    }
    let page = repo::root().join("docs/languages.md");
    let text = languages::page(collection, &needs);
    if args.docs_page {
        std::fs::write(&page, &text)?;
    }
    if args.check {
        let mut problems = floors::compare(&file, &rows)?;
        if std::fs::read_to_string(&page).unwrap_or_default() != text {
            problems.push(
                "docs/languages.md is out of date: `cargo xtask relevance --docs-page` writes it".to_owned(),
            );
        }
        if !problems.is_empty() {
            bail!("the search finds less than before:\n  {}", problems.join("\n  "));
        }
        println!("{} rows, none below its floor", rows.len());
    }
    Ok(ExitCode::SUCCESS)
}

fn measured(needs: &[needs::Row], names: &[names::Row], pages: &[pages::Row]) -> Vec<Measured> {
    let needs = needs.iter().map(|row| Measured {
        collection: "needs",
        lang: row.lang.clone(),
        kind: row.kind.as_str(),
        figures: row.figures.clone(),
    });
    let names = names.iter().map(|row| Measured {
        collection: row.collection,
        lang: row.lang.to_string(),
        kind: "name",
        figures: row.figures.clone(),
    });
    let pages = pages.iter().map(|row| Measured {
        collection: "pages",
        lang: row.lang.clone(),
        kind: row.variant,
        figures: row.figures.clone(),
    });
    needs.chain(names).chain(pages).collect()
}

fn print(
    args: &Args,
    needs: &[needs::Row],
    names: &[names::Row],
    pages: &[pages::Row],
    peers: &report::Peers,
) -> Result<()> {
    match args.format {
        Format::Human => print!("{}", report::table(&measured(needs, names, pages), peers)),
        Format::Json => {
            for row in pages {
                println!("{}", serde_json::to_string(row)?);
            }
            for row in needs {
                println!("{}", serde_json::to_string(row)?);
            }
            for row in names {
                println!("{}", serde_json::to_string(row)?);
            }
        }
    }
    Ok(())
}
