//! `words.yaml`: words of offices and schools, explained. Invariant: the forms keep the editor's order, because
//! the first is the word's name.

use lotse_model::{ExplainedWord, WordId};

use crate::kinds::{LocalizedWithGerman, NonEmptyList, Text};
use crate::record::record;

record! {
    /// A word that people meet in offers and letters, explained.
    WordRecord = "an explained word" {
        /// How it stands in texts, capital letters included, the usual form first: inflected and foreign forms, too.
        required forms: NonEmptyList<Text>,
        /// What it is, in one or two short sentences for each language.
        required meaning: LocalizedWithGerman<Text>,
    }
}

/// The word of a record; `None` if something required is missing.
pub(crate) fn explained_word(id: WordId, record: WordRecord) -> Option<ExplainedWord> {
    Some(ExplainedWord { id, forms: record.forms?.value, meaning: record.meaning?.value })
}
