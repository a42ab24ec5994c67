//! One file from bytes to a value. Invariant: whatever the bytes are, the file gives a
//! value or a diagnostic.

use crate::SourceFile;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::kinds::{Context, Kind};
use crate::known_ids::KnownIds;
use crate::report::{FileReport, Finding};
use crate::yaml::{self, Span};

/// Reads `file` as a `K`, hands the value to `then` and collects the diagnostics of both.
pub(super) fn read_file<K: Kind, R>(
    file: &SourceFile,
    known: &KnownIds,
    diagnostics: &mut Vec<Diagnostic>,
    then: impl FnOnce(K::Value, &mut Context<'_>) -> R,
) -> Option<R> {
    let source = match str::from_utf8(&file.bytes) {
        Ok(source) => source,
        Err(error) => {
            diagnostics.extend(not_utf8(file, error.valid_up_to()));
            return None;
        }
    };
    let report = FileReport::new(&file.path, source);
    let mut context = Context { report, known, field: "" };
    let result = match yaml::parse(source, &mut context.report) {
        Some(node) => K::read(&node, &mut context).map(|value| then(value, &mut context)),
        None => {
            if !context.report.has_errors() {
                let finding = Finding::error(Code::WRONG_KIND, "this file is empty")
                    .label("nothing here")
                    .help("write its fields, or delete the file");
                context.report.push(Span::default(), finding);
            }
            None
        }
    };
    diagnostics.extend(context.report.into_diagnostics());
    result
}

fn not_utf8(file: &SourceFile, valid_up_to: usize) -> Vec<Diagnostic> {
    let readable = String::from_utf8_lossy(file.bytes.get(..valid_up_to).unwrap_or_default());
    let mut report = FileReport::new(&file.path, &readable);
    let finding = Finding::error(Code::NOT_UTF8, "this file is not in UTF-8")
        .label("the first byte that is not UTF-8 comes here")
        .help("save it in your editor with the encoding “UTF-8”")
        .note("in other encodings `ä` or `ش` would reach readers as other signs");
    report.push(Span { start: valid_up_to, end: valid_up_to }, finding);
    report.into_diagnostics()
}
