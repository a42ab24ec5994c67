//! Compounds, in languages that write them as one word. Invariant: only words that lead to
//! an offer are split or joined, by themselves or by what they mean.
//!
//! Both ways: `Kurs` finds `Deutschkurs` ([`containing`]), and `Mütterkurs`, which no
//! offer says, is read as `Mütter` and `Kurs` ([`split`]).

use crate::analysis::Analyzer;
use crate::weights::{MIN_COMPOUND_PART_CHARS, MIN_COMPOUND_WORD_CHARS};

/// All terms of a language, one a line, so that a part is found by one scan.
#[derive(Debug, Default)]
pub(crate) struct TermList(String);

impl TermList {
    /// Adds a term.
    pub(crate) fn push(&mut self, term: &str) {
        self.0.push_str(term);
        self.0.push('\n');
    }

    /// The terms that contain `part`.
    fn containing<'a>(&'a self, part: &'a str) -> impl Iterator<Item = &'a str> {
        let mut end = 0;
        self.0.match_indices(part).filter_map(move |(at, _)| {
            if at < end {
                return None; // the same term again
            }
            let start = self.0[..at].rfind('\n').map_or(0, |newline| newline + 1);
            end = self.0[at..].find('\n').map_or(self.0.len(), |length| at + length);
            Some(&self.0[start..end])
        })
    }
}

/// Where in a compound a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// At its end: a `Deutschkurs` is a `Kurs`.
    Last,
    /// At its beginning: a `Kursleiter` has to do with a `Kurs`.
    First,
}

/// The compounds in `term_list` that have `term` as a part, with the part it is.
pub(crate) fn containing<'a>(
    term_list: &'a TermList,
    analyzer: &'a Analyzer,
    term: &str,
    stem: &'a str,
) -> impl Iterator<Item = (&'a str, Part)> {
    let is_long_enough = term.chars().count() >= MIN_COMPOUND_WORD_CHARS;
    let candidates = is_long_enough.then(|| term_list.containing(stem));
    candidates.into_iter().flatten().filter_map(move |candidate| {
        let at = candidate.rfind(stem)?;
        let rest = &candidate[at..];
        if is_part(&candidate[..at]) && analyzer.stem(rest) == stem {
            Some((candidate, Part::Last))
        } else if candidate.starts_with(stem) && is_part(&candidate[stem.len()..]) {
            Some((candidate, Part::First))
        } else {
            None
        }
    })
}

fn is_part(text: &str) -> bool {
    text.chars().count() >= MIN_COMPOUND_PART_CHARS && text.contains(['a', 'e', 'i', 'o', 'u', 'y'])
}

/// What may stand between the parts of a German compound, the longest first.
pub(crate) const LINKING_ELEMENTS: [&str; 7] = ["en", "er", "es", "n", "s", "e", ""];

/// The words `term` is made of, if all of them are known; the longest last part wins.
pub(crate) fn split(term: &str, is_known: &impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let starts = term.char_indices().map(|(at, _)| at).skip(MIN_COMPOUND_PART_CHARS);
    for at in starts {
        let (first, last) = term.split_at(at);
        if last.chars().count() < MIN_COMPOUND_PART_CHARS {
            break;
        }
        if !is_known(last) {
            continue;
        }
        let firsts = LINKING_ELEMENTS.iter().filter_map(|linking| first.strip_suffix(linking));
        for first in firsts.filter(|first| first.chars().count() >= MIN_COMPOUND_PART_CHARS) {
            let parts = if is_known(first) { Some(vec![first.to_owned()]) } else { split(first, is_known) };
            if let Some(mut parts) = parts {
                parts.push(last.to_owned());
                return Some(parts);
            }
        }
    }
    None
}

/// All ways to cut `term` in two parts, linking elements left out.
pub(crate) fn splits(term: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_long_enough = |part: &str| part.chars().nth(MIN_COMPOUND_PART_CHARS - 1).is_some();
    let cuts = term.char_indices().map(|(at, _)| term.split_at(at));
    cuts.filter(move |(_, last)| is_long_enough(last)).flat_map(move |(first, last)| {
        let firsts = LINKING_ELEMENTS.iter().filter_map(move |linking| first.strip_suffix(linking));
        firsts.filter(move |first| is_long_enough(first)).map(move |first| (first, last))
    })
}

#[cfg(test)]
mod tests {
    use lotse_model::Lang;

    use super::{Part, TermList, containing, split};
    use crate::analysis::Analyzer;

    #[test]
    fn a_word_is_found_at_both_ends_of_compounds_only() {
        let mut vocabulary = TermList::default();
        for term in ["deutschkurs", "deutschkurse", "exkurs", "kurs", "kurse", "kursleiter", "rekursion"] {
            vocabulary.push(term);
        }
        let analyzer = Analyzer::for_lang(&Lang::german());
        let stem = analyzer.stem("kurs").into_owned();
        let found: Vec<_> = containing(&vocabulary, &analyzer, "kurs", &stem).collect();
        let want = [("deutschkurs", Part::Last), ("deutschkurse", Part::Last), ("kursleiter", Part::First)];
        assert_eq!(found, want);
    }

    #[test]
    fn a_compound_nobody_wrote_is_split_into_known_words() {
        let known = ["mutter", "deutsch", "kurs", "fluchtling", "beratung"];
        let check = |term: &str, want: Option<&[&str]>| {
            let got = split(term, &|part| known.contains(&part));
            let got = got.as_ref().map(|parts| parts.iter().map(String::as_str).collect::<Vec<_>>());
            assert_eq!(got.as_deref(), want, "{term}");
        };
        check("mutterkurs", Some(&["mutter", "kurs"]));
        check("fluchtlingsberatung", Some(&["fluchtling", "beratung"]));
        check("mutterdeutschkurs", Some(&["mutter", "deutsch", "kurs"]));
        check("mutterschaft", None);
        check("kurs", None);
        check("", None);
    }
}
