//! From a collection to a folder of static files. Invariant: nothing appears in its
//! place before every pack was opened, every page drawn and every file written.

mod address;
mod compress;
mod data;
mod feeds;
pub(crate) mod fingerprint;
mod identity;
mod offline;
mod pages;
mod publish;
pub(crate) mod summary;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};
use jiff::civil::Date;
use lotse_content::SourceFile;
use lotse_core::{PackBuilder, PackOptions, build_vocabulary};
use lotse_model::{Collection, Lang, SearchRequest, SearchResponse, Site};
use lotse_web::publications::FEED;

use crate::assets::{self, Assets, PublishedAsset};
use crate::engines::build_and_open;
use crate::messages::{self, Progress};
use crate::portals::Portal;
use crate::site::compress::Effort;
use crate::site::publish::Staging;
use crate::site::summary::{FileSummary, MARKER, OfferCounts, Summary};

/// The folder of everything with a hash in its name.
const ASSETS_DIR: &str = "assets/";

/// How the names of vocabularies begin.
const WORDS: &str = "words-";

/// How many pages are compressed and written in one go: thousands of them are the largest thing in memory.
const WRITTEN_TOGETHER: usize = 512;

/// How many offers stand in a prerendered start page.
const INITIAL_HITS: usize = 10;

/// For whom a site is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// For visitors: with precompressed siblings.
    Publish,
    /// For the editor's own browser: quick to build, reloads itself.
    Preview,
}

/// What a site is built from.
pub(crate) struct Input<'a> {
    pub(crate) collection: &'a Collection,
    pub(crate) site: &'a Site,
    pub(crate) logo: Option<&'a SourceFile>,
    pub(crate) assets: &'a Assets,
    pub(crate) today: Date,
    pub(crate) purpose: Purpose,
    /// What all this comes from, for the marker file.
    pub(crate) fingerprint: Option<String>,
}

impl<'a> Input<'a> {
    pub(crate) fn new(portal: &'a Portal<'_>, assets: &'a Assets, today: Date, purpose: Purpose) -> Self {
        let Portal { site, collection, logo } = portal;
        Self { collection, site, logo: *logo, assets, today, purpose, fingerprint: None }
    }
}

