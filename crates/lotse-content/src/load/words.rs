//! Reads the explained words. Invariant: a form explains one word, so that a text never has two explanations to
//! choose from; a content repo without the file is whole.

use std::collections::BTreeMap;

use lotse_model::WordId;

use super::Contents;
use super::read::read_file;
use super::references::Seen;
use super::repo::Repo;
use crate::code::Code;
use crate::files::{WordRecord, explained_word};
use crate::kinds::IdMap;
use crate::known_ids::KnownIds;
use crate::report::{Finding, quote};

/// Reads `words.yaml`.
pub(super) fn read_all(repo: &Repo<'_>, contents: &mut Contents) {
    let Some(file) = repo.words else { return };
    let none = KnownIds::default();
    let read = read_file::<IdMap<WordId, WordRecord>, _>(
        file,
        &none,
        &mut contents.diagnostics,
        |entries, context| {
            let mut seen = Seen::default();
            let mut holders = BTreeMap::new();
            let mut words = Vec::new();
            for entry in entries {
                let is_new = seen.is_new(&entry, context);
                let Some(record) = entry.value else { continue };
                for form in record.forms.iter().flat_map(|forms| &forms.value) {
                    let Some(holder) = holders.get(form) else {
                        holders
                            .insert(form.clone(), context.report.related(entry.at, "explained here first"));
                        continue;
                    };
                    let at = record.forms.as_ref().map_or(entry.at, |forms| forms.at);
                    let finding = Finding::error(
                        Code::AMBIGUOUS_WORD,
                        format!("two words have the form {}", quote(form)),
                    )
                    .label("the second one")
                    .help("delete the form from one of the two")
                    .related(holder.clone());
                    context.report.push(at, finding);
                }
                words.extend(explained_word(entry.id, record).filter(|_| is_new));
            }
            words
        },
    );
    contents.explained_words = read.unwrap_or_default();
}
