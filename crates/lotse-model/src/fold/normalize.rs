//! Unicode normalization, by the host where there is one. Invariant: both
//! implementations are the Unicode standard's, so a pack built natively is searched
//! alike in a browser.
//!
//! The tables would be a fifth of the wasm that a phone downloads
//! (docs/decisions/0005-what-the-engine-leaves-to-the-browser.md).

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use unicode_normalization::UnicodeNormalization;

    /// Compatibility decomposition.
    pub(crate) fn nfkd(text: &str) -> String {
        text.nfkd().collect()
    }

    /// Canonical composition.
    pub(crate) fn nfc(text: &str) -> String {
        text.nfc().collect()
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::JsString;

    fn normalize(text: &str, form: &str) -> String {
        JsString::from(text).normalize(form).into()
    }

    /// Compatibility decomposition.
    pub(crate) fn nfkd(text: &str) -> String {
        normalize(text, "NFKD")
    }

    /// Canonical composition.
    pub(crate) fn nfc(text: &str) -> String {
        normalize(text, "NFC")
    }
}

#[cfg(target_arch = "wasm32")]
pub(super) use browser::{nfc, nfkd};
#[cfg(not(target_arch = "wasm32"))]
pub(super) use native::{nfc, nfkd};
