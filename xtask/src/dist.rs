//! The finished site, and serving it. Invariant: each step finds out itself that it has nothing to do
//! (`wasm` and `lotse build` by hashes of what they read, cargo by its own means), so nothing here has to know.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Result, bail};

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
    ensure_free(port)?;
    build(workspace)?;
    println!();
    let mut server = command(workspace.lotse(), &workspace.root);
    server.arg("serve").arg(workspace.dist()).args(["--port", &port.to_string()]);
    become_program(&mut server)
}

/// Before anybody waits for a build: the server would say the same after it.
fn ensure_free(port: u16) -> Result<()> {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    if bound.is_err_and(|error| error.kind() == ErrorKind::AddrInUse) {
        bail!(
            "port {port} is taken by another program, perhaps an earlier `cargo xtask run`: \
             end it, or choose another with `--port`, or a free one with `--port 0`"
        );
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_told_before_the_build() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = ensure_free(port).unwrap_err().to_string();
        assert!(error.contains(&format!("port {port} is taken")), "{error}");
        drop(taken);
        ensure_free(port).unwrap();
        ensure_free(0).unwrap();
    }
}
