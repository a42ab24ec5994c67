//! What visitors read, in one language. Invariant: asking for a message never
//! fails; a key that is missing shows itself, and a test finds it before a visitor does.
//!
//! Translators write Fluent files (`locales/`). The browser does not get a Fluent parser,
//! which would be a third of its download, but each message in a form that a few lines
//! evaluate: text with `{name}` for a variable and `{name␟key␟text␟*key␟text}` for a
//! choice by number, CLDR plural category or word, `*` before the default key. `␟` is U+001F.

use std::collections::BTreeMap;

use lotse_model::Lang;
use serde::{Serialize, Serializer};

use crate::plural::PluralRules;

/// Stands between the parts of a choice.
pub(crate) const SEPARATOR: char = '\u{1f}';

/// Messages by key, ready to evaluate.
pub type Catalogue = BTreeMap<String, String>;

/// Texts by name, as small as a browser can have them: a sorted list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts(Vec<(String, String)>);

impl Texts {
    /// The text called `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        let idx = self.0.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok()?;
        self.0.get(idx).map(|(_, text)| text.as_str())
    }

    /// All of them in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }
}

impl FromIterator<(String, String)> for Texts {
    /// Of names that stand twice only one is found.
    fn from_iter<T: IntoIterator<Item = (String, String)>>(texts: T) -> Self {
        let mut texts: Vec<_> = texts.into_iter().collect();
        texts.sort_unstable();
        Self(texts)
    }
}

impl From<Catalogue> for Texts {
    fn from(texts: Catalogue) -> Self {
        texts.into_iter().collect()
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

/// What a message is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A count or an ordinal.
    Number(u32),
    /// Words.
    Text(String),
}

macro_rules! value_from {
    ($($number:ty),+) => {
        $(impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Self::Number(u32::try_from(number).unwrap_or(u32::MAX))
            }
        })+
    };
}

value_from!(u8, i8, usize);

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The arguments of a message, by name.
pub type Arguments<'a> = &'a [(&'a str, Value)];

/// The messages of one language.
pub struct Messages {
    texts: Texts,
    plurals: PluralRules,
}

impl Messages {
    /// The messages `texts` of `lang`.
    pub fn new(lang: &Lang, texts: impl Into<Texts>) -> Self {
        Self { texts: texts.into(), plurals: PluralRules::new(lang) }
    }

    /// The message `key`, if there is one.
    pub fn find(&self, key: &str, arguments: Arguments<'_>) -> Option<String> {
        let pattern = self.texts.get(key)?;
        let mut out = String::with_capacity(pattern.len());
        self.evaluate(pattern, arguments, &mut out);
        Some(out)
    }

    /// The message `key` with `arguments` filled in; the key itself if there is none.
    pub fn format(&self, key: &str, arguments: Arguments<'_>) -> String {
        self.find(key, arguments).unwrap_or_else(|| key.to_owned())
    }

    fn evaluate(&self, pattern: &str, arguments: Arguments<'_>, out: &mut String) {
        let mut rest = pattern;
        while let Some((text, behind)) = rest.split_once('{') {
            out.push_str(text);
            let end = closing(behind);
            self.placeable(&behind[..end], arguments, out);
            rest = behind.get(end + 1..).unwrap_or_default();
        }
        out.push_str(rest);
    }

    fn placeable(&self, inside: &str, arguments: Arguments<'_>, out: &mut String) {
        let parts = parts(inside);
        let Some((name, choices)) = parts.split_first() else { return };
        let value = arguments.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        if choices.is_empty() {
            match value {
                Some(Value::Number(number)) => out.push_str(&number.to_string()),
                Some(Value::Text(text)) => out.push_str(text),
                None => out.push_str(name),
            }
            return;
        }
        let find =
            |wanted: &str| choices.chunks(2).find(|choice| choice[0].trim_start_matches('*') == wanted);
        let found = match value {
            Some(Value::Number(number)) => {
                find(&number.to_string()).or_else(|| find(&self.plurals.category(*number)))
            }
            Some(Value::Text(text)) => find(text),
            None => None,
        };
        let found = found.or_else(|| choices.chunks(2).find(|choice| choice[0].starts_with('*')));
        if let Some([_, pattern]) = found {
            self.evaluate(pattern, arguments, out);
        }
    }
}

/// The place of the `}` that closes what `text` is inside of; its end if there is none.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    for (idx, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => return idx,
            '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// Splits at the separators outside of inner braces.
fn parts(inside: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (idx, sign) in inside.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            SEPARATOR if depth == 0 => {
                found.push(&inside[start..idx]);
                start = idx + 1;
            }
            _ => {}
        }
    }
    found.push(&inside[start..]);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: &str, pattern: &str, value: impl Into<Value>, want: &str) {
        let catalogue = Catalogue::from([("key".to_owned(), pattern.replace('␟', "\u{1f}"))]);
        let messages = Messages::new(&Lang::new(lang).unwrap(), catalogue);
        assert_eq!(messages.format("key", &[("n", value.into())]), want, "{lang}: {pattern}");
    }

    #[test]
    fn choices_follow_numbers_then_plural_categories_then_the_default() {
        let offers = "{n␟0␟none␟one␟one offer␟*other␟{n} offers}!";
        check("en", offers, 0_usize, "none!");
        check("en", offers, 1_usize, "one offer!");
        check("en", offers, 1200_usize, "1200 offers!");
        check("ar", "{n␟two␟عرضان␟few␟{n} عروض␟*other␟x}", 2_usize, "عرضان");
        check("ar", "{n␟two␟عرضان␟few␟{n} عروض␟*other␟x}", 5_usize, "5 عروض");
        check("en", "{n␟women␟for women␟*any␟for {n}}", "women", "for women");
    }

    #[test]
    fn a_missing_key_shows_itself_and_no_pattern_breaks() {
        let messages = Messages::new(&Lang::german(), Catalogue::new());
        assert_eq!(messages.format("nothing", &[]), "nothing");
        for pattern in ["{", "}", "{n", "{n␟", "{n␟one", "{␟␟", "a{n␟*x␟{n}", "{{n}}"] {
            check("de", pattern, 3_usize, &{
                let catalogue = Catalogue::from([("key".to_owned(), pattern.replace('␟', "\u{1f}"))]);
                Messages::new(&Lang::german(), catalogue).format("key", &[("n", 3_usize.into())])
            });
        }
    }
}
