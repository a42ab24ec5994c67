//! Italian. Invariant: nothing beyond the common folding; the stemmer is Snowball’s.

use frostem::Algorithm;

use super::{Analyzer, Stemming, snowball, without_elision};

pub(super) const ANALYZER: Analyzer = Analyzer {
    bare: |word| without_elision(&ELIDED, word),
    stem: |term| snowball(Algorithm::Italian, term),
    stemming: Stemming::Snowball,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// What stands before an apostrophe without being a word.
const ELIDED: [&str; 14] =
    ["all", "c", "d", "dall", "dell", "l", "m", "nell", "quest", "s", "sull", "t", "un", "v"];

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 92] = [
    "a", "ad", "agli", "ai", "al", "alla", "alle", "allo", "andare", "avere", "bisogno", "c", "cercare",
    "cerco", "che", "chi", "ci", "col", "come", "con", "cosa", "da", "dal", "dalla", "degli", "dei", "del",
    "della", "delle", "dello", "devo", "di", "dove", "e", "ed", "essere", "fare", "gli", "ha", "hanno", "ho",
    "i", "il", "in", "io", "l", "la", "le", "lo", "ma", "mi", "mia", "mie", "miei", "mio", "ne", "nei",
    "nel", "nella", "nelle", "noi", "non", "o", "per", "perche", "piu", "posso", "puo", "qualcuno", "quale",
    "quali", "quando", "quanto", "sei", "serve", "si", "sono", "sta", "su", "sui", "sul", "sulla", "trovare",
    "trovo", "tu", "un", "una", "uno", "vado", "voglio", "voi", "vorrei",
];
