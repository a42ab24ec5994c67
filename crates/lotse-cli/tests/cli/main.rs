//! The command as people run it: one file a command. Invariant: every test has a
//! folder of its own and an own clock (`--today`), and none needs the network.
#![expect(clippy::unwrap_used, reason = "a test that cannot set its stage should stop")]
#![expect(clippy::disallowed_methods, reason = "tests write content repos and look at sites")]

mod batch;
mod build;
mod check;
mod explain;
mod links;
mod portals;
mod published;
mod sandbox;
mod search;
mod serve;
mod up_to_date;
