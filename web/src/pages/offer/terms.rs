//! Explained words in texts. Invariant: on one page each word becomes a link once, where it stands first; the
//! text itself never changes.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use lotse_model::{ExplainedWord, Localized, WordId};
use yew::{Html, html};

use crate::components::{foreign, machine_note};
use crate::context::PageContext;

/// All forms of the explained words, ready to be looked for.
#[derive(Debug, Default)]
pub(crate) struct TermFinder<'a> {
    /// By first character, the longest form first.
    forms: BTreeMap<char, Vec<(&'a str, &'a WordId)>>,
}

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    Term(&'a str, &'a WordId),
}

impl<'a> TermFinder<'a> {
    pub(crate) fn new(words: &'a [ExplainedWord]) -> Self {
        let mut forms: BTreeMap<char, Vec<(&str, &WordId)>> = BTreeMap::new();
        for word in words {
            for form in &word.forms {
                if let Some(first) = form.chars().next() {
                    forms.entry(first).or_default().push((form, &word.id));
                }
            }
        }
        for same_start in forms.values_mut() {
            same_start.sort_by_key(|(form, _)| (std::cmp::Reverse(form.len()), *form));
        }
        Self { forms }
    }

    /// The pieces of `text`; words in `seen` are not looked for, and those found are added.
    fn pieces<'t>(&self, text: &'t str, seen: &mut BTreeSet<WordId>) -> Vec<Piece<'t>>
    where
        'a: 't,
    {
        let mut pieces = Vec::new();
        let (mut start, mut at) = (0, 0);
        let mut before = None;
        while let Some(sign) = text.get(at..).and_then(|rest| rest.chars().next()) {
            let is_start = !before.is_some_and(char::is_alphanumeric);
            let rest = text.get(at..).unwrap_or_default();
            let found = is_start
                .then(|| self.forms.get(&sign))
                .flatten()
                .and_then(|forms| forms.iter().find(|(form, _)| is_whole_word(rest, form)));
            match found {
                Some((form, id)) => {
                    let end = at + form.len();
                    if seen.insert((*id).clone()) {
                        pieces.extend(text.get(start..at).filter(|text| !text.is_empty()).map(Piece::Text));
                        pieces.extend(text.get(at..end).map(|text| Piece::Term(text, id)));
                        start = end;
                    }
                    before = form.chars().next_back();
                    at = end;
                }
                None => {
                    before = Some(sign);
                    at += sign.len_utf8();
                }
            }
        }
        pieces.extend(text.get(start..).filter(|text| !text.is_empty()).map(Piece::Text));
        pieces
    }
}

fn is_whole_word(rest: &str, form: &str) -> bool {
    rest.strip_prefix(form).is_some_and(|after| !after.chars().next().is_some_and(char::is_alphanumeric))
}

/// The texts of one page, with the words explained so far.
pub(crate) struct TermLinks<'a> {
    page: &'a PageContext,
    finder: &'a TermFinder<'a>,
    seen: RefCell<BTreeSet<WordId>>,
}

impl<'a> TermLinks<'a> {
    /// For the texts of one page.
    pub(crate) fn new(page: &'a PageContext, finder: &'a TermFinder<'a>) -> Self {
        Self { page, finder, seen: RefCell::default() }
    }

    /// `text` with links to the explanations of its words.
    fn linked(&self, text: &str) -> Html {
        let pieces = self.finder.pieces(text, &mut self.seen.borrow_mut());
        let words = self.page.links().words();
        let draw = |piece: Piece<'_>| match piece {
            Piece::Text(text) => html! { { text.to_owned() } },
            Piece::Term(text, id) => {
                let href = [&words, "#", id.as_str()].concat();
                html! { <a class="lotse-term" {href}>{ text.to_owned() }</a> }
            }
        };
        pieces.into_iter().map(draw).collect()
    }

    /// A text of the content in the best language there is.
    pub(crate) fn localized(&self, text: &Localized) -> Html {
        let found = text.find(self.page.lang());
        let (lang, dir) = foreign(self.page, found.lang);
        html! { <><span {lang} {dir}>{ self.linked(found.value) }</span>{ machine_note(self.page, found.origin) }</> }
    }

    /// A text of the content as a paragraph that runs in its own direction.
    pub(crate) fn paragraph(&self, class: &'static str, text: &Localized) -> Html {
        let found = text.find(self.page.lang());
        let (lang, dir) = foreign(self.page, found.lang);
        html! { <p {class} {lang} {dir}>{ self.linked(found.value) }</p> }
    }

    /// Steps of the content as a numbered list.
    pub(crate) fn steps(&self, lines: &Localized<Vec<String>>) -> Html {
        let found = lines.find(self.page.lang());
        let (lang, dir) = foreign(self.page, found.lang);
        html! {
            <>
                <ol class="lotse-steps" {lang} {dir}>
                    { for found.value.iter().map(|line| html! { <li>{ self.linked(line) }</li> }) }
                </ol>
                { machine_note(self.page, found.origin) }
            </>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::test_offers::texts;

    fn word(id: &str, forms: &[&str]) -> ExplainedWord {
        ExplainedWord {
            id: WordId::new(id).unwrap(),
            forms: forms.iter().map(|form| (*form).to_owned()).collect(),
            meaning: texts(&[("de", "…")]),
        }
    }

    #[test]
    fn whole_words_are_found_once_the_longest_first() {
        let words = [word("b1", &["B1"]), word("ki", &["KI"]), word("kim", &["KIM", "KIM Düren"])];
        let finder = TermFinder::new(&words);
        let check = |text: &str, want: &[&str]| {
            let mut seen = BTreeSet::new();
            let pieces = finder.pieces(text, &mut seen);
            let whole: String = pieces
                .iter()
                .map(|piece| match piece {
                    Piece::Text(text) | Piece::Term(text, _) => *text,
                })
                .collect();
            assert_eq!(whole, text, "nothing is lost");
            let terms: Vec<&str> = pieces
                .iter()
                .filter_map(|piece| match piece {
                    Piece::Term(text, _) => Some(*text),
                    Piece::Text(_) => None,
                })
                .collect();
            assert_eq!(terms, want, "{text}");
        };
        check("B1-Kurs (B1) im KI", &["B1", "KI"]);
        check("KIM Düren, KIM", &["KIM Düren"]);
        check("KIND, AB1, B12, ki, ÄKI", &[]);
        check("", &[]);
        check("Das KI", &["KI"]);
    }
}
