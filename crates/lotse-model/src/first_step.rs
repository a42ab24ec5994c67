//! What somebody who has just arrived does first. Invariant: steps stand in the order
//! in which they are taken.

use serde::{Deserialize, Serialize};

use crate::icon::Icon;
use crate::id::{CategoryId, ConceptId, FirstStepId, OfferId};
use crate::localized::Localized;

/// One of the first steps in a new place, and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstStep {
    /// Its id, also the anchor in the address of the page.
    pub id: FirstStepId,
    /// Its picture.
    pub icon: Option<Icon>,
    /// What is to be done, in a few words.
    pub title: Localized,
    /// Two or three short sentences about it.
    pub text: Localized,
    /// Offers of these categories help with it.
    pub categories: Vec<CategoryId>,
    /// What to search for beyond these categories.
    pub concepts: Vec<ConceptId>,
    /// The offers that are for exactly this.
    pub offers: Vec<OfferId>,
}
