//! Which compiler builds for wasm32, and getting it onto the machine.
//!
//! Two ways lead to a `wasm32-unknown-unknown` standard library: the target that rustup installs, or Debian's
//! `rustc-web` with the library's source, from which cargo builds a smaller one. Debian's is preferred where it
//! is present, rustup's is tried first where neither is. `LOTSE_WASM_TOOLCHAIN=rustup|debian` forces one.
//! Invariant: [`choose`] decides from facts alone, so that every kind of machine can be tested on this one.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::process::{command, find_program, output, run};
use crate::provision::{self, Privilege};
use crate::workspace::Workspace;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// rustc and cargo, the library's source to build it for wasm32, and the linker.
const DEBIAN_PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_FILES: &[&str] =
    &[DEBIAN_RUSTC, DEBIAN_CARGO, "/usr/bin/rust-lld", "/usr/lib/rustlib/src/rust/library/std/Cargo.toml"];

/// tantivy's random numbers come from the browser.
const RUSTFLAGS: &str = "--cfg getrandom_backend=\"wasm_js\"";
/// A panic stops without a message, `{:?}` prints nothing, no source paths: together a third of the engine.
const SMALL_RUSTFLAGS: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none";

/// A way to build for wasm32.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The workspace's own toolchain with rustup's prebuilt standard library.
    Rustup,
    /// Debian's rustc-web; cargo builds the standard library for size.
    Debian,
}

/// What a machine has and may do.
#[derive(Debug, Clone)]
struct Machine {
    /// The active toolchain has the target already.
    target_installed: bool,
    /// rustup is there and may fetch something.
    rustup_may_install: bool,
    /// Debian's packages are there and new enough.
    debian_installed: bool,
    privilege: Privilege,
    forced: Option<Toolchain>,
}

/// What to do about it.
#[derive(Debug, PartialEq, Eq)]
enum Plan {
    Use(Toolchain),
    AddRustupTarget,
    InstallDebianPackages,
    /// Nothing that xtask may do helps.
    AskForHelp,
}

fn choose(machine: &Machine) -> Plan {
    let debian = machine.forced != Some(Toolchain::Rustup);
    let rustup = machine.forced != Some(Toolchain::Debian);
    if debian && machine.debian_installed {
        Plan::Use(Toolchain::Debian)
    } else if rustup && machine.target_installed {
        Plan::Use(Toolchain::Rustup)
    } else if rustup && machine.rustup_may_install {
        Plan::AddRustupTarget
    } else if debian && machine.privilege == Privilege::RootOnDebian {
        Plan::InstallDebianPackages
    } else {
        Plan::AskForHelp
    }
}

impl Toolchain {
    /// The toolchain to use; installs one if the machine has none.
    pub(crate) fn get(workspace: &Workspace) -> Result<Toolchain> {
        let mut machine = Machine::look(workspace)?;
        match choose(&machine) {
            Plan::Use(toolchain) => return Ok(toolchain),
            Plan::AddRustupTarget => {
                println!(
                    "installing Rust's standard library for {TARGET} with rustup: the site's code runs in the browser"
                );
                let added = run(command("rustup", &workspace.root).args(["target", "add", TARGET]));
                if added.is_ok() {
                    return Ok(Toolchain::Rustup);
                }
                // No network to rustup's server, say. Debian may still help.
                machine.rustup_may_install = false;
            }
            Plan::InstallDebianPackages | Plan::AskForHelp => {}
        }
        if choose(&machine) == Plan::InstallDebianPackages {
            let why = format!("rustup may not add {TARGET} here, and the site's code runs in the browser");
            provision::apt_install(DEBIAN_PACKAGES, &why)?;
            machine.debian_installed = debian_installed(&workspace.root);
            if machine.debian_installed {
                return Ok(Toolchain::Debian);
            }
            bail!("Debian's packages are installed, but {DEBIAN_RUSTC} is missing or too old");
        }
        bail!(
            "no standard library for {TARGET}, and it cannot be installed from here. Run one of\n    \
             rustup target add {TARGET}\n    {}\nand then this again",
            provision::apt_command(DEBIAN_PACKAGES)
        )
    }

    /// What the toolchain is, for the hash of a build's inputs.
    pub(crate) fn identity(self, workspace: &Workspace) -> Result<String> {
        let rustc = match self {
            Toolchain::Rustup => "rustc",
            Toolchain::Debian => DEBIAN_RUSTC,
        };
        let version = output(command(rustc, &workspace.root).arg("-vV"))?;
        Ok(format!("{version}\n{}\n{}", self.rustflags(), self.cargo_args().join(" ")))
    }

    /// Where cargo builds: apart from the native builds, whose compiler is another.
    pub(crate) fn target_folder(self, workspace: &Workspace) -> PathBuf {
        workspace.target.join(match self {
            Toolchain::Rustup => "wasm-rustup",
            Toolchain::Debian => "wasm-debian",
        })
    }

