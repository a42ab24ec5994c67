//! From text to terms, per language. Invariant: a token's range lies in the text on
//! character boundaries, every letter or digit is inside a token (but gendered endings), and no term is empty.
//!
//! A language is one file: its folding beyond [`fold`], its stemmer, its stop words.

mod albanian;
mod arabic;
mod bulgarian;
mod chinese;
mod english;
mod french;
mod german;
mod greek;
mod hungarian;
mod italian;
mod kurmanji;
mod pashto;
mod persian;
mod polish;
mod portuguese;
mod romanian;
mod russian;
mod script;
mod serbocroatian;
mod somali;
mod sorani;
mod spanish;
mod tigrinya;
mod turkish;
mod ukrainian;
mod vietnamese;

use std::borrow::Cow;
use std::ops::Range;

use lotse_model::{Lang, fold};
use unicode_segmentation::UnicodeSegmentation;

pub use self::script::Script;

/// The longest term in bytes; longer ones are cut, alike at index and query time.
const MAX_TERM_BYTES: usize = 64;

/// Turns text of one language into terms, the same way for documents and queries.
#[derive(Debug, Clone, Copy)]
pub struct Analyzer {
    /// Takes off what is only written together with the word.
    bare: fn(&str) -> &str,
    refold: fn(String) -> String,
    stem: fn(&str) -> Cow<'_, str>,
    stemming: Stemming,
    stop_words: &'static [&'static str],
    /// Whether the language writes compounds as one word.
    pub(crate) has_compounds: bool,
}

/// How inflections of a word are brought together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stemming {
    /// By the Snowball algorithm of the language.
    Snowball,
    /// By taking usual endings off.
    Light,
    /// Not at all; words that begin alike still count as related.
    None,
}

impl std::fmt::Display for Stemming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Snowball => "Snowball",
            Self::Light => "light",
            Self::None => "none",
        })
    }
}

/// A word of a text and its term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Where the word stands, in bytes of the text.
    pub range: Range<usize>,
    /// The word folded: what the index holds. Never empty.
    pub term: String,
}

impl Analyzer {
    /// Segmentation and folding only: what every language has, and where a new language starts.
    pub(crate) const PLAIN: Self = Self {
        bare: |word| word,
        refold: |term| term,
        stem: |term| Cow::Borrowed(term),
        stemming: Stemming::None,
        stop_words: &[],
        has_compounds: false,
    };

    /// The analyzer of `lang`; languages without their own are segmented and folded only.
    pub fn for_lang(lang: &Lang) -> Self {
        match lang.primary() {
            "ar" => arabic::ANALYZER,
            "bg" => bulgarian::ANALYZER,
            "bs" | "hr" | "sr" => serbocroatian::ANALYZER,
            "ckb" => sorani::ANALYZER,
            "de" => german::ANALYZER,
            "el" => greek::ANALYZER,
            "en" => english::ANALYZER,
            "es" => spanish::ANALYZER,
            "fa" => persian::ANALYZER,
            "fr" => french::ANALYZER,
            "hu" => hungarian::ANALYZER,
            "it" => italian::ANALYZER,
            "ku" => kurmanji::ANALYZER,
            "pl" => polish::ANALYZER,
            "ps" => pashto::ANALYZER,
            "pt" => portuguese::ANALYZER,
            "ro" => romanian::ANALYZER,
            "ru" => russian::ANALYZER,
            "so" => somali::ANALYZER,
            "sq" => albanian::ANALYZER,
            "ti" => tigrinya::ANALYZER,
            "tr" => turkish::ANALYZER,
            "uk" => ukrainian::ANALYZER,
            "vi" => vietnamese::ANALYZER,
            "zh" => chinese::ANALYZER,
            _ => Self::PLAIN,
        }
    }

