//! A pack's inverted index with the words that lead into it. Invariant: the fields are
//! the languages in the pack's order and then the concepts, everywhere.

use lotse_model::Lang;
use tantivy::SegmentReader;

use crate::analysis::Analyzer;
use crate::compound::TermList;
use crate::field::Field;
use crate::index::{CONCEPTS_FIELD, field_name};
use crate::pack::OpenError;
use crate::plan::{Expansion, PlannedPart};
use crate::wordbook::{ConceptIdx, Wordbooks};

/// The index of a pack.
pub(crate) struct IndexReader {
    pub(crate) languages: Vec<LanguageIndex>,
    pub(crate) concepts: Field,
    pub(crate) wordbooks: Wordbooks,
}

/// The texts of one language.
pub(crate) struct LanguageIndex {
    pub(crate) lang: Lang,
    pub(crate) analyzer: Analyzer,
    pub(crate) field: Field,
    /// Empty in a language without compounds.
    pub(crate) term_list: TermList,
}

impl IndexReader {
    pub(crate) fn open(
        segment: &SegmentReader,
        languages: &[Lang],
        wordbooks: Wordbooks,
    ) -> Result<Self, OpenError> {
        let languages: Result<Vec<_>, _> =
            languages.iter().map(|lang| LanguageIndex::open(segment, lang)).collect();
        Ok(Self { languages: languages?, concepts: Field::open(segment, CONCEPTS_FIELD)?, wordbooks })
    }

    /// All fields in their order.
    pub(crate) fn fields(&self) -> Vec<&Field> {
        let languages = self.languages.iter().map(|language| &language.field);
        languages.chain([&self.concepts]).collect()
    }

    pub(crate) fn text_languages(&self) -> Vec<&Lang> {
        self.languages.iter().map(|language| &language.lang).collect()
    }

    /// Whether an offer is about the concept or about what includes it.
    pub(crate) fn leads_somewhere(&self, concept: ConceptIdx) -> bool {
        let Some(entry) = self.wordbooks.concepts.get(concept as usize) else { return false };
        std::iter::once(&entry.id).chain(&entry.broader).any(|id| self.concepts.get(id).is_some())
    }

    /// A part that expands to nothing.
    pub(crate) fn no_expansions(&self) -> PlannedPart {
        self.by_language(|_| Vec::new())
    }

    /// A part with what `expand` gives for each language.
    pub(crate) fn by_language(&self, expand: impl Fn(&LanguageIndex) -> Vec<Expansion>) -> PlannedPart {
        let languages = self.languages.iter().map(expand);
        PlannedPart { expansions: languages.chain([Vec::new()]).collect() }
    }

    /// A part with expansions in one language only.
    pub(crate) fn only(&self, language: usize, expansions: Vec<Expansion>) -> PlannedPart {
        let mut part = self.no_expansions();
        part.expansions[language] = expansions;
        part
    }

    /// How people write a folded term of `lang`, as far as a vocabulary knows.
    pub(crate) fn written(&self, term: &str, lang: &Lang) -> String {
        self.wordbooks.written(term, lang).unwrap_or(term).to_owned()
    }
}

impl LanguageIndex {
    fn open(segment: &SegmentReader, lang: &Lang) -> Result<Self, OpenError> {
        let analyzer = Analyzer::for_lang(lang);
        let field = Field::open(segment, &field_name(lang))?;
        let mut term_list = TermList::default();
        if analyzer.has_compounds {
            field.for_each_with_prefix("", |term, _| term_list.push(term));
        }
        Ok(Self { lang: lang.clone(), analyzer, field, term_list })
    }
}
