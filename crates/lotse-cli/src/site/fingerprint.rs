//! Whether a site already is what a build would make. Invariant: all that a build reads is in the
//! hash, this program too, and where there is a doubt the answer is no.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::assets::Assets;
use crate::content::ContentRepo;
use crate::disk;
use crate::site::summary::{MARKER, Marker, Summary};

/// A hash over everything that a published site is made from. The day is part of it: pages say how old
/// facts are, and offers begin and end.
///
/// `None` if this program cannot be read, for example because a newer one has just taken its place.
pub(crate) fn of(repo: &ContentRepo, portal: Option<&str>, assets: &Assets, today: Date) -> Option<String> {
    let mut hash = Sha256::new();
    // Lengths keep neighbours apart.
    let mut add = |part: &[u8]| {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    };
    add(&disk::read(&std::env::current_exe().ok()?).ok()?);
    add(today.to_string().as_bytes());
    add(portal.map_or_else(String::new, |name| format!("sites/{name}.yaml")).as_bytes());
    for file in &repo.files {
        add(file.path.as_bytes());
        add(&file.bytes);
    }
    // No path of a file: what follows are assets.
    add(b"");
    for (name, bytes) in assets {
        add(name.as_bytes());
        add(bytes);
    }
    Some(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The summary of the site in `out` if it was made from what `fingerprint` stands for and is whole: no
/// file lacks, none is too many, and none was cut off when the power failed.
pub(crate) fn up_to_date(out: &Path, fingerprint: &str) -> Option<Summary> {
    let marker = Marker::read(out).filter(|marker| marker.fingerprint.as_deref() == Some(fingerprint))?;
    let mut awaited: BTreeSet<&str> = marker.files.iter().map(String::as_str).collect();
    let mut bytes = 0;
    for (path, place) in disk::list_tree(out).ok()? {
        if path != MARKER {
            if !awaited.remove(path.as_str()) {
                return None;
            }
            bytes += disk::length(&place).ok()?;
        }
    }
    if !awaited.is_empty() || marker.bytes != Some(bytes) {
        return None;
    }
    // The same program wrote it, so it can be read.
    serde_json::from_slice(&disk::read(&out.join(MARKER)).ok()?).ok()
}
