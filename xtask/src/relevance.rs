//! `cargo xtask relevance`: how well queries find, measured by tests/relevance. Invariant: what it prints
//! on standard output is the program's own, so that it can be piped.

use anyhow::Result;

use crate::process::{command, run};
use crate::workspace::Workspace;

/// Builds the program optimised, because it answers some twenty thousand queries, and runs it.
pub(crate) fn measure(workspace: &Workspace, args: &[impl AsRef<std::ffi::OsStr>]) -> Result<()> {
    let mut relevance = command("cargo", &workspace.root);
    relevance.args(["run", "--quiet", "--locked", "--release", "--package", "lotse-relevance", "--"]);
    run(relevance.args(args))
}
