//! What a page and its search worker say to each other. Invariant: every answer
//! names the question it belongs to, so the page can drop stale ones.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::search::{SearchRequest, SearchResponse};

/// From the page to the worker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum ToWorker {
    /// Load this pack; everything else waits for it.
    Open {
        /// Where the pack lies, absolute or relative to the page.
        pack_url: String,
        /// Where more vocabularies lie, by the ISO 15924 script of their words and their language (`Latn/tr`);
        /// loaded when a query has words in that script that nothing else explains.
        #[serde(default)]
        vocabularies: BTreeMap<String, String>,
        /// The day that decides what is still valid, `YYYY-MM-DD`.
        today: String,
    },
    /// Search it.
    Search {
        /// Counts up; answered in [`FromWorker::Found`].
        sequence: u32,
        /// The question.
        request: SearchRequest,
    },
}

/// From the worker to the page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum FromWorker {
    /// The head of the pack is there: enough to suggest, while the rest is on its way.
    Words {
        /// The words of the thesaurus, see [`words`](crate::words).
        vocabulary: String,
        /// Names of categories, towns and offers, see [`write_names`](crate::write_names).
        names: String,
    },
    /// The pack is there.
    Opened {
        /// How many offers it holds.
        offers: usize,
    },
    /// The answer to a search.
    Found {
        /// The question's number.
        sequence: u32,
        /// The answer.
        response: SearchResponse,
    },
    /// Something failed; the page falls back to its static lists.
    Failed {
        /// The question's number; `None` if the pack or the engine failed.
        sequence: Option<u32>,
        /// Stable name: `engine-unreachable`, `pack-unreachable`, `not-open`, `bad-message`, or
        /// why the pack could not be opened (`lotse_core::OpenError::code`).
        code: String,
        /// For developers, English.
        message: String,
    },
}
