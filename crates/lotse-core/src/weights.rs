//! Every number of the ranking, in one place. Invariant: a weight is between 0 and 1
//! unless its line says otherwise, and raising it never makes its kind of match rank lower.
//!
//! Measured with `cargo xtask relevance`; docs/decisions/0009-ranking.md has the figures.

use lotse_model::Status;

use crate::index::TextKind;
use crate::plan::MatchKind;

/// Saturation of term frequency (BM25 `k1`), 0 and up. At 0 a second occurrence counts nothing;
/// at 5 a text that keeps coming back to a word is well above one that mentions it.
pub(crate) const TERM_SATURATION: f32 = 5.0;

/// Length normalisation (BM25 `b`). At 0 long texts win; at 1 they are punished in full.
pub(crate) const LENGTH_NORMALIZATION: f32 = 0.85;

/// How much rarity counts (a power of the idf). At 0 all words count alike; at 1 in full, and a rare word for
/// nothing in particular beats the word that says what is sought.
pub(crate) const RARITY_EXPONENT: f32 = 0.8;

/// How strongly hits that match more of the query's words go first. At 0 not at all;
/// above 1 a hit with half the words loses more than half its score.
pub(crate) const COVERAGE_EXPONENT: f32 = 0.5;

/// What the lesser of two ways to match a word (it is in the text, the offer is about what it means) adds to
/// the better one. At 0 nothing; at 1 both count in full.
pub(crate) const SECOND_WAY: f32 = 0.5;

/// What share of a word an offer covers that matches it in the weakest way. At 0 a likeness of letters
/// covers nothing; at 1 as much as the word itself.
pub(crate) const LEAST_COVER: f32 = 0.5;

/// What a word counts that is found in texts of a language in which only some offers have texts. At 0 translations
/// would not be found by their words; at 1 translated offers go first, whether or not they are meant.
pub(crate) const PARTLY_TRANSLATED: f32 = 0.4;

/// Hits that cover less of the query than this share of the best hit's coverage are
/// dropped, so that totals and facet counts mean something. At 0 one shared word is
/// enough; at 1 only the best coverage stays.
pub(crate) const MIN_RELATIVE_COVERAGE: f32 = 0.2;

/// The most index terms one word may expand to by prefix or typo, per field.
pub(crate) const MAX_EXPANSIONS: usize = 64;

/// The longest inflection that is looked for behind a stem, in bytes; longer words are not stemmed at all.
pub(crate) const MAX_SUFFIX_BYTES: usize = 6;

/// The most words of a query that are looked at; visitors type one to three.
pub(crate) const MAX_QUERY_WORDS: usize = 32;

/// How often a word of this kind of text counts, as if it stood there so many times;
/// 1 is the plain text, at 0 the text would not be found.
pub(crate) fn occurrences(kind: TextKind) -> usize {
    match kind {
        TextKind::Title => 4,
        TextKind::About | TextKind::Lead => 2,
        TextKind::Text => 1,
    }
}

/// How many lines of a longer description say what it is about. At 0 none; without an end the
/// beginning counts no more than the rest.
pub(crate) const LEAD_LINES: usize = 2;

/// What a match of this kind counts against an exact one.
pub(crate) fn match_weight(kind: MatchKind) -> f32 {
    match kind {
        MatchKind::Exact => 1.0,
        MatchKind::Stem => 0.7,
        MatchKind::CompoundLast => 0.68,
        MatchKind::CompoundFirst => 0.62,
        MatchKind::Prefix => 0.61,
        MatchKind::Concept => 0.6,
        MatchKind::Typo => 0.5,
        MatchKind::ConceptTypo => 0.45,
        MatchKind::ConceptPrefix => 0.4,
        MatchKind::ConceptPart => 0.4,
        MatchKind::Synonym => 0.3,
        MatchKind::Related => 0.2,
        MatchKind::Broader => 0.15,
    }
}

/// The shortest word that is completed while it is typed, in characters.
pub(crate) const MIN_PREFIX_CHARS: usize = 2;

/// The shortest word whose concepts are guessed while it is typed, in characters.
pub(crate) const MIN_CONCEPT_PREFIX_CHARS: usize = 3;

/// The most concepts that are guessed from a beginning, a misspelt word or one word of a phrase.
pub(crate) const MAX_GUESSED_CONCEPTS: usize = 3;

