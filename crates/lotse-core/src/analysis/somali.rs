//! Somali. Invariant: nothing beyond the common folding; a light stemmer that takes endings off and nothing else.

use super::{Analyzer, Stemming, without_suffix};

pub(super) const ANALYZER: Analyzer = Analyzer {
    stem: |term| without_suffix(&SUFFIXES, term),
    stemming: Stemming::Light,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// Endings, folded, the longest first; own list.
const SUFFIXES: [&str; 13] =
    ["yaasha", "ooyin", "yaal", "yada", "dii", "kii", "tii", "da", "ga", "ha", "ka", "ta", "o"];

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 50] = [
    "aad",
    "aan",
    "adiga",
    "ah",
    "ama",
    "ani",
    "annaga",
    "ay",
    "ayaa",
    "baa",
    "doonaya",
    "doonayaa",
    "ee",
    "goorma",
    "halkee",
    "helaa",
    "heli",
    "immisa",
    "in",
    "isaga",
    "iyada",
    "iyo",
    "jira",
    "ka",
    "kale",
    "karaa",
    "kartaa",
    "kee",
    "ku",
    "la",
    "leeyahay",
    "leh",
    "ma",
    "maxaa",
    "maxay",
    "mid",
    "oo",
    "raadinayaa",
    "rabaa",
    "si",
    "sidee",
    "soo",
    "tee",
    "u",
    "uu",
    "waa",
    "waayo",
    "waxa",
    "waxaa",
    "xaggee",
];
