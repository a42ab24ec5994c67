//! The locale files of this crate. Invariant: native only; the browser gets the
//! messages of the page's own language in the page.

mod compile;

use lotse_model::Lang;

pub use self::compile::compile;
use crate::messages::Catalogue;

/// One language of the interface.
#[derive(Debug, Clone, Copy)]
pub struct Locale {
    /// Its tag.
    pub tag: &'static str,
    /// Messages of what lives in the browser too, in Fluent.
    pub portal: &'static str,
    /// Messages of the static pages, in Fluent.
    pub pages: &'static str,
}

macro_rules! locales {
    ($($tag:literal),+) => {
        /// All languages of the interface.
        pub const LOCALES: &[Locale] = &[$(Locale {
            tag: $tag,
            portal: include_str!(concat!("../locales/", $tag, "/portal.ftl")),
            pages: include_str!(concat!("../locales/", $tag, "/pages.ftl")),
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

    /// The messages that go to the browser.
    pub fn portal_messages(&self) -> Catalogue {
        compile(self.portal).0
    }

    /// All messages.
    pub fn messages(&self) -> Catalogue {
        let mut messages = self.portal_messages();
        messages.extend(compile(self.pages).0);
        messages
    }
}

#[cfg(test)]
mod tests;
