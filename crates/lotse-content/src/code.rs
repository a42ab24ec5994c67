//! The codes of all diagnostics and their explanations. Invariant: a code is never
//! reused, and each has a text in `explanations/<code>.md`.

/// The code of a diagnostic, made only in this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Code(&'static str);

impl Code {
    pub(crate) fn as_str(self) -> &'static str {
        self.0
    }
}

macro_rules! codes {
    ($($constant:ident = $code:literal,)*) => {
        impl Code {
            $(pub(crate) const $constant: Code = Code($code);)*
        }

        /// Every code with its explanation, by code.
        const EXPLANATIONS: &[(&str, &str)] =
            &[$(($code, include_str!(concat!("../explanations/", $code, ".md"))),)*];
    };
}

codes! {
    AGE_ORDER = "age-order",
    AMBIGUOUS_WORD = "ambiguous-word",
    DATE_ORDER = "date-order",
    DUPLICATE_FIELD = "duplicate-field",
    DUPLICATE_ID = "duplicate-id",
    DUPLICATE_VALUE = "duplicate-value",
    EMPTY_TEXT = "empty-text",
    EXPIRED = "expired",
    ID_DIFFERS_FROM_FILE = "id-differs-from-file",
    IMPOSSIBLE_DATE = "impossible-date",
    INVALID_COLOUR = "invalid-colour",
    INVALID_COORDINATES = "invalid-coordinates",
    INVALID_DATE = "invalid-date",
    INVALID_EMAIL = "invalid-email",
    INVALID_ID = "invalid-id",
    INVALID_LOGO = "invalid-logo",
    INVALID_OPENING_HOURS = "invalid-opening-hours",
    INVALID_PHONE = "invalid-phone",
    INVALID_POSTAL_CODE = "invalid-postal-code",
    INVALID_URL = "invalid-url",
    INVALID_VALUE = "invalid-value",
    INVALID_YAML = "invalid-yaml",
    LEVEL_ORDER = "level-order",
    LOW_CONTRAST = "low-contrast",
    MISSING_FIELD = "missing-field",
    MISSING_FILE = "missing-file",
    MISSING_TRANSLATION = "missing-translation",
    NOT_A_CONTENT_REPO = "not-a-content-repo",
    NOT_A_FILE = "not-a-file",
    NOT_UTF8 = "not-utf8",
    STALE = "stale",
    TOO_MANY_TOP_CATEGORIES = "too-many-top-categories",
    UNEXPECTED_FILE = "unexpected-file",
    UNKNOWN_CATEGORY = "unknown-category",
    UNKNOWN_CONCEPT = "unknown-concept",
    UNKNOWN_COUNTY = "unknown-county",
    UNKNOWN_FIELD = "unknown-field",
    UNKNOWN_LANGUAGE = "unknown-language",
    UNKNOWN_MUNICIPALITY = "unknown-municipality",
    UNKNOWN_OFFER = "unknown-offer",
    UNKNOWN_PROVIDER = "unknown-provider",
    UNKNOWN_TARGET_GROUP = "unknown-target-group",
    WRONG_COUNTY = "wrong-county",
    WRONG_KIND = "wrong-kind",
}

/// What the diagnostic `code` checks, why it matters, an example and its mend, as
/// Markdown; `None` if there is no such code.
pub fn explain(code: &str) -> Option<&'static str> {
    let idx = EXPLANATIONS.binary_search_by(|(known, _)| (*known).cmp(code)).ok()?;
    EXPLANATIONS.get(idx).map(|(_, text)| *text)
}

/// All codes, sorted.
pub fn codes() -> impl Iterator<Item = &'static str> {
    EXPLANATIONS.iter().map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    use super::{codes, explain};

    #[test]
    fn codes_are_sorted_and_explained_in_four_parts() {
        assert!(codes().is_sorted());
        for code in codes() {
            let text = explain(code).unwrap();
            assert!(text.starts_with(&format!("# {code}\n")), "{code}");
            for part in ["## What it checks", "## Why it matters", "## Example", "## Use instead"] {
                assert!(text.contains(part), "{code} lacks `{part}`");
            }
        }
        assert_eq!(explain("no-such-code"), None);
    }
}
