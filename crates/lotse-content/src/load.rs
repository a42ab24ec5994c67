//! From files to a collection. Invariant: vocabularies are read before the sites and offers,
//! and every file is read whatever the others hold.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_model::{
    Category, Collection, County, CountyId, ExplainedWord, FirstStep, Municipality, Offer, Provider, Site,
    TargetGroup, Thesaurus,
};

use crate::diagnostic::Diagnostic;
use crate::known_ids::KnownIds;
use crate::load::repo::{Repo, sort_files};

pub use crate::load::not_a_file::NotAFile;

mod first_steps;
mod logo;
mod not_a_file;
mod offers;
mod read;
mod references;
mod repo;
mod sites;
mod thesaurus;
mod words;

/// A file of a content repo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path from the root of the content repo, with `/`.
    pub path: String,
    /// What is in it, whatever that is.
    pub bytes: Vec<u8>,
}

/// What loading gives: what could be read, and everything there is to say about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// All offers without errors and what they refer to; `None` if the vocabularies are
    /// too broken to put anything together. Look at `diagnostics` before publishing it.
    pub collection: Option<Collection>,
    /// The site; `None` if `site.yaml` is missing or has errors.
    pub site: Option<Site>,
    /// Further sites of the same content by name, those of `sites/` without errors.
    pub sites: BTreeMap<String, Site>,
    /// All diagnostics, by path and place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    /// Whether anything must be mended before the content can be published.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }
}

/// What has been read so far.
#[derive(Default)]
struct Contents {
    site: Option<Site>,
    sites: BTreeMap<String, Site>,
    categories: Vec<Category>,
    target_groups: Vec<TargetGroup>,
    counties: Vec<County>,
    /// Counties with a places file, also one with errors.
    known_counties: Vec<CountyId>,
    municipalities: Vec<Municipality>,
    providers: Vec<Provider>,
    offers: Vec<Offer>,
    thesaurus: Thesaurus,
    first_steps: Vec<FirstStep>,
    explained_words: Vec<ExplainedWord>,
    known: KnownIds,
    diagnostics: Vec<Diagnostic>,
}

/// Reads the files of a content repo as of the day `today`. Files that are no content
/// (a readme, the schema) are left alone.
pub fn load(files: &[SourceFile], today: Date) -> Loaded {
    let repo = sort_files(files);
    if let Some(diagnostic) = repo.not_a_content_repo() {
        return Loaded {
            collection: None,
            site: None,
            sites: BTreeMap::new(),
            diagnostics: vec![diagnostic],
        };
    }
    let mut contents = Contents::default();
    references::read_all(&repo, &mut contents);
    sites::read_all(&repo, &mut contents);
    thesaurus::read_all(&repo, &mut contents);
    words::read_all(&repo, &mut contents);
    offers::read_all(&repo, today, &mut contents);
    first_steps::read_all(&repo, &mut contents);
    contents.finish(&repo)
}

impl Contents {
    fn finish(mut self, repo: &Repo<'_>) -> Loaded {
        self.diagnostics.extend(repo.missing_files());
        self.diagnostics.extend(repo.unexpected_files());
        self.diagnostics.sort_by(|a, b| {
            (&a.path, a.bytes.start, a.bytes.end, a.code).cmp(&(&b.path, b.bytes.start, b.bytes.end, b.code))
        });
        let collection = Collection::new(
            self.offers,
            self.providers,
            self.counties,
            self.municipalities,
            self.categories,
            self.target_groups,
        );
        let collection = collection.ok().map(|mut collection| {
            if !self.thesaurus.concepts.is_empty() {
                // A concept may refer to a category whose entry has a mistake; the offers can do without the words.
                let _ = collection.set_thesaurus(self.thesaurus);
            }
            first_steps::add(self.first_steps, collection).with_explained_words(self.explained_words)
        });
        Loaded { collection, site: self.site, sites: self.sites, diagnostics: self.diagnostics }
    }
}
