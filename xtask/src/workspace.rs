//! Where things are in this repository.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process::{command, output};

/// The repository that xtask was compiled from, as `cargo metadata` describes it.
#[derive(Debug)]
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
    crates: BTreeMap<String, Member>,
}

#[derive(Debug)]
struct Member {
    folder: PathBuf,
    /// Crates of this workspace that it is built from.
    needs: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    target_directory: PathBuf,
    workspace_root: PathBuf,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    path: Option<PathBuf>,
}

impl Workspace {
    pub(crate) fn find() -> Result<Workspace> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let json = output(command("cargo", here).args(["metadata", "--no-deps", "--format-version", "1"]))?;
        let metadata: Metadata = serde_json::from_str(&json).context("reading `cargo metadata`")?;
        let crates = metadata
            .packages
            .into_iter()
            .map(|package| {
                let folder = package.manifest_path.parent().unwrap_or(here).to_owned();
                let local = |dependency: &Dependency| {
                    dependency.path.is_some() && dependency.kind.as_deref() != Some("dev")
                };
                let needs = package.dependencies.into_iter().filter(local).map(|d| d.name).collect();
                (package.name, Member { folder, needs })
            })
            .collect();
        Ok(Workspace { root: metadata.workspace_root, target: metadata.target_directory, crates })
    }

    /// The folders that a crate's code comes from: its own and those of the workspace crates below it.
    pub(crate) fn source_folders(&self, package: &str) -> Result<Vec<PathBuf>> {
        let mut seen = BTreeSet::new();
        let mut open = vec![package.to_owned()];
        let mut folders = Vec::new();
        while let Some(name) = open.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            let member =
                self.crates.get(&name).with_context(|| format!("the workspace has no crate {name}"))?;
            folders.push(member.folder.clone());
            open.extend(member.needs.iter().cloned());
        }
        folders.sort();
        Ok(folders)
    }

    pub(crate) fn web_assets(&self) -> PathBuf {
        self.root.join("crates/lotse-cli/web-assets")
    }

    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The `lotse` command as `cargo build --release` leaves it.
    pub(crate) fn lotse(&self) -> PathBuf {
        self.target.join("release").join(format!("lotse{}", std::env::consts::EXE_SUFFIX))
    }

    /// A program that npm installed.
    pub(crate) fn node_program(&self, name: &str) -> PathBuf {
        self.root.join("node_modules/.bin").join(name)
    }

    /// What xtask remembers between two runs.
    pub(crate) fn cache(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// Keeps a second xtask of this repository waiting until this one ends: both would write the same files.
    pub(crate) fn lock(&self) -> Result<File> {
        fs::create_dir_all(self.cache())?;
        let file = File::create(self.cache().join("lock"))?;
        if file.try_lock().is_err() {
            println!("waiting for another `cargo xtask` of this repository");
            file.lock().context("locking target/xtask")?;
        }
        Ok(file)
    }
}
