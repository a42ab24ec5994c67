//! The controlled vocabularies offers are filed under. Invariant: ids are
//! language-neutral; what people read are the labels.

use serde::{Deserialize, Serialize};

use crate::icon::Icon;
use crate::id::{CategoryId, TargetGroupId};
use crate::localized::Localized;

/// A category: one of at most twelve top categories, or a child of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// Its id, used in offers, facets and URLs.
    pub id: CategoryId,
    /// The top category it belongs to; `None` for a top category itself.
    pub parent: Option<CategoryId>,
    /// What people read.
    pub label: Localized,
    /// The picture beside it; `None` for a child, which goes with its parent's, or if nobody chose one.
    pub icon: Option<Icon>,
    /// Whether it endangers some readers to be seen here: their pages have a quick exit and a neutral title.
    /// A child of a sensitive category is sensitive.
    #[serde(default)]
    pub is_sensitive: bool,
}

/// A group of people an offer is meant for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetGroup {
    /// Its id.
    pub id: TargetGroupId,
    /// What people read.
    pub label: Localized,
    /// Whether these are people who help or work in the field (`true`) rather than visitors.
    pub is_professional: bool,
}
