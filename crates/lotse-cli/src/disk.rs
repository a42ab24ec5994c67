//! The disk. Invariant: nothing else in lotse reads or writes files, and every
//! failure names the path.
#![expect(clippy::disallowed_methods, reason = "this is the one place that reads and writes files")]

use std::fs::{self, File, FileType};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::failure::UsageError;

/// A file of a folder: its path below the folder, with `/`, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundFile {
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
}

/// What a folder holds, sorted by path.
#[derive(Debug)]
pub(crate) struct Tree {
    /// All regular files.
    pub(crate) files: Vec<FoundFile>,
    /// All that is none, folders too: the path, and what is there instead.
    pub(crate) others: Vec<(String, Other)>,
}

/// What is no regular file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Other {
    Folder,
    /// A link that leads to nothing, or to no regular file.
    Link,
    /// A socket, a pipe, a device.
    Special,
}

/// All below `dir` that `wanted` says yes to.
///
/// Hidden files and folders are left out, and links to folders are not followed.
pub(crate) fn read_tree(dir: &Path, wanted: impl Fn(&str) -> bool) -> Result<Tree> {
    let mut tree = Tree { files: Vec::new(), others: Vec::new() };
    for Entry { path, place, kind } in entries(dir)? {
        if path.split('/').any(|part| part.starts_with('.')) || !wanted(&path) {
            continue;
        }
        if place.is_file() {
            tree.files.push(FoundFile { bytes: read(&place)?, path });
        } else if kind.is_dir() {
            tree.others.push((path, Other::Folder));
        } else if kind.is_symlink() {
            tree.others.push((path, Other::Link));
        } else {
            tree.others.push((path, Other::Special));
        }
    }
    Ok(tree)
}

/// Something in a tree; `kind` is that of a link itself.
struct Entry {
    path: String,
    place: PathBuf,
    kind: FileType,
}

/// Everything below `dir` that is not a folder, hidden files too: its path below `dir`, with `/`,
/// and its place. Sorted; links to folders are listed, not followed.
pub(crate) fn list_tree(dir: &Path) -> Result<Vec<(String, PathBuf)>> {
    let found = entries(dir)?.into_iter().filter(|entry| !entry.kind.is_dir());
    Ok(found.map(|entry| (entry.path, entry.place)).collect())
}

/// Everything below `dir`, sorted.
fn entries(dir: &Path) -> Result<Vec<Entry>> {
    let mut found = Vec::new();
    list_into(dir, "", &mut found)?;
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn list_into(dir: &Path, prefix: &str, found: &mut Vec<Entry>) -> Result<()> {
    let reading = || format!("reading the folder {}", show(dir));
    for entry in fs::read_dir(dir).with_context(reading)? {
        let entry = entry.with_context(reading)?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().with_context(reading)?;
        if kind.is_dir() {
            list_into(&entry.path(), &format!("{path}/"), found)?;
        }
        found.push(Entry { path, place: entry.path(), kind });
    }
    Ok(())
}

/// The bytes of one file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("reading {}", show(path)))
}

/// How many bytes a file has; of a link, those of the link.
pub(crate) fn length(path: &Path) -> Result<u64> {
    let about = fs::symlink_metadata(path).with_context(|| format!("looking at {}", show(path)))?;
    Ok(about.len())
}

/// The bytes of a file that the command line names, or of standard input for `-`.
///
/// # Errors
/// A [`UsageError`] if there is no such file.
pub(crate) fn read_input(path: &Path) -> Result<Vec<u8>> {
    if path != Path::new("-") {
        if !path.exists() {
            bail!(UsageError::new(format!("there is no file {}", show(path))));
        }
        if path.is_dir() {
            bail!(UsageError::new(format!("{} is a folder, not a file", show(path))));
        }
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

/// The folders directly in `dir` whose names begin with `prefix`.
pub(crate) fn folders_named(dir: &Path, prefix: &str) -> Result<Vec<PathBuf>> {
    let reading = || format!("reading the folder {}", show(dir));
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).with_context(reading)? {
        let entry = entry.with_context(reading)?;
        let is_folder = entry.file_type().with_context(reading)?.is_dir();
        if is_folder && entry.file_name().to_string_lossy().starts_with(prefix) {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// Removes a folder and all in it.
pub(crate) fn remove_folder(dir: &Path) -> Result<()> {
    fs::remove_dir_all(dir).with_context(|| format!("removing the folder {}", show(dir)))
}

/// Makes a file that is locked as long as the answer lives, at most as long as this process.
/// On a disk without locks it is only made.
pub(crate) fn make_locked(path: &Path) -> Result<File> {
    let file = File::create(path).with_context(|| format!("writing {}", show(path)))?;
    let _ = file.try_lock();
    Ok(file)
}

/// Whether there is such a file and whoever locked it has ended.
pub(crate) fn is_unlocked(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| file.try_lock().is_ok())
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
