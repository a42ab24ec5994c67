//! CLDR plural categories. Invariant: the browser's own rules there and the
//! `intl_pluralrules` tables here say the same, for both come from CLDR.

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use self::native::PluralRules;
#[cfg(target_arch = "wasm32")]
pub(crate) use self::web::PluralRules;

#[cfg(target_arch = "wasm32")]
mod web {
    use js_sys::{Array, Intl, Object};
    use lotse_model::Lang;

    /// The plural rules of one language.
    pub(crate) struct PluralRules(Intl::PluralRules);

    impl PluralRules {
        pub(crate) fn new(lang: &Lang) -> Self {
            // An array of well-formed tags is never refused.
            Self(Intl::PluralRules::new(&Array::of1(&lang.as_str().into()), &Object::new()))
        }

        /// `one`, `few`, `other` …
        pub(crate) fn category(&self, number: u32) -> String {
            self.0.select(f64::from(number)).into()
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use intl_pluralrules::{PluralCategory, PluralRuleType};
    use lotse_model::Lang;
    use unic_langid::LanguageIdentifier;

    /// The plural rules of one language.
    pub(crate) struct PluralRules(Option<intl_pluralrules::PluralRules>);

    impl PluralRules {
        pub(crate) fn new(lang: &Lang) -> Self {
            let language = LanguageIdentifier::from_bytes(lang.primary().as_bytes()).unwrap_or_default();
            Self(intl_pluralrules::PluralRules::create(language, PluralRuleType::CARDINAL).ok())
        }

        /// `one`, `few`, `other` …
        pub(crate) fn category(&self, number: u32) -> String {
            let category = self.0.as_ref().and_then(|rules| rules.select(number).ok());
            match category.unwrap_or(PluralCategory::OTHER) {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            }
            .to_owned()
        }
    }
}
