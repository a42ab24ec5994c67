//! Vietnamese. Invariant: nothing beyond the common folding; words do not inflect, so there is no stemmer.

use super::Analyzer;

pub(super) const ANALYZER: Analyzer = Analyzer { stop_words: &STOP_WORDS, ..Analyzer::PLAIN };

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 42] = [
    "ai", "ban", "bao", "cac", "can", "cho", "chung", "co", "cua", "cung", "dau", "de", "den", "do", "duoc",
    "gi", "hoac", "khi", "khong", "kiem", "la", "lam", "ma", "mot", "muon", "nao", "nay", "nhieu", "nhu",
    "nhung", "o", "phai", "sao", "ta", "tai", "the", "thi", "tim", "toi", "tu", "va", "voi",
];
