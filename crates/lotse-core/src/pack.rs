//! The file a browser downloads: manifest, catalog and index files in one. Invariant:
//! what [`read`] returns is byte for byte what [`write`] was given, or an error says why not.
//!
//! ```text
//! "lotsepk\n" · format u32 LE · manifest length u32 LE · SHA-256 of the manifest · manifest JSON · files
//! ```

use lotse_model::Lang;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The version of the pack format this engine writes, and the newest it reads.
///
/// It rises with every change an older engine could not read; tests keep old packs.
pub const FORMAT_VERSION: u32 = 3;

const MAGIC: &[u8; 8] = b"lotsepk\n";
const CATALOG: &str = "catalog.json";
const VOCABULARY: &str = "vocabulary.txt";
const NAMES: &str = "names.txt";

/// Why a pack could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The bytes do not begin like a pack: a wrong file, or an error page of a server.
    #[error("this is not an index pack")]
    NotAPack,
    /// Written by another version of lotse.
    #[error("the index pack has format {found}, this engine reads format {supported}: rebuild the site")]
    OtherFormat {
        /// The format of the pack.
        found: u32,
        /// The format this engine reads.
        supported: u32,
    },
    /// The bytes end too early: an interrupted download.
    #[error("the index pack is cut off: {found} of {expected} bytes are there")]
    Truncated {
        /// How many bytes the manifest promises.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// A hash differs.
    #[error("the index pack is damaged: the hash of `{file}` differs")]
    Damaged {
        /// The part that is damaged.
        file: String,
    },
    /// The hashes are right, but the contents make no sense to this engine.
    #[error("the index pack cannot be read: {reason}")]
    Unreadable {
        /// What its reader said.
        reason: String,
    },
}

impl OpenError {
    /// A stable name for other programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAPack => "not-a-pack",
            Self::OtherFormat { .. } => "pack-other-format",
            Self::Truncated { .. } => "pack-truncated",
            Self::Damaged { .. } => "pack-damaged",
            Self::Unreadable { .. } => "pack-unreadable",
        }
    }
}

/// What a pack holds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Contents {
    pub(crate) lang: Lang,
    pub(crate) text_languages: Vec<Lang>,
    pub(crate) n_offers: usize,
    pub(crate) catalog: Vec<u8>,
    /// The words of the thesaurus, see `lotse_model::words`.
    pub(crate) vocabulary: Vec<u8>,
    /// What suggestions name besides, see `lotse_model::write_names`.
    pub(crate) names: Vec<u8>,
    /// Terms and postings, see `field`.
    pub(crate) index_files: Vec<PackFile>,
}

impl Contents {
    /// A file of the index.
    ///
    /// # Errors
    /// [`OpenError::Unreadable`] if it is not there.
    pub(crate) fn index_file(&self, name: &str) -> Result<&[u8], OpenError> {
        let file = self.index_files.iter().find(|file| file.name == name);
        file.map(|file| file.bytes.as_slice()).ok_or_else(|| unreadable(format!("it has no {name}")))
    }
}

/// One file of the index.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PackFile {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Manifest {
    lang: Lang,
    text_languages: Vec<Lang>,
    offers: usize,
    files: Vec<ManifestFile>,
}

#[derive(Serialize, Deserialize)]
struct ManifestFile {
    name: String,
    bytes: usize,
    /// The first digits of its SHA-256: they find damage, and all of them would be the larger part of the manifest.
    hash: String,
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a pack.
pub(crate) fn write(contents: &Contents) -> serde_json::Result<Vec<u8>> {
    let index_files = contents.index_files.iter().map(|file| (file.name.as_str(), file.bytes.as_slice()));
    let files: Vec<(&str, &[u8])> =
        // Words and names come first: a page suggests while the rest is on its way.
        [(VOCABULARY, &contents.vocabulary), (NAMES, &contents.names), (CATALOG, &contents.catalog)]
            .into_iter()
            .map(|(name, bytes)| (name, bytes.as_slice()))
            .chain(index_files)
            .collect();
    let manifest = serde_json::to_vec(&Manifest {
        lang: contents.lang.clone(),
        text_languages: contents.text_languages.clone(),
        offers: contents.n_offers,
        files: files
            .iter()
            .map(|(name, bytes)| ManifestFile {
                name: (*name).to_owned(),
                bytes: bytes.len(),
                hash: hash(bytes),
            })
            .collect(),
    })?;
    let mut pack = MAGIC.to_vec();
    pack.extend(FORMAT_VERSION.to_le_bytes());
    pack.extend((manifest.len() as u32).to_le_bytes());
    pack.extend(Sha256::digest(&manifest));
    pack.extend(manifest);
    for (_, bytes) in files {
        pack.extend(bytes);
    }
    Ok(pack)
}

/// Reads a pack and checks every hash.
///
/// # Errors
/// [`OpenError`]; never panics, whatever the bytes.
pub(crate) fn read(pack: &[u8]) -> Result<Contents, OpenError> {
    let mut rest = pack.strip_prefix(MAGIC).ok_or(OpenError::NotAPack)?;
    let truncated = |expected| OpenError::Truncated { expected, found: pack.len() };
    let header = MAGIC.len() + 40;
    let mut take = |n: usize, expected: usize| {
        let (taken, after) = rest.split_at_checked(n).ok_or_else(|| truncated(expected))?;
        rest = after;
        Ok(taken)
    };
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0u32, |number, byte| number << 8 | u32::from(*byte));

    let found = number(take(4, header)?);
    if found != FORMAT_VERSION {
        return Err(OpenError::OtherFormat { found, supported: FORMAT_VERSION });
    }
    let manifest_len = number(take(4, header)?) as usize;
    let manifest_hash = take(32, header)?;
    let manifest = take(manifest_len, header.saturating_add(manifest_len))?;
    if Sha256::digest(manifest).as_slice() != manifest_hash {
        return Err(OpenError::Damaged { file: "manifest".to_owned() });
    }
    let manifest: Manifest = from_json(manifest)?;

    let total = manifest.files.iter().fold(header + manifest_len, |sum, file| sum.saturating_add(file.bytes));
    let mut files = Vec::new();
    for file in manifest.files {
        let bytes = take(file.bytes, total)?;
        if hash(bytes) != file.hash {
            return Err(OpenError::Damaged { file: file.name });
        }
        files.push(PackFile { name: file.name, bytes: bytes.to_vec() });
    }
    if !rest.is_empty() {
        return Err(OpenError::Damaged { file: "end of the pack".to_owned() });
    }
    let mut take_file = |name: &str| {
        let idx = files.iter().position(|file| file.name == name);
        idx.map(|idx| files.remove(idx).bytes).ok_or_else(|| unreadable(format!("it has no {name}")))
    };
    let (vocabulary, names, catalog) = (take_file(VOCABULARY)?, take_file(NAMES)?, take_file(CATALOG)?);
    Ok(Contents {
        lang: manifest.lang,
        text_languages: manifest.text_languages,
        n_offers: manifest.offers,
        catalog,
        vocabulary,
        names,
        index_files: files,
    })
}

/// Reads JSON as text, as tantivy does: a second reader for bytes would be 10 kB more to download.
pub(crate) fn from_json<T: for<'de> Deserialize<'de>>(json: &[u8]) -> Result<T, OpenError> {
    serde_json::from_str(str::from_utf8(json).map_err(unreadable)?).map_err(unreadable)
}

/// An error for contents that make no sense in spite of right hashes.
pub(crate) fn unreadable(reason: impl std::fmt::Display) -> OpenError {
    OpenError::Unreadable { reason: reason.to_string() }
}
