//! The content repo that lotse ships. Invariant: it has no error, and its schema files are
//! those the code makes.

use std::fs;
use std::path::{Path, PathBuf};

use lotse_content::{
    RenderStyle, Severity, SourceFile, load, offer_schema, render, site_schema, words_schema,
};

fn content_repo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../index-data")
}

fn files_below(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            files.push(SourceFile { path: name, bytes: fs::read(&path).unwrap() });
        }
    }
}

#[test]
fn real_content_repo_is_clean() {
    let root = content_repo();
    let mut files = Vec::new();
    files_below(&root, &root, &mut files);
    let loaded = load(&files, jiff::civil::date(2026, 11, 22));
    let source_of = |path: &str| {
        let file = files.iter().find(|file| file.path == path);
        file.map_or_else(String::new, |file| String::from_utf8_lossy(&file.bytes).into_owned())
    };
    let serious: Vec<String> = loaded
        .diagnostics
        .iter()
        .filter(|found| found.severity != Severity::Info)
        .map(|found| render(found, &source_of(&found.path), RenderStyle::Plain))
        .collect();
    assert!(serious.is_empty(), "{} diagnostics\n{}", serious.len(), serious.join("\n\n"));
    let collection = loaded.collection.unwrap();
    assert_eq!(collection.municipalities().len(), 35);
    assert_eq!(collection.categories().iter().filter(|category| category.parent.is_none()).count(), 12);
    let offer_files = files.iter().filter(|file| file.path.starts_with("offers/")).count();
    assert_eq!(collection.offers().len(), offer_files);
}

#[test]
fn the_schema_files_are_in_step_with_the_code() {
    for (name, want) in [("offer", offer_schema()), ("site", site_schema()), ("words", words_schema())] {
        let path = content_repo().join(format!("schema/{name}.schema.json"));
        if std::env::var("LOTSE_UPDATE").is_ok() {
            fs::write(&path, serde_json::to_string_pretty(&want).unwrap() + "\n").unwrap();
        }
        // Compared as values: the order of keys depends on features of serde_json that others may switch on.
        let text = fs::read_to_string(&path).unwrap_or_default();
        let have: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
        assert!(have == want, "{} is out of step: run the tests with LOTSE_UPDATE=1", path.display());
    }
}
