//! Texts in several languages. Invariant: what was read has at least one language, and
//! German where visitors cannot do without.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry::{Occupied, Vacant};
use std::marker::PhantomData;

use lotse_model::{Lang, Localized, Origin, Text as TextWithOrigin};
use serde_json::{Value as Json, json};

use super::language::language;
use super::{Choice, Context, Kind, Word, wrong_kind};
use crate::code::Code;
use crate::record::{FieldInfo, entries};
use crate::report::Finding;
use crate::yaml::{Entry, Node, Value};

/// A value of kind `K` in one or more languages: `{ de: …, en: … }`, or with its origin
/// `{ tr: { text: …, origin: machine } }`.
#[derive(Debug)]
pub(crate) struct LocalizedKind<K>(PhantomData<K>);

/// The same, with German among the languages.
#[derive(Debug)]
pub(crate) struct LocalizedWithGerman<K>(PhantomData<K>);

impl Word for Origin {
    const WORDS: &'static [(&'static str, Self)] = &[("human", Self::Human), ("machine", Self::Machine)];
}

impl<K: Kind> Kind for LocalizedKind<K> {
    type Value = Localized<K::Value>;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Self::Value> {
        let Value::Mapping(entries) = &node.value else {
            wrong_kind(node, "a value for each language", "{ de: …, en: … }", context);
            return None;
        };
        if entries.is_empty() {
            let finding = Finding::error(Code::EMPTY_TEXT, format!("`{}` is in no language", context.field))
                .label("nothing in it")
                .help("write `{ de: …, en: … }`, or delete the field");
            context.report.push(node.span, finding);
            return None;
        }
        let texts: Vec<_> = entries.iter().map(|entry| translation::<K>(entry, context)).collect();
        // Half a text would look as if a translation were missing.
        let texts: Vec<_> = texts.into_iter().collect::<Option<_>>()?;
        // `de` and `DE` are one language: the first one counts.
        let mut by_language: BTreeMap<Lang, TextWithOrigin<K::Value>> = BTreeMap::new();
        for (entry, (lang, text)) in entries.iter().zip(texts) {
            match by_language.entry(lang) {
                Vacant(place) => _ = place.insert(text),
                Occupied(first) => {
                    let headline = format!("the language `{}` stands here twice", first.key());
                    let finding = Finding::error(Code::DUPLICATE_FIELD, headline)
                        .label("the second time")
                        .help("keep one of the two and delete the other");
                    context.report.push(entry.key_span, finding);
                }
            }
        }
        Localized::new(by_language)
    }

    fn schema() -> Json {
        let value = K::schema();
        json!({
            "type": "object",
            "minProperties": 1,
            "propertyNames": super::Language::schema(),
            "additionalProperties": {
                "anyOf": [
                    value,
                    {
                        "type": "object",
                        "properties": { "text": value, "origin": Choice::<Origin>::schema() },
                        "required": ["text"],
                        "additionalProperties": false,
                    },
                ],
            },
        })
    }
}

/// One language with its value, bare or with its origin.
fn translation<K: Kind>(
    entry: &Entry<'_>,
    context: &mut Context<'_>,
) -> Option<(Lang, TextWithOrigin<K::Value>)> {
    let fields = [
        FieldInfo { name: "text", required: true, about: &["The text itself."], schema: K::schema },
        FieldInfo {
            name: "origin",
            required: false,
            about: &["Who made it."],
            schema: Choice::<Origin>::schema,
        },
    ];
    let lang = language(&entry.key, entry.key_span, context);
    if !matches!(entry.node.value, Value::Mapping(_)) {
        let value = K::read(&entry.node, context);
        return Some((lang?, TextWithOrigin { value: value?, origin: Origin::Human }));
    }
    let (mut value, mut origin) = (None, Some(Origin::Human));
    for part in entries(&entry.node, "a translation", &fields, context)? {
        match part.key.as_ref() {
            "text" => value = K::read(&part.node, context),
            "origin" => {
                let outer = std::mem::replace(&mut context.field, "origin");
                origin = Choice::<Origin>::read(&part.node, context);
                context.field = outer;
            }
            _ => {}
        }
    }
    Some((lang?, TextWithOrigin { value: value?, origin: origin? }))
}

impl<K: Kind> Kind for LocalizedWithGerman<K> {
    type Value = Localized<K::Value>;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Self::Value> {
        if let Value::Mapping(entries) = &node.value
            && !entries.is_empty()
            && !entries.iter().any(|entry| entry.key.eq_ignore_ascii_case("de"))
        {
            let finding =
                Finding::error(Code::MISSING_FIELD, format!("`{}` needs a German text", context.field))
                    .label("`de` is missing here")
                    .help("add `de: …`")
                    .note("readers of every other language fall back to the German text");
            context.report.push(node.span, finding);
        }
        LocalizedKind::<K>::read(node, context)
    }

    fn schema() -> Json {
        let mut schema = LocalizedKind::<K>::schema();
        if let Some(object) = schema.as_object_mut() {
            object.insert("required".to_owned(), json!(["de"]));
        }
        schema
    }
}
