//! Marks the words of a text that matched. Invariant: the runs joined are the text,
//! and no run is empty.

use std::collections::BTreeSet;

use lotse_model::{MarkedText, TextRun};

use crate::analysis::Analyzer;

/// `text` with every word marked whose term is in `terms`.
pub(crate) fn mark(text: &MarkedText, analyzer: &Analyzer, terms: &BTreeSet<&str>) -> MarkedText {
    let plain = text.plain();
    let mut runs = Vec::new();
    let mut end = 0;
    let mut push = |text: &str, marked| {
        if !text.is_empty() {
            runs.push(TextRun { text: text.to_owned(), marked });
        }
    };
    for token in analyzer.tokens(&plain).filter(|token| terms.contains(token.term.as_str())) {
        push(&plain[end..token.range.start], false);
        push(&plain[token.range.clone()], true);
        end = token.range.end;
    }
    push(&plain[end..], false);
    MarkedText { runs, ..text.clone() }
}

#[cfg(test)]
mod tests {
    use lotse_model::{Lang, Origin};
    use proptest::prelude::*;

    use super::*;

    fn marked(text: &str, terms: &[&str]) -> MarkedText {
        let lang = Lang::german();
        let analyzer = Analyzer::for_lang(&lang);
        let text = MarkedText {
            lang,
            origin: Origin::Human,
            runs: vec![TextRun { text: text.to_owned(), marked: false }],
        };
        mark(&text, &analyzer, &terms.iter().copied().collect())
    }

    #[test]
    fn matched_words_are_marked_in_their_own_spelling() {
        let text = marked("Deutschkurs für Mütter", &["mutter"]);
        let runs: Vec<(&str, bool)> = text.runs.iter().map(|run| (run.text.as_str(), run.marked)).collect();
        assert_eq!(runs, [("Deutschkurs für ", false), ("Mütter", true)]);
    }

    proptest! {
        #[test]
        fn runs_joined_are_the_text(text in "\\PC{0,60}", term in "[a-z]{1,3}") {
            let marked = marked(&text, &[&term]);
            prop_assert_eq!(marked.plain(), text);
            prop_assert!(marked.runs.iter().all(|run| !run.text.is_empty()));
        }
    }
}