    /// `cargo` with everything set but what to build.
    pub(crate) fn cargo_build(self, workspace: &Workspace) -> std::process::Command {
        let mut cargo = match self {
            Toolchain::Rustup => command("cargo", &workspace.root),
            Toolchain::Debian => {
                let mut cargo = command(DEBIAN_CARGO, &workspace.root);
                cargo.env("RUSTC", DEBIAN_RUSTC).env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTUP_TOOLCHAIN");
                cargo.env_remove("RUSTC_WRAPPER");
                cargo
            }
        };
        cargo.arg("build").args(self.cargo_args());
        cargo.args(["--locked", "--profile", "wasm", "--target", TARGET]);
        cargo.arg("--target-dir").arg(self.target_folder(workspace));
        cargo.env("RUSTFLAGS", self.rustflags()).env_remove("CARGO_ENCODED_RUSTFLAGS");
        cargo
    }

    fn rustflags(self) -> String {
        match self {
            Toolchain::Rustup => RUSTFLAGS.to_owned(),
            Toolchain::Debian => format!("{RUSTFLAGS} {SMALL_RUSTFLAGS}"),
        }
    }

    fn cargo_args(self) -> &'static [&'static str] {
        match self {
            Toolchain::Rustup => &[],
            Toolchain::Debian => &["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"],
        }
    }
}

impl Machine {
    fn look(workspace: &Workspace) -> Result<Machine> {
        let forced = match std::env::var("LOTSE_WASM_TOOLCHAIN").ok().as_deref() {
            None | Some("") => None,
            Some("rustup") => Some(Toolchain::Rustup),
            Some("debian") => Some(Toolchain::Debian),
            Some(other) => bail!("LOTSE_WASM_TOOLCHAIN is `{other}`; it may be `rustup` or `debian`"),
        };
        let sysroot = output(command("rustc", &workspace.root).args(["--print", "sysroot"]))?;
        let library = Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib");
        let forbidden = std::env::var_os("RUSTUP_AUTO_INSTALL").is_some_and(|value| value == "0");
        Ok(Machine {
            target_installed: library.is_dir(),
            rustup_may_install: !forbidden && find_program("rustup").is_some(),
            debian_installed: debian_installed(&workspace.root),
            privilege: Privilege::look(),
            forced,
        })
    }
}

fn debian_installed(folder: &Path) -> bool {
    DEBIAN_FILES.iter().all(|file| Path::new(file).exists())
        && output(command(DEBIAN_RUSTC, folder).arg("--version"))
            .is_ok_and(|version| minor_version(&version) >= minor_version(env!("CARGO_PKG_RUST_VERSION")))
}

/// `95` of `rustc 1.95.0 (…)` or `1.95`.
fn minor_version(text: &str) -> Option<u32> {
    let version = text.split_whitespace().find(|word| word.starts_with("1."))?;
    version.split('.').nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARE: Machine = Machine {
        target_installed: false,
        rustup_may_install: false,
        debian_installed: false,
        privilege: Privilege::None,
        forced: None,
    };

    #[test]
    fn a_rustup_user_gets_the_target_from_rustup() {
        let machine = Machine { rustup_may_install: true, ..BARE };
        assert_eq!(choose(&machine), Plan::AddRustupTarget);
        let machine = Machine { target_installed: true, ..machine };
        assert_eq!(choose(&machine), Plan::Use(Toolchain::Rustup));
    }

    #[test]
    fn debian_s_smaller_build_is_preferred_where_it_is_present() {
        let machine = Machine { target_installed: true, debian_installed: true, ..BARE };
        assert_eq!(choose(&machine), Plan::Use(Toolchain::Debian));
    }

    #[test]
    fn a_fresh_machine_where_rustup_may_not_install_gets_debian_s_packages() {
        let machine = Machine { privilege: Privilege::RootOnDebian, ..BARE };
        assert_eq!(choose(&machine), Plan::InstallDebianPackages);
        let machine = Machine { rustup_may_install: true, ..machine };
        assert_eq!(choose(&machine), Plan::AddRustupTarget);
    }

    #[test]
    fn without_rustup_or_root_the_user_is_asked() {
        assert_eq!(choose(&BARE), Plan::AskForHelp);
    }

    #[test]
    fn a_forced_toolchain_is_the_only_one_considered() {
        let all = Machine {
            target_installed: true,
            rustup_may_install: true,
            debian_installed: true,
            privilege: Privilege::RootOnDebian,
            forced: Some(Toolchain::Rustup),
        };
        assert_eq!(choose(&all), Plan::Use(Toolchain::Rustup));
        let debian = Machine { debian_installed: false, forced: Some(Toolchain::Debian), ..all };
        assert_eq!(choose(&debian), Plan::InstallDebianPackages);
    }

    #[test]
    fn versions_are_compared_by_their_second_number() {
        assert_eq!(minor_version("rustc 1.96.0 (ac68faa20 2026-05-25)"), Some(96));
        assert_eq!(minor_version("1.95"), Some(95));
        assert_eq!(minor_version("rustc nonsense"), None);
    }
}
