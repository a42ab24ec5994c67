//! The ids that files may refer to. Invariant: a list that could not be read is `None`, and
//! then nothing is measured against it: one broken file makes no noise in others.

use std::collections::BTreeSet;

use lotse_model::{
    CategoryId, ConceptId, CountyId, FirstStepId, MunicipalityId, OfferId, ProviderId, TargetGroupId, WordId,
};

use crate::code::Code;

/// Ids of one kind, also of entries that are broken otherwise.
pub(crate) type Ids = Option<BTreeSet<String>>;

/// All ids of a content repo that other files may refer to.
#[derive(Debug, Default)]
pub(crate) struct KnownIds {
    pub(crate) categories: Ids,
    pub(crate) target_groups: Ids,
    pub(crate) counties: Ids,
    pub(crate) municipalities: Ids,
    pub(crate) providers: Ids,
    pub(crate) concepts: Ids,
    pub(crate) offers: Ids,
}

/// A kind of id.
pub(crate) trait Named {
    /// What it names, in messages: `no category …`.
    const NAME: &'static str;
    /// The id as text.
    fn as_text(&self) -> &str;
}

/// A kind of thing that offers refer to by id.
pub(crate) trait Referable: Named {
    /// Where its ids are listed.
    const LISTED_IN: &'static str;
    /// The code for an id that is not listed.
    const UNKNOWN: Code;
    /// The known ids.
    fn ids(known: &KnownIds) -> Option<&BTreeSet<String>>;
}

macro_rules! named {
    ($($id:ident = $name:literal,)*) => {$(
        impl Named for $id {
            const NAME: &'static str = $name;
            fn as_text(&self) -> &str {
                self.as_str()
            }
        }
    )*};
}

macro_rules! referable {
    ($($id:ident: $ids:ident in $listed_in:literal, $unknown:ident;)*) => {$(
        impl Referable for $id {
            const LISTED_IN: &'static str = $listed_in;
            const UNKNOWN: Code = Code::$unknown;
            fn ids(known: &KnownIds) -> Option<&BTreeSet<String>> {
                known.$ids.as_ref()
            }
        }
    )*};
}

named! {
    CategoryId = "category",
    ConceptId = "concept",
    TargetGroupId = "target group",
    CountyId = "county",
    MunicipalityId = "municipality",
    ProviderId = "provider",
    OfferId = "offer",
    FirstStepId = "first step",
    WordId = "word",
}

referable! {
    CategoryId: categories in "taxonomy/categories.yaml", UNKNOWN_CATEGORY;
    ConceptId: concepts in "vocabulary/concepts.yaml", UNKNOWN_CONCEPT;
    TargetGroupId: target_groups in "taxonomy/target-groups.yaml", UNKNOWN_TARGET_GROUP;
    CountyId: counties in "places/", UNKNOWN_COUNTY;
    MunicipalityId: municipalities in "places/", UNKNOWN_MUNICIPALITY;
    ProviderId: providers in "providers/", UNKNOWN_PROVIDER;
    OfferId: offers in "offers/", UNKNOWN_OFFER;
}
