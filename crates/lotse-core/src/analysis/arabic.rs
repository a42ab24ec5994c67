//! Arabic. Invariant: a word with and without its article is one term; the light
//! stemmer takes endings off and nothing else (after Larkey, Ballesteros and Connell's `light10`, 2007).

use super::{Analyzer, Stemming, without_suffix};

pub(super) const ANALYZER: Analyzer = Analyzer {
    refold: without_article,
    stem: |term| without_suffix(&SUFFIXES, term),
    stemming: Stemming::Light,
    stop_words: &STOP_WORDS,
    ..Analyzer::PLAIN
};

/// The article with what is written together with it, the longest first.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];

/// How many letters stay at least, so that `الم` (pain) is not taken for an article.
const MIN_LETTERS: usize = 3;

fn without_article(term: String) -> String {
    let rests = ARTICLES.iter().filter_map(|article| term.strip_prefix(article));
    let rest = rests.into_iter().find(|rest| rest.chars().nth(MIN_LETTERS - 1).is_some());
    rest.map_or_else(|| term.clone(), str::to_owned)
}

/// Endings, folded, the longest first.
const SUFFIXES: [&str; 9] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي", "ا"];

/// Function words, folded and sorted; own list.
const STOP_WORDS: [&str; 69] = [
    "ابحث",
    "اجد",
    "احتاج",
    "اذا",
    "اريد",
    "اقي",
    "التي",
    "الذي",
    "الي",
    "ان",
    "انا",
    "انت",
    "او",
    "اي",
    "اين",
    "ايه",
    "بدهم",
    "بدور",
    "بدي",
    "بعد",
    "بقدر",
    "بين",
    "ثم",
    "حتي",
    "حول",
    "دور",
    "ذلك",
    "شو",
    "علي",
    "عم",
    "عن",
    "عند",
    "عندي",
    "في",
    "فيني",
    "قبل",
    "قد",
    "كان",
    "كل",
    "كم",
    "كيف",
    "كيفيه",
    "لا",
    "لاقي",
    "لدي",
    "لكن",
    "لم",
    "لماذا",
    "لن",
    "لي",
    "ما",
    "ماذا",
    "متي",
    "مع",
    "ممكن",
    "من",
    "نحن",
    "هذا",
    "هذه",
    "هل",
    "هم",
    "هناك",
    "هو",
    "هي",
    "و",
    "وين",
    "يكون",
    "يمكن",
    "يمكنني",
];
