//! What lotse tells an editor about a mistake. Invariant: a diagnostic always has a
//! stable code and a place; columns count characters from 1, offsets count bytes from 0.

use std::fmt;
use std::ops::Range;

use serde::Serialize;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The offer (or vocabulary entry) cannot be used until it is mended.
    Error,
    /// It can be used, but a reader is served worse.
    Warning,
    /// Nothing is wrong; worth a look when there is time.
    Info,
}

impl Severity {
    /// `error`, `warning` or `info`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One mistake at one place, with a mend.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Diagnostic {
    /// Stable, kebab-case, names the problem: `unknown-field`. `explain(code)` says more.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file, relative to the content repo, with `/`.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The place in bytes from the start of the file, never beyond the end of `line`.
    pub bytes: Range<usize>,
    /// What is wrong, in the editor's words, at most 70 characters beside a quoted id, which is never cut.
    pub headline: String,
    /// The shortest thing true at that place.
    pub label: String,
    /// What to type instead.
    pub help: Option<String>,
    /// Why it matters, if that is not plain.
    pub note: Option<String>,
    /// The other place that matters, if there is one: where an id was used first.
    pub related: Option<Related>,
}

/// The second place of a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Related {
    /// The file, relative to the content repo, with `/`.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The place in bytes from the start of that file.
    pub bytes: Range<usize>,
    /// What is there.
    pub label: String,
}

impl Diagnostic {
    /// Whether the offer or entry cannot be used until this is mended.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// One line: `path:line:column: severity[code] headline`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, column, severity, code, headline, .. } = self;
        write!(f, "{path}:{line}:{column}: {severity}[{code}] {headline}")
    }
}
