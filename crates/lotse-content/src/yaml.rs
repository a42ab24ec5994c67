//! YAML as a tree with places. Invariant: a scalar stays the text the editor wrote
//! (`no` is `no`, `1.10` is `1.10`); what it means is decided by who reads the field.

use std::borrow::Cow;

use granit_parser::{Event, Parser, ScalarStyle, Tag};

use crate::code::Code;
use crate::report::{FileReport, Finding, quote};
use syntax_error::syntax_error;

mod syntax_error;

/// No content file nests deeper; what does is a mistake or an attack.
const MAX_DEPTH: usize = 32;

/// A place in a file, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A value and where it stands.
#[derive(Debug)]
pub(crate) struct Node<'s> {
    pub(crate) span: Span,
    pub(crate) value: Value<'s>,
}

#[derive(Debug)]
pub(crate) enum Value<'s> {
    /// Text, quoted or not.
    Scalar(Cow<'s, str>),
    /// Nothing after the colon, `~` or `null`.
    Empty,
    List(Vec<Node<'s>>),
    Mapping(Vec<Entry<'s>>),
    /// Something lotse does not read; it is already reported.
    Broken,
}

#[derive(Debug)]
pub(crate) struct Entry<'s> {
    pub(crate) key: Cow<'s, str>,
    pub(crate) key_span: Span,
    pub(crate) node: Node<'s>,
}

impl Value<'_> {
    /// What it is, in words.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Scalar(_) => "a text",
            Self::Empty | Self::Broken => "nothing",
            Self::List(_) => "a list",
            Self::Mapping(_) => "a mapping",
        }
    }
}

/// Reads the one document of a file; `None` if it has no structure to go on with, which is then reported.
pub(crate) fn parse<'s>(source: &'s str, report: &mut FileReport<'_>) -> Option<Node<'s>> {
    let options = granit_parser::options! {
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
        emit_comments: false,
        emit_unresolved_aliases: true,
    };
    let mut builder = Builder::default();
    for event in Parser::new_from_str_with_options(source, options) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let (at, finding) = syntax_error(source, &error);
                report.push(at, finding);
                return None;
            }
        };
        let span =
            span.byte_range().map_or_else(Span::default, |range| Span { start: range.start, end: range.end });
        if let Some(tag) = event.tag() {
            report_tag(tag, span, report);
        }
        match event {
            Event::DocumentStart(..) if builder.documents > 0 => {
                report.push(span, second_document());
                return None;
            }
            Event::DocumentStart(..) => builder.documents += 1,
            Event::Scalar(text, style, ..) => {
                let is_empty = style == ScalarStyle::Plain
                    && matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL");
                let value = if is_empty { Value::Empty } else { Value::Scalar(text) };
                builder.value(Node { span, value }, report);
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                report.push(span, alias());
                builder.value(Node { span, value: Value::Broken }, report);
            }
            Event::SequenceStart(..) => builder.open.push(Open::List { span, items: Vec::new() }),
            Event::MappingStart(..) => {
                builder.open.push(Open::Mapping { span, entries: Vec::new(), key: Key::Awaited });
            }
            Event::SequenceEnd | Event::MappingEnd => builder.close(span, report),
            _ => {}
        }
    }
    builder.root
}

/// Puts events together without recursion, so depth costs no stack.
#[derive(Default)]
struct Builder<'s> {
    open: Vec<Open<'s>>,
    root: Option<Node<'s>>,
    documents: usize,
}

enum Open<'s> {
    List { span: Span, items: Vec<Node<'s>> },
    Mapping { span: Span, entries: Vec<Entry<'s>>, key: Key<'s> },
}

enum Key<'s> {
    Awaited,
    Is(Cow<'s, str>, Span),
    /// Not a text, already reported: its value is dropped.
    Broken,
}

