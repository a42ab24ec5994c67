//! Hungarian. Invariant: nothing beyond the common folding; the stemmer is Snowball’s.

use frostem::Algorithm;

use super::{Analyzer, Stemming, snowball};

pub(super) const ANALYZER: Analyzer = Analyzer {
    stem: |term| snowball(Algorithm::Hungarian, term),
    stemming: Stemming::Snowball,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 53] = [
    "a",
    "az",
    "azt",
    "be",
    "csak",
    "de",
    "ebben",
    "egy",
    "el",
    "en",
    "es",
    "ez",
    "ezt",
    "fel",
    "ha",
    "hogy",
    "hogyan",
    "hol",
    "hova",
    "is",
    "kaphatok",
    "kell",
    "keresek",
    "keresunk",
    "ki",
    "kinek",
    "le",
    "lehet",
    "mar",
    "meg",
    "mennyi",
    "mi",
    "miert",
    "mikor",
    "mint",
    "mit",
    "nekem",
    "nem",
    "o",
    "ok",
    "segit",
    "szeretnek",
    "talalni",
    "talalok",
    "te",
    "ti",
    "tudna",
    "tudok",
    "vagy",
    "valaki",
    "van",
    "vannak",
    "volt",
];
