//! Kurmanji Kurdish. Invariant: nothing beyond the common folding; a light stemmer that takes endings off and nothing else.

use super::{Analyzer, Stemming, without_suffix};

pub(super) const ANALYZER: Analyzer = Analyzer {
    stem: |term| without_suffix(&SUFFIXES, term),
    stemming: Stemming::Light,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// Endings, folded, the longest first; own list.
const SUFFIXES: [&str; 10] = ["ekani", "eke", "eki", "an", "ek", "en", "in", "a", "e", "i"];

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 57] = [
    "an", "ber", "bi", "bibinim", "bikim", "bo", "cawa", "cend", "ci", "cima", "da", "de", "di", "digere",
    "digerim", "dikarim", "dike", "dikim", "dive", "dixwaze", "dixwazim", "e", "em", "ev", "ew", "ez",
    "gelek", "her", "hewce", "heye", "hun", "im", "ji", "kengi", "ki", "ku", "li", "me", "min", "na", "nake",
    "nav", "ne", "nikarim", "nine", "nizanim", "re", "ser", "te", "tu", "tune", "u", "ve", "vir", "we",
    "xwe", "ye",
];
