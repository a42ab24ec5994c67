//! Mappings with fixed fields. Invariant: a field is declared once, in [`record!`]; the
//! reader, "did you mean", the missing-field check and the JSON Schema all come from there.

use serde_json::{Value as Json, json};

use crate::code::Code;
use crate::kinds::{Context, wrong_kind};
use crate::report::{Finding, quote};
use crate::suggest::did_you_mean;
use crate::yaml::{Entry, Node, Span, Value};

/// A value of a field with the places of both.
#[derive(Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    /// Where the value stands.
    pub(crate) at: Span,
    /// Where the name of the field stands.
    pub(crate) key: Span,
}

/// A field as declared.
pub(crate) struct FieldInfo {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    /// The lines of its doc comment.
    pub(crate) about: &'static [&'static str],
    pub(crate) schema: fn() -> Json,
}

/// Declares a mapping: its fields with kind and meaning, whether each is required, and what
/// the whole is called in messages.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        $name:ident = $called:literal {
            $($(#[doc = $field_about:literal])+ $need:ident $field:ident: $kind:ty,)*
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Default)]
        pub(crate) struct $name {
            $(
                $(#[doc = $field_about])+
                pub(crate) $field: Option<$crate::record::Spanned<<$kind as $crate::kinds::Kind>::Value>>,
            )*
        }

        impl $name {
            const FIELDS: &'static [$crate::record::FieldInfo] = &[$(
                $crate::record::FieldInfo {
                    name: stringify!($field),
                    required: record!(@ $need),
                    about: &[$($field_about),+],
                    schema: <$kind as $crate::kinds::Kind>::schema,
                },
            )*];
        }

        impl $crate::kinds::Kind for $name {
            type Value = Self;

            fn read(node: &$crate::yaml::Node<'_>, context: &mut $crate::kinds::Context<'_>) -> Option<Self> {
                let mut record = Self::default();
                let outer = context.field;
                for entry in $crate::record::entries(node, $called, Self::FIELDS, context)? {
                    match entry.key.as_ref() {
                        $(stringify!($field) => {
                            context.field = stringify!($field);
                            let value = <$kind as $crate::kinds::Kind>::read(&entry.node, context);
                            record.$field = value.map(|value| $crate::record::Spanned {
                                value,
                                at: entry.node.span,
                                key: entry.key_span,
                            });
                        })*
                        _ => {}
                    }
                }
                context.field = outer;
                Some(record)
            }

            fn schema() -> serde_json::Value {
                $crate::record::schema(&[$($about),+], Self::FIELDS)
            }
        }
    };
    (@ required) => { true };
    (@ optional) => { false };
}
pub(crate) use record;

/// The entries of a mapping; reports another kind of value, unknown and missing fields.
pub(crate) fn entries<'n, 's>(
    node: &'n Node<'s>,
    called: &str,
    fields: &[FieldInfo],
    context: &mut Context<'_>,
) -> Option<&'n [Entry<'s>]> {
    let Value::Mapping(entries) = &node.value else {
        let example = fields.first().map_or_else(String::new, |field| format!("{}: …", field.name));
        wrong_kind(node, &format!("the fields of {called}"), &format!("{{ {example} }}"), context);
        return None;
    };
    let names = || fields.iter().map(|field| field.name);
    for entry in entries.iter().filter(|entry| names().all(|name| name != entry.key)) {
        let help = did_you_mean(&entry.key, names())
            .unwrap_or_else(|| format!("{called} has: {}", names().collect::<Vec<_>>().join(", ")));
        let finding =
            Finding::error(Code::UNKNOWN_FIELD, format!("no field {} in {called}", quote(&entry.key)))
                .label("unknown")
                .help(help);
        context.report.push(entry.key_span, finding);
    }
    for field in fields.iter().filter(|field| field.required) {
        if entries.iter().all(|entry| entry.key != field.name) {
            let finding =
                Finding::error(Code::MISSING_FIELD, format!("{called} needs the field `{}`", field.name))
                    .label(format!("`{}` is missing here", field.name))
                    .help(format!("add `{}: …` – {}", field.name, first_sentence(field.about)));
            context.report.push(node.span, finding);
        }
    }
    Some(entries)
}

/// The JSON Schema of a mapping.
pub(crate) fn schema(about: &[&str], fields: &[FieldInfo]) -> Json {
    let properties: serde_json::Map<String, Json> = fields
        .iter()
        .map(|field| {
            let mut schema = (field.schema)();
            if let Some(object) = schema.as_object_mut() {
                object.insert("description".to_owned(), Json::String(joined(field.about)));
            }
            (field.name.to_owned(), schema)
        })
        .collect();
    let required: Vec<_> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    json!({
        "type": "object",
        "description": joined(about),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn joined(about: &[&str]) -> String {
    about.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

fn first_sentence(about: &[&str]) -> String {
    let about = joined(about);
    let end = about.find(". ").unwrap_or(about.len());
    about[..end].trim_end_matches('.').to_owned()
}
