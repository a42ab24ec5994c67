//! Values out of a fixed set of words. Invariant: the words of a set are listed once,
//! with their meaning, for reading, messages and schema alike.

use std::fmt::Debug;
use std::marker::PhantomData;

use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar};
use crate::code::Code;
use crate::report::{Finding, quote};
use crate::suggest::nearest;
use crate::yaml::Node;

/// A type whose values are words.
pub(crate) trait Word: Copy + Debug + 'static {
    /// The words with their values.
    const WORDS: &'static [(&'static str, Self)];
}

/// One of the words of `T`.
#[derive(Debug)]
pub(crate) struct Choice<T>(PhantomData<T>);

impl<T: Word> Kind for Choice<T> {
    type Value = T;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<T> {
        let words = || T::WORDS.iter().map(|(word, _)| *word);
        let first = words().next().unwrap_or_default();
        let text = scalar(node, "one word", first, context)?;
        if let Some((_, value)) = T::WORDS.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let allowed = words().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
        let help = match nearest(text, words()) {
            Some(near) => format!("did you mean `{near}`? Allowed: {allowed}"),
            None => format!("use one of {allowed}"),
        };
        let finding =
            Finding::error(Code::INVALID_VALUE, format!("`{}` cannot be {}", context.field, quote(text)))
                .label("not one of the allowed words")
                .help(help);
        context.report.push(node.span, finding);
        None
    }

    fn schema() -> Json {
        json!({ "enum": T::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>() })
    }
}

/// `yes` or `no`; also `true` and `false`, as YAML tools write them.
#[derive(Debug)]
pub(crate) struct YesNo;

impl Kind for YesNo {
    type Value = bool;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<bool> {
        let text = scalar(node, "`yes` or `no`", "yes", context)?;
        match text {
            "yes" | "true" => Some(true),
            "no" | "false" => Some(false),
            other => {
                let headline = format!("`{}` is `yes` or `no`, not {}", context.field, quote(other));
                let finding = Finding::error(Code::INVALID_VALUE, headline)
                    .label("neither yes nor no")
                    .help("write `yes` or `no`; delete the field if nobody knows");
                context.report.push(node.span, finding);
                None
            }
        }
    }

    fn schema() -> Json {
        json!({ "enum": ["yes", "no", true, false] })
    }
}
