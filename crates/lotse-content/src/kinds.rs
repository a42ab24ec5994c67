//! The kinds of values fields have: one typed reader each. Invariant: a reader that
//! gives no value has reported an error, so a file without errors is a whole offer.

use std::borrow::Cow;

use serde_json::Value as Json;

use crate::code::Code;
use crate::known_ids::KnownIds;
use crate::report::{FileReport, Finding};
use crate::yaml::{Node, Value};

mod choice;
mod colour;
mod contact;
mod date;
mod id;
mod language;
mod list;
mod localized;
mod number;
mod opening_hours;
mod place;
mod text;

pub(crate) use choice::{Choice, Word, YesNo};
pub(crate) use colour::ColourKind;
pub(crate) use contact::{Email, Phone, SiteUrl, Url, UrlOrPath};
pub(crate) use date::PartialDateKind;
pub(crate) use id::{Id, IdMap, MapEntry, Reference, unknown};
pub(crate) use language::{Language, language};
pub(crate) use list::{Items, List, NonEmptyList};
pub(crate) use localized::{LocalizedKind, LocalizedWithGerman};
pub(crate) use number::Years;
pub(crate) use opening_hours::OpeningHours;
pub(crate) use place::{AgsKind, BasePath, CoordinatesKind, CountyKey, PostalCode, ServiceAreaKind};
pub(crate) use text::{SingleWord, Text};

/// A kind of value: how it is read, and what a YAML editor should know of it.
pub(crate) trait Kind {
    /// What reading gives.
    type Value: std::fmt::Debug;

    /// Reads `node`; without a value, an error was reported.
    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Self::Value>;

    /// Its JSON Schema.
    fn schema() -> Json;
}

/// What a reader needs besides the node.
pub(crate) struct Context<'a> {
    pub(crate) report: FileReport<'a>,
    pub(crate) known: &'a KnownIds,
    /// The name of the field being read, for messages.
    pub(crate) field: &'static str,
}

/// The trimmed text of a scalar. Reports nothing-at-all as `empty-text`, lists and mappings as `wrong-kind`.
pub(crate) fn scalar<'n>(
    node: &'n Node<'_>,
    expected: &str,
    example: &str,
    context: &mut Context<'_>,
) -> Option<&'n str> {
    let text = match &node.value {
        Value::Scalar(text) => text.trim(),
        Value::Empty => "",
        Value::Broken => return None,
        Value::List(_) | Value::Mapping(_) => {
            wrong_kind(node, expected, example, context);
            return None;
        }
    };
    if text.is_empty() {
        no_value(node, expected, context);
        return None;
    }
    Some(text)
}

fn no_value(node: &Node<'_>, expected: &str, context: &mut Context<'_>) {
    let finding = Finding::error(Code::EMPTY_TEXT, format!("`{}` has no value", context.field))
        .label("nothing here")
        .help(format!("write {expected}, or delete the field: what is left out counts as not stated"));
    context.report.push(node.span, finding);
}

/// Reports that `node` is not `expected`.
pub(crate) fn wrong_kind(node: &Node<'_>, expected: &str, example: &str, context: &mut Context<'_>) {
    match node.value {
        Value::Broken => return,
        Value::Empty if !context.field.is_empty() => return no_value(node, expected, context),
        _ => {}
    }
    let kind = node.value.kind();
    let (name, example): (_, Cow<'_, str>) = match context.field {
        "" => ("this file".to_owned(), Cow::Borrowed(example)),
        field => (format!("`{field}`"), Cow::Owned(format!("{field}: {example}"))),
    };
    let finding = Finding::error(Code::WRONG_KIND, format!("{name} takes {expected}"))
        .label(format!("this is {kind}"))
        .help(format!("write `{example}`"));
    context.report.push(node.span, finding);
}
