//! Where the pages of a site are. Invariant: every path starts and ends with a
//! slash and honours the site's base path.

use lotse_model::{CategoryId, Lang, MunicipalityId, NOT_STATED, OfferId, TargetGroupId};

/// The addresses of one language's pages, as absolute paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    base: String,
    lang: Lang,
}

impl Links {
    /// For a site under `base` (`/`, `/angebote/`; missing slashes are added) and readers of `lang`.
    pub fn new(base: &str, lang: &Lang) -> Self {
        let inner = base.trim_matches('/');
        let base = if inner.is_empty() { "/".to_owned() } else { ["/", inner, "/"].concat() };
        Self { base, lang: lang.clone() }
    }

    /// The same site in another language.
    pub fn in_lang(&self, lang: &Lang) -> Self {
        Self { base: self.base.clone(), lang: lang.clone() }
    }

    /// The language choice.
    pub fn base(&self) -> String {
        self.base.clone()
    }

    /// The path `rest` (without slash in front) of this language.
    pub fn at(&self, rest: &str) -> String {
        [&self.base, self.lang.as_str(), "/", rest].concat()
    }

    /// Start page and search.
    pub fn start(&self) -> String {
        self.at("")
    }

    /// An offer.
    pub fn offer(&self, id: &OfferId) -> String {
        self.at(&offer_path(id))
    }

    /// A category.
    pub fn category(&self, id: &str) -> String {
        self.at(&["categories/", id, "/"].concat())
    }

    /// A category in one municipality.
    pub fn category_in(&self, category: &CategoryId, municipality: &MunicipalityId) -> String {
        self.at(&["categories/", category.as_str(), "/", municipality.as_str(), "/"].concat())
    }

    /// A group of people.
    pub fn group(&self, id: &TargetGroupId) -> String {
        self.at(&["for/", id.as_str(), "/"].concat())
    }

    /// A group of people and a category.
    pub fn group_in(&self, group: &TargetGroupId, category: &CategoryId) -> String {
        self.at(&["for/", group.as_str(), "/", category.as_str(), "/"].concat())
    }

    /// What newcomers do first.
    pub fn first_steps(&self) -> String {
        self.at(FIRST_STEPS)
    }

    /// The choice of a language, which stays there.
    pub fn choose(&self) -> String {
        [&self.base, "#choose"].concat()
    }

    /// A municipality, or [`NOT_STATED`].
    pub fn place(&self, id: &str) -> String {
        self.at(&["places/", id, "/"].concat())
    }

    /// The explained words.
    pub fn words(&self) -> String {
        self.at(WORDS_PATH)
    }

    /// The offers whose place nobody stated.
    pub fn place_not_stated(&self) -> String {
        self.place(NOT_STATED)
    }
}

/// The path of the first steps below their language.
pub const FIRST_STEPS: &str = "first-steps/";
/// The path of the explained words below their language.
pub const WORDS_PATH: &str = "words/";

/// The path of an offer's calendar file below its language.
pub fn calendar_path(id: &OfferId) -> String {
    [&offer_path(id), id.as_str(), ".ics"].concat()
}

/// The path of an offer below its language.
pub fn offer_path(id: &OfferId) -> String {
    ["offers/", id.as_str(), "/"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_honour_the_base_path() {
        let check = |base: &str, want: &str| {
            let links = Links::new(base, &Lang::german());
            assert_eq!(links.offer(&OfferId::new("dn-kim").unwrap()), want);
        };
        check("/", "/de/offers/dn-kim/");
        check("", "/de/offers/dn-kim/");
        check("/angebote/", "/angebote/de/offers/dn-kim/");
        check("a/b", "/a/b/de/offers/dn-kim/");
    }
}
