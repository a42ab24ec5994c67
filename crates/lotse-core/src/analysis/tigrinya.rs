//! Tigrinya. Invariant: nothing beyond the common folding; a light stemmer that takes endings off and nothing else.

use super::{Analyzer, Stemming, without_suffix};

pub(super) const ANALYZER: Analyzer = Analyzer {
    stem: |term| without_suffix(&SUFFIXES, term),
    stemming: Stemming::Light,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// Endings, folded, the longest first; own list.
const SUFFIXES: [&str; 3] = ["ታት", "ኦም", "ን"];

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 34] = [
    "መን",
    "መኣስ",
    "ምስ",
    "ስለ",
    "ብዙህ",
    "ነዚ",
    "ናብ",
    "ናይ",
    "ን",
    "ንህና",
    "ንምንታይ",
    "ንሱ",
    "ንሳ",
    "ንስሃ",
    "ኣሎ",
    "ኣበይ",
    "ኣብ",
    "ኣነ",
    "ኣይ",
    "እቲ",
    "እንታይ",
    "እዚ",
    "እየ",
    "እዩ",
    "እያ",
    "እደሊ",
    "ከመይ",
    "ከምኡ",
    "ካብ",
    "ክንደይ",
    "ክእል",
    "ወይ",
    "የለን",
    "ይደሊ",
];
