//! The search engine: text analysis, index building, packs and queries over
//! tantivy, the same code natively (building) and in WebAssembly (searching).
//!
//! **Invariants:** index time and query time use the same [`Analyzer`]; opening and
//! searching *any* bytes never panics; query parsing cannot fail; equal input gives
//! byte-equal packs; `today` is an argument; no type of tantivy is public.
//!
//! # Example
//! ```
//! use lotse_core::{Engine, PackOptions, build_pack};
//! use lotse_model::{Collection, Lang, SearchRequest};
//!
//! # fn collection() -> Collection { lotse_core::testing::collection() }
//! let today = jiff::civil::date(2026, 11, 22);
//! let collection = collection();
//! let options = PackOptions::for_visitors(Lang::german(), collection.thesaurus());
//! let pack = build_pack(&collection, &options, today)?;
//!
//! let engine = Engine::open(&pack)?;
//! let request = SearchRequest { query: "deutschkurs mütter".into(), ..SearchRequest::default() };
//! let response = engine.search(&request, today);
//! assert_eq!(response.hits[0].card.id.as_str(), "course-for-mothers");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![warn(clippy::disallowed_methods)]

mod analysis;
mod bits;
mod catalog;
mod compound;
mod concepts;
mod engine;
mod expand;
mod explain;
mod export;
mod facets;
mod field;
mod highlight;
mod index;
mod index_reader;
mod names;
mod pack;
mod phrases;
mod places;
mod plan;
mod postings;
mod proximity;
mod score;
mod similar;
mod sort;
mod synonyms;
mod term_lines;
pub mod testing;
mod typo;
mod weights;
mod wordbook;

pub use crate::analysis::{Analyzer, Script, Stemming, Token};
pub use crate::engine::Engine;
pub use crate::explain::{Explanation, TermMatch, WordExplanation};
pub use crate::index::{BuildError, OtherTexts, PackBuilder, PackOptions, build_pack, build_vocabulary};
pub use crate::pack::{FORMAT_VERSION, OpenError};

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
