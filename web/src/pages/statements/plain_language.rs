//! What the portal is and how to search, in Leichte Sprache (§ 4 BITVNRW). Invariant: one thought a sentence.

use yew::Html;

use crate::pages::long_text::{PLAIN_LANGUAGE, long_text};
use crate::pages::portal::Portal;

pub(super) fn body(portal: &Portal<'_>) -> Html {
    long_text(portal, &PLAIN_LANGUAGE)
}
