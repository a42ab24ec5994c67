//! Diagnostics as people read them in a terminal. Invariant: rendering never panics,
//! whatever text it is given beside the diagnostic.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity};

/// How a rendered diagnostic looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RenderStyle {
    /// Bare text, for files, pipes and tests.
    Plain,
    /// With terminal colours.
    Coloured,
}

/// The diagnostic with the line of `source` it is about, its help and its note; without
/// a line break at the end.
///
/// `source` is the whole text of the diagnostic's file; an empty text leaves the line out.
pub fn render(diagnostic: &Diagnostic, source: &str, style: RenderStyle) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.headline).id(diagnostic.code));
    let shown = (!source.is_empty()).then(|| excerpt(source, &diagnostic.bytes));
    match &shown {
        Some(shown) => {
            let primary = AnnotationKind::Primary.span(shown.bytes.clone()).label(&diagnostic.label);
            let snippet = Snippet::source(shown.line)
                .line_start(diagnostic.line)
                .path(&diagnostic.path)
                .annotation(primary);
            group = group.element(snippet);
        }
        None => group = group.element(Origin::path(&diagnostic.path)),
    }
    if let Some(related) = &diagnostic.related {
        let place = format!("{} at {}:{}:{}", related.label, related.path, related.line, related.column);
        group = group.element(Level::NOTE.message(clean(&place)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(clean(help)));
    }
    if let Some(note) = &diagnostic.note {
        group = group.element(Level::NOTE.message(clean(note)));
    }
    let renderer = match style {
        RenderStyle::Plain => Renderer::plain(),
        RenderStyle::Coloured => Renderer::styled(),
    };
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

/// Editors' words appear in helps and notes: no control character of theirs reaches the terminal.
fn clean(text: &str) -> String {
    text.chars().filter(|char| *char == '\n' || !char.is_control()).collect()
}

/// One line of a file and a place in it.
struct Excerpt<'a> {
    line: &'a str,
    bytes: Range<usize>,
}

fn excerpt<'a>(source: &'a str, bytes: &Range<usize>) -> Excerpt<'a> {
    let start = source.floor_char_boundary(bytes.start);
    let line_start = source[..start].rfind('\n').map_or(0, |idx| idx + 1);
    let line = source[line_start..].lines().next().unwrap_or_default();
    let local = |at: usize| line.floor_char_boundary(at.saturating_sub(line_start).min(line.len()));
    let (from, to) = (local(start), local(bytes.end));
    Excerpt { line, bytes: from..to.max(from) }
}
