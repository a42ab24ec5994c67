//! `cargo xtask size`: what a visitor downloads from dist/, against the budgets.
//!
//! Invariant: only files of the finished site are measured, so the table shows what is really published.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::fingerprint::files_below;
use crate::workspace::Workspace;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    ui: f64,
    engine: f64,
    pack: f64,
    suggestions: f64,
    words: f64,
    cold_total: f64,
    cold_requests: usize,
}

/// Several files that are downloaded together.
#[derive(Debug, Default, Clone, Copy)]
struct Download {
    files: usize,
    raw: usize,
    brotli: usize,
}

impl Download {
    fn of(bytes: &[u8]) -> Result<Download> {
        Ok(Download { files: 1, raw: bytes.len(), brotli: brotli_size(bytes)? })
    }

    /// A file of the site as most browsers get it: its `.br` sibling, which `lotse build` made at quality 11.
    fn published(file: &Path) -> Result<Download> {
        let bytes = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
        let mut sibling = file.as_os_str().to_owned();
        sibling.push(".br");
        match fs::metadata(&sibling) {
            Ok(sibling) => {
                Ok(Download { files: 1, raw: bytes.len(), brotli: usize::try_from(sibling.len())? })
            }
            Err(_) => Download::of(&bytes),
        }
    }

    fn add(&mut self, other: Download) {
        self.files += other.files;
        self.raw += other.raw;
        self.brotli += other.brotli;
    }

    fn kilobytes(self) -> f64 {
        self.brotli as f64 / 1000.0
    }
}

/// A line of the table.
struct Row {
    what: String,
    files: usize,
    raw: usize,
    value: f64,
    budget: Option<f64>,
    unit: &'static str,
}

impl Row {
    fn of(what: impl Into<String>, download: Download, budget: Option<f64>) -> Row {
        let value = download.kilobytes();
        Row { what: what.into(), files: download.files, raw: download.raw, value, budget, unit: "kB" }
    }

    fn is_over(&self) -> bool {
        self.budget.is_some_and(|budget| self.value > budget)
    }
}

/// The budgets that are not bytes of the site, and where they are watched.
const ELSEWHERE: &str = "\
first offers visible (cold): 0 wasm bytes                   journey: tests/journeys/without-script.test.mjs
keystroke → hits, in Chromium: p95 ≤ 4 ms                   cargo xtask bench
lotse build of 10,000 offers: ≤ 10 s, ≤ 500 MB              cargo xtask bench";

/// Prints the table; an error if a budget is exceeded.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let file = workspace.root.join("xtask/budgets.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
    let budgets: Budgets = toml::from_str(&text).with_context(|| format!("reading {}", file.display()))?;
    let rows = measure(&workspace.dist(), &budgets)?;
    println!("{:<44} {:>5} {:>11} {:>11} {:>9}", "what", "files", "raw", "brotli", "budget");
    for row in &rows {
        let budget = row.budget.map_or("–".to_owned(), |budget| format!("≤ {budget}"));
        let mark = if row.is_over() { "  ABOVE" } else { "" };
        let value = if row.unit.is_empty() {
            format!("{}", row.value)
        } else {
            format!("{:.1} {}", row.value, row.unit)
        };
        let raw = if row.raw == 0 { String::new() } else { format!("{:.1} kB", row.raw as f64 / 1000.0) };
        println!("{:<44} {:>5} {raw:>11} {value:>11} {budget:>9}{mark}", row.what, row.files);
    }
    println!("{ELSEWHERE}");
    let over: Vec<&str> = rows.iter().filter(|row| row.is_over()).map(|row| row.what.as_str()).collect();
    if !over.is_empty() {
        bail!("above the budget: {} (budgets: xtask/budgets.toml)", over.join(", "));
    }
    Ok(())
}

