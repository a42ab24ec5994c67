//! The service worker of a site. Invariant: there is always one at the same address, so
//! that one which is no longer wanted takes itself away.

use std::collections::BTreeMap;

use anyhow::Result;
use lotse_model::Lang;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::assets::{Assets, PublishedAsset};
use crate::site::{Input, Purpose, pack_name};

/// The worker's script among the web assets; the build writes what it is about in front of it.
const SCRIPT: &str = "service-worker.js";

/// Where the worker is, below the base path: always there, and never cached for long.
pub(crate) const FILE: &str = "sw.js";

/// A worker that ends itself and all that an earlier one kept.
const RETIRE: &str = include_str!("retire-worker.js");

/// What everything needs that is shown without a network, beside the pack.
const ALWAYS: [&str; 6] =
    ["start.js", "page.js", "lotse-web_bg.wasm", "lotse-engine_bg.wasm", "lotse.css", "icon.svg"];

/// The assets that pages load: all but the worker, which has a fixed name of its own.
pub(crate) fn without_worker(assets: &Assets) -> Assets {
    let others = assets.iter().filter(|(name, _)| *name != SCRIPT);
    others.map(|(name, bytes)| (name.clone(), bytes.clone())).collect()
}

/// Whether pages may start the worker. A preview must always show what was just saved.
pub(crate) fn is_on(input: &Input<'_>) -> bool {
    input.purpose == Purpose::Publish && input.site.offline && input.assets.contains_key(SCRIPT)
}

/// What the worker knows of the site.
#[derive(Serialize)]
struct Manifest<'a> {
    /// The path of the site, with slashes at both ends.
    base: &'a str,
    /// Changes with everything below; for people who look.
    version: String,
    /// The names of all hashed files.
    assets: Vec<&'a str>,
    /// Those that a search needs, by interface language.
    languages: BTreeMap<&'a Lang, Vec<&'a str>>,
}

/// The script at [`FILE`].
pub(crate) fn worker(input: &Input<'_>, files: &BTreeMap<String, PublishedAsset>) -> Result<Vec<u8>> {
    let Some(script) = input.assets.get(SCRIPT).filter(|_| is_on(input)) else {
        return Ok(RETIRE.as_bytes().to_vec());
    };
    let published = |name: &str| files.get(name).map(|file| file.name.as_str());
    let of_language = |lang| {
        let pack = published(&pack_name(lang));
        (lang, ALWAYS.into_iter().filter_map(published).chain(pack).collect())
    };
    let assets: Vec<&str> = files.values().map(|file| file.name.as_str()).collect();
    let hash = Sha256::digest(assets.join("\n"));
    let manifest = Manifest {
        base: &input.site.base_path,
        version: hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect(),
        languages: input.site.languages.iter().map(of_language).collect(),
        assets,
    };
    let mut worker = format!("self.LOTSE_SITE={};\n", serde_json::to_string(&manifest)?).into_bytes();
    worker.extend_from_slice(script);
    Ok(worker)
}
