//! Where a site's feeds, downloads and descriptions are. Invariant: the pages link to
//! what the build writes, because both ask here.

use lotse_model::CategoryId;

/// The feed of a language, below the language.
pub const FEED: &str = "feed.xml";
/// The OpenSearch description of a language, below the language.
pub const SEARCH_DESCRIPTION: &str = "opensearch.xml";
/// All offers as JSON, below the site's base path.
pub const OFFERS_JSON: &str = "data/offers.json";
/// All offers as a table, below the site's base path.
pub const OFFERS_CSV: &str = "data/offers.csv";
/// The page about both, below the language.
pub const DATA_PAGE: &str = "data/";
/// The page that stands for any other without a network, below the language.
pub const OFFLINE_PAGE: &str = "offline/";

/// The feed of a top category, below the language.
pub fn category_feed(id: &CategoryId) -> String {
    ["categories/", id.as_str(), "/", FEED].concat()
}
