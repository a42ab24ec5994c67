//! The rules of ARCHITECTURE.md and DESIGN.md that a test can hold: who may depend on whom, what pure crates
//! must not touch, how files look, what the documents promise.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lotse_tests::{files, root, text, workspace};

/// Who may use which other crate of the workspace; downwards only.
const DIRECTION: &[(&str, &[&str])] = &[
    ("lotse-cli", &["lotse-content", "lotse-core", "lotse-model", "lotse-web"]),
    ("lotse-content", &["lotse-model"]),
    ("lotse-core", &["lotse-model"]),
    ("lotse-model", &[]),
    ("lotse-relevance", &["lotse-content", "lotse-core", "lotse-model"]),
    ("lotse-tests", &[]),
    ("lotse-wasm", &["lotse-core", "lotse-model"]),
    ("lotse-web", &["lotse-model"]),
    ("xtask", &[]),
];

/// Crates that work the same in a browser and natively: no disk, no environment, no clock.
const PURE: &[&str] = &["lotse-content", "lotse-core", "lotse-model", "lotse-wasm", "lotse-web"];
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env::",
    "std::net",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Zoned::now",
    "Timestamp::now",
];

/// Longer files hide more than one purpose.
const LONGEST_FILE: usize = 600;

fn rust_files() -> Vec<PathBuf> {
    ["crates", "tests", "web", "xtask"].iter().flat_map(|folder| files(folder, "rs")).collect()
}

/// A file up to its unit tests.
fn production_code(path: &Path) -> String {
    let all = text(path);
    all.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned()
}

fn is_test_code(path: &Path) -> bool {
    path.components()
        .any(|part| matches!(part.as_os_str().to_str(), Some("tests" | "benches" | "tests.rs" | "build.rs")))
}

fn none(problems: &[String], rule: &str) {
    assert!(problems.is_empty(), "{rule}:\n  {}", problems.join("\n  "));
}

#[test]
fn crates_depend_downwards_only() {
    let workspace = workspace();
    let known: BTreeSet<&str> = DIRECTION.iter().map(|(name, _)| *name).collect();
    let found: BTreeSet<&str> = workspace.keys().map(String::as_str).collect();
    assert_eq!(found, known, "a new crate needs its line in DIRECTION and in ARCHITECTURE.md");
    for (name, allowed) in DIRECTION {
        let used: Vec<&str> =
            workspace[*name].needs.iter().map(String::as_str).filter(|used| known.contains(used)).collect();
        let forbidden: Vec<&&str> = used.iter().filter(|used| !allowed.contains(used)).collect();
        assert!(forbidden.is_empty(), "{name} may not depend on {forbidden:?}");
    }
}

#[test]
fn tantivy_stays_below_the_core_and_yew_below_the_front_end() {
    let workspace = workspace();
    for (name, member) in &workspace {
        assert_eq!(member.direct.contains("tantivy"), name == "lotse-core", "{name} and tantivy");
        assert_eq!(member.direct.contains("yew"), name == "lotse-web", "{name} and yew");
    }
    let without = |name: &str, forbidden: &[&str]| {
        let needs = &workspace[name].needs;
        assert!(
            needs.contains("lotse-model") || name == "lotse-model",
            "{name} has no dependencies: wrong reading"
        );
        for other in forbidden {
            assert!(!needs.contains(*other), "{name} must not be built with {other}");
        }
    };
    without("lotse-model", &["tantivy", "yew", "granit-parser", "web-sys"]);
    without("lotse-content", &["tantivy", "yew"]);
    without("lotse-core", &["yew", "granit-parser"]);
    without("lotse-wasm", &["yew", "granit-parser"]);
    without("lotse-web", &["tantivy", "granit-parser"]);
}

#[test]
fn only_the_command_touches_disk_environment_and_clock() {
    let workspace = workspace();
    let mut problems = Vec::new();
    for name in PURE {
        let folder = workspace[*name].folder.join("src");
        for file in files(&folder.to_string_lossy(), "rs").into_iter().filter(|file| !is_test_code(file)) {
            for (number, line) in production_code(&file).lines().enumerate() {
                let code = line.split("//").next().unwrap_or_default();
                problems.extend(
                    IMPURE
                        .iter()
                        .filter(|word| code.contains(**word))
                        .map(|word| format!("{}:{}: {word}", file.display(), number + 1)),
                );
            }
        }
    }
    none(&problems, "only lotse-cli reads a disk, the environment or a clock");
}

