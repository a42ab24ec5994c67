//! Offers that a query calls by their name. Invariant: a name is an alternative name or a whole part of a title
//! (`Griffbereit – Gruppe für Eltern`), so a word inside a sentence is none.

use std::collections::HashMap;

use lotse_model::MarkedText;

use crate::analysis::{self, Analyzer};

/// Where one part of a title ends and the next begins.
const SEPARATORS: [char; 9] = ['–', '—', '(', ')', ':', '|', '„', '“', '”'];

/// What each name calls: offers by their ordinals.
pub(crate) struct Names(HashMap<String, Vec<usize>>);

impl Names {
    /// Of all offers in their order, each with its title and its alternative names.
    pub(crate) fn of<'a>(offers: impl Iterator<Item = (&'a MarkedText, &'a [String])>) -> Self {
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (ordinal, (title, alternative_names)) in offers.enumerate() {
            let title: String = title.runs.iter().map(|run| run.text.as_str()).collect();
            let parts = title.split(SEPARATORS).flat_map(|part| part.split(" - "));
            for name in parts.chain(alternative_names.iter().map(String::as_str)) {
                let words: Vec<&str> = analysis::words(name).map(|(_, word)| word).collect();
                by_name.entry(as_name(&words)).or_default().push(ordinal);
            }
        }
        by_name.remove("");
        Self(by_name)
    }

    /// The offers that a query of these words calls by name; spaces and hyphens do not matter.
    pub(crate) fn called(&self, words: &[&str]) -> impl Iterator<Item = usize> {
        self.0.get(&as_name(words)).into_iter().flatten().copied()
    }
}

/// Words as names are compared, whichever language they are in.
fn as_name(words: &[&str]) -> String {
    words.iter().map(|word| Analyzer::PLAIN.term(word)).collect()
}

#[cfg(test)]
mod tests {
    use lotse_model::{Lang, MarkedText, TextRun};

    use super::Names;

    #[test]
    fn an_alternative_name_or_a_whole_part_of_a_title_is_a_name_and_a_word_in_it_is_none() {
        let title = MarkedText {
            lang: Lang::german(),
            origin: Default::default(),
            runs: vec![TextRun { text: "job-com – Jobcenter im Kreis (JC)".to_owned(), marked: false }],
        };
        let alternative_names = ["Amt 56".to_owned(), "–".to_owned()];
        let names = Names::of([(&title, alternative_names.as_slice())].into_iter());
        let is_called = |query: &str| names.called(&query.split(' ').collect::<Vec<_>>()).next() == Some(0);
        for name in ["jobcom", "Job Com", "JC", "jobcenter im kreis", "amt 56"] {
            assert!(is_called(name), "{name}");
        }
        for other in ["jobcenter", "kreis", "job", "56", ""] {
            assert!(!is_called(other), "{other}");
        }
    }
}
