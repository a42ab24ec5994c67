//! Sorani Kurdish. Invariant: nothing beyond the common folding; a light stemmer that takes endings off and nothing else.

use super::{Analyzer, Stemming, without_suffix};

pub(super) const ANALYZER: Analyzer = Analyzer {
    stem: |term| without_suffix(&SUFFIXES, term),
    stemming: Stemming::Light,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// Endings, folded, the longest first; own list.
const SUFFIXES: [&str; 13] =
    ["هكانم", "يهكان", "هكان", "هكهم", "يهكه", "هكه", "هوه", "يهك", "ان", "يك", "م", "ه", "ي"];

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 41] = [
    "بكهم",
    "به",
    "بو",
    "بووه",
    "بوچي",
    "بيت",
    "تا",
    "تو",
    "دهبيت",
    "دهتوانم",
    "دهكريت",
    "دهمهوي",
    "دهمهويت",
    "كه",
    "كهي",
    "كوي",
    "كي",
    "له",
    "لهگهل",
    "لي",
    "ليره",
    "من",
    "ناتوانم",
    "نازانم",
    "نييه",
    "ههر",
    "ههموو",
    "ههيه",
    "و",
    "يان",
    "يهم",
    "يهمانهوي",
    "يهمهوي",
    "يهو",
    "يهوان",
    "ييمه",
    "ييوه",
    "پيويستم",
    "چهند",
    "چون",
    "چي",
];
