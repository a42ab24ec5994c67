//! Lists. Invariant: a list that was read holds no value twice, and one broken item
//! hides none of its neighbours.

use std::marker::PhantomData;

use serde_json::{Value as Json, json};

use super::{Context, Kind, wrong_kind};
use crate::code::Code;
use crate::report::Finding;
use crate::yaml::{Node, Value};

/// Any number of values of one kind.
#[derive(Debug)]
pub(crate) struct List<K>(PhantomData<K>);

impl<K: Kind<Value: PartialEq>> Kind for List<K> {
    type Value = Vec<K::Value>;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Vec<K::Value>> {
        let Value::List(items) = &node.value else {
            let example = match &node.value {
                Value::Scalar(text) if text.len() < 60 && !text.contains('\n') => {
                    format!("[{}]", text.trim())
                }
                _ => "[…, …]".to_owned(),
            };
            wrong_kind(node, "a list", &example, context);
            return None;
        };
        let mut values: Vec<K::Value> = Vec::with_capacity(items.len());
        for item in items {
            let Some(value) = K::read(item, context) else { continue };
            if values.contains(&value) {
                let headline = format!("{} has the same value twice", name(context.field));
                let finding =
                    Finding::warning(Code::DUPLICATE_VALUE, headline).label("again").help("delete it here");
                context.report.push(item.span, finding);
            } else {
                values.push(value);
            }
        }
        Some(values)
    }

    fn schema() -> Json {
        json!({ "type": "array", "items": K::schema(), "uniqueItems": true })
    }
}

/// The field, or what is read where the name is an editor's own, as in a vocabulary.
fn name(field: &str) -> String {
    if field.is_empty() { "this list".to_owned() } else { format!("`{field}`") }
}

/// Any number of mappings of one kind, each for itself.
#[derive(Debug)]
pub(crate) struct Items<K>(PhantomData<K>);

impl<K: Kind> Kind for Items<K> {
    type Value = Vec<K::Value>;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Vec<K::Value>> {
        let Value::List(items) = &node.value else {
            wrong_kind(node, "a list", "[…, …]", context);
            return None;
        };
        Some(items.iter().filter_map(|item| K::read(item, context)).collect())
    }

    fn schema() -> Json {
        json!({ "type": "array", "items": K::schema() })
    }
}

/// At least one value of one kind.
#[derive(Debug)]
pub(crate) struct NonEmptyList<K>(PhantomData<K>);

impl<K: Kind<Value: PartialEq>> Kind for NonEmptyList<K> {
    type Value = Vec<K::Value>;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Vec<K::Value>> {
        if matches!(&node.value, Value::List(items) if items.is_empty()) {
            let finding =
                Finding::error(Code::EMPTY_TEXT, format!("{} is an empty list", name(context.field)))
                    .label("nothing in it")
                    .help("write at least one value");
            context.report.push(node.span, finding);
            return None;
        }
        List::<K>::read(node, context)
    }

    fn schema() -> Json {
        json!({ "type": "array", "items": K::schema(), "uniqueItems": true, "minItems": 1 })
    }
}
