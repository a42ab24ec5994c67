//! "Not found". Invariant: one file for all languages, so it speaks all of them.

use super::language_choice::lines;
use crate::prerender::PortalInput;

/// The document.
pub(crate) fn page(input: &PortalInput<'_>) -> String {
    lines(input, "not-found", |page| page.text("not-found"), false)
}