/// Builds the site and puts it into `out`; on any failure `out` stays as it was.
pub(crate) fn build(input: &Input<'_>, out: &Path) -> Result<Summary> {
    let mut staging = Staging::new(out)?;
    let languages = &input.site.languages;
    for lang in pages::untranslated(languages) {
        messages::warning(&format!(
            "the portal is not translated into `{lang}`: its own words appear in German"
        ));
    }
    let progress = Progress::new(languages.len() + 3);
    let own_assets = identity::assets(offline::without_worker(input.assets), input)?;
    let mut files: BTreeMap<String, PublishedAsset> = assets::with_hashes(&own_assets)?;
    let mut initial = BTreeMap::new();
    let builder = PackBuilder::new(input.collection, input.today);
    for lang in languages {
        progress.step(&format!("search index for `{lang}`"));
        let (pack, first_page) = build_pack(input, &builder, lang)?;
        let name = pack_name(lang);
        if files.insert(name.clone(), PublishedAsset::new(&name, pack)).is_some() {
            bail!("the web assets hold a file `{name}`, which is the name of a search pack");
        }
        initial.insert(lang.clone(), first_page);
    }

    drop(builder);
    for lang in input.collection.thesaurus().vocabularies.keys() {
        let words = build_vocabulary(input.collection, std::slice::from_ref(lang));
        let name = words_name(lang);
        files.insert(name.clone(), PublishedAsset::new(&name, words));
    }

    progress.step("pages");
    let mut paths = Vec::new();
    let mut waiting = Vec::new();
    pages::draw(input, &files, &initial, |page| {
        paths.push(page.path.clone());
        waiting.push((page.path, page.html.into_bytes()));
        if waiting.len() < WRITTEN_TOGETHER {
            return Ok(());
        }
        write_texts(input, &mut staging, Effort::Quick, &std::mem::take(&mut waiting))
    })?;
    write_texts(input, &mut staging, Effort::Quick, &waiting)?;
    paths.sort();
    let mut others = feeds::files(input, &paths);
    let is_feed = |(path, _): &&(String, Vec<u8>)| path.ends_with(FEED);
    let feeds = others.iter().filter(is_feed).count();
    others.extend(data::files(input)?);
    others.push((offline::FILE.to_owned(), offline::worker(input, &files)?));
    write_texts(input, &mut staging, Effort::Good, &others)?;

    progress.step("compressing");
    let mut siblings = BTreeMap::new();
    if input.purpose == Purpose::Publish {
        let is_vocabulary = |(name, _): &(&String, _)| name.starts_with(WORDS);
        let (vocabularies, others): (Vec<_>, Vec<_>) = files.iter().partition(is_vocabulary);
        for (files, effort) in [(others, Effort::Best), (vocabularies, Effort::Seldom)] {
            let sources = files.iter().map(|&(name, file)| compress::Source {
                name,
                bytes: &file.bytes,
                brotli: file.brotli.as_deref(),
            });
            let packed = compress::compress_all(&sources.collect::<Vec<_>>(), effort)?;
            siblings.extend(files.into_iter().map(|(name, _)| name).zip(packed));
        }
    }

    progress.step("writing");
    for file in files.values() {
        staging.write(&format!("{ASSETS_DIR}{}", file.name), &file.bytes)?;
    }
    let mut brotli_bytes = BTreeMap::new();
    for (name, file) in &files {
        let Some(siblings) = siblings.get(name) else { continue };
        if let Some(packed) = &siblings.brotli {
            staging.write(&format!("{ASSETS_DIR}{}.br", file.name), packed)?;
            brotli_bytes.insert(name.as_str(), packed.len());
        }
        if let Some(packed) = &siblings.gzip {
            staging.write(&format!("{ASSETS_DIR}{}.gz", file.name), packed)?;
        }
    }

    let describe = |name: &str| {
        let file = files.get(name)?;
        let path = format!("{ASSETS_DIR}{}", file.name);
        Some(FileSummary {
            file: path,
            bytes: file.bytes.len(),
            brotli_bytes: brotli_bytes.get(name).copied(),
        })
    };
    let packs = languages.iter().filter_map(|lang| Some((lang.clone(), describe(&pack_name(lang))?)));
    let assets = assets::names(&own_assets).filter_map(|name| Some((name.clone(), describe(name)?)));
    let summary = Summary {
        generator: "lotse".into(),
        version: env!("CARGO_PKG_VERSION").into(),
        today: input.today,
        base_path: input.site.base_path.clone(),
        offers: OfferCounts {
            published: input.collection.published(input.today).count(),
            total: input.collection.offers().len(),
        },
        languages: languages.clone(),
        pages: paths.iter().filter(|path| pages::is_document(path)).count(),
        feeds,
        packs: packs.collect(),
        assets: assets.collect(),
    };
    let marker = summary.marker(input.fingerprint.as_deref(), staging.written(), staging.bytes())?;
    staging.write(MARKER, &marker)?;
    staging.publish()?;
    progress.finish();
    Ok(summary)
}

/// Writes files that change often, with their siblings.
fn write_texts(
    input: &Input<'_>,
    staging: &mut Staging,
    effort: Effort,
    files: &[(String, Vec<u8>)],
) -> Result<()> {
    for (path, bytes) in files {
        staging.write(path, bytes)?;
    }
    if input.purpose == Purpose::Preview {
        return Ok(());
    }
    let sources: Vec<_> =
        files.iter().map(|(name, bytes)| compress::Source { name, bytes, brotli: None }).collect();
    for ((path, _), siblings) in files.iter().zip(compress::compress_all(&sources, effort)?) {
        for (ending, packed) in [("br", siblings.brotli), ("gz", siblings.gzip)] {
            if let Some(packed) = packed {
                staging.write(&format!("{path}.{ending}"), &packed)?;
            }
        }
    }
    Ok(())
}

fn pack_name(lang: &Lang) -> String {
    format!("search-{lang}.pack")
}

/// The words of a language, for portals in other languages.
fn words_name(lang: &Lang) -> String {
    format!("{WORDS}{lang}.txt")
}

/// The pack for readers of `lang`, and what it answers to the empty query.
fn build_pack(
    input: &Input<'_>,
    builder: &PackBuilder<'_>,
    lang: &Lang,
) -> Result<(Vec<u8>, SearchResponse)> {
    let options = PackOptions::for_visitors(lang.clone(), input.collection.thesaurus());
    let (pack, engine) = build_and_open(builder, &options)?;
    let request = SearchRequest { lang: lang.clone(), limit: INITIAL_HITS, ..SearchRequest::default() };
    let response = engine.search(&request, input.today);
    let published = input.collection.published(input.today).count();
    if response.total != published {
        bail!("the search index for `{lang}` holds {} offers instead of {published}", response.total);
    }
    Ok((pack, response))
}
