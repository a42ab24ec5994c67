//! One hash over everything that a build step reads, to know whether its result is still good.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Collects inputs; equal inputs in equal order give an equal hash.
#[derive(Default)]
pub(crate) struct Fingerprint(Sha256);

impl Fingerprint {
    pub(crate) fn new() -> Fingerprint {
        Fingerprint::default()
    }

    /// A name and bytes; lengths keep neighbours apart.
    pub(crate) fn bytes(&mut self, name: &str, bytes: &[u8]) -> &mut Fingerprint {
        for part in [name.as_bytes(), bytes] {
            self.0.update((part.len() as u64).to_le_bytes());
            self.0.update(part);
        }
        self
    }

    /// A file's content under its name.
    pub(crate) fn file(&mut self, file: &Path) -> Result<&mut Fingerprint> {
        let bytes = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
        Ok(self.bytes(&file.to_string_lossy(), &bytes))
    }

    /// Every file below a folder, but what cargo or npm made there and what only tests read.
    pub(crate) fn folder(&mut self, folder: &Path) -> Result<&mut Fingerprint> {
        for file in files_below(folder)? {
            let inside = file.strip_prefix(folder).unwrap_or(&file);
            let skipped = ["target", "node_modules", "tests", "benches"];
            if skipped.iter().any(|name| inside.starts_with(name)) {
                continue;
            }
            self.file(&file)?;
        }
        Ok(self)
    }

    /// The hash in hexadecimal.
    pub(crate) fn finish(self) -> String {
        self.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The files below a folder in the order of their names; none if there is no such folder.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&folder).with_context(|| format!("listing {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

/// Writes only what differs, so that whoever watches the file's time does not start over.
pub(crate) fn write_if_changed(file: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, bytes).with_context(|| format!("writing {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(parts: &[(&str, &str)]) -> String {
        let mut fingerprint = Fingerprint::new();
        for (name, text) in parts {
            fingerprint.bytes(name, text.as_bytes());
        }
        fingerprint.finish()
    }

    #[test]
    fn neighbouring_inputs_do_not_run_into_each_other() {
        assert_eq!(hash(&[("a", "bc")]), hash(&[("a", "bc")]));
        assert_ne!(hash(&[("a", "bc")]), hash(&[("ab", "c")]));
        assert_ne!(hash(&[("a", "b"), ("", "c")]), hash(&[("a", "bc")]));
    }
}
