//! Ids: own ones, references, and mappings from id to something. Invariant: a reference
//! that was read exists, unless the list it refers to could not be read at all.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::marker::PhantomData;

use lotse_model::InvalidId;
use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar, wrong_kind};
use crate::code::Code;
use crate::known_ids::Referable;
use crate::report::{Finding, quote, quote_id};
use crate::suggest::did_you_mean;
use crate::yaml::{Node, Span, Value};

const PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// An own id.
#[derive(Debug)]
pub(crate) struct Id<T>(PhantomData<T>);

impl<T: TryFrom<String, Error = InvalidId> + Debug> Kind for Id<T> {
    type Value = T;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<T> {
        let text = scalar(node, "an id", "dn-sprachcafe", context)?;
        checked_id(text, node.span, context)
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": PATTERN })
    }
}

/// Reports a text that is no id.
fn checked_id<T: TryFrom<String, Error = InvalidId>>(
    text: &str,
    at: Span,
    context: &mut Context<'_>,
) -> Option<T> {
    let id = T::try_from(text.to_owned()).ok();
    if id.is_none() {
        let help = match slug(text) {
            slug if slug.is_empty() => "use small letters a-z, digits and single hyphens".to_owned(),
            slug => format!("write `{slug}`: small letters a-z, digits and single hyphens"),
        };
        let finding = Finding::error(Code::INVALID_ID, format!("{} is not an id", quote(text)))
            .label("not an id")
            .help(help)
            .note("ids stand in web addresses and file names");
        context.report.push(at, finding);
    }
    id
}

/// The id nearest to a text.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for char in text.chars().flat_map(char::to_lowercase).take(60) {
        match char {
            'a'..='z' | '0'..='9' => slug.push(char),
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            'é' | 'è' => slug.push('e'),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The id of something that is listed elsewhere.
#[derive(Debug)]
pub(crate) struct Reference<T>(PhantomData<T>);

impl<T: Referable + TryFrom<String, Error = InvalidId> + Debug> Kind for Reference<T> {
    type Value = T;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<T> {
        let text = scalar(node, &format!("the id of a {}", T::NAME), "…", context)?;
        if let Some(known) = T::ids(context.known)
            && !known.contains(text)
        {
            context.report.push(node.span, unknown::<T>(text, known));
            return None;
        }
        checked_id(text, node.span, context)
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": PATTERN })
    }
}

/// An id that is not among those `known`.
pub(crate) fn unknown<T: Referable>(text: &str, known: &BTreeSet<String>) -> Finding {
    let help = did_you_mean(text, known.iter().map(String::as_str))
        .unwrap_or_else(|| format!("use an id from `{}`, or add this one there", T::LISTED_IN));
    Finding::error(T::UNKNOWN, format!("no {} {}", T::NAME, quote_id(text))).label("unknown").help(help)
}

/// A mapping from ids to values of one kind, in the editor's order.
#[derive(Debug)]
pub(crate) struct IdMap<T, K>(PhantomData<(T, K)>);

/// One entry of an [`IdMap`]; its id is known even if its value is broken.
#[derive(Debug)]
pub(crate) struct MapEntry<T, V> {
    pub(crate) id: T,
    pub(crate) at: Span,
    pub(crate) value: Option<V>,
}

impl<T: TryFrom<String, Error = InvalidId> + Debug, K: Kind> Kind for IdMap<T, K> {
    type Value = Vec<MapEntry<T, K::Value>>;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Self::Value> {
        let Value::Mapping(entries) = &node.value else {
            wrong_kind(node, "a mapping from ids", "{ an-id: … }", context);
            return None;
        };
        let read = |entry: &crate::yaml::Entry<'_>| {
            let id = checked_id(&entry.key, entry.key_span, context);
            let value = K::read(&entry.node, context);
            Some(MapEntry { id: id?, at: entry.key_span, value })
        };
        Some(entries.iter().filter_map(read).collect())
    }

    fn schema() -> Json {
        json!({
            "type": "object",
            "propertyNames": { "pattern": PATTERN },
            "additionalProperties": K::schema(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_slug_is_the_nearest_id() {
        assert_eq!(slug("DN_KIM Case–Management!"), "dn-kim-case-management");
        assert_eq!(slug("Übach-Palenberg"), "uebach-palenberg");
        assert_eq!(slug("لغة"), "");
    }
}
