//! Texts in several languages. Invariant: a [`Localized`] is never empty, and what
//! it returns always says in which language it is and who made it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::lang::Lang;

/// Who made a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Written or translated by a person.
    #[default]
    Human,
    /// Translated by a machine; shown with a mark.
    Machine,
}

impl Origin {
    fn is_human(&self) -> bool {
        *self == Self::Human
    }
}

/// One value of one language, with its origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text<T = String> {
    /// The text itself (or a list of texts).
    pub value: T,
    /// Who made it.
    #[serde(default, skip_serializing_if = "Origin::is_human")]
    pub origin: Origin,
}

/// A value in one or more languages; at least one, by construction.
///
/// `T` is `String`, or `Vec<String>` for lists such as next steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<Lang, Text<T>>", into = "BTreeMap<Lang, Text<T>>")]
#[serde(bound(serialize = "T: Serialize + Clone", deserialize = "T: Deserialize<'de>"))]
pub struct Localized<T = String>(BTreeMap<Lang, Text<T>>);

/// A value found for a reader, and how it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalizedText<'a, T: ?Sized = str> {
    /// The language the value is in.
    pub lang: &'a Lang,
    /// The value.
    pub value: &'a T,
    /// Who made it.
    pub origin: Origin,
    /// Whether `lang` is another language than the reader asked for.
    pub is_fallback: bool,
}

impl<T> Localized<T> {
    /// Wraps the given languages; `None` if there are none.
    pub fn new(texts: BTreeMap<Lang, Text<T>>) -> Option<Self> {
        if texts.is_empty() { None } else { Some(Self(texts)) }
    }

    /// A value in one language, written by a person.
    pub fn single(lang: Lang, value: T) -> Self {
        Self(BTreeMap::from([(lang, Text { value, origin: Origin::Human })]))
    }

    /// The value exactly in `lang`, without fallback.
    pub fn exact(&self, lang: &Lang) -> Option<&Text<T>> {
        self.0.get(lang)
    }

    /// All languages with their values, in the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = (&Lang, &Text<T>)> {
        self.0.iter()
    }

    /// The value for a reader of `lang`: that language, else its shorter tags
    /// (`de-simple` → `de`), else German, else English, else the first there is.
    ///
    /// Only another primary language counts as a fallback.
    pub fn find(&self, lang: &Lang) -> LocalizedText<'_, T> {
        let wanted = lang.chain().chain(["de", "en"]);
        let (found, text) = wanted
            .filter_map(|tag| self.0.get_key_value(tag))
            .next()
            .or_else(|| self.0.first_key_value())
            .expect("a Localized holds at least one language");
        LocalizedText {
            lang: found,
            value: &text.value,
            origin: text.origin,
            is_fallback: found.primary() != lang.primary(),
        }
    }
}

impl Localized<String> {
    /// The bare text for a reader of `lang`; see [`Localized::find`].
    pub fn text(&self, lang: &Lang) -> &str {
        self.find(lang).value
    }
}

impl<T> TryFrom<BTreeMap<Lang, Text<T>>> for Localized<T> {
    type Error = &'static str;
    fn try_from(texts: BTreeMap<Lang, Text<T>>) -> Result<Self, Self::Error> {
        Self::new(texts).ok_or("a text needs at least one language")
    }
}

impl<T> From<Localized<T>> for BTreeMap<Lang, Text<T>> {
    fn from(localized: Localized<T>) -> Self {
        localized.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(tags: &[&str]) -> Localized {
        let texts = tags
            .iter()
            .map(|tag| (Lang::new(tag).unwrap(), Text { value: format!("in {tag}"), origin: Origin::Human }));
        Localized::new(texts.collect()).unwrap()
    }

    #[test]
    fn a_reader_gets_the_nearest_language_and_is_told_which() {
        let check = |have: &[&str], want: &str, found: &str, is_fallback| {
            let localized = text(have);
            let want = Lang::new(want).unwrap();
            let got = localized.find(&want);
            assert_eq!((got.lang.as_str(), got.is_fallback), (found, is_fallback));
        };
        check(&["de", "en"], "en", "en", false);
        check(&["de", "en"], "de-simple", "de", false);
        check(&["de", "en"], "ar", "de", true);
        check(&["en", "uk"], "ar", "en", true);
        check(&["tr", "uk"], "ar", "tr", true);
    }

    #[test]
    fn no_language_is_no_text() {
        assert!(Localized::<String>::new(BTreeMap::new()).is_none());
        assert!(serde_json::from_str::<Localized>("{}").is_err());
    }
}
