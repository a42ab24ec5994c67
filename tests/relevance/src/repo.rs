//! The content repo of this checkout, logos included, which are checked like all else. Invariant: what is measured is
//! what is published.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use jiff::civil::Date;
use lotse_content::{SourceFile, load};
use lotse_model::Collection;

/// The root of this checkout.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Reads `index-data`.
pub(crate) fn read(today: Date) -> Result<Collection> {
    let dir = root().join("index-data");
    let mut files = Vec::new();
    read_into(&dir, &dir, &mut files)?;
    let loaded = load(&files, today);
    ensure!(!loaded.has_errors(), "index-data has errors: `lotse check` shows them");
    loaded.collection.context("index-data holds no collection")
}

fn read_into(dir: &Path, root: &Path, files: &mut Vec<SourceFile>) -> Result<()> {
    let entries = std::fs::read_dir(dir).with_context(|| format!("reading {}", dir.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            read_into(&path, root, files)?;
        } else {
            let bytes = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            let path = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            files.push(SourceFile { path, bytes });
        }
    }
    Ok(())
}
