//! From a collection to a folder of static files. Invariant: nothing appears in its
//! place before every pack was opened, every page drawn and every file written.

mod address;
mod compress;
mod data;
mod feeds;
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
use lotse_core::{PackOptions, Script, build_vocabulary};
use lotse_model::{Collection, Lang, SearchRequest, SearchResponse, Site, Thesaurus};
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

/// How many pages are compressed and written in one go.
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
}

impl<'a> Input<'a> {
    pub(crate) fn new(portal: &'a Portal<'_>, assets: &'a Assets, today: Date, purpose: Purpose) -> Self {
        let Portal { site, collection, logo } = portal;
        Self { collection, site, logo: *logo, assets, today, purpose }
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
    for lang in languages {
        progress.step(&format!("search index for `{lang}`"));
        let (pack, first_page) = build_pack(input, lang)?;
        let name = pack_name(lang);
        let published = PublishedAsset { name: assets::hashed_name(&name, &pack), bytes: pack };
        if files.insert(name.clone(), published).is_some() {
            bail!("the web assets hold a file `{name}`, which is the name of a search pack");
        }
        initial.insert(lang.clone(), first_page);
    }

    for (script, languages) in by_script(input.collection.thesaurus()) {
        let words = build_vocabulary(input.collection, &languages);
        let name = words_name(script);
        files.insert(name.clone(), PublishedAsset { name: assets::hashed_name(&name, &words), bytes: words });
    }

    progress.step("pages");
    let pages = pages::draw(input, &files, initial)?;
    let paths: Vec<String> = pages.iter().map(|page| page.file.clone()).collect();
    let mut others = feeds::files(input, &paths);
    let is_feed = |(path, _): &&(String, Vec<u8>)| path.ends_with(FEED);
    let feeds = others.iter().filter(is_feed).count();
    others.extend(data::files(input)?);
    others.push((offline::FILE.to_owned(), offline::worker(input, &files)?));
    let pages = pages.into_iter().map(|page| (page.file, page.html.into_bytes()));
    write_texts(input, &mut staging, Effort::Quick, pages)?;
    write_texts(input, &mut staging, Effort::Good, others.into_iter())?;

    progress.step("compressing");
    let by_name: Vec<(&str, &[u8])> =
        files.iter().map(|(name, file)| (name.as_str(), file.bytes.as_slice())).collect();
    let siblings = match input.purpose {
        Purpose::Publish => compress::compress_all(&by_name, Effort::Best)?,
        Purpose::Preview => Vec::new(),
    };

    progress.step("writing");
    for file in files.values() {
        staging.write(&format!("{ASSETS_DIR}{}", file.name), &file.bytes)?;
    }
    let mut brotli_bytes = BTreeMap::new();
    for ((name, file), siblings) in files.iter().zip(&siblings) {
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
    let assets = own_assets.keys().filter_map(|name| Some((name.clone(), describe(name)?)));
    let summary = Summary {
        generator: "lotse",
        version: env!("CARGO_PKG_VERSION"),
        today: input.today,
        base_path: input.site.base_path.clone(),
        offers: OfferCounts {
            published: input.collection.published(input.today).count(),
            total: input.collection.offers().len(),
        },
        languages: languages.clone(),
        pages: paths.len(),
        feeds,
        packs: packs.collect(),
        assets: assets.collect(),
    };
    let marker = summary.marker(staging.written())?;
    staging.write(MARKER, &marker)?;
    staging.publish()?;
    progress.finish();
    Ok(summary)
}

/// Writes files that change often, with their siblings; a few hundred at a time, because thousands of pages are the
/// largest thing in memory.
fn write_texts(
    input: &Input<'_>,
    staging: &mut Staging,
    effort: Effort,
    files: impl Iterator<Item = (String, Vec<u8>)>,
) -> Result<()> {
    let mut files = files.peekable();
    while files.peek().is_some() {
        let some: Vec<(String, Vec<u8>)> = files.by_ref().take(WRITTEN_TOGETHER).collect();
        let by_name: Vec<(&str, &[u8])> =
            some.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
        for (path, bytes) in &by_name {
            staging.write(path, bytes)?;
        }
        if input.purpose == Purpose::Preview {
            continue;
        }
        for ((path, _), siblings) in by_name.iter().zip(compress::compress_all(&by_name, effort)?) {
            for (ending, packed) in [("br", siblings.brotli), ("gz", siblings.gzip)] {
                if let Some(packed) = packed {
                    staging.write(&format!("{path}.{ending}"), &packed)?;
                }
            }
        }
    }
    Ok(())
}

fn pack_name(lang: &Lang) -> String {
    format!("search-{lang}.pack")
}

/// The words of all languages of a script, for portals in other languages.
fn words_name(script: Script) -> String {
    format!("words-{}.txt", script.code())
}

/// The languages of the thesaurus by the script of their words.
fn by_script(thesaurus: &Thesaurus) -> BTreeMap<Script, Vec<Lang>> {
    let mut scripts: BTreeMap<Script, Vec<Lang>> = BTreeMap::new();
    for (lang, vocabulary) in &thesaurus.vocabularies {
        let word = vocabulary.values().flatten().next().map_or("", String::as_str);
        scripts.entry(Script::of(word)).or_default().push(lang.clone());
    }
    scripts
}

/// The pack for readers of `lang`, and what it answers to the empty query.
fn build_pack(input: &Input<'_>, lang: &Lang) -> Result<(Vec<u8>, SearchResponse)> {
    let options = PackOptions::for_visitors(lang.clone(), input.collection.thesaurus());
    let (pack, engine) = build_and_open(input.collection, &options, input.today)?;
    let request = SearchRequest { lang: lang.clone(), limit: INITIAL_HITS, ..SearchRequest::default() };
    let response = engine.search(&request, input.today);
    let published = input.collection.published(input.today).count();
    if response.total != published {
        bail!("the search index for `{lang}` holds {} offers instead of {published}", response.total);
    }
    Ok((pack, response))
}
