//! `cargo xtask`: the project's own tasks, from a bare machine to a served site.
//!
//! Every task installs what it needs (see [`provision`] and [`toolchain`]), saying what and why first.
//! Invariant: a task that has nothing to do does nothing, so the second `cargo xtask run` starts at once.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a developer's tool talks to a terminal and works on files"
)]

mod bench;
mod checks;
mod dist;
mod fingerprint;
mod import_names;
mod process;
mod provision;
mod relevance;
mod size;
mod toolchain;
mod wasm;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// The project's own tasks. Each installs what it lacks.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Build what is not up to date and serve the site of index-data until Ctrl-C.
    ///
    /// The first run compiles everything, fifteen to twenty-five minutes on two cores. Later ones build what changed: the site anew
    /// for a change in index-data or web, and once a day, because its pages say how old facts are; else nothing.
    Run {
        /// Port on 127.0.0.1; 0 takes any free one.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Build what is not up to date: the site in dist/, the `lotse` command in target/release/.
    Dist,
    /// Build what the browser loads into crates/lotse-cli/web-assets/.
    Wasm,
    /// Print the sizes of dist/ against xtask/budgets.toml; fail above a budget.
    Size,
    /// Check and test everything, cheapest first.
    Test {
        /// Leave out cargo-deny and the browser journeys.
        #[arg(long)]
        fast: bool,
    },
    /// Measure how well queries find; fails below tests/relevance/floors.yaml with `--check`.
    #[command(disable_help_flag = true)]
    Relevance {
        /// What tests/relevance understands: `--help` lists it.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Measure: criterion benchmarks, then query latency in Chromium.
    Bench,
}

fn main() -> ExitCode {
    match perform(&Args::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        // Not anyhow's own form: what failed matters here, not where in xtask.
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: &Task) -> Result<()> {
    let workspace = Workspace::find()?;
    match task {
        Task::Run { port } => dist::run_site(&workspace, *port),
        Task::Dist => dist::build(&workspace),
        Task::Wasm => wasm::build(&workspace),
        Task::Size => size::check(&workspace),
        Task::Test { fast: true } => checks::run_all(&workspace, checks::Scope::Fast),
        Task::Test { fast: false } => checks::run_all(&workspace, checks::Scope::Everything),
        Task::Relevance { args } => relevance::measure(&workspace, args),
        Task::Bench => bench::run_all(&workspace),
    }
}
