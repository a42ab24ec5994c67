//! The locale files of this crate. Invariant: native only; the browser gets the
//! messages of the page's own language in the page.

mod compile;

use std::sync::OnceLock;

use lotse_model::Lang;

pub use self::compile::{Compiled, compile};
use crate::messages::Catalogue;

/// One language of the interface.
#[derive(Debug, Clone, Copy)]
pub struct Locale {
    /// Its tag.
    pub tag: &'static str,
    /// Its messages, in Fluent.
    pub source: &'static str,
}

macro_rules! locales {
    ($($tag:literal),+) => {
        /// All languages of the interface.
        pub const LOCALES: &[Locale] = &[$(Locale {
            tag: $tag,
            source: include_str!(concat!("../locales/", $tag, ".ftl")),
        }),+];
    };
}

locales!(
    "de",
    "ar",
    "bg",
    "ckb",
    "de-simple",
    "el",
    "en",
    "es",
    "fa",
    "fr",
    "hr",
    "hu",
    "it",
    "ku",
    "pl",
    "ps",
    "pt",
    "ro",
    "ru",
    "so",
    "sq",
    "sr",
    "ti",
    "tr",
    "uk",
    "vi",
    "zh"
);

impl Locale {
    /// The locale for `lang`: that language, else its shorter tags, else German.
    pub fn find(lang: &Lang) -> Self {
        lang.chain()
            .chain(["de"])
            .find_map(|tag| LOCALES.iter().find(|locale| locale.tag == tag))
            .copied()
            .unwrap_or(LOCALES[0])
    }

    /// The file, read once: each page names all languages in their own words.
    pub(crate) fn compiled(&self) -> &'static Compiled {
        static COMPILED: [OnceLock<Compiled>; LOCALES.len()] = [const { OnceLock::new() }; LOCALES.len()];
        let idx = LOCALES.iter().position(|locale| locale.tag == self.tag).unwrap_or_default();
        COMPILED[idx].get_or_init(|| compile(LOCALES[idx].source))
    }

    /// The messages that go to the browser.
    pub fn portal_messages(&self) -> Catalogue {
        self.compiled().portal.clone()
    }

    /// All messages.
    pub fn messages(&self) -> Catalogue {
        let Compiled { portal, pages, .. } = self.compiled();
        portal.iter().chain(pages).map(|(key, message)| (key.clone(), message.clone())).collect()
    }
}

#[cfg(test)]
mod tests;
