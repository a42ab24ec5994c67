//! The portal's own scripts, styles and wasm. Invariant: a published asset's name
//! holds the hash of its bytes, and every mention of it in another asset was renamed too.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Result, bail};
use rust_embed::Embed;
use sha2::{Digest, Sha256};

use crate::disk;

/// What `cargo xtask dist` made when this binary was compiled; empty without it.
#[derive(Embed)]
#[folder = "web-assets"]
#[allow_missing = true]
struct Embedded;

/// Without these there is no portal; the scripts may hold what they import, or mention it.
const REQUIRED: [&str; 4] = ["lotse-engine_bg.wasm", "lotse-web_bg.wasm", "lotse.css", "start.js"];

/// Kinds of files in which other assets are mentioned by name.
const MENTIONING: [&str; 4] = ["css", "js", "svg", "webmanifest"];

/// Assets by their fixed names.
pub(crate) type Assets = BTreeMap<String, Vec<u8>>;

/// An asset as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublishedAsset {
    /// Its name with the hash, below the folder of assets.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// The brotli sibling, if it came with the asset.
    pub(crate) brotli: Option<Vec<u8>>,
}

impl PublishedAsset {
    /// The file `name` with its hash.
    pub(crate) fn new(name: &str, bytes: Vec<u8>) -> Self {
        Self { name: hashed_name(name, &bytes), bytes, brotli: None }
    }
}

/// The end of the name of an asset's brotli sibling.
const SIBLING: &str = ".br";

/// The names of the assets, siblings left out.
pub(crate) fn names(assets: &Assets) -> impl Iterator<Item = &String> {
    assets.keys().filter(|name| !name.strip_suffix(SIBLING).is_some_and(|of| assets.contains_key(of)))
}

/// The sibling of `name` that came with the assets, if it really is one of these bytes.
fn sibling(name: &str, bytes: &[u8], assets: &Assets) -> Option<Vec<u8>> {
    let sibling = assets.get(&[name, SIBLING].concat())?;
    let mut unpacked = Vec::with_capacity(bytes.len());
    brotli::BrotliDecompress(&mut sibling.as_slice(), &mut unpacked).ok()?;
    (unpacked == bytes).then(|| sibling.clone())
}

/// The assets in this binary, or those of the folder `instead`.
///
/// # Errors
/// If one is missing that no portal works without.
pub(crate) fn load(instead: Option<&Path>) -> Result<Assets> {
    let assets: Assets = match instead {
        Some(dir) => {
            disk::read_tree(dir, |_| true)?.files.into_iter().map(|file| (file.path, file.bytes)).collect()
        }
        None => Embedded::iter()
            .filter_map(|name| Embedded::get(&name).map(|file| (name.into_owned(), file.data.into_owned())))
            .filter(|(name, _)| !name.split('/').any(|part| part.starts_with('.')))
            .collect(),
    };
    let missing: Vec<_> = REQUIRED.into_iter().filter(|name| !assets.contains_key(*name)).collect();
    if missing.is_empty() {
        return Ok(assets);
    }
    match instead {
        Some(dir) => bail!("{} lacks {}", disk::show(dir), missing.join(", ")),
        None => bail!(
            "this `lotse` was compiled without the web assets ({} missing): build it with `cargo xtask dist`",
            missing.join(", ")
        ),
    }
}

/// Gives every asset its published name, by fixed name.
///
/// # Errors
/// If assets mention each other in a circle: none of them could have a hash. If no script
/// mentions a wasm file under its fixed name: nobody would load it.
pub(crate) fn with_hashes(assets: &Assets) -> Result<BTreeMap<String, PublishedAsset>> {
    let mentioned = |name: &str| {
        let texts = assets.iter().filter(|(other, _)| is_mentioning(other));
        texts
            .filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok())
            .any(|text| !mentions(text, name).is_empty())
    };
    for name in assets.keys().filter(|name| name.ends_with(".wasm")) {
        if !mentioned(name) {
            bail!("no script of the web assets loads `{name}`");
        }
    }
    let mut published = BTreeMap::new();
    for name in names(assets) {
        publish(name, assets, &mut BTreeSet::new(), &mut published)?;
    }
    Ok(published)
}

/// `search-de.pack` → `search-de-0123456789ab.pack`.
fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash: String = Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
        None => format!("{name}-{hash}"),
    }
}

