//! Syntax errors in an editor's words. Invariant: every syntax error has a help, the
//! parser's own message is at most its note.

use granit_parser::{ErrorKind, ScanError};

use super::{MAX_DEPTH, Span};
use crate::code::Code;
use crate::report::Finding;

/// Where and what is wrong with the YAML of `source`.
pub(super) fn syntax_error(source: &str, error: &ScanError) -> (Span, Finding) {
    let at = error.marker().byte_offset().unwrap_or(source.len()).min(source.len());
    let (headline, help) = in_words(error.kind());
    let finding = Finding::error(Code::INVALID_YAML, headline)
        .label("YAML cannot be read from here on")
        .help(help)
        .note(format!("the YAML reader says: {}", error.info()));
    let start = if source[..source.floor_char_boundary(at)].ends_with('\t') && is_about_tabs(error.kind()) {
        at - 1
    } else {
        visible(source, at)
    };
    let width = source[start..].chars().next().map_or(0, char::len_utf8);
    (Span { start, end: start + width }, finding)
}

/// The place itself, or the end of the last text before it if it is a line's end or the file's.
fn visible(source: &str, at: usize) -> usize {
    let at = source.floor_char_boundary(at);
    if source[at..].chars().next().is_some_and(|char| !matches!(char, '\n' | '\r')) {
        return at;
    }
    let text = source[..at].trim_end();
    text.char_indices().next_back().map_or(0, |(idx, _)| idx)
}

/// The parser stops behind the tab.
fn is_about_tabs(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar
            | ErrorKind::TabAtBlockScalarStart
    )
}

fn in_words(kind: &ErrorKind) -> (String, String) {
    let (headline, help) = match kind {
        kind if is_about_tabs(kind) => {
            ("there is a tab where YAML wants spaces", "replace the tab by spaces")
        }
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => {
            ("a quotation mark is not closed", "add the closing quotation mark")
        }
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            ("there is text after the closing quotation mark", "put quotation marks around the whole text")
        }
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape => {
            ("`\\` has a special meaning in double quotes", "use single quotes, or write `\\\\`")
        }
        ErrorKind::UnclosedFlowCollection { .. } => {
            ("this bracket is not closed", "add the closing bracket: `]` for `[`, `}` for `{`")
        }
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator => (
            "a bracket is not closed, or a comma is missing before this place",
            "close `[` with `]` and `{` with `}`; put commas between the values",
        ),
        ErrorKind::MisplacedFlowCollectionEnd | ErrorKind::MismatchedFlowCollectionEnd { .. } => {
            ("a closing bracket without its opening one", "delete it, or put the text in quotes")
        }
        ErrorKind::InvalidColonPlacement => {
            ("a `:` where no field can be", "close the `[` or `{` before it; put a text with a `:` in quotes")
        }
        ErrorKind::MappingValueNotAllowed | ErrorKind::FlowMappingValueAdjacentCollection => (
            "a `:` where no field can begin",
            "put a text with `: ` in it in quotes; check that the line begins where its neighbours begin",
        ),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey | ErrorKind::ExpectedBlockMappingKey => (
            "this line is no field",
            "write `name: value`; indent the line if it goes on with the text above",
        ),
        ErrorKind::InvalidIndentation
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidFlowScalarIndent => {
            ("this line begins at the wrong column", "let it begin where its neighbours begin")
        }
        ErrorKind::BlockSequenceEntryNotAllowed | ErrorKind::ExpectedBlockSequenceEntry => {
            ("the `-` of a list stands where no list is", "begin the list on the line after `name:`")
        }
        ErrorKind::RecursionLimitExceeded => {
            return (
                "this is nested too deep".to_owned(),
                format!("no content file needs more than {MAX_DEPTH} levels; delete brackets or indentation"),
            );
        }
        ErrorKind::UnexpectedCharacter { character } => {
            let headline = format!("no text can begin with `{}`", character.escape_debug());
            return (headline, "put the text in quotes".to_owned());
        }
        ErrorKind::DirectiveDisallowed | ErrorKind::ExpectedDocumentStart => (
            "there is text here that belongs to no field",
            "write `name: value`, or put `#` before a comment",
        ),
        _ => ("this is not YAML", "check quotes, colons, brackets and indentation here and one line above"),
    };
    (headline.to_owned(), help.to_owned())
}