/// The share of a word's letters, from its beginning, that a related word has too, and how many at
/// least. At 1 only words that begin with the whole word are related.
pub(crate) const RELATED_SHARE: f32 = 0.55;
/// See [`RELATED_SHARE`].
pub(crate) const MIN_RELATED_CHARS: usize = 4;
/// How many characters longer than the word a related one may be.
pub(crate) const MAX_RELATED_SUFFIX_CHARS: usize = 4;

/// The shortest word that is looked for inside compounds, in characters; shorter ones stand in words by chance.
pub(crate) const MIN_COMPOUND_WORD_CHARS: usize = 4;

/// The shortest part a compound has, in characters.
pub(crate) const MIN_COMPOUND_PART_CHARS: usize = 3;

/// The shortest part of a compound in which a typo is looked for, in characters.
pub(crate) const MIN_MISSPELT_PART_CHARS: usize = 5;

/// How many corrections of one misspelt word are followed, each with its inflections and compounds.
pub(crate) const MAX_CORRECTIONS: usize = 3;

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

/// How many offers about what a word means are enough, so that those about what includes it are left out.
pub(crate) const ENOUGH_OFFERS: usize = 20;

/// How often an offer's category says its concept, as if it stood in the text so many times; 0 and up.
pub(crate) const CATEGORY_OCCURRENCES: f32 = 2.0;

/// The same for a target group: many offers are for refugees, few are about them.
pub(crate) const TARGET_GROUP_OCCURRENCES: f32 = 1.0;

/// What a concept inside a compound counts against the word by itself.
pub(crate) const CONCEPT_IN_COMPOUND: f32 = 0.5;

/// What a narrower concept says of the broader one: an integration course is a German course.
pub(crate) const NARROWER_CONCEPT: f32 = 0.5;

/// What an offer of this status counts against an active one.
pub(crate) fn status_prior(status: Status) -> f32 {
    match status {
        Status::Active => 1.0,
        Status::Planned => 0.85,
        Status::Paused => 0.8,
        Status::Draft | Status::Ended => 0.5,
    }
}

/// What an offer for people who work in the field counts against one for visitors, unless only such offers bear the name
/// that the query asks for.
pub(crate) const PROFESSIONALS_PRIOR: f32 = 0.75;

/// What an offer counts if the query names a place, against one in or for that place. The first is at
/// least the second and so on; at 0 an offer would be hidden, at 1 the place would not matter.
pub(crate) fn place_prior(nearness: crate::places::Nearness) -> f32 {
    use crate::places::Nearness;
    match nearness {
        Nearness::There => 1.0,
        Nearness::CountyWide => 0.85,
        Nearness::NotStated => 0.6,
        Nearness::Neighbour => 0.5,
        Nearness::Elsewhere => 0.35,
    }
}

/// What an offer for a single town counts if the query names no place: most who ask live elsewhere. At 0 it would be
/// hidden, at 1 it ranks with those for all.
pub(crate) const LOCAL_PRIOR: f32 = 0.9;

/// What those offers add to the score of an offer that are most like it. At 0 nothing; at 1 their mean counts as much
/// as what the offer has itself.
pub(crate) const SIMILAR_SHARE: f32 = 0.4;

/// How many offers most like an offer speak for it.
pub(crate) const SIMILAR_OFFERS: usize = 20;

/// How much more the likest of them count (a power of the cosine, 0 and up). At 0 all count alike.
pub(crate) const SIMILARITY_EXPONENT: i32 = 2;

/// Terms in more offers than these make none alike: they tell little, and comparing all that have them takes long.
pub(crate) const MAX_SHARING_OFFERS: u32 = 64;

/// What an offer counts in whose title or summary all words of the query stand together, 1 and up; those with only some
/// of them together count less. At 1 no more than one that has them far apart.
pub(crate) const STANDING_TOGETHER: f32 = 1.05;

/// How many other words may stand between words that stand together.
pub(crate) const PROXIMITY_GAP: usize = 2;

/// How many of the best hits are looked at for words that stand together; below them it changes nothing one sees.
pub(crate) const PROXIMITY_HITS: usize = 30;

/// What an offer counts that the query calls by its name, 1 and up; at 1 no more than one that mentions it.
pub(crate) const CALLED_BY_NAME: f32 = 1.25;

/// How far from a municipality its neighbours lie at most, in kilometres between their centres.
pub(crate) const NEIGHBOUR_KM: f64 = 12.0;
