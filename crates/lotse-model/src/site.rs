//! What a county says about its portal. Invariant: there is at least one language.

use serde::{Deserialize, Serialize};

use crate::lang::Lang;
use crate::localized::Localized;

/// The portal's identity, from `site.yaml` of the content repo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// The portal's name.
    pub title: Localized,
    /// Languages of the interface, the default one first; at least one.
    pub languages: Vec<Lang>,
    /// The path the site is served under, with slashes at both ends: `/` or `/angebote/`.
    pub base_path: String,
    /// Where visitors report mistakes.
    pub contact_email: Option<String>,
    /// Page with the legal notice.
    pub imprint_url: Option<String>,
    /// Page with the privacy notice.
    pub privacy_url: Option<String>,
}
