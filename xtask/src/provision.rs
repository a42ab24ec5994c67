//! Installing what the tasks need. Each says what it installs and why before it does.
//!
//! Invariant: system packages are installed only as root on Debian; everyone else gets the exact command.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::fingerprint::Fingerprint;
use crate::process::{command, find_program, output, run, succeeds};
use crate::workspace::Workspace;

const CARGO_DENY_VERSION: &str = "0.20.2";

/// What this user may change on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Privilege {
    RootOnDebian,
    None,
}

impl Privilege {
    pub(crate) fn look() -> Privilege {
        let debian = Path::new("/etc/debian_version").exists() && find_program("apt-get").is_some();
        let root = output(command("id", Path::new("/")).arg("-u")).is_ok_and(|id| id.trim() == "0");
        if debian && root { Privilege::RootOnDebian } else { Privilege::None }
    }
}

/// The command that installs Debian packages, for a person to copy.
pub(crate) fn apt_command(packages: &[&str]) -> String {
    format!("sudo apt-get update && sudo apt-get install -y --no-install-recommends {}", packages.join(" "))
}

/// Installs Debian packages, or stops with the command that would.
pub(crate) fn apt_install(packages: &[&str], why: &str) -> Result<()> {
    if Privilege::look() != Privilege::RootOnDebian {
        bail!(
            "{why}: missing {}. Run\n    {}\nand then this again",
            packages.join(" "),
            apt_command(packages)
        );
    }
    println!("installing {} with apt-get: {why}", packages.join(" "));
    let apt = || {
        let mut apt = command("apt-get", Path::new("/"));
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    run(apt().args(["update", "-qq"]))?;
    run(apt().args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))
}

/// Node and npm, then the packages of package-lock.json if they are not the ones in node_modules.
pub(crate) fn node_modules(workspace: &Workspace) -> Result<()> {
    if find_program("node").is_none() || find_program("npm").is_none() {
        apt_install(&["nodejs", "npm"], "wasm-opt, esbuild and the browser tests run on Node")?;
    }
    let mut wanted = Fingerprint::new();
    wanted.file(&workspace.root.join("package-lock.json"))?;
    let wanted = wanted.finish();
    // Inside the folder, so that it goes when the folder goes.
    let stamp = workspace.root.join("node_modules/.lotse-installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!(
        "installing the packages of package-lock.json with npm: wasm-opt, esbuild and the browser tests"
    );
    run(command("npm", &workspace.root).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]))?;
    fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))
}

/// The browser of the journeys. No tool may download one of its own, so it is the system's.
pub(crate) fn chromium() -> Result<PathBuf> {
    let known = || ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find_program);
    if let Some(browser) = known() {
        return Ok(browser);
    }
    apt_install(&["chromium"], "the journeys and the latency measurement need a browser")?;
    known().context("chromium is installed, but not on the PATH")
}

/// cargo-deny: the machine's own, else one built into target/ (unoptimised: a minute, not six).
pub(crate) fn cargo_deny(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(program) = find_program("cargo-deny").filter(|program| succeeds(program, &["--version"])) {
        return Ok(program);
    }
    let tools = workspace.cache().join("tools");
    let program = tools.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !succeeds(&program, &["--version"]) {
        println!(
            "installing cargo-deny {CARGO_DENY_VERSION} into {}: it checks licences, bans and sources",
            tools.display()
        );
        let mut install = command("cargo", &workspace.root);
        install.args(["install", "--quiet", "--locked", "--debug", "--no-default-features"]);
        install.args(["cargo-deny", "--version", CARGO_DENY_VERSION, "--root"]).arg(&tools);
        install.arg("--target-dir").arg(tools.join("build")).env("CARGO_PROFILE_DEV_DEBUG", "false");
        run(&mut install)?;
        fs::remove_dir_all(tools.join("build")).ok();
    }
    Ok(program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_command_can_be_pasted() {
        assert_eq!(
            apt_command(&["chromium", "lld-22"]),
            "sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium lld-22"
        );
    }
}