impl<'s> Builder<'s> {
    fn value(&mut self, node: Node<'s>, report: &mut FileReport<'_>) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Mapping { entries, key, .. }) => match std::mem::replace(key, Key::Awaited) {
                Key::Awaited => *key = as_key(node, report),
                Key::Broken => {}
                Key::Is(text, key_span) => {
                    let is_nowhere = matches!(node.value, Value::Empty) && node.span.start == node.span.end;
                    let span = if is_nowhere { key_span } else { node.span };
                    let node = Node { span, ..node };
                    entries.push(Entry { key: text, key_span, node });
                }
            },
        }
    }

    fn close(&mut self, end: Span, report: &mut FileReport<'_>) {
        let node = match self.open.pop() {
            None => return,
            Some(Open::List { span, items }) => {
                // A block list is shown by its first hyphen.
                let end = if span.start == span.end { span.start + 1 } else { end.end };
                Node { span: Span { start: span.start, end }, value: Value::List(items) }
            }
            Some(Open::Mapping { span, entries, .. }) => {
                let is_block = span.start == span.end;
                let end = if is_block { entries.first().map_or(span, |entry| entry.key_span) } else { end };
                let entries = without_duplicates(entries, report);
                Node { span: Span { start: span.start, end: end.end }, value: Value::Mapping(entries) }
            }
        };
        self.value(node, report);
    }
}

fn as_key<'s>(node: Node<'s>, report: &mut FileReport<'_>) -> Key<'s> {
    match node.value {
        Value::Scalar(text) => Key::Is(text, node.span),
        Value::Broken => Key::Broken,
        Value::Empty | Value::List(_) | Value::Mapping(_) => {
            let finding = Finding::error(Code::INVALID_YAML, "the name of a field is a word")
                .label(format!("{} is no name", node.value.kind()))
                .help("write `name: value`; put a text that begins with `{` or `[` in quotes");
            report.push(node.span, finding);
            Key::Broken
        }
    }
}

/// Reports every field that comes a second time and keeps the first.
fn without_duplicates<'s>(mut entries: Vec<Entry<'s>>, report: &mut FileReport<'_>) -> Vec<Entry<'s>> {
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by(|a, b| entries[*a].key.cmp(&entries[*b].key).then(a.cmp(b)));
    let mut repeated: Vec<(usize, usize)> = order
        .chunk_by(|a, b| entries[*a].key == entries[*b].key)
        .flat_map(|same| same.iter().skip(1).map(|idx| (*idx, same[0])))
        .collect();
    if repeated.is_empty() {
        return entries;
    }
    repeated.sort_unstable();
    for (again, first) in &repeated {
        let (entry, first) = (&entries[*again], &entries[*first]);
        let finding =
            Finding::error(Code::DUPLICATE_FIELD, format!("{} stands here twice", quote(&entry.key)))
                .label("the second time")
                .help("keep one of the two and delete the other")
                .related(report.related(first.key_span, "the first time"));
        report.push(entry.key_span, finding);
    }
    let mut idx = 0;
    entries.retain(|_| {
        idx += 1;
        repeated.binary_search_by_key(&(idx - 1), |(again, _)| *again).is_err()
    });
    entries
}

fn report_tag(tag: &Tag, at: Span, report: &mut FileReport<'_>) {
    let written = format!("{}{}", tag.original_handle(), tag.suffix());
    let finding =
        Finding::error(Code::INVALID_YAML, format!("lotse reads no YAML tags such as {}", quote(&written)))
            .label("has a tag")
            .help("delete the word with `!`; put the text in quotes if it begins with `!`");
    report.push(at, finding);
}

fn alias() -> Finding {
    Finding::error(Code::INVALID_YAML, "lotse reads no YAML aliases")
        .label("an alias")
        .help("write the text out; put it in quotes if it begins with `*`")
}

fn second_document() -> Finding {
    Finding::error(Code::INVALID_YAML, "a second document begins in this file")
        .label("begins here")
        .help("put it in a file of its own, or delete the line `---`")
        .note("one file holds one offer, so that its name is its address")
}

#[cfg(test)]
mod tests;
