//! Albanian. Invariant: nothing beyond the common folding; a light stemmer that takes endings off and nothing else.

use super::{Analyzer, Stemming, without_suffix};

pub(super) const ANALYZER: Analyzer = Analyzer {
    stem: |term| without_suffix(&SUFFIXES, term),
    stemming: Stemming::Light,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// Endings, folded, the longest first; own list.
const SUFFIXES: [&str; 20] = [
    "imet", "imin", "imit", "ave", "eve", "imi", "en", "es", "et", "in", "it", "ja", "je", "se", "te", "ve",
    "a", "e", "i", "u",
];

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 56] = [
    "a", "ai", "ajo", "ata", "bej", "cfare", "cila", "cili", "deri", "dhe", "do", "dua", "duhem", "duhet",
    "e", "eshte", "gjej", "gjejme", "i", "im", "ime", "jam", "jane", "ju", "ka", "kam", "kerkoj", "kete",
    "kjo", "ku", "kur", "kush", "ky", "lyp", "me", "mund", "ne", "nevoje", "nga", "nje", "nuk", "ose", "per",
    "po", "por", "pse", "qe", "s", "sa", "se", "shkoj", "si", "te", "tek", "ti", "une",
];