#[test]
fn the_core_shows_no_type_of_tantivy() {
    let mut problems = Vec::new();
    for file in files("crates/lotse-core/src", "rs") {
        for (number, line) in text(&file).lines().enumerate() {
            if line.trim_start().starts_with("pub ") && line.contains("tantivy") {
                problems.push(format!("{}:{}: {}", file.display(), number + 1, line.trim()));
            }
        }
    }
    none(&problems, "no type of tantivy in the public API of lotse-core");
}

#[test]
fn every_module_says_what_it_is_for() {
    let problems: Vec<String> = rust_files()
        .into_iter()
        .filter(|file| !text(file).starts_with("//! "))
        .map(|file| file.display().to_string())
        .collect();
    none(&problems, "a module opens with a `//!` header");
}

#[test]
fn files_stay_short() {
    let problems: Vec<String> = rust_files()
        .into_iter()
        .map(|file| (text(&file).lines().count(), file))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .map(|(lines, file)| format!("{} has {lines} lines", file.display()))
        .collect();
    none(&problems, "no file is longer than 600 lines");
}

#[test]
fn every_crate_inherits_lints_and_toolchain() {
    for (name, member) in workspace() {
        let manifest = text(member.folder.join("Cargo.toml"));
        assert!(manifest.contains("[lints]\nworkspace = true"), "{name} inherits the workspace's lints");
        assert!(
            manifest.contains("rust-version.workspace = true"),
            "{name} inherits the workspace's rust-version"
        );
    }
}

#[test]
fn the_architecture_document_has_a_part_with_an_invariant_for_every_crate() {
    let document = text("ARCHITECTURE.md");
    let mut parts: Vec<(&str, String)> = Vec::new();
    for line in document.lines() {
        if line.starts_with('#') {
            parts.push((line, String::new()));
        } else if let Some((_, body)) = parts.last_mut() {
            body.push_str(line);
            body.push('\n');
        }
    }
    let problems: Vec<String> = DIRECTION
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| !matches!(*name, "lotse-tests" | "xtask"))
        .filter(|name| {
            let is_about =
                |(heading, body): &&(&str, String)| heading.contains(name) && body.contains("Invariant");
            parts.iter().find(is_about).is_none()
        })
        .map(str::to_owned)
        .collect();
    none(&problems, "ARCHITECTURE.md lacks a part headed by the crate's name with an **Invariant**");
    for name in ["### `xtask`", "### `tests`"] {
        assert!(document.contains(name), "ARCHITECTURE.md has a part {name}");
    }
}

#[test]
fn the_oldest_toolchain_is_stated_and_is_the_one_of_ci() {
    let manifest = text("Cargo.toml");
    let version = manifest.lines().find_map(|line| line.strip_prefix("rust-version = \"")?.strip_suffix('"'));
    let version = version.expect("the workspace states its rust-version");
    assert!(
        text("README.md").contains(&format!("Rust {version}")),
        "README.md says that Rust {version} is needed"
    );
    if std::env::var_os("CI").is_some() {
        let rustc =
            std::process::Command::new("rustc").arg("--version").current_dir(root()).output().unwrap();
        let rustc = String::from_utf8(rustc.stdout).unwrap();
        assert!(
            rustc.starts_with(&format!("rustc {version}.")),
            "CI builds with Rust {version}, not {rustc}"
        );
    }
}

#[test]
fn styles_are_logical() {
    let mut problems = Vec::new();
    for file in files("web/styles", "css") {
        for (number, line) in without_comments(&text(&file)).lines().enumerate() {
            let mut words = line.split(|letter: char| !letter.is_ascii_alphabetic());
            if words.any(|word| word == "left" || word == "right") {
                problems.push(format!("{}:{}: {}", file.display(), number + 1, line.trim()));
            }
        }
    }
    none(&problems, "no physical left or right: inline-start and inline-end also serve right-to-left pages");
}

#[test]
fn nothing_that_a_browser_loads_names_another_host() {
    let mut problems = Vec::new();
    let loaded = files("web/styles", "css").into_iter().chain(files("web/js", "js"));
    for file in loaded {
        for (number, line) in without_comments(&text(&file)).lines().enumerate() {
            let code = line.trim_start();
            if !code.starts_with("//")
                && ["http://", "https://", "url(//", "@import"].iter().any(|word| code.contains(word))
            {
                problems.push(format!("{}:{}: {code}", file.display(), number + 1));
            }
        }
    }
    none(&problems, "no request leaves the origin");
}

#[test]
fn the_npm_lock_file_fits_every_registry() {
    let lock = text("package-lock.json");
    assert!(lock.contains("\"integrity\""), "the lock file has hashes");
    assert!(!lock.contains("\"resolved\""), "the lock file names no registry (see .npmrc)");
}

/// The text with `/* … */` blanked out, lines kept.
fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        kept.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = after;
    }
    kept + rest
}
