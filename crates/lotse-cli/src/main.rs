//! The `lotse` command. Invariant: whatever happens, the process ends with one of
//! the four documented exit codes and, if it failed, one readable message.

mod assets;
mod batch;
mod cli;
mod clock;
mod commands;
mod content;
mod coverage;
mod disk;
mod engines;
mod failure;
mod filters;
mod messages;
mod portals;
mod report;
mod server;
mod site;

use std::panic;
use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Command};
use crate::failure::Exit;

fn main() -> ExitCode {
    let cli = Cli::parse();
    // The message is printed below, once and in plain words.
    panic::set_hook(Box::new(failure::remember_panic));
    let outcome = panic::catch_unwind(|| run(cli.command));
    let exit = match outcome {
        Ok(Ok(exit)) => exit,
        Ok(Err(error)) => failure::tell(&error),
        Err(_) => failure::tell_panic(),
    };
    exit.into()
}

fn run(command: Command) -> anyhow::Result<Exit> {
    match command {
        Command::Check(args) => commands::check::run(&args),
        Command::Coverage(args) => commands::coverage::run(&args),
        Command::Explain(args) => commands::explain::run(&args),
        Command::Build(args) => commands::build::run(&args),
        Command::Search(args) => commands::search::run(&args),
        Command::Serve(args) => commands::serve::run(&args),
    }
}
