//! One file a command. Invariant: a command only connects parts: it reads, asks
//! the library, prints, and says how it ended.

pub(crate) mod build;
pub(crate) mod check;
pub(crate) mod coverage;
pub(crate) mod explain;
pub(crate) mod search;
pub(crate) mod serve;
