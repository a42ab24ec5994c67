//! Language tags. Invariant: a [`Lang`] is a well-formed BCP 47 tag in canonical
//! case, so equal languages are equal texts.

use std::fmt;

use oxilangtag::LanguageTag;
use serde::{Deserialize, Serialize};

/// A BCP 47 language tag such as `de`, `ar`, `sr-Latn` or `de-simple`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang(String);

/// Why a text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag: use BCP 47, for example `de`, `ar` or `uk`")]
pub struct InvalidLang(String);

/// The direction a text runs in, as the HTML attribute `dir` wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Languages usually written in a right-to-left script (CLDR 48, `characterOrder`).
const RTL_LANGUAGES: [&str; 13] =
    ["ar", "ckb", "dv", "fa", "he", "lrc", "mzn", "nqo", "prs", "ps", "sd", "ug", "ur"];

impl Lang {
    /// Checks `tag` and brings it into canonical case.
    ///
    /// # Errors
    /// [`InvalidLang`] if `tag` is not well-formed BCP 47 with a two- or three-letter language.
    pub fn new(tag: &str) -> Result<Self, InvalidLang> {
        let parsed = LanguageTag::parse_and_normalize(tag).map_err(|_| InvalidLang(tag.to_owned()))?;
        if !(2..=3).contains(&parsed.primary_language().len()) {
            return Err(InvalidLang(tag.to_owned()));
        }
        Ok(Self(parsed.into_inner()))
    }

    /// Takes a tag that lotse wrote itself, which [`Lang::new`] checked then; only its letters are checked
    /// again. A browser is spared the whole grammar of language tags.
    pub fn from_canonical(tag: String) -> Option<Self> {
        let mut subtags = tag.split('-');
        let is_primary = subtags.next().is_some_and(|tag| (2..=3).contains(&tag.len()));
        let is_subtag = |tag: &str| (1..=8).contains(&tag.len());
        let is_tag = is_primary
            && subtags.all(is_subtag)
            && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_tag.then_some(Self(tag))
    }

    /// German, the language every offer has.
    pub fn german() -> Self {
        Self("de".to_owned())
    }

    /// English.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script, region and variant: `sr` of `sr-Latn`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The script the tag names: `Latn` of `ar-Latn`; `None` for the usual one of the language.
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|subtag| subtag.len() == 4)
    }

    /// Whether both are one language to their speakers: variants and scripts of one, and Bosnian,
    /// Croatian and Serbian.
    pub fn is_same_language(&self, other: &Self) -> bool {
        const ONE_LANGUAGE: [&str; 3] = ["bs", "hr", "sr"];
        let (a, b) = (self.primary(), other.primary());
        a == b || (ONE_LANGUAGE.contains(&a) && ONE_LANGUAGE.contains(&b))
    }

    /// The direction of this language, by its script if the tag names one.
    pub fn direction(&self) -> Direction {
        let rtl = match self.script() {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Thaa" | "Nkoo" | "Rohg" | "Syrc"),
            None => RTL_LANGUAGES.contains(&self.primary()),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }

    /// This tag and its shorter and shorter forms: `de-simple`, `de`.
    pub fn chain(&self) -> impl Iterator<Item = &str> {
        let mut next = Some(self.0.as_str());
        std::iter::from_fn(move || {
            let tag = next?;
            next = tag.rfind('-').map(|end| &tag[..end]);
            Some(tag)
        })
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Lang {
    type Error = InvalidLang;
    fn try_from(tag: String) -> Result<Self, InvalidLang> {
        Self::new(&tag)
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> String {
        lang.0
    }
}

impl std::borrow::Borrow<str> for Lang {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Lang};

    #[test]
    fn tags_are_brought_into_canonical_case() {
        assert_eq!(Lang::new("DE").unwrap().as_str(), "de");
        assert_eq!(Lang::new("sr-latn").unwrap().as_str(), "sr-Latn");
        for bad in ["", "d", "german", "de_DE", "1.10", "de-"] {
            assert!(Lang::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_canonical_tag_is_taken_as_it_is_and_nothing_else() {
        for tag in ["de", "sr-Latn", "de-simple", "prs"] {
            assert_eq!(Lang::from_canonical(tag.to_owned()), Lang::new(tag).ok(), "{tag}");
        }
        for bad in ["", "d", "german", "de_DE", "de-", "d<", "1.10"] {
            assert_eq!(Lang::from_canonical(bad.to_owned()), None, "{bad}");
        }
    }

    #[test]
    fn direction_follows_the_script_before_the_language() {
        let check = |tag: &str, want| assert_eq!(Lang::new(tag).unwrap().direction(), want, "{tag}");
        check("ar", Direction::Rtl);
        check("prs", Direction::Rtl);
        check("ku", Direction::Ltr);
        check("ku-Arab", Direction::Rtl);
        check("ar-Latn", Direction::Ltr);
        check("ti", Direction::Ltr);
    }

    #[test]
    fn chain_grows_shorter() {
        let lang = Lang::new("de-simple").unwrap();
        assert_eq!(lang.chain().collect::<Vec<_>>(), ["de-simple", "de"]);
    }
}
