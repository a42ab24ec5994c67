//! Every number of the ranking, in one place. Invariant: a weight is between 0 and 1
//! unless its line says otherwise, and raising it never makes its kind of match rank lower.

use lotse_model::Status;

use crate::index::TextKind;
use crate::plan::MatchKind;

/// Saturation of term frequency (BM25 `k1`), 0 and up. At 0 a second occurrence counts nothing;
/// at 2 a word in the title counts about twice one in the text.
pub(crate) const TERM_SATURATION: f32 = 2.0;

/// Length normalisation (BM25 `b`). At 0 long texts win; at 1 they are punished in full.
pub(crate) const LENGTH_NORMALIZATION: f32 = 0.4;

/// How strongly hits that match more of the query's words go first. At 0 not at all;
/// above 1 a hit with half the words loses more than half its score.
pub(crate) const COVERAGE_EXPONENT: f32 = 1.5;

/// Hits that cover less of the query than this share of the best hit's coverage are
/// dropped, so that totals and facet counts mean something. At 0 one shared word is
/// enough; at 1 only the best coverage stays.
pub(crate) const MIN_RELATIVE_COVERAGE: f32 = 0.3;

/// The most index terms one word may expand to by prefix or typo, per field.
pub(crate) const MAX_EXPANSIONS: usize = 64;

/// The longest inflection that is looked for behind a stem, in bytes; longer words are not stemmed at all.
pub(crate) const MAX_SUFFIX_BYTES: usize = 6;

/// The most words of a query that are looked at; readers type one to three.
pub(crate) const MAX_QUERY_WORDS: usize = 32;

/// How often a word of this kind of text counts, as if it stood there so many times;
/// 1 is the plain text, at 0 the text would not be found.
pub(crate) fn occurrences(kind: TextKind) -> usize {
    match kind {
        TextKind::Title => 5,
        TextKind::About => 2,
        TextKind::Text => 1,
    }
}

/// What a match of this kind counts against an exact one.
pub(crate) fn match_weight(kind: MatchKind) -> f32 {
    match kind {
        MatchKind::Exact => 1.0,
        MatchKind::Stem => 0.92,
        MatchKind::CompoundLast => 0.75,
        MatchKind::CompoundFirst => 0.7,
        MatchKind::Prefix => 0.65,
        MatchKind::Typo => 0.5,
    }
}

/// The shortest word that is completed while it is typed, in characters.
pub(crate) const MIN_PREFIX_CHARS: usize = 2;

/// The shortest word that is looked for inside compounds, in characters; shorter ones stand in words by chance.
pub(crate) const MIN_COMPOUND_WORD_CHARS: usize = 4;

/// The shortest part a compound has, in characters.
pub(crate) const MIN_COMPOUND_PART_CHARS: usize = 3;

/// How many first letters a word and what it is corrected to share if they differ by two typos:
/// people mistype the beginning of a word least.
pub(crate) const SURE_FIRST_CHARS: usize = 2;

/// How many typos a word of this many characters may have; a swap of neighbours is one.
pub(crate) fn max_typos(n_chars: usize) -> u8 {
    match n_chars {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// What an offer of this status counts against an active one.
pub(crate) fn status_prior(status: Status) -> f32 {
    match status {
        Status::Active => 1.0,
        Status::Planned => 0.85,
        Status::Paused => 0.8,
        Status::Draft | Status::Ended => 0.5,
    }
}

/// What an offer for people who work in the field counts against one for visitors.
pub(crate) const PROFESSIONALS_PRIOR: f32 = 0.75;

/// What an offer elsewhere counts if the query names a place, against one that serves it. At 0 it
/// would be hidden; at 1 the place would be a word like any other.
pub(crate) const OUTSIDE_PLACE_PRIOR: f32 = 0.4;

/// The same for an offer whose place nobody stated: unknown is not no.
pub(crate) const PLACE_NOT_STATED_PRIOR: f32 = 0.7;
