//! Tests of the whole way from files to a collection.
//!
//! - `cases`: annotated bad files in `tests/content/` at the root; add one there first.
//! - `loading`: what `load` returns beside diagnostics, and what no YAML file can show.
//! - `rendering`: diagnostics as text and as JSON.
//! - `robustness`: any bytes, and time.
//! - `real`: the content repo that lotse ships.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "tests read the disk, the clock and LOTSE_UPDATE")]
#![allow(unreachable_pub, reason = "modules of one test binary")]

mod cases;
mod fixture;
mod loading;
mod real;
mod rendering;
mod robustness;