    /// The words of `text` in their order.
    pub fn tokens<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Token> + 'a {
        words(text).filter_map(|(start, word)| {
            let term = self.term(word);
            (!term.is_empty()).then(|| Token { range: start..start + word.len(), term })
        })
    }

    /// The folded form of one word.
    pub fn term(&self, word: &str) -> String {
        let mut folded = (self.refold)(fold((self.bare)(word)));
        if folded.is_empty() {
            // A word of marks alone: keep it as it is rather than lose it.
            word.clone_into(&mut folded);
        }
        let end = folded.floor_char_boundary(MAX_TERM_BYTES);
        folded.truncate(end);
        folded
    }

    /// The stem of a folded term; terms of one stem are inflections of one word.
    pub fn stem<'a>(&self, term: &'a str) -> Cow<'a, str> {
        (self.stem)(term)
    }

    /// How inflections are brought together, for people.
    pub fn stemming(&self) -> Stemming {
        self.stemming
    }

    /// Its function words, folded and sorted.
    pub fn function_words(&self) -> &'static [&'static str] {
        self.stop_words
    }

    /// Whether a folded term is a function word that says nothing about an offer.
    pub fn is_stop_word(&self, term: &str) -> bool {
        self.stop_words.binary_search(&term).is_ok()
    }
}

/// The words of `text` with where they begin; of `Lehrer*innen`, `Lehrer:innen` and `Lehrer/-innen` the first part.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text.unicode_word_indices().filter(|(start, word)| !is_gender_ending(&text[..*start], word));
    words.map(|(start, word)| (start, without_gender_ending(word)))
}

/// Endings that follow a gender star, colon, gap or slash.
const GENDER_ENDINGS: [&str; 4] = ["in", "innen", "r", "n"];

fn is_gender_ending(before: &str, word: &str) -> bool {
    let sign = ["*", "/-", "/"].iter().find_map(|sign| before.strip_suffix(sign));
    sign.is_some_and(|stem| stem.ends_with(char::is_alphabetic)) && GENDER_ENDINGS.contains(&word)
}

fn without_gender_ending(word: &str) -> &str {
    match word.split_once([':', '_', '·']) {
        Some((stem, ending)) if !stem.is_empty() && GENDER_ENDINGS.contains(&ending) => stem,
        _ => word,
    }
}

/// The stem by one of Snowball's algorithms.
fn snowball(algorithm: frostem::Algorithm, term: &str) -> Cow<'_, str> {
    frostem::Stemmer::new(algorithm).stem(term)
}

/// `word` without an elided article or pronoun: `l’emploi` is `emploi`.
fn without_elision<'a>(elided: &[&str], word: &'a str) -> &'a str {
    match word.split_once(['\'', '’']) {
        Some((first, rest)) if !rest.is_empty() && elided.contains(&first.to_lowercase().as_str()) => rest,
        _ => word,
    }
}

/// How many characters a light stemmer leaves at least.
const MIN_STEM_CHARS: usize = 3;

/// `term` without the first of `suffixes` that leaves a stem.
fn without_suffix<'a>(suffixes: &[&str], term: &'a str) -> Cow<'a, str> {
    let stems = suffixes.iter().filter_map(|suffix| term.strip_suffix(suffix));
    let stem = stems.into_iter().find(|stem| stem.chars().nth(MIN_STEM_CHARS - 1).is_some());
    Cow::Borrowed(stem.unwrap_or(term))
}

#[cfg(test)]
mod tests {
    use lotse_model::Lang;
    use proptest::prelude::*;

    use super::Analyzer;

    const LANGUAGES: [&str; 25] = [
        "ar", "bg", "ckb", "de", "el", "en", "es", "fa", "fr", "hr", "hu", "it", "ku", "pl", "ps", "pt",
        "ro", "ru", "so", "sq", "ti", "tr", "uk", "vi", "zh",
    ];

    fn check(lang: &str, text: &str, terms: &[&str]) {
        let analyzer = Analyzer::for_lang(&Lang::new(lang).unwrap());
        let got: Vec<String> = analyzer.tokens(text).map(|token| token.term).collect();
        assert_eq!(got, terms, "{lang}: {text}");
    }

    fn check_same_stem(lang: &str, words: &[&str]) {
        let analyzer = Analyzer::for_lang(&Lang::new(lang).unwrap());
        let stems: Vec<String> =
            words.iter().map(|word| analyzer.stem(&analyzer.term(word)).into_owned()).collect();
        assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{words:?} → {stems:?}");
    }

