//! Puts a finished site in its place. Invariant: at every moment the folder holds the
//! whole old site or the whole new one, and no file is lost that lotse did not write.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::disk;
use crate::failure::UsageError;
use crate::messages;
use crate::site::summary::{MARKER, Marker};

/// The name of the file beside a site being written that its build holds locked.
const LOCK: &str = "lock";

/// A site that is being written beside its place.
pub(crate) struct Staging {
    /// Locked while this build lives, so that the next one can tell.
    alive: File,
    /// Removed with all in it unless published.
    beside: TempDir,
    out: PathBuf,
    written: BTreeSet<String>,
    bytes: u64,
}

impl Staging {
    /// Makes sure that `out` may be replaced, and makes a folder beside it.
    ///
    /// # Errors
    /// A [`UsageError`] if `out` holds anything that lotse did not write.
    pub(crate) fn new(out: &Path) -> Result<Self> {
        let out = if out.exists() { disk::resolve(out)? } else { std::path::absolute(out)? };
        ensure_replaceable(&out)?;
        let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
            bail!(UsageError::new(format!("{} cannot be a site", disk::show(&out))));
        };
        disk::create_folder(parent)?;
        let beside = make_beside(parent, name)?;
        let alive = disk::make_locked(&beside.path().join(LOCK))?;
        Ok(Self { alive, beside, out, written: BTreeSet::new(), bytes: 0 })
    }

    /// Writes one file of the site; `path` has `/` and no leading one.
    pub(crate) fn write(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        let safe = path.split('/').all(|part| !matches!(part, "" | "." | "..") && !part.contains('\\'));
        if !safe {
            bail!("`{path}` is no path inside a site");
        }
        if !self.written.insert(path.to_owned()) {
            bail!("two files of the site want to be `{path}`");
        }
        self.bytes += bytes.len() as u64;
        disk::write(&self.site().join(path), bytes)
    }

    /// The paths written so far.
    pub(crate) fn written(&self) -> &BTreeSet<String> {
        &self.written
    }

    /// How many bytes that was.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    fn site(&self) -> PathBuf {
        self.beside.path().join("site")
    }

    /// Puts the site in its place and removes the old one.
    pub(crate) fn publish(self) -> Result<()> {
        let site = self.site();
        // Somebody may have put a file there in the meantime.
        ensure_replaceable(&self.out)?;
        if !self.out.exists() {
            disk::rename(&site, &self.out)?;
        } else if !exchange(&site, &self.out) {
            let old = self.beside.path().join("old");
            disk::rename(&self.out, &old)?;
            if let Err(error) = disk::rename(&site, &self.out) {
                disk::rename(&old, &self.out).context("putting the old site back")?;
                return Err(error);
            }
        }
        let beside = self.beside.path().to_owned();
        drop(self.alive);
        if self.beside.close().is_err() {
            messages::warning(&format!("the old site could not be removed: {}", disk::show(&beside)));
        }
        Ok(())
    }
}

/// Swaps two folders in one step where the system can; `false` if it cannot.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_one: &Path, _other: &Path) -> bool {
    false
}

fn make_beside(parent: &Path, name: &OsStr) -> Result<TempDir> {
    let prefix = format!(".{}.lotse-", name.to_string_lossy());
    remove_abandoned(parent, &prefix);
    tempfile::Builder::new()
        .prefix(&prefix)
        .tempdir_in(parent)
        .with_context(|| format!("making a folder beside the site in {}", disk::show(parent)))
}

/// Removes what builds left that were killed: each is as large as a site, and nobody would look for it.
/// A new site can be made all the same if that fails.
fn remove_abandoned(parent: &Path, prefix: &str) {
    for left in disk::folders_named(parent, prefix).unwrap_or_default() {
        // Gone by now if another build was faster.
        if disk::is_unlocked(&left.join(LOCK)) && disk::remove_folder(&left).is_err() && left.exists() {
            let shown = disk::show(&left);
            messages::warning(&format!("what a killed build left could not be removed: {shown}"));
        }
    }
}

/// Refuses a folder that is neither empty nor, file by file, a site that lotse wrote.
fn ensure_replaceable(out: &Path) -> Result<()> {
    if !out.exists() {
        return Ok(());
    }
    if !out.is_dir() {
        bail!(UsageError::new(format!("{} is a file, not a folder", disk::show(out))));
    }
    let there = disk::list_tree(out)?;
    if there.is_empty() {
        return Ok(());
    }
    let marker = Marker::read(out).ok_or_else(|| {
        UsageError::new(format!("{} is not empty and not a site that lotse built", disk::show(out)))
            .hint("choose another folder with `--out`, or empty this one yourself")
    })?;
    let ours: BTreeSet<&str> = marker.files.iter().map(String::as_str).chain([MARKER]).collect();
    let foreign: Vec<&str> =
        there.iter().map(|(path, _)| path.as_str()).filter(|path| !ours.contains(path)).collect();
    if let Some(first) = foreign.first() {
        let others = match foreign.len() {
            1 => String::new(),
            more => format!(" and {} more", more - 1),
        };
        let error = format!("{} holds files that lotse did not write: `{first}`{others}", disk::show(out));
        bail!(UsageError::new(error).hint("move them elsewhere: building replaces the whole folder"));
    }
    Ok(())
}
