//! `cargo xtask bench`: criterion natively, a build of 10,000 offers, then queries in Chromium.

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::fingerprint::files_below;
use crate::process::{command, run, seconds, step};
use crate::workspace::Workspace;
use crate::{dist, provision};

/// Crates with a `benches/` folder.
const BENCHED: &[&str] = &["lotse-core"];

/// How often the offers of `index-data` are copied, for about 10,000 of them.
const COPIES: usize = 30;

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
    step("lotse build of 10,000 offers", || {
        let content = workspace.cache().join("bench-content");
        copy_offers(&workspace.root.join("index-data"), &content)?;
        let site = workspace.cache().join("bench-site");
        let mut build = command(workspace.lotse(), &workspace.root);
        build.arg("build").arg(&content).arg("--out").arg(&site);
        // A site that is up to date would not be built.
        fs::remove_dir_all(&site).ok();
        let start = Instant::now();
        run(&mut build)?;
        println!("wall clock, both cores: {}", seconds(start.elapsed()));
        Ok(())
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

/// A content repo with every offer [`COPIES`] times, each under an id of its own.
fn copy_offers(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    for file in files_below(from)? {
        let name = file.strip_prefix(from)?;
        let target = to.join(name);
        fs::create_dir_all(target.parent().context("a file has a folder")?)?;
        if !name.starts_with("offers") {
            fs::copy(&file, &target)?;
            continue;
        }
        let id =
            file.file_stem().and_then(|stem| stem.to_str()).context("an offer's file is named by its id")?;
        let offer = fs::read_to_string(&file)?;
        for copy in 0..COPIES {
            let text = offer.replacen(&format!("id: {id}"), &format!("id: {id}-{copy}"), 1);
            fs::write(target.with_file_name(format!("{id}-{copy}.yaml")), text)?;
        }
    }
    Ok(())
}