fn measure(dist: &Path, budgets: &Budgets) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let (mut ui, mut engine) = (Download::default(), Download::default());
    let mut packs = BTreeMap::new();
    for file in files_below(&dist.join("assets"))? {
        let name = file.file_name().and_then(|name| name.to_str()).context("assets have plain names")?;
        let Some((stem, extension)) = published_name(name) else { continue };
        let part = match (stem, extension) {
            ("start", "js") | ("lotse-web_bg", "wasm") | ("lotse", "css") => &mut ui,
            ("lotse-engine_bg", "wasm") => &mut engine,
            (_, "pack") if stem.starts_with("search-") => {
                packs.entry(stem["search-".len()..].to_owned()).or_default()
            }
            (_, "txt") if stem.starts_with("words-") => {
                let words = Download::published(&file)?;
                rows.push(Row::of(
                    format!("  {stem}.txt, for words of another language"),
                    words,
                    Some(budgets.words),
                ));
                continue;
            }
            ("page" | "list-page", "js") => {
                let what = format!("  {stem}.js, for pages without a search");
                rows.push(Row::of(what, Download::published(&file)?, None));
                continue;
            }
            _ => continue,
        };
        if extension == "pack" {
            let bytes = fs::read(&file)?;
            let head = Download::of(head_of_pack(&bytes).context("a pack begins with words and names")?)?;
            let what = format!("  head of {stem}: suggestions");
            rows.push(Row::of(what, head, Some(budgets.suggestions)));
        }
        let download = Download::published(&file)?;
        rows.push(Row::of(format!("  {stem}.{extension}"), download, None));
        part.add(download);
    }
    if ui.files == 0 || engine.files == 0 || packs.is_empty() {
        bail!("{} is not a finished site (run `cargo xtask dist`)", dist.display());
    }
    rows.push(Row::of("UI: wasm, script, style", ui, Some(budgets.ui)));
    rows.push(Row::of("engine: wasm", engine, Some(budgets.engine)));
    for (lang, pack) in packs {
        rows.push(Row::of(format!("pack {lang}"), pack, Some(budgets.pack)));
        let page = dist.join(&lang).join("index.html");
        let page = Download::published(&page)?;
        rows.push(Row::of(format!("page /{lang}/"), page, None));
        let mut cold = Download::default();
        for part in [page, ui, engine, pack] {
            cold.add(part);
        }
        rows.push(Row::of(format!("cold, up to ten hits, {lang}"), cold, Some(budgets.cold_total)));
        rows.push(Row {
            what: format!("requests, cold, {lang}"),
            files: cold.files,
            raw: 0,
            value: cold.files as f64,
            budget: Some(budgets.cold_requests as f64),
            unit: "",
        });
    }
    Ok(rows)
}

/// The bytes of a pack from which a page suggests: header, manifest, and the first two files
/// (crates/lotse-core/src/pack.rs, web/js/pack-head.js).
fn head_of_pack(pack: &[u8]) -> Option<&[u8]> {
    #[derive(Deserialize)]
    struct Manifest {
        files: Vec<PackFile>,
    }
    #[derive(Deserialize)]
    struct PackFile {
        bytes: usize,
    }
    let length = u32::from_le_bytes(pack.get(12..16)?.try_into().ok()?) as usize;
    let manifest: Manifest = serde_json::from_slice(pack.get(48..48 + length)?).ok()?;
    let head: usize = manifest.files.iter().take(2).map(|file| file.bytes).sum();
    pack.get(..48 + length + head)
}

/// `lotse-web_bg-1f0c….wasm` → (`lotse-web_bg`, `wasm`)
fn published_name(name: &str) -> Option<(&str, &str)> {
    let (stem, extension) = name.rsplit_once('.')?;
    let (stem, hash) = stem.rsplit_once('-')?;
    let is_hash = hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash.then_some((stem, extension))
}

fn brotli_size(bytes: &[u8]) -> Result<usize> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 24);
    writer.write_all(bytes)?;
    writer.flush()?;
    Ok(writer.into_inner().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_published_name_loses_its_hash() {
        assert_eq!(published_name("lotse-web_bg-0123abcd.wasm"), Some(("lotse-web_bg", "wasm")));
        assert_eq!(published_name("search-de-0123abcdef.pack"), Some(("search-de", "pack")));
        assert_eq!(published_name("icon.svg"), None);
        assert_eq!(published_name("not-hashed.svg"), None);
    }

    #[test]
    fn the_budget_file_can_be_read() {
        let budgets: Budgets = toml::from_str(include_str!("../budgets.toml")).unwrap();
        assert!(budgets.cold_total > 0.0);
    }

    #[test]
    fn a_row_is_over_only_above_its_budget() {
        let row =
            |value: f64| Row { what: String::new(), files: 1, raw: 1, value, budget: Some(5.0), unit: "kB" };
        assert!(!row(5.0).is_over());
        assert!(row(5.1).is_over());
    }
}
