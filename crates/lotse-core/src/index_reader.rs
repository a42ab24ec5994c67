//! A pack's inverted index with the words that lead into it. Invariant: the fields are
//! the languages in the pack's order and then the concepts, everywhere.

use lotse_model::Lang;

use crate::analysis::Analyzer;
use crate::compound::TermList;
use crate::field::{CONCEPT_POSTINGS_FILE, Field, postings_file, terms_file};
use crate::pack::{Contents, OpenError, unreadable};
use crate::plan::{Expansion, PlannedPart};
use crate::postings::read_terms;
use crate::synonyms::{SYNONYMS_FILE, Synonyms};
use crate::wordbook::{ConceptIdx, Wordbooks};

/// The index of a pack.
pub(crate) struct IndexReader {
    /// The language of the pack.
    pub(crate) lang: Lang,
    pub(crate) languages: Vec<LanguageIndex>,
    pub(crate) concepts: Field,
    pub(crate) wordbooks: Wordbooks,
    /// In the language of the pack.
    pub(crate) synonyms: Synonyms,
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
    /// Opens the index of a pack with so many offers.
    pub(crate) fn open(
        contents: &Contents,
        n_offers: usize,
        wordbooks: Wordbooks,
    ) -> Result<Self, OpenError> {
        let languages = contents.text_languages.iter();
        let languages: Result<Vec<_>, _> =
            languages.map(|lang| LanguageIndex::open(contents, n_offers, lang)).collect();
        let mut ids: Vec<&str> = wordbooks.concepts.iter().map(|concept| concept.id.as_str()).collect();
        ids.sort_unstable();
        let concepts = Field::open(&ids, contents.index_file(CONCEPT_POSTINGS_FILE)?, n_offers)?;
        // A language without everyday words has no such file.
        let synonyms = contents.index_file(SYNONYMS_FILE).unwrap_or_default();
        let synonyms = Synonyms::read(str::from_utf8(synonyms).map_err(unreadable)?);
        Ok(Self { lang: contents.lang.clone(), languages: languages?, concepts, wordbooks, synonyms })
    }

    /// All fields in their order.
    pub(crate) fn fields(&self) -> Vec<&Field> {
        self.text_fields().into_iter().chain([&self.concepts]).collect()
    }

    /// The fields of texts, without what they mean.
    pub(crate) fn text_fields(&self) -> Vec<&Field> {
        self.languages.iter().map(|language| &language.field).collect()
    }

    pub(crate) fn text_languages(&self) -> Vec<&Lang> {
        self.languages.iter().map(|language| &language.lang).collect()
    }

    /// Whether an offer is about the concept.
    pub(crate) fn has_offers_about(&self, concept: ConceptIdx) -> bool {
        let entry = self.wordbooks.concepts.get(concept as usize);
        entry.is_some_and(|entry| self.concepts.get(&entry.id).is_some())
    }

    /// The concept that includes another, if an offer is about it.
    pub(crate) fn broader(&self, concept: ConceptIdx) -> Option<ConceptIdx> {
        let id = self.wordbooks.concepts.get(concept as usize)?.broader.as_ref()?;
        let idx = self.wordbooks.concepts.iter().position(|entry| entry.id == *id)? as ConceptIdx;
        self.has_offers_about(idx).then_some(idx)
    }

    /// Whether an offer is about the concept or about what includes it.
    pub(crate) fn leads_somewhere(&self, concept: ConceptIdx) -> bool {
        self.has_offers_about(concept) || self.broader(concept).is_some()
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
    fn open(contents: &Contents, n_offers: usize, lang: &Lang) -> Result<Self, OpenError> {
        let analyzer = Analyzer::for_lang(lang);
        let terms = read_terms(contents.index_file(&terms_file(lang))?)?;
        let field = Field::open(&terms, contents.index_file(&postings_file(lang))?, n_offers)?;
        let mut term_list = TermList::default();
        if analyzer.has_compounds {
            terms.iter().for_each(|term| term_list.push(term));
        }
        Ok(Self { lang: lang.clone(), analyzer, field, term_list })
    }
}
