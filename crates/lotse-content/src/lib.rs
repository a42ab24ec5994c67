//! A content repo in, offers and diagnostics out.
//!
//! The files of an editor become a [`Collection`](lotse_model::Collection), and every mistake in them a
//! [`Diagnostic`] with a place and a mend. **Invariant:** a broken file never hides another file's problems, and
//! within one file everything is reported at once; nothing here reads a disk or a clock.
//!
//! The way of a file: YAML → spanned tree (`yaml`, texts stay texts) → one typed reader per kind of value
//! (`kinds`) → records whose fields are declared once (`files`, which also give the JSON Schema) → checks.
//!
//! ```
//! use lotse_content::{load, SourceFile};
//!
//! let file = SourceFile { path: "site.yaml".to_owned(), bytes: b"title: {de: Angebote}\nlangs: [de]".to_vec() };
//! let loaded = load(&[file], jiff::civil::date(2026, 11, 22));
//! assert!(loaded.diagnostics.iter().any(|found| found.code == "unknown-field" && found.line == 2));
//! ```

mod checks;
mod code;
mod diagnostic;
mod files;
mod kinds;
mod known_ids;
mod languages;
mod load;
mod record;
mod render;
mod report;
mod schema;
mod suggest;
mod theme;
mod yaml;

pub use crate::code::{codes, explain};
pub use crate::diagnostic::{Diagnostic, Related, Severity};
pub use crate::load::{Loaded, NotAFile, SourceFile, load};
pub use crate::render::{RenderStyle, render};
pub use crate::schema::{offer_schema, site_schema, words_schema};
pub use crate::suggest::{did_you_mean, nearest};
