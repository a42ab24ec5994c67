//! `vocabulary/concepts.yaml`, `vocabulary/<language>.yaml` and `vocabulary/synonyms/<language>.yaml`. Invariant: the words of a
//! concept keep the editor's order, because the first is its label.

use lotse_model::{CategoryId, Concept, ConceptId, TargetGroupId};

use crate::kinds::{IdMap, Items, List, NonEmptyList, Reference, SingleWord, Text};
use crate::record::record;

record! {
    /// A concept of the thesaurus.
    ConceptRecord = "a concept" {
        /// What is meant, for those who write words for it.
        required about: Text,
        /// The concept that includes this one.
        optional broader: Reference<ConceptId>,
        /// Offers of these categories are about it.
        optional categories: List<Reference<CategoryId>>,
        /// Offers for these target groups are about it.
        optional target_groups: List<Reference<TargetGroupId>>,
    }
}

/// The words of one language: concept ids with what people type, the label first.
pub(crate) type VocabularyFile = IdMap<ConceptId, NonEmptyList<Text>>;

/// Everyday words of one language in groups that mean about the same.
pub(crate) type SynonymsFile = Items<NonEmptyList<SingleWord>>;

/// The concept of a record.
pub(crate) fn concept(id: ConceptId, record: ConceptRecord) -> Concept {
    Concept {
        id,
        broader: record.broader.map(|broader| broader.value),
        categories: record.categories.map_or_else(Vec::new, |ids| ids.value),
        target_groups: record.target_groups.map_or_else(Vec::new, |ids| ids.value),
    }
}
