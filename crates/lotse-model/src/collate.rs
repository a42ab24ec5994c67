//! The order of titles in a list from A to Z, by the host where there is one. Invariant: a
//! total order in which spellings of one letter stand together, `Ä` with `A`.
//!
//! The tables of all languages would be larger than the engine; a browser has them anyway
//! (docs/decisions/0005-what-the-engine-leaves-to-the-browser.md). Natively, titles stand in the
//! order of their folded letters, which is right for German and near enough for a terminal.

use crate::fold::fold;
#[cfg(target_arch = "wasm32")]
pub use browser::Collator;
#[cfg(not(target_arch = "wasm32"))]
pub use native::Collator;

/// What a title is sorted by: without quotation marks and the like in front.
pub fn title_key(title: &str) -> &str {
    title.trim_start_matches(|sign: char| !sign.is_alphanumeric())
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::cmp::Ordering;

    use super::fold;
    use crate::lang::Lang;

    /// The order of one language.
    #[derive(Debug)]
    pub struct Collator(());

    impl Collator {
        /// The order of `lang`.
        pub fn new(_lang: &Lang) -> Self {
            Self(())
        }

        /// How `a` and `b` stand to each other.
        pub fn compare(&self, a: &str, b: &str) -> Ordering {
            fold(a).cmp(&fold(b)).then_with(|| a.cmp(b))
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cmp::Ordering;

    use js_sys::wasm_bindgen::JsValue;
    use js_sys::{Array, Function, Intl, Object};

    use super::fold;
    use crate::lang::Lang;

    /// The order of one language.
    #[derive(Debug)]
    pub struct Collator(Function);

    impl Collator {
        /// The order of `lang`.
        pub fn new(lang: &Lang) -> Self {
            // An array of well-formed tags is never refused.
            Self(Intl::Collator::new(&Array::of1(&lang.as_str().into()), &Object::new()).compare())
        }

        /// How `a` and `b` stand to each other.
        pub fn compare(&self, a: &str, b: &str) -> Ordering {
            let found =
                self.0.call2(&JsValue::UNDEFINED, &a.into(), &b.into()).ok().and_then(|sign| sign.as_f64());
            found.and_then(|sign| sign.partial_cmp(&0.0)).unwrap_or_else(|| fold(a).cmp(&fold(b)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Collator, title_key};
    use crate::lang::Lang;

    #[test]
    fn german_titles_stand_as_in_a_german_list() {
        let mut titles = [
            "Zeit",
            "Übung",
            "„Ankommen“",
            "Ärztehaus",
            "Apotheke",
            "Straßenfest",
            "Strasse",
            "übrigens",
            "Uhr",
        ];
        let collator = Collator::new(&Lang::german());
        titles.sort_by(|a, b| collator.compare(title_key(a), title_key(b)));
        assert_eq!(
            titles,
            [
                "„Ankommen“",
                "Apotheke",
                "Ärztehaus",
                "Strasse",
                "Straßenfest",
                "übrigens",
                "Übung",
                "Uhr",
                "Zeit"
            ]
        );
    }
}