fn publish(
    name: &str,
    assets: &Assets,
    waiting: &mut BTreeSet<String>,
    published: &mut BTreeMap<String, PublishedAsset>,
) -> Result<()> {
    let Some(bytes) = assets.get(name).filter(|_| !published.contains_key(name)) else { return Ok(()) };
    if !waiting.insert(name.to_owned()) {
        let circle: Vec<&str> = waiting.iter().map(String::as_str).collect();
        bail!("web assets mention each other in a circle: {}", circle.join(", "));
    }
    let bytes = match std::str::from_utf8(bytes) {
        Ok(text) if is_mentioning(name) => {
            let mut text = text.to_owned();
            for other in
                names(assets).filter(|other| !mentions(&text, other).is_empty()).cloned().collect::<Vec<_>>()
            {
                publish(&other, assets, waiting, published)?;
                if let Some(other_published) = published.get(&other) {
                    text = rename_mentions(&text, &other, &other_published.name);
                }
            }
            text.into_bytes()
        }
        _ => bytes.clone(),
    };
    waiting.remove(name);
    let brotli = sibling(name, &bytes, assets);
    let asset = PublishedAsset { brotli, ..PublishedAsset::new(name, bytes) };
    published.insert(name.to_owned(), asset);
    Ok(())
}

fn is_mentioning(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| MENTIONING.contains(&extension))
}

/// Where `text` mentions the file `name`: in quotes or `url(…)`, after a path or not.
/// A name in a comment or in a longer name is none.
fn mentions(text: &str, name: &str) -> Vec<usize> {
    let before = ['"', '\'', '(', '/'];
    let after = ['"', '\'', ')', '?', '#'];
    text.match_indices(name)
        .map(|(start, _)| start)
        .filter(|start| text[..*start].ends_with(before) && text[start + name.len()..].starts_with(after))
        .collect()
}

fn rename_mentions(text: &str, name: &str, new_name: &str) -> String {
    let mut renamed = text.to_owned();
    for start in mentions(text, name).into_iter().rev() {
        renamed.replace_range(start..start + name.len(), new_name);
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets(files: &[(&str, &str)]) -> Assets {
        files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn mentions_are_renamed_and_change_the_hash_of_who_mentions() {
        let start = "// start.js and lotse-web.js\nimport init from './lotse-web.js'; x('my-lotse-web.js')";
        let publish = |wasm: &str| {
            let glue = "new URL('lotse-web_bg.wasm', import.meta.url)";
            with_hashes(&assets(&[("start.js", start), ("lotse-web.js", glue), ("lotse-web_bg.wasm", wasm)]))
                .unwrap()
        };
        let published = publish("1");
        let text = String::from_utf8(published["start.js"].bytes.clone()).unwrap();
        let glue = &published["lotse-web.js"].name;
        assert_eq!(
            text,
            format!("// start.js and lotse-web.js\nimport init from './{glue}'; x('my-lotse-web.js')")
        );
        assert_ne!(published["start.js"].name, publish("2")["start.js"].name);
    }

    #[test]
    fn a_circle_is_named() {
        let error = with_hashes(&assets(&[("a.js", "'b.js'"), ("b.js", "'./a.js'")])).unwrap_err();
        assert!(error.to_string().contains("circle: a.js, b.js"), "{error}");
    }

    #[test]
    fn binary_files_keep_their_bytes() {
        let files = Assets::from([("x.png".to_owned(), vec![0, 255, b'"']), ("y.js".to_owned(), vec![255])]);
        let published = with_hashes(&files).unwrap();
        assert_eq!(published["x.png"].bytes, [0, 255, b'"']);
        assert_eq!(published["y.js"].bytes, [255]);
        assert!(published["x.png"].name.starts_with("x-"), "{}", published["x.png"].name);
    }

    #[test]
    fn a_sibling_is_used_if_it_is_one_of_these_bytes() {
        let mut packed = Vec::new();
        brotli::BrotliCompress(&mut b"wasm".as_slice(), &mut packed, &Default::default()).unwrap();
        let publish = |wasm: &str| {
            let mut files = assets(&[("a.js", "'a.wasm'"), ("a.wasm", wasm)]);
            files.insert("a.wasm.br".to_owned(), packed.clone());
            with_hashes(&files).unwrap()
        };
        assert_eq!(publish("wasm")["a.wasm"].brotli.as_ref(), Some(&packed));
        assert_eq!(publish("other")["a.wasm"].brotli, None);
        assert_eq!(publish("wasm").len(), 2);
    }

    #[test]
    fn a_wasm_file_that_nobody_loads_is_named() {
        let error = with_hashes(&assets(&[("a.js", "// 'a.wasm'?"), ("b.wasm", "")])).unwrap_err();
        assert_eq!(error.to_string(), "no script of the web assets loads `b.wasm`");
    }
}
