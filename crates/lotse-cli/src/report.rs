//! Diagnostics as the console shows them. Invariant: all diagnostics of a load are
//! in the report, in the order of files and lines, whatever the format.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lotse_content::{Diagnostic, Loaded, RenderStyle, Severity};
use lotse_model::Lang;
use serde::Serialize;

use crate::content::ContentRepo;
use crate::messages::{self, count};

/// What a check found.
pub(crate) struct Report<'a> {
    repo: &'a ContentRepo,
    found: Vec<&'a Diagnostic>,
    offers: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// Which diagnostics are printed for people; all are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Show {
    /// Errors and warnings.
    Problems,
    /// Also notes: nothing is wrong, but worth a look.
    All,
}

/// A check as JSON; documented in `lotse check --help`.
#[derive(Serialize)]
struct Whole<'a> {
    files: usize,
    offers: usize,
    errors: usize,
    warnings: usize,
    infos: usize,
    titles: &'a BTreeMap<&'a Lang, usize>,
    diagnostics: Vec<Finding<'a>>,
}

/// One diagnostic as JSON: the words a reader sees and the place to jump to.
#[derive(Serialize)]
struct Finding<'a> {
    /// As one would open it: the folder that was named, then the path in the content repo.
    path: String,
    line: usize,
    column: usize,
    code: &'a str,
    severity: Severity,
    message: &'a str,
    label: &'a str,
    help: Option<&'a str>,
    note: Option<&'a str>,
}

impl<'a> Report<'a> {
    /// Everything `loaded` says about `repo`.
    pub(crate) fn new(repo: &'a ContentRepo, loaded: &'a Loaded) -> Self {
        let mut found: Vec<&Diagnostic> = loaded.diagnostics.iter().collect();
        found.sort_by_key(|one| (one.path.as_str(), one.line, one.column));
        let of = |severity| found.iter().filter(|one| one.severity == severity).count();
        Self {
            repo,
            offers: loaded.collection.as_ref().map_or(0, |collection| collection.offers().len()),
            errors: of(Severity::Error),
            warnings: of(Severity::Warning),
            notes: of(Severity::Info),
            found,
        }
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.errors > 0
    }

    pub(crate) fn has_warnings(&self) -> bool {
        self.warnings > 0
    }

    /// For people: each diagnostic with its line, and a summary at the end.
    pub(crate) fn human(&self, show: Show) -> String {
        let sources: BTreeMap<&str, &[u8]> =
            self.repo.files.iter().map(|file| (file.path.as_str(), file.bytes.as_slice())).collect();
        let style = if messages::is_coloured() { RenderStyle::Coloured } else { RenderStyle::Plain };
        let mut text = String::new();
        for one in self.found.iter().filter(|one| show == Show::All || is_problem(one)) {
            let source = sources.get(one.path.as_str()).copied().unwrap_or_default();
            text.push_str(&render(one, &self.repo.dir, source, style));
            text.push_str("\n\n");
        }
        text.push_str(&self.summary());
        if self.errors + self.warnings > 0 {
            text.push_str("\n`lotse explain CODE` says more about the code in the brackets");
        }
        if self.notes > 0 && show == Show::Problems {
            text.push_str("\n`lotse check --notes` shows the notes: nothing is wrong, but worth a look");
        }
        text
    }

    /// For programs: the whole report as JSON, with the number of `titles` by language.
    pub(crate) fn json(&self, titles: &BTreeMap<&Lang, usize>) -> serde_json::Result<String> {
        serde_json::to_string_pretty(&Whole {
            files: self.repo.files.len(),
            offers: self.offers,
            errors: self.errors,
            warnings: self.warnings,
            infos: self.notes,
            titles,
            diagnostics: self.found.iter().map(|one| finding(one, &self.repo.dir)).collect(),
        })
    }

    /// What was found, in one line.
    pub(crate) fn summary(&self) -> String {
        let checked = format!("{} in {}", count(self.offers, "offer"), count(self.repo.files.len(), "file"));
        let mut found = match self.errors + self.warnings {
            0 => "no problems".to_owned(),
            _ => format!("{}, {}", count(self.errors, "error"), count(self.warnings, "warning")),
        };
        let places: BTreeSet<&str> =
            self.found.iter().filter(|one| is_problem(one)).map(|one| one.path.as_str()).collect();
        if !places.is_empty() {
            found = format!("{found} in {}", count(places.len(), "file"));
        }
        if self.notes > 0 {
            found = format!("{found}, {}", count(self.notes, "note"));
        }
        format!("{found}; read {checked}")
    }
}

fn is_problem(found: &Diagnostic) -> bool {
    found.severity != Severity::Info
}

fn finding<'a>(found: &'a Diagnostic, dir: &Path) -> Finding<'a> {
    Finding {
        path: path_to_open(dir, &found.path),
        line: found.line,
        column: found.column,
        code: found.code,
        severity: found.severity,
        message: &found.headline,
        label: &found.label,
        help: found.help.as_deref(),
        note: found.note.as_deref(),
    }
}

fn render(found: &Diagnostic, dir: &Path, source: &[u8], style: RenderStyle) -> String {
    let mut found = found.clone();
    found.path = path_to_open(dir, &found.path);
    if let Some(related) = &mut found.related {
        related.path = path_to_open(dir, &related.path);
    }
    // A text that is not UTF-8 is shown without its line: byte places would not fit a repaired text.
    let source = std::str::from_utf8(source).unwrap_or_default();
    lotse_content::render(&found, source, style)
}

fn path_to_open(dir: &Path, path: &str) -> String {
    match path {
        // The content repo as a whole.
        "." => dir.display().to_string(),
        _ if dir == Path::new(".") => path.to_owned(),
        _ => dir.join(path).display().to_string(),
    }
}
