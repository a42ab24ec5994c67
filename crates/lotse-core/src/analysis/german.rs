//! German. Invariant: a word with an umlaut has one term, whether it is typed `ü`,
//! `ue` or `u`.

use std::borrow::Cow;

use super::Analyzer;

pub(super) const ANALYZER: Analyzer =
    Analyzer { refold: join_umlauts, stem, stop_words: &STOP_WORDS, has_compounds: true };

/// `ae`, `oe`, `ue` become `a`, `o`, `u`, as [`fold`](super::fold) makes of `ä`, `ö`, `ü`; not after
/// `a`, `e`, `q`, where they are no umlaut (`Frauen`, `neue`, `Quelle`).
fn join_umlauts(term: String) -> String {
    if !["ae", "oe", "ue"].iter().any(|pair| term.contains(pair)) {
        return term;
    }
    let mut joined = String::with_capacity(term.len());
    let mut before = None;
    let mut chars = term.chars().peekable();
    while let Some(ch) = chars.next() {
        joined.push(ch);
        if matches!(ch, 'a' | 'o' | 'u')
            && chars.peek() == Some(&'e')
            && !matches!(before, Some('a' | 'e' | 'q'))
        {
            chars.next();
        }
        before = Some(ch);
    }
    joined
}

/// Snowball's stem, taken again until it stays: `Kurse` → `kurs`, but `Kurs` → `kur`.
fn stem(term: &str) -> Cow<'_, str> {
    let stemmer = frostem::Stemmer::new(frostem::Algorithm::German);
    let mut stem = stemmer.stem(term);
    loop {
        let next = stemmer.stem(&stem).into_owned();
        if *stem == next {
            return stem;
        }
        stem = Cow::Owned(next);
    }
}

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 97] = [
    "aber", "alle", "als", "also", "am", "an", "auch", "auf", "aus", "bei", "beim", "bin", "bis", "da",
    "damit", "das", "dass", "dem", "den", "der", "des", "die", "dies", "diese", "dort", "du", "durch", "ein",
    "eine", "einem", "einen", "einer", "eines", "er", "es", "fur", "gibt", "habe", "haben", "hat", "hier",
    "ich", "ihr", "ihre", "im", "in", "ins", "ist", "kann", "kein", "keine", "konnen", "man", "mein",
    "meine", "meinem", "meinen", "meiner", "mich", "mir", "mit", "mochte", "muss", "nach", "nicht", "noch",
    "nur", "ob", "oder", "ohne", "sich", "sie", "sind", "so", "soll", "uber", "um", "und", "uns", "unser",
    "unsere", "vom", "von", "vor", "wann", "was", "welche", "wenn", "wer", "werden", "wie", "will", "wir",
    "wird", "wo", "zu", "zum",
];
