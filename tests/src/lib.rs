//! Reads this repository for the tests that hold it to its own rules.
#![allow(clippy::disallowed_methods, reason = "the repository is what is tested")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

/// The top folder of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The text of a file, by its path below [`root`].
///
/// # Panics
/// If it cannot be read: then the test that needs it has failed.
pub fn text(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("reading {}: {error}", path.display()))
}

/// The files below a folder whose names end in `.extension`, sorted; paths are relative to [`root`].
///
/// # Panics
/// If a folder cannot be listed.
pub fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in
            fs::read_dir(&folder).unwrap_or_else(|error| panic!("listing {}: {error}", folder.display()))
        {
            let path = entry.unwrap_or_else(|error| panic!("listing {}: {error}", folder.display())).path();
            if path.is_dir() {
                if !path.ends_with("target") && !path.ends_with("node_modules") {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|found| found == extension) {
                files.push(path.strip_prefix(root()).unwrap_or(&path).to_owned());
            }
        }
    }
    files.sort();
    files
}

/// A crate of this workspace.
#[derive(Debug)]
pub struct Member {
    /// Its folder below [`root`].
    pub folder: PathBuf,
    /// Every crate that its code is built from, direct or not, build and test dependencies aside.
    pub needs: BTreeSet<String>,
    /// The direct ones among them.
    pub direct: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
    workspace_members: Vec<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
}

/// The crates of this workspace by name, from `cargo metadata`.
///
/// # Panics
/// If cargo cannot tell.
pub fn workspace() -> BTreeMap<String, Member> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--locked",
            "--format-version",
            "1",
            "--filter-platform",
            "x86_64-unknown-linux-gnu",
        ])
        .current_dir(root())
        .output()
        .unwrap_or_else(|error| panic!("starting cargo metadata: {error}"));
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("reading cargo metadata: {error}"));
    let packages: BTreeMap<&str, &Package> =
        metadata.packages.iter().map(|package| (&*package.id, package)).collect();
    let edges: BTreeMap<&str, Vec<&str>> =
        metadata.resolve.nodes.iter().map(|node| (&*node.id, normal_edges(node))).collect();
    let name = |id: &str| packages.get(id).map(|package| package.name.clone());
    let member = |id: &String| {
        let package = packages.get(&**id)?;
        let folder = package.manifest_path.parent()?.strip_prefix(root()).ok()?.to_owned();
        let direct = edges.get(&**id)?;
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = direct.clone();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(edges.get(id).into_iter().flatten());
            }
        }
        let needs = seen.into_iter().filter_map(name).collect();
        let direct = direct.iter().copied().filter_map(name).collect();
        Some((package.name.clone(), Member { folder, needs, direct }))
    };
    metadata.workspace_members.iter().filter_map(member).collect()
}

fn normal_edges(node: &Node) -> Vec<&str> {
    let is_normal = |edge: &&Edge| edge.dep_kinds.iter().any(|kind| kind.kind.is_none());
    node.deps.iter().filter(is_normal).map(|edge| &*edge.pkg).collect()
}
