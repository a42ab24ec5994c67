//! Reads the thesaurus. Invariant: a content repo without one is whole; then words are
//! found as they stand in the offers and not by what they mean.

use lotse_model::{Concept, ConceptId, Thesaurus, Vocabulary};

use super::Contents;
use super::read::read_file;
use super::references::Seen;
use super::repo::{FileWithStem, Repo};
use crate::SourceFile;
use crate::files::{ConceptRecord, SynonymsFile, VocabularyFile, concept};
use crate::kinds::{IdMap, language, unknown};
use crate::yaml::Span;

/// Reads concepts, then the words of each language, then everyday words.
pub(super) fn read_all(repo: &Repo<'_>, contents: &mut Contents) {
    let Some(file) = repo.concepts else { return };
    let concepts = read_concepts(file, contents);
    let mut thesaurus = Thesaurus { concepts, ..Thesaurus::default() };
    for file in &repo.vocabularies {
        read_vocabulary(file, contents, &mut thesaurus);
    }
    for file in &repo.synonyms {
        read_synonyms(file, contents, &mut thesaurus);
    }
    contents.thesaurus = thesaurus;
}

fn read_concepts(file: &SourceFile, contents: &mut Contents) -> Vec<Concept> {
    let Contents { known, diagnostics, .. } = contents;
    let read =
        read_file::<IdMap<ConceptId, ConceptRecord>, _>(file, known, diagnostics, |entries, context| {
            let mut seen = Seen::default();
            let is_new: Vec<bool> = entries.iter().map(|entry| seen.is_new(entry, context)).collect();
            let ids = seen.ids();
            let mut concepts = Vec::new();
            for (entry, is_new) in entries.into_iter().zip(is_new) {
                let Some(record) = entry.value else { continue };
                // Only here, because a broader concept may stand further down.
                if let Some(broader) =
                    record.broader.as_ref().filter(|broader| !ids.contains(broader.value.as_str()))
                {
                    context.report.push(broader.at, unknown::<ConceptId>(broader.value.as_str(), &ids));
                } else if is_new {
                    concepts.push(concept(entry.id, record));
                }
            }
            (concepts, ids)
        });
    let Some((concepts, ids)) = read else { return Vec::new() };
    contents.known.concepts = Some(ids);
    concepts
}

fn read_vocabulary(file: &FileWithStem<'_>, contents: &mut Contents, thesaurus: &mut Thesaurus) {
    let Contents { known, diagnostics, .. } = contents;
    let read = read_file::<VocabularyFile, _>(file.file, known, diagnostics, |entries, context| {
        let lang = language(file.stem, Span::default(), context);
        let mut seen = Seen::default();
        let mut vocabulary = Vocabulary::new();
        for entry in entries {
            let is_known = context.known.concepts.as_ref().is_none_or(|ids| ids.contains(entry.id.as_str()));
            if let (false, Some(ids)) = (is_known, &context.known.concepts) {
                context.report.push(entry.at, unknown::<ConceptId>(entry.id.as_str(), ids));
            } else if seen.is_new(&entry, context) {
                vocabulary.extend(entry.value.map(|words| (entry.id, words)));
            }
        }
        (lang, vocabulary)
    });
    let concepts = &thesaurus.concepts;
    if let Some((Some(lang), mut vocabulary)) = read {
        vocabulary.retain(|id, _| concepts.iter().any(|concept| concept.id == *id));
        thesaurus.vocabularies.insert(lang, vocabulary);
    }
}

fn read_synonyms(file: &FileWithStem<'_>, contents: &mut Contents, thesaurus: &mut Thesaurus) {
    let Contents { known, diagnostics, .. } = contents;
    let read = read_file::<SynonymsFile, _>(file.file, known, diagnostics, |groups, context| {
        Some((language(file.stem, Span::default(), context)?, groups))
    });
    thesaurus.synonyms.extend(read.flatten());
}
