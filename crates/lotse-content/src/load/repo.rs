//! Which file of a content repo is what. Invariant: the order of the given files makes no
//! difference, and a file is what its path says.

use crate::SourceFile;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::report::{FileReport, Finding, quote};
use crate::yaml::Span;

pub(super) const SITE: &str = "site.yaml";
pub(super) const CATEGORIES: &str = "taxonomy/categories.yaml";
pub(super) const TARGET_GROUPS: &str = "taxonomy/target-groups.yaml";
pub(super) const WORDS: &str = "words.yaml";
pub(super) const CONCEPTS: &str = "vocabulary/concepts.yaml";

/// The files of a content repo by what they are, each list by path.
#[derive(Default)]
pub(super) struct Repo<'a> {
    pub(super) site: Option<&'a SourceFile>,
    /// Further sites, each called like its portal.
    pub(super) sites: Vec<FileWithStem<'a>>,
    /// All files in `logos/`.
    pub(super) logos: Vec<&'a SourceFile>,
    pub(super) categories: Option<&'a SourceFile>,
    pub(super) target_groups: Option<&'a SourceFile>,
    pub(super) concepts: Option<&'a SourceFile>,
    pub(super) first_steps: Option<&'a SourceFile>,
    pub(super) words: Option<&'a SourceFile>,
    /// The words of a language each, called like it.
    pub(super) vocabularies: Vec<FileWithStem<'a>>,
    /// The everyday words of a language each, called like it.
    pub(super) synonyms: Vec<FileWithStem<'a>>,
    pub(super) places: Vec<FileWithStem<'a>>,
    pub(super) providers: Vec<&'a SourceFile>,
    pub(super) offers: Vec<OfferFile<'a>>,
    unexpected: Vec<&'a SourceFile>,
}

/// A file and its name without `.yaml`.
pub(super) struct FileWithStem<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) stem: &'a str,
}

/// `offers/<county>/<stem>.yaml`.
pub(super) struct OfferFile<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) county: &'a str,
    pub(super) stem: &'a str,
}

/// Sorts files by path and by what they are.
pub(super) fn sort_files(files: &[SourceFile]) -> Repo<'_> {
    let mut sorted: Vec<&SourceFile> = files.iter().collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    let mut repo = Repo::default();
    for file in sorted {
        repo.add(file);
    }
    repo
}

impl<'a> Repo<'a> {
    fn add(&mut self, file: &'a SourceFile) {
        let parts: Vec<&str> = file.path.split('/').collect();
        let name = parts.last().copied().unwrap_or_default();
        let stem = name.strip_suffix(".yaml");
        match (parts.as_slice(), stem) {
            // `.gitkeep`, `.DS_Store` and the like.
            _ if name.starts_with('.') => {}
            (["site.yaml"], _) => self.site = Some(file),
            (["sites", _], Some(stem)) => self.sites.push(FileWithStem { file, stem }),
            (["logos", ..], _) => self.logos.push(file),
            (["first-steps.yaml"], _) => self.first_steps = Some(file),
            (["taxonomy", "categories.yaml"], _) => self.categories = Some(file),
            (["taxonomy", "target-groups.yaml"], _) => self.target_groups = Some(file),
            ([WORDS], _) => self.words = Some(file),
            (["vocabulary", "concepts.yaml"], _) => self.concepts = Some(file),
            (["vocabulary", "synonyms", _], Some(stem)) => self.synonyms.push(FileWithStem { file, stem }),
            (["vocabulary", _], Some(stem)) => self.vocabularies.push(FileWithStem { file, stem }),
            (["places", _], Some(stem)) => self.places.push(FileWithStem { file, stem }),
            (["providers", _], Some(_)) => self.providers.push(file),
            (["offers", county, _], Some(stem)) => self.offers.push(OfferFile { file, county, stem }),
            (["offers" | "places" | "providers" | "sites" | "vocabulary", ..], _) => {
                self.unexpected.push(file)
            }
            _ => {}
        }
    }

    /// The one thing to say if this folder is something else altogether.
    pub(super) fn not_a_content_repo(&self) -> Option<Diagnostic> {
        let has_offers =
            !self.offers.is_empty() || self.unexpected.iter().any(|file| file.path.starts_with("offers/"));
        if self.site.is_some() || has_offers {
            return None;
        }
        let finding = Finding::error(Code::NOT_A_CONTENT_REPO, "this folder is not a content repo")
            .label("neither `site.yaml` nor a file in `offers/` is here")
            .help("give the folder that holds `site.yaml` and `offers/`");
        about_file(".", finding)
    }

    /// Files without which nothing can be published.
    pub(super) fn missing_files(&self) -> impl Iterator<Item = Diagnostic> {
        let mut needed =
            vec![(self.site, SITE), (self.categories, CATEGORIES), (self.target_groups, TARGET_GROUPS)];
        if !self.vocabularies.is_empty() || !self.synonyms.is_empty() {
            needed.push((self.concepts, CONCEPTS));
        }
        needed.into_iter().filter(|(file, _)| file.is_none()).filter_map(|(_, path)| {
            let finding = Finding::error(Code::MISSING_FILE, format!("the file `{path}` is missing"))
                .label("there is no such file")
                .help(format!(
                    "add the file; `lotse explain {}` shows an example",
                    Code::MISSING_FILE.as_str()
                ));
            about_file(path, finding)
        })
    }

    /// Files that lie among the content but are none.
    pub(super) fn unexpected_files(&self) -> impl Iterator<Item = Diagnostic> {
        self.unexpected.iter().filter_map(|file| {
            let path = &file.path;
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            let help = match name.strip_suffix(".yml").or_else(|| name.strip_suffix(".YAML")) {
                Some(stem) => format!("rename it to `{stem}.yaml`"),
                None if !name.ends_with(".yaml") => "move it out of this folder".to_owned(),
                None if folder == "offers" => {
                    "move it into the folder of its county: `offers/<county>/`".to_owned()
                }
                None => "move it: offers lie in `offers/<county>/`, without further folders".to_owned(),
            };
            let finding =
                Finding::warning(Code::UNEXPECTED_FILE, format!("lotse does not read {}", quote(name)))
                    .label("not a content file")
                    .help(help);
            about_file(path, finding)
        })
    }
}

/// A diagnostic about a file as a whole.
pub(super) fn about_file(path: &str, finding: Finding) -> Option<Diagnostic> {
    let mut report = FileReport::new(path, "");
    report.push(Span::default(), finding);
    report.into_diagnostics().pop()
}
