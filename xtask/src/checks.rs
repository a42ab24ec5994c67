//! `cargo xtask test`: every check there is, cheapest first; the first that fails ends the run.
//!
//! Invariant: the closing line `N passed, N failed` adds up what the test runners printed, nothing else.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use crate::fingerprint::files_below;
use crate::process::{command, run, run_and_read, seconds, step};
use crate::workspace::Workspace;
use crate::{dist, provision, relevance, size};

/// How much to check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    Everything,
    /// Without cargo-deny and the browser.
    Fast,
}

/// Tests as their runners counted them.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
}

/// Runs the checks and prints the closing line.
pub(crate) fn run_all(workspace: &Workspace, scope: Scope) -> Result<()> {
    let start = Instant::now();
    let mut counts = Counts::default();
    let result = all(workspace, scope, &mut counts);
    println!(
        "\n{} in {}",
        if result.is_ok() { "all checks done" } else { "FAILED" },
        seconds(start.elapsed())
    );
    match counts {
        Counts { passed, failed, skipped: 0 } => println!("{passed} passed, {failed} failed"),
        Counts { passed, failed, skipped } => println!("{passed} passed, {failed} failed, {skipped} skipped"),
    }
    result
}

fn all(workspace: &Workspace, scope: Scope, counts: &mut Counts) -> Result<()> {
    let cargo = |args: &[&str]| {
        let mut cargo = command("cargo", &workspace.root);
        cargo.args(args);
        cargo
    };
    step("format", || run(&mut cargo(&["fmt", "--all", "--check"])))?;
    step("clippy", || {
        run(&mut cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
        // The workspace build has only the native half of the front end.
        let browser =
            ["clippy", "--locked", "--package", "lotse-web", "--all-targets", "--no-default-features"];
        run(cargo(&browser).args(["--features", "csr", "--", "-D", "warnings"]))
    })?;
    step("rustdoc", || {
        let mut doc = cargo(&["doc", "--locked", "--workspace", "--no-deps", "--quiet"]);
        run(doc.env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    step("tests", || {
        let mut tests = cargo(&["test", "--locked", "--workspace", "--no-fail-fast"]);
        run_and_read(&mut tests, |line| counts.read_cargo(line))
    })?;
    if scope == Scope::Everything {
        step("licences, bans, sources", || {
            let deny = provision::cargo_deny(workspace)?;
            run(command(deny, &workspace.root).args([
                "--all-features",
                "check",
                "licenses",
                "bans",
                "sources",
            ]))
        })?;
    }
    dist::build(workspace)?;
    step("size", || size::check(workspace))?;
    step("relevance", || relevance::measure(workspace, &["--check"]))?;
    if scope == Scope::Everything {
        step("journeys in Chromium", || {
            run_and_read(&mut journeys(workspace)?, |line| counts.read_node(line))
        })?;
    }
    Ok(())
}

/// `node --test` on the journeys, with the site, the server and the browser that they need.
fn journeys(workspace: &Workspace) -> Result<Command> {
    provision::node_modules(workspace)?;
    let chromium = provision::chromium()?;
    let mut node = command("node", &workspace.root);
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]);
    node.args(files_below(&workspace.root.join("tests/journeys"))?.iter().filter(|file| is_journey(file)));
    node.env("LOTSE", workspace.lotse()).env("LOTSE_SITE", workspace.dist()).env("CHROMIUM", chromium);
    Ok(node)
}

fn is_journey(file: &Path) -> bool {
    file.to_string_lossy().ends_with(".test.mjs")
}

impl Counts {
    /// `test result: ok. 12 passed; 0 failed; 1 ignored; …`
    fn read_cargo(&mut self, line: &str) {
        let Some(result) = line.trim().strip_prefix("test result: ") else { return };
        for part in result.split(['.', ';']) {
            let mut words = part.split_whitespace();
            let (Some(number), Some(word)) = (words.next(), words.next()) else { continue };
            let Ok(number) = number.parse::<usize>() else { continue };
            match word {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }

    /// `ℹ pass 12`, `ℹ fail 0`, `ℹ skipped 0`
    fn read_node(&mut self, line: &str) {
        let Some(result) = line.strip_prefix("ℹ ") else { return };
        let mut words = result.split_whitespace();
        let (Some(word), Some(Ok(number))) = (words.next(), words.next().map(str::parse::<usize>)) else {
            return;
        };
        match word {
            "pass" => self.passed += number,
            "fail" | "cancelled" => self.failed += number,
            "skipped" | "todo" => self.skipped += number,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_adds_up_both_runners() {
        let mut counts = Counts::default();
        counts.read_cargo(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.02s",
        );
        counts.read_cargo("test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out");
        counts.read_cargo("test search_finds_12_passed ... ok");
        counts.read_node("ℹ pass 7");
        counts.read_node("ℹ fail 1");
        counts.read_node("ℹ duration_ms 812.1");
        assert_eq!(counts, Counts { passed: 21, failed: 4, skipped: 1 });
    }
}
