//! Words of a query that mean something together. Invariant: the phrases are all words of the query, in their order.

use crate::expand::Meaning;
use crate::index_reader::IndexReader;
use crate::wordbook::{ConceptIdx, Wordbook};

/// The most words one phrase of a vocabulary has; Chinese writes without spaces.
const MAX_PHRASE_WORDS: usize = 8;

/// Words of a query that belong together, and what they mean; without a meaning it is one word.
pub(crate) struct Phrase<'a> {
    pub(crate) words: &'a [&'a str],
    pub(crate) meaning: Option<Meaning>,
}

/// Cuts `words` into phrases, the longest first: `integration course` is one. Function words count in
/// a phrase if the vocabulary has them there, and may be left out if not.
pub(crate) fn phrases<'a>(
    words: &'a [&'a str],
    is_function_word: &dyn Fn(&str) -> bool,
    steps: &[Vec<&Wordbook>; 3],
    is_foreign: [bool; 3],
    index: &IndexReader,
) -> Vec<Phrase<'a>> {
    let mut phrases = Vec::new();
    let mut rest = words;
    while !rest.is_empty() {
        let found = steps.iter().zip(is_foreign).find_map(|(books, is_foreign)| {
            let step = Step { books, is_function_word, index };
            let (n_words, concepts) = step.longest_phrase(rest)?;
            // A borrowed word (`Wohnung` in a Turkish query) is also a word of the texts.
            let is_borrowed =
                || !concepts_of_phrase(&steps[1], &rest[..n_words], is_function_word).is_empty();
            Some((n_words, Meaning { concepts, is_foreign: is_foreign && !is_borrowed() }))
        });
        let (n_words, meaning) = found.map_or((1, None), |(n_words, meaning)| (n_words, Some(meaning)));
        let (phrase, after) = rest.split_at(n_words);
        phrases.push(Phrase { words: phrase, meaning });
        rest = after;
    }
    phrases
}

/// The words of some languages, as those of a query are looked up in them.
struct Step<'a> {
    books: &'a [&'a Wordbook],
    is_function_word: &'a dyn Fn(&str) -> bool,
    index: &'a IndexReader,
}

impl Step<'_> {
    /// How many of the first `words` belong together, and the concepts they mean that lead to offers.
    fn longest_phrase(&self, words: &[&str]) -> Option<(usize, Vec<ConceptIdx>)> {
        (1..=words.len().min(MAX_PHRASE_WORDS)).rev().find_map(|n_words| {
            let phrase = &words[..n_words];
            let mut concepts = self.concepts(phrase);
            concepts.retain(|concept| {
                self.index.has_offers_about(*concept)
                    || self.index.broader(*concept).is_some_and(|broader| !self.is_said_in(phrase, broader))
            });
            (!concepts.is_empty()).then_some((n_words, concepts))
        })
    }

    /// Whether a part of `phrase` means `concept`. Where no offer is about courses for mothers, the words `course` and
    /// `mothers` say more than the broader concept, a course; where none is about homework, `home` and `work` do not.
    fn is_said_in(&self, phrase: &[&str], concept: ConceptIdx) -> bool {
        let starts = 0..phrase.len();
        let parts = starts.flat_map(|start| (start + 1..=phrase.len()).map(move |end| &phrase[start..end]));
        parts.filter(|part| part.len() < phrase.len()).any(|part| self.concepts(part).contains(&concept))
    }

    fn concepts(&self, phrase: &[&str]) -> Vec<ConceptIdx> {
        concepts_of_phrase(self.books, phrase, self.is_function_word)
    }
}

fn concepts_of_phrase(
    books: &[&Wordbook],
    phrase: &[&str],
    is_function_word: &dyn Fn(&str) -> bool,
) -> Vec<ConceptIdx> {
    let telling: Vec<&str> = phrase.iter().filter(|word| !is_function_word(word)).copied().collect();
    // Alone, function words mean nothing.
    if telling.is_empty() {
        return Vec::new();
    }
    let found = concepts(books, phrase);
    let is_cut = [phrase.first(), phrase.last()].into_iter().flatten().any(|word| is_function_word(word));
    if found.is_empty() && telling.len() < phrase.len() && !is_cut {
        concepts(books, &telling)
    } else {
        found
    }
}

fn concepts(books: &[&Wordbook], words: &[&str]) -> Vec<ConceptIdx> {
    let mut concepts: Vec<ConceptIdx> = books.iter().flat_map(|book| book.concepts(words)).collect();
    concepts.sort_unstable();
    concepts.dedup();
    concepts
}
