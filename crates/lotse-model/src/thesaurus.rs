//! The words people search with, in all languages. Invariant: a vocabulary has words
//! for concepts of its thesaurus only, and each concept's first word is its label.
//!
//! The terms are those of SKOS: a *concept* is what is meant, its *label* and other words are
//! how people of one language say it, and *broader* leads to the concept that includes it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::{CategoryId, ConceptId, TargetGroupId};
use crate::lang::Lang;

/// Something people look for, independent of language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concept {
    /// Its id.
    pub id: ConceptId,
    /// The concept that includes this one.
    pub broader: Option<ConceptId>,
    /// Offers of these categories are about the concept.
    pub categories: Vec<CategoryId>,
    /// Offers for these target groups are about the concept.
    pub target_groups: Vec<TargetGroupId>,
}

/// The words of one language for each concept, the label first.
pub type Vocabulary = BTreeMap<ConceptId, Vec<String>>;

/// Concepts, and words for them in any number of languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thesaurus {
    /// All concepts in the editors' order.
    pub concepts: Vec<Concept>,
    /// A vocabulary a language; transliterated words have their own (`ar-Latn`).
    pub vocabularies: BTreeMap<Lang, Vocabulary>,
    /// Groups of everyday words that mean about the same, in each language; they are of no concept of their own.
    pub synonyms: BTreeMap<Lang, Vec<Vec<String>>>,
}

impl Thesaurus {
    /// The groups of everyday words of a language, whatever its region or script.
    pub fn synonyms_of(&self, lang: &Lang) -> Option<&[Vec<String>]> {
        let mut found = self.synonyms.iter().filter(|(known, _)| known.is_same_language(lang));
        found.next().map(|(_, groups)| groups.as_slice())
    }

    /// The label of a concept in the first of `languages` that has one.
    pub fn label<'a>(&'a self, concept: &ConceptId, languages: &[Lang]) -> Option<(&'a Lang, &'a str)> {
        languages.iter().find_map(|lang| {
            let (lang, vocabulary) = self.vocabularies.get_key_value(lang)?;
            Some((lang, vocabulary.get(concept)?.first()?.as_str()))
        })
    }
}
