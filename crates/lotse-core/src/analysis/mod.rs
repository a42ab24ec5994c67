//! From text to terms, per language. Invariant: a token's range lies in the text on
//! character boundaries, every letter or digit is inside a token, and no term is empty.
//!
//! A language is one file: its folding beyond [`fold`], its stemmer, its stop words.

mod english;
mod fold;
mod german;
mod normalize;

use std::borrow::Cow;
use std::ops::Range;

use lotse_model::Lang;
use unicode_segmentation::UnicodeSegmentation;

use self::fold::fold;

/// The longest term in bytes; longer ones are cut, alike at index and query time.
const MAX_TERM_BYTES: usize = 64;

/// Turns text of one language into terms, the same way for documents and queries.
#[derive(Debug, Clone, Copy)]
pub struct Analyzer {
    refold: fn(String) -> String,
    stem: fn(&str) -> Cow<'_, str>,
    stop_words: &'static [&'static str],
    /// Whether the language writes compounds as one word.
    pub(crate) has_compounds: bool,
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
    /// The analyzer of `lang`; languages without their own are segmented and folded only.
    pub fn for_lang(lang: &Lang) -> Self {
        match lang.primary() {
            "de" => german::ANALYZER,
            "en" => english::ANALYZER,
            _ => Self {
                refold: |term| term,
                stem: |term| Cow::Borrowed(term),
                stop_words: &[],
                has_compounds: false,
            },
        }
    }

    /// The words of `text` in their order.
    pub fn tokens<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Token> + 'a {
        text.unicode_word_indices().filter_map(|(start, word)| {
            let term = self.term(word);
            (!term.is_empty()).then(|| Token { range: start..start + word.len(), term })
        })
    }

    /// The folded form of one word.
    pub fn term(&self, word: &str) -> String {
        let mut folded = (self.refold)(fold(word));
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

    /// Whether a folded term is a function word that says nothing about an offer.
    pub fn is_stop_word(&self, term: &str) -> bool {
        self.stop_words.binary_search(&term).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use lotse_model::Lang;
    use proptest::prelude::*;

    use super::Analyzer;

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
    fn english_inflections_share_a_stem() {
        check_same_stem("en", &["course", "courses"]);
        check_same_stem("en", &["meeting", "meetings"]);
    }

    #[test]
    fn other_scripts_are_segmented_and_folded() {
        check("uk", "Курси німецької", &["курси", "німецької"]);
        check("ar", "دَوْرة لغة", &["دورة", "لغة"]);
        check("pl", "Język Łódź", &["jezyk", "lodz"]);
        check("hi", "शिक्षा", &["शिक्षा"]);
    }

    #[test]
    fn stop_words_are_sorted_folded_terms() {
        for tag in ["de", "en"] {
            let analyzer = Analyzer::for_lang(&Lang::new(tag).unwrap());
            assert!(analyzer.stop_words.is_sorted(), "{tag}");
            for word in analyzer.stop_words {
                assert_eq!(analyzer.term(word), *word, "{tag}");
            }
        }
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_ranges_fit(text in "\\PC{0,80}", tag in prop::sample::select(vec!["de", "en", "ar"])) {
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
            for tag in ["de", "en", "ar"] {
                let analyzer = Analyzer::for_lang(&Lang::new(tag).unwrap());
                let once = super::fold(&word);
                prop_assert_eq!(super::fold(&once), once);
                let term = analyzer.term(&word);
                let _ = analyzer.stem(&term);
            }
        }
    }
}
