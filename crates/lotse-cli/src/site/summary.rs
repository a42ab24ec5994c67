//! What a build says about its site. Invariant: the marker file lists every file of
//! the site, so that replacing it can tell lotse's files from others.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;
use lotse_model::Lang;
use serde::{Deserialize, Serialize};

use crate::disk;
use crate::messages::{count, size, thousands};

/// The name of the marker file, at the top of a site.
pub(crate) const MARKER: &str = "lotse-site.json";

/// More packs than these are too many to read one by one.
const SHOWN_PACKS: usize = 4;

/// What was built, as `lotse build --format json` prints it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Summary {
    /// Always `lotse`.
    pub(crate) generator: Cow<'static, str>,
    /// The version of lotse.
    pub(crate) version: Cow<'static, str>,
    /// The day the site was built for.
    pub(crate) today: Date,
    /// The path it is to be served under, with slashes at both ends.
    pub(crate) base_path: String,
    pub(crate) offers: OfferCounts,
    /// The interface languages, the default first.
    pub(crate) languages: Vec<Lang>,
    /// How many HTML pages.
    pub(crate) pages: usize,
    /// How many Atom feeds; none without `site_url`, and then no sitemap either.
    pub(crate) feeds: usize,
    /// The search packs by interface language.
    pub(crate) packs: BTreeMap<Lang, FileSummary>,
    /// The portal's own files by their fixed names.
    pub(crate) assets: BTreeMap<String, FileSummary>,
}

/// How many offers there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OfferCounts {
    /// Those visitors see.
    pub(crate) published: usize,
    /// All, drafts and ended ones included.
    pub(crate) total: usize,
}

/// A published file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FileSummary {
    /// Its path in the site; the name holds the hash of its bytes.
    pub(crate) file: String,
    /// Its size.
    pub(crate) bytes: usize,
    /// Its size as most browsers get it.
    pub(crate) brotli_bytes: Option<usize>,
}

impl Summary {
    /// For people, below a `headline`.
    pub(crate) fn human(&self, headline: &str) -> String {
        let languages: Vec<&str> = self.languages.iter().map(Lang::as_str).collect();
        let assets: usize = self.assets.values().map(|asset| asset.brotli_bytes.unwrap_or(asset.bytes)).sum();
        format!(
            "{headline}\n  offers     {} published of {}\n  languages  {}\n  pages      {}\n  feeds      {}\n  packs      {}\n  assets     {}, {} as sent\n",
            thousands(self.offers.published),
            thousands(self.offers.total),
            languages.join(", "),
            thousands(self.pages),
            match self.feeds {
                0 => "none, and no sitemap: `site.yaml` names no `site_url`".to_owned(),
                feeds => format!("{}, and a sitemap", thousands(feeds)),
            },
            packs(&self.packs),
            count(self.assets.len(), "file"),
            size(assets),
        )
    }

    /// The marker file of a site with these `files` of so many `bytes`, made from what `fingerprint` stands for.
    pub(crate) fn marker(
        &self,
        fingerprint: Option<&str>,
        files: &BTreeSet<String>,
        bytes: u64,
    ) -> serde_json::Result<Vec<u8>> {
        #[derive(Serialize)]
        struct Whole<'a> {
            #[serde(flatten)]
            summary: &'a Summary,
            #[serde(skip_serializing_if = "Option::is_none")]
            fingerprint: Option<&'a str>,
            bytes: u64,
            files: &'a BTreeSet<String>,
        }
        serde_json::to_vec_pretty(&Whole { summary: self, fingerprint, bytes, files })
    }
}

/// Each pack with its sizes; of many, how small and large they are.
fn packs(packs: &BTreeMap<Lang, FileSummary>) -> String {
    let sent = || packs.values().map(|pack| pack.brotli_bytes.unwrap_or(pack.bytes));
    match (sent().min(), sent().max()) {
        (Some(least), Some(most)) if packs.len() > SHOWN_PACKS => {
            format!("{}, {} to {} each as sent", packs.len(), size(least), size(most))
        }
        _ => {
            let each: Vec<String> =
                packs.iter().map(|(lang, pack)| format!("{lang} {}", pack.sizes())).collect();
            each.join("; ")
        }
    }
}

impl FileSummary {
    fn sizes(&self) -> String {
        match self.brotli_bytes {
            Some(sent) => format!("{} ({} as sent)", size(self.bytes), size(sent)),
            None => size(self.bytes),
        }
    }
}

/// What lotse reads from the marker file of a site.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Marker {
    generator: String,
    pub(crate) base_path: String,
    pub(crate) files: Vec<String>,
    /// What the site was made from; sites of older versions do not say.
    pub(crate) fingerprint: Option<String>,
    /// The size of all `files` together.
    pub(crate) bytes: Option<u64>,
}

impl Marker {
    /// The marker of the site in `dir`; `None` if `dir` is no site that lotse built.
    pub(crate) fn read(dir: &Path) -> Option<Self> {
        let bytes = disk::read(&dir.join(MARKER)).ok()?;
        serde_json::from_slice(&bytes).ok().filter(|marker: &Self| marker.generator == "lotse")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_packs_take_one_line() {
        let pack = |brotli_bytes| FileSummary { file: String::new(), bytes: 2_000, brotli_bytes };
        let sizes = ["ar", "de", "en", "tr", "uk"].into_iter().zip([Some(300), Some(200), None, None, None]);
        let all: BTreeMap<Lang, FileSummary> =
            sizes.map(|(lang, sent)| (Lang::new(lang).unwrap(), pack(sent))).collect();
        assert_eq!(packs(&all), "5, 200 bytes to 2.0 kB each as sent");
        let two = all.into_iter().take(2).collect();
        assert_eq!(packs(&two), "ar 2.0 kB (300 bytes as sent); de 2.0 kB (200 bytes as sent)");
    }
}
