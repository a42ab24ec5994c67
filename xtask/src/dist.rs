//! The finished site, and serving it.

use anyhow::Result;

use crate::process::{command, run, step};
use crate::wasm;
use crate::workspace::Workspace;

/// The site of index-data in dist/, the `lotse` command in target/release/.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    step("wasm: what the browser loads", || wasm::build(workspace))?;
    step("lotse: the command, with the web assets inside", || {
        run(command("cargo", &workspace.root).args([
            "build",
            "--locked",
            "--release",
            "--package",
            "lotse-cli",
        ]))
    })?;
    step("site: index-data → dist", || {
        run(command(workspace.lotse(), &workspace.root)
            .args(["build", "index-data", "--out"])
            .arg(workspace.dist()))
    })
}

/// Builds, then becomes the server: it prints the address once it answers.
pub(crate) fn run_site(workspace: &Workspace, port: u16) -> Result<()> {
    build(workspace)?;
    println!();
    let mut server = command(workspace.lotse(), &workspace.root);
    server.arg("serve").arg(workspace.dist()).args(["--port", &port.to_string()]);
    become_program(&mut server)
}

/// Replaces xtask, so that whoever ends it ends the server and no orphan keeps the port.
#[cfg(unix)]
fn become_program(server: &mut std::process::Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(server.exec().into())
}

#[cfg(not(unix))]
fn become_program(server: &mut std::process::Command) -> Result<()> {
    run(server)
}
