//! Offers that a query calls by their name. Invariant: a name is a whole part of a title (`Griffbereit –
//! Gruppe für Eltern`), so a word inside a sentence is none.

use lotse_model::MarkedText;

use crate::analysis::{self, Analyzer};

/// Where one part of a title ends and the next begins.
const SEPARATORS: [char; 9] = ['–', '—', '(', ')', ':', '|', '„', '“', '”'];

/// The names in the titles of all offers, by ordinal.
pub(crate) struct Names(Vec<Vec<String>>);

impl Names {
    /// Of the titles in their order.
    pub(crate) fn of<'a>(titles: impl Iterator<Item = &'a MarkedText>) -> Self {
        Self(titles.map(names).collect())
    }

    /// Whether `query` is a name of the offer; spaces and hyphens do not matter.
    pub(crate) fn is_called(&self, ordinal: usize, query: &str) -> bool {
        self.0.get(ordinal).is_some_and(|names| !query.is_empty() && names.iter().any(|name| name == query))
    }
}

/// Words as names are compared, whichever language they are in.
pub(crate) fn as_name(words: &[&str]) -> String {
    words.iter().map(|word| Analyzer::PLAIN.term(word)).collect()
}

fn names(title: &MarkedText) -> Vec<String> {
    let text: String = title.runs.iter().map(|run| run.text.as_str()).collect();
    let parts = text.split(SEPARATORS).flat_map(|part| part.split(" - "));
    let names = parts.map(|part| as_name(&analysis::words(part).map(|(_, word)| word).collect::<Vec<_>>()));
    names.filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use lotse_model::{Lang, MarkedText, TextRun};

    use super::{Names, as_name};

    #[test]
    fn a_whole_part_of_a_title_is_a_name_and_a_word_in_it_is_none() {
        let title = MarkedText {
            lang: Lang::german(),
            origin: Default::default(),
            runs: vec![TextRun { text: "job-com – Jobcenter im Kreis (JC)".to_owned(), marked: false }],
        };
        let names = Names::of([&title].into_iter());
        let is_called = |query: &str| names.is_called(0, &as_name(&query.split(' ').collect::<Vec<_>>()));
        for name in ["jobcom", "Job Com", "JC", "jobcenter im kreis"] {
            assert!(is_called(name), "{name}");
        }
        for other in ["jobcenter", "kreis", "job", ""] {
            assert!(!is_called(other), "{other}");
        }
    }
}
