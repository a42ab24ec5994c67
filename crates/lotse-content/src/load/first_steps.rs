//! Reads what newcomers do first. Invariant: a content repo without that file is whole,
//! and a step never costs the collection an offer.

use lotse_model::{Collection, FirstStep, FirstStepId};

use super::Contents;
use super::read::read_file;
use super::references::Seen;
use super::repo::Repo;
use crate::files::{FirstStepRecord, first_step};
use crate::kinds::IdMap;

/// Reads the steps against offers, categories and concepts, which were read before.
pub(super) fn read_all(repo: &Repo<'_>, contents: &mut Contents) {
    let Some(file) = repo.first_steps else { return };
    let Contents { known, diagnostics, .. } = contents;
    let read =
        read_file::<IdMap<FirstStepId, FirstStepRecord>, _>(file, known, diagnostics, |entries, context| {
            let mut seen = Seen::default();
            let mut steps = Vec::new();
            for entry in entries {
                let is_new = seen.is_new(&entry, context);
                steps.extend(entry.value.and_then(|record| first_step(entry.id, record)).filter(|_| is_new));
            }
            steps
        });
    contents.first_steps = read.unwrap_or_default();
}

/// Adds the steps, less what they name that has errors of its own and was left out.
pub(super) fn add(mut steps: Vec<FirstStep>, collection: Collection) -> Collection {
    for step in &mut steps {
        step.categories.retain(|id| collection.category(id).is_some());
        step.offers.retain(|id| collection.offer(id).is_some());
        step.concepts.retain(|id| collection.thesaurus().concepts.iter().any(|concept| concept.id == *id));
    }
    collection.clone().with_first_steps(steps).unwrap_or(collection)
}
