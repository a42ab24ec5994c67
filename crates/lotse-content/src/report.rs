//! Collects the diagnostics of one file. Invariant: a place handed in as bytes comes
//! out with line and column, and never reaches beyond its first line.

use std::cell::OnceCell;

use lotse_model::OfferId;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Related, Severity};
use crate::yaml::Span;

/// The diagnostics of one file, while it is being read.
pub(crate) struct FileReport<'a> {
    path: &'a str,
    source: &'a str,
    /// Where each line begins; made for the first diagnostic, for most files have none.
    line_starts: OnceCell<Vec<usize>>,
    diagnostics: Vec<Diagnostic>,
    has_errors: bool,
}

/// A diagnostic without its place, built up word by word.
pub(crate) struct Finding {
    code: Code,
    severity: Severity,
    headline: String,
    label: String,
    help: Option<String>,
    note: Option<String>,
    related: Option<Related>,
}

impl Finding {
    pub(crate) fn error(code: Code, headline: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, headline)
    }

    pub(crate) fn warning(code: Code, headline: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, headline)
    }

    pub(crate) fn info(code: Code, headline: impl Into<String>) -> Self {
        Self::new(code, Severity::Info, headline)
    }

    fn new(code: Code, severity: Severity, headline: impl Into<String>) -> Self {
        let headline = shorten_words(headline.into());
        Self { code, severity, headline, label: String::new(), help: None, note: None, related: None }
    }

    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        self.maybe_help(Some(help.into()))
    }

    pub(crate) fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help;
        self
    }

    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    pub(crate) fn related(mut self, related: Related) -> Self {
        self.related = Some(related);
        self
    }
}

impl<'a> FileReport<'a> {
    pub(crate) fn new(path: &'a str, source: &'a str) -> Self {
        Self { path, source, line_starts: OnceCell::new(), diagnostics: Vec::new(), has_errors: false }
    }

    /// Reports `finding` at `at`.
    pub(crate) fn push(&mut self, at: Span, finding: Finding) {
        let Finding { code, severity, headline, label, help, note, related } = finding;
        let (line, column, bytes) = self.locate(at);
        self.has_errors |= severity == Severity::Error;
        self.diagnostics.push(Diagnostic {
            code: code.as_str(),
            severity,
            path: self.path.to_owned(),
            line,
            column,
            bytes,
            headline,
            label,
            help,
            note,
            related,
        });
    }

    /// `at` as the second place of a diagnostic, here or in another file.
    pub(crate) fn related(&self, at: Span, label: impl Into<String>) -> Related {
        let (line, column, bytes) = self.locate(at);
        Related { path: self.path.to_owned(), line, column, bytes, label: label.into() }
    }

    /// Whether an error was reported so far.
    pub(crate) fn has_errors(&self) -> bool {
        self.has_errors
    }

    pub(crate) fn source(&self) -> &'a str {
        self.source
    }

    pub(crate) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Line, column in characters (a byte order mark is none) and the bytes on that line.
    fn locate(&self, at: Span) -> (usize, usize, std::ops::Range<usize>) {
        let start = self.source.floor_char_boundary(at.start);
        let line_starts = self.line_starts.get_or_init(|| {
            let ends =
                self.source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(idx, _)| idx + 1);
            std::iter::once(0).chain(ends).collect()
        });
        let line = line_starts.partition_point(|line_start| *line_start <= start);
        let line_start = line.checked_sub(1).and_then(|idx| line_starts.get(idx)).copied().unwrap_or(0);
        let prefix = self.source[line_start..start].trim_start_matches('\u{feff}');
        let line_end = self.source[start..].find(['\n', '\r']).map_or(self.source.len(), |idx| start + idx);
        let end = self.source.floor_char_boundary(at.end).clamp(start, line_end);
        (line, prefix.chars().count() + 1, start..end)
    }
}

/// The text in backquotes, control characters spelled out, long ones cut.
pub(crate) fn quote(text: &str) -> String {
    let visible: String =
        text.chars().take(40).map(|char| if char.is_control() { '\u{fffd}' } else { char }).collect();
    format!("`{}`", shorten(&visible, 24))
}

/// An id in backquotes, whole: who looks for it needs all of it. What is no id is cut as by [`quote`].
pub(crate) fn quote_id(text: &str) -> String {
    if OfferId::new(text).is_ok() { format!("`{text}`") } else { quote(text) }
}

/// A headline of at most 70 characters; what stands in backquotes was shortened by [`quote`] or
/// is wanted whole, and does not count.
fn shorten_words(headline: String) -> String {
    let words: usize = headline.split('`').step_by(2).map(|words| words.chars().count()).sum();
    if words <= 70 { headline } else { shorten(&headline, 70) }
}

fn shorten(text: &str, max_chars: usize) -> String {
    if text.chars().count() <= max_chars {
        return text.to_owned();
    }
    text.chars().take(max_chars - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::{FileReport, Finding, quote, quote_id, shorten_words};
    use crate::code::Code;
    use crate::yaml::Span;

    #[test]
    fn a_place_has_a_line_and_a_column_in_characters_and_ends_with_its_line() {
        let source = "\u{feff}ä: ü\nöö: x\ny";
        let mut report = FileReport::new("f.yaml", source);
        let at = source.find('x').unwrap();
        for span in [Span { start: at, end: source.len() }, Span { start: 3, end: 5 }] {
            report.push(span, Finding::error(Code::STALE, "x"));
        }
        let places: Vec<_> = report
            .into_diagnostics()
            .into_iter()
            .map(|found| (found.line, found.column, found.bytes))
            .collect();
        assert_eq!(places, [(2, 5, at..at + 1), (1, 1, 3..5)]);
    }

    #[test]
    fn quoted_words_are_short_and_visible() {
        assert_eq!(quote("de\u{7}"), "`de\u{fffd}`");
        assert_eq!(quote(&"x".repeat(99)).chars().count(), 26);
    }

    #[test]
    fn ids_are_quoted_whole_and_other_words_are_not() {
        let id = "dn-kim-case-management-".repeat(4) + "x";
        assert_eq!(quote_id(&id), format!("`{id}`"));
        assert_eq!(quote_id(&"Größe ".repeat(9)).chars().count(), 26);
        let headline = format!("no offer `{id}`");
        assert_eq!(shorten_words(headline.clone()), headline);
        assert_eq!(shorten_words("x ".repeat(50)).chars().count(), 70);
    }
}
