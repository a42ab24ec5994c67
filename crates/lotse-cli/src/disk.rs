//! The disk. Invariant: nothing else in lotse reads or writes files, and every
//! failure names the path.
#![expect(clippy::disallowed_methods, reason = "this is the one place that reads and writes files")]

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A file of a folder: its path below the folder, with `/`, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundFile {
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

/// All regular files below `dir` that `wanted` says yes to, sorted by path.
///
/// Hidden files and folders are left out, and links to folders are not followed.
pub(crate) fn read_tree(dir: &Path, wanted: impl Fn(&str) -> bool) -> Result<Vec<FoundFile>> {
    let mut files = Vec::new();
    for (path, place) in list_tree(dir)? {
        if !path.split('/').any(|part| part.starts_with('.')) && wanted(&path) && place.is_file() {
            files.push(FoundFile { bytes: read(&place)?, path });
        }
    }
    Ok(files)
}

/// Everything below `dir` that is not a folder, hidden files too: its path below `dir`, with `/`,
/// and its place. Sorted; links to folders are listed, not followed.
pub(crate) fn list_tree(dir: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    list_into(dir, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn list_into(dir: &Path, prefix: &str, found: &mut Vec<(String, PathBuf)>) -> Result<()> {
    let reading = || format!("reading the folder {}", show(dir));
    for entry in fs::read_dir(dir).with_context(reading)? {
        let entry = entry.with_context(reading)?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().with_context(reading)?.is_dir() {
            list_into(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.push((path, entry.path()));
        }
    }
    Ok(())
}

/// The bytes of one file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("reading {}", show(path)))
}

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn read_input(path: &Path) -> Result<Vec<u8>> {
    if path != Path::new("-") {
        return read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).context("reading standard input")?;
    Ok(bytes)
}

/// Writes one file, making its folder first.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(parent) = path.parent() {
        create_folder(parent)?;
    }
    fs::write(path, bytes).with_context(|| format!("writing {}", show(path)))
}

/// Makes a folder and those above it.
pub(crate) fn create_folder(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir).with_context(|| format!("making the folder {}", show(dir)))
}

/// Gives a folder another name in the same parent folder.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| format!("renaming {} to {}", show(from), show(to)))
}

/// The absolute path of something that exists, links resolved.
pub(crate) fn resolve(path: &Path) -> Result<PathBuf> {
    path.canonicalize().with_context(|| format!("looking for {}", show(path)))
}

/// The path as messages show it.
pub(crate) fn show(path: &Path) -> String {
    format!("`{}`", path.display())
}
