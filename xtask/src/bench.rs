//! `cargo xtask bench`: criterion natively, then the same kinds of query in Chromium.

use anyhow::Result;

use crate::process::{command, run, step};
use crate::workspace::Workspace;
use crate::{dist, provision};

/// Crates with a `benches/` folder.
const BENCHED: &[&str] = &["lotse-core"];

/// Runs all benchmarks.
pub(crate) fn run_all(workspace: &Workspace) -> Result<()> {
    dist::build(workspace)?;
    step("criterion", || {
        let mut bench = command("cargo", &workspace.root);
        bench.args(["bench", "--locked", "--benches"]);
        for package in BENCHED {
            bench.args(["--package", package]);
        }
        run(&mut bench)
    })?;
    step("latency in Chromium", || {
        provision::node_modules(workspace)?;
        let chromium = provision::chromium()?;
        let mut node = command("node", &workspace.root);
        node.arg("tests/journeys/latency.mjs");
        node.env("LOTSE", workspace.lotse()).env("LOTSE_SITE", workspace.dist()).env("CHROMIUM", chromium);
        run(&mut node)
    })
}
