//! Words of offices and schools, explained. Invariant: a word has at least one form, and no form belongs to two
//! words.

use serde::{Deserialize, Serialize};

use crate::id::WordId;
use crate::localized::Localized;

/// A word that people meet in offers and letters and that nobody explains to them: `B1`, `DeuFöV`, `Duldung`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExplainedWord {
    /// Its id, also its anchor on the page of words.
    pub id: WordId,
    /// How it stands in texts of any language, capital letters included, the usual form first; at least one.
    pub forms: Vec<String>,
    /// What it is, in one or two short sentences.
    pub meaning: Localized,
}

impl ExplainedWord {
    /// The usual form.
    pub fn name(&self) -> &str {
        self.forms.first().map_or(self.id.as_str(), String::as_str)
    }
}
