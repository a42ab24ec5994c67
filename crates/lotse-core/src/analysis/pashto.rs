//! Pashto. Invariant: nothing beyond the common folding; a light stemmer that takes endings off and nothing else.

use super::{Analyzer, Stemming, without_suffix};

pub(super) const ANALYZER: Analyzer = Analyzer {
    stem: |term| without_suffix(&SUFFIXES, term),
    stemming: Stemming::Light,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// Endings, folded, the longest first; own list.
const SUFFIXES: [&str; 8] = ["گاني", "انو", "ونه", "ونو", "ان", "ه", "و", "ي"];

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 46] = [
    "او",
    "بايد",
    "به",
    "تاسو",
    "تر",
    "ته",
    "د",
    "دا",
    "دلته",
    "ده",
    "دوي",
    "دي",
    "زما",
    "زه",
    "سره",
    "شم",
    "شو",
    "شي",
    "غوارم",
    "كرم",
    "كله",
    "كولي",
    "كوي",
    "كي",
    "لرم",
    "له",
    "لپاره",
    "موږ",
    "مي",
    "نه",
    "هر",
    "هغه",
    "هم",
    "وكرم",
    "ولي",
    "يا",
    "يم",
    "يو",
    "يي",
    "په",
    "څنگه",
    "څه",
    "څوك",
    "څومره",
    "چي",
    "چيرته",
];