    #[test]
    fn german_umlauts_have_one_form_in_all_three_spellings() {
        check("de", "Mütter Muetter Mutter MÜTTER", &["mutter"; 4]);
        check("de", "Düren Dueren DÜREN", &["duren"; 3]);
        check("de", "Straße Strasse STRASSE", &["strasse"; 3]);
        check("de", "Über Ueber", &["uber"; 2]);
    }

    #[test]
    fn german_vowel_pairs_that_are_no_umlaut_stay() {
        check("de", "neue Frauen Steuer Quelle", &["neue", "frauen", "steuer", "quelle"]);
    }

    #[test]
    fn german_inflections_share_a_stem() {
        check_same_stem("de", &["Kurs", "Kurse", "Kursen"]);
        check_same_stem("de", &["Beratung", "Beratungen"]);
        check_same_stem("de", &["Mutter", "Mütter", "Müttern"]);
    }

    #[test]
    fn gendered_forms_are_one_word() {
        for written in
            ["Lehrer*innen", "Lehrer:innen", "Lehrer_innen", "Lehrer/-innen", "Lehrer/innen", "Lehrer·innen"]
        {
            check("de", written, &["lehrer"]);
        }
        check("de", "in der Stadt/in Dörfern 10:30", &["in", "der", "stadt", "dorfern", "10", "30"]);
    }

    #[test]
    fn english_inflections_share_a_stem() {
        check_same_stem("en", &["course", "courses"]);
        check_same_stem("en", &["meeting", "meetings"]);
    }

    #[test]
    fn ukrainian_verbs_share_a_stem_with_and_without_reflexive_ending() {
        check_same_stem("uk", &["навчати", "навчатися"]);
        check("uk", "вся", &["вся"]);
    }

    #[test]
    fn other_scripts_are_segmented_and_folded() {
        check("uk", "Курси німецької", &["курси", "німецької"]);
        check("ar", "دَوْرة اللغة ١٢", &["دوره", "لغه", "12"]);
        check("fa", "می‌خواهم کودکستان", &["ميخواهم", "كودكستان"]);
        check("ti", "ሓኪም ፀጋም", &["ሃኪም", "ጸጋም"]);
        check("ru", "Ёлка", &["елка"]);
        check("tr", "İŞ Işık", &["is", "isik"]);
        check("fr", "l’emploi d'été", &["emploi", "ete"]);
        check("pl", "Język Łódź", &["jezyk", "lodz"]);
        check("hi", "शिक्षा", &["शिक्षा"]);
    }

    #[test]
    fn stop_words_are_sorted_folded_terms() {
        for tag in LANGUAGES {
            let analyzer = Analyzer::for_lang(&Lang::new(tag).unwrap());
            assert!(analyzer.stop_words.is_sorted(), "{tag}");
            for word in analyzer.stop_words {
                assert_eq!(analyzer.term(word), *word, "{tag}");
            }
        }
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_ranges_fit(
            // Gendered endings, behind one of these signs, are the one thing that is left out.
            text in "[\\PC--[*/:_·]]{0,80}", tag in prop::sample::select(vec!["de", "en", "ar"])) {
            let analyzer = Analyzer::for_lang(&Lang::new(tag).unwrap());
            let mut covered = vec![false; text.len()];
            for token in analyzer.tokens(&text) {
                prop_assert!(!token.term.is_empty());
                prop_assert!(text.get(token.range.clone()).is_some());
                covered[token.range].fill(true);
            }
            for (at, ch) in text.char_indices() {
                prop_assert!(covered[at] || !ch.is_alphanumeric(), "{ch:?} in {text:?}");
            }
        }

        #[test]
        fn folding_and_stemming_never_panic_and_folding_is_idempotent(word in "\\PC{1,40}") {
            for tag in LANGUAGES {
                let analyzer = Analyzer::for_lang(&Lang::new(tag).unwrap());
                let once = lotse_model::fold(&word);
                prop_assert_eq!(lotse_model::fold(&once), once);
                let term = analyzer.term(&word);
                let _ = analyzer.stem(&term);
            }
        }
    }
}
