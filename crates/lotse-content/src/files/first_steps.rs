//! `first-steps.yaml`. Invariant: the steps keep the editor's order, because it is the
//! order in which newcomers take them.

use lotse_model::{CategoryId, ConceptId, FirstStep, FirstStepId, Icon, OfferId};

use crate::kinds::{Choice, List, LocalizedWithGerman, Reference, Text};
use crate::record::record;

record! {
    /// Something that newcomers do in their first weeks.
    FirstStepRecord = "a first step" {
        /// The picture beside it.
        optional icon: Choice<Icon>,
        /// What is to be done, in a few words, for each language.
        required title: LocalizedWithGerman<Text>,
        /// Two or three short sentences about it, for each language.
        required text: LocalizedWithGerman<Text>,
        /// Offers of these categories help with it.
        optional categories: List<Reference<CategoryId>>,
        /// Concepts of the thesaurus to search for beyond these categories.
        optional concepts: List<Reference<ConceptId>>,
        /// The offers that are for exactly this.
        optional offers: List<Reference<OfferId>>,
    }
}

/// The step of a record; `None` if something required is missing.
pub(crate) fn first_step(id: FirstStepId, record: FirstStepRecord) -> Option<FirstStep> {
    Some(FirstStep {
        id,
        icon: record.icon.map(|icon| icon.value),
        title: record.title?.value,
        text: record.text?.value,
        categories: record.categories.map_or_else(Vec::new, |ids| ids.value),
        concepts: record.concepts.map_or_else(Vec::new, |ids| ids.value),
        offers: record.offers.map_or_else(Vec::new, |ids| ids.value),
    })
}
