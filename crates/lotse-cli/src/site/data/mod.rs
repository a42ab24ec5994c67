//! The offers for others to use: one JSON file, one table. Invariant: both hold each
//! published offer and no other, and contacts are offices only.

mod hsds;
pub(crate) mod ids;
mod table;

use anyhow::Result;
use lotse_web::publications::{OFFERS_CSV, OFFERS_JSON};

use crate::site::Input;

/// The downloads: paths below the base path, and bytes.
pub(crate) fn files(input: &Input<'_>) -> Result<Vec<(String, Vec<u8>)>> {
    Ok(vec![
        (OFFERS_JSON.to_owned(), serde_json::to_vec(&hsds::package(input))?),
        (OFFERS_CSV.to_owned(), table::table(input)?),
    ])
}
