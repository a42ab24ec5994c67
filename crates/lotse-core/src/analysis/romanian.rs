//! Romanian. Invariant: nothing beyond the common folding; the stemmer is Snowball’s.

use frostem::Algorithm;

use super::{Analyzer, Stemming, snowball};

pub(super) const ANALYZER: Analyzer = Analyzer {
    stem: |term| snowball(Algorithm::Romanian, term),
    stemming: Stemming::Snowball,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 91] = [
    "a", "ai", "ajuta", "ajutati", "al", "ale", "am", "ar", "are", "as", "asa", "asta", "au", "avem", "ca",
    "cand", "care", "cat", "caut", "cautam", "ce", "cei", "cel", "cine", "cu", "cum", "da", "dar", "de",
    "din", "dupa", "e", "ea", "ei", "el", "este", "eu", "fac", "face", "fara", "fi", "fie", "gasesc", "gasi",
    "gasim", "i", "ii", "il", "imi", "in", "la", "le", "lor", "lui", "ma", "mai", "mea", "mei", "merg",
    "meu", "mi", "mie", "ne", "nevoie", "noi", "nu", "o", "pe", "pentru", "poate", "pot", "prin", "sa",
    "sau", "se", "si", "stiu", "sunt", "te", "ti", "tie", "trebui", "trebuie", "tu", "un", "una", "unde",
    "unei", "unui", "va", "vreau",
];
