//! Which concepts an offer is about. Invariant: what counts is the offer's own text in
//! one language, and what editors filed it under; a query in any language then finds it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use lotse_model::{CategoryId, ConceptId, Lang, Offer, TargetGroupId, Thesaurus};

use crate::analysis::Analyzer;
use crate::compound::splits;
use crate::index::TextKind;
use crate::weights::{
    CATEGORY_OCCURRENCES, CONCEPT_IN_COMPOUND, MIN_COMPOUND_WORD_CHARS, NARROWER_CONCEPT,
    TARGET_GROUP_OCCURRENCES, occurrences,
};

/// More occurrences of one concept than this say nothing new.
const MAX_OCCURRENCES: f32 = 30.0;

/// How deep concepts may be nested; an editor's circle ends here.
const MAX_DEPTH: usize = 4;

/// Finds concepts in texts of one language.
pub(crate) struct ConceptFinder<'a> {
    analyzer: Analyzer,
    /// By the stem of its first word: the stems of a phrase and its concept.
    phrases: HashMap<String, Vec<(Vec<String>, &'a ConceptId)>>,
    /// The concept above each that has one.
    broader: BTreeMap<&'a ConceptId, &'a ConceptId>,
    by_category: BTreeMap<&'a CategoryId, Vec<&'a ConceptId>>,
    by_target_group: BTreeMap<&'a TargetGroupId, Vec<&'a ConceptId>>,
    /// Terms seen before: words come again, and stemming and taking them apart is most of the work.
    seen: RefCell<HashMap<String, Rc<Seen<'a>>>>,
}

/// A term of the texts.
struct Seen<'a> {
    stem: String,
    /// Concepts of words inside it.
    inside: Vec<&'a ConceptId>,
}

impl<'a> ConceptFinder<'a> {
    /// `None` if the thesaurus has no words of `lang`.
    pub(crate) fn new(thesaurus: &'a Thesaurus, lang: &Lang) -> Option<Self> {
        let vocabulary = thesaurus.vocabularies.get(lang)?;
        let analyzer = Analyzer::for_lang(lang);
        let mut phrases: HashMap<String, Vec<(Vec<String>, &ConceptId)>> = HashMap::new();
        for (concept, words) in vocabulary {
            for word in words {
                let stems = stems(&analyzer, word);
                let Some(first) = stems.first() else { continue };
                phrases.entry(first.clone()).or_default().push((stems, concept));
            }
        }
        let mut finder = Self {
            analyzer,
            phrases,
            broader: BTreeMap::new(),
            by_category: BTreeMap::new(),
            by_target_group: BTreeMap::new(),
            seen: RefCell::default(),
        };
        for concept in &thesaurus.concepts {
            finder.broader.extend(concept.broader.as_ref().map(|broader| (&concept.id, broader)));
            for category in &concept.categories {
                finder.by_category.entry(category).or_default().push(&concept.id);
            }
            for group in &concept.target_groups {
                finder.by_target_group.entry(group).or_default().push(&concept.id);
            }
        }
        Some(finder)
    }

    /// The concepts of `offer`, whose texts have these `terms`, each as often as it counts; at least once.
    pub(crate) fn concepts_of(
        &self,
        offer: &Offer,
        terms: &[(TextKind, Vec<String>)],
    ) -> BTreeMap<&'a ConceptId, usize> {
        let mut counts: BTreeMap<&ConceptId, f32> = BTreeMap::new();
        for (kind, terms) in terms {
            let weight = occurrences(*kind) as f32;
            self.count(terms, |concept, share| *counts.entry(concept).or_default() += weight * share);
        }
        // A concept counts once, however many of the categories or groups lead to it.
        let of_categories = offer.categories.iter().filter_map(|id| self.by_category.get(id));
        for concept in of_categories.flatten().collect::<BTreeSet<_>>() {
            *counts.entry(concept).or_default() += CATEGORY_OCCURRENCES;
        }
        let of_groups = offer.audience.groups.iter().filter_map(|id| self.by_target_group.get(id));
        for concept in of_groups.flatten().collect::<BTreeSet<_>>() {
            *counts.entry(concept).or_default() += TARGET_GROUP_OCCURRENCES;
        }
        self.add_broader(&mut counts);
        counts
            .into_iter()
            .map(|(concept, count)| (concept, count.clamp(1.0, MAX_OCCURRENCES).round() as usize))
            .collect()
    }

    fn count(&self, terms: &[String], mut found: impl FnMut(&'a ConceptId, f32)) {
        let words: Vec<Rc<Seen<'_>>> = terms.iter().map(|term| self.seen(term)).collect();
        for (at, word) in words.iter().enumerate() {
            for (phrase, concept) in self.phrases.get(&word.stem).into_iter().flatten() {
                let here = words[at..].iter().map(|word| &word.stem);
                if words.len() - at >= phrase.len() && here.zip(phrase).all(|(here, wanted)| here == wanted) {
                    found(concept, 1.0);
                }
            }
            word.inside.iter().for_each(|concept| found(concept, CONCEPT_IN_COMPOUND));
        }
    }

    fn seen(&self, term: &str) -> Rc<Seen<'a>> {
        let mut seen = self.seen.borrow_mut();
        if let Some(known) = seen.get(term) {
            return known.clone();
        }
        let stem = self.analyzer.stem(term).into_owned();
        let inside = if self.analyzer.has_compounds { self.inside(term, &stem) } else { Vec::new() };
        let new = Rc::new(Seen { stem, inside });
        seen.insert(term.to_owned(), new.clone());
        new
    }

    /// Concepts of single words at either end of a compound. Both ends are long enough to be words, so that
    /// `Schulung` is not about schools.
    fn inside(&self, term: &str, stem: &str) -> Vec<&'a ConceptId> {
        let mut found = Vec::new();
        let mut look_up = |part: &str| {
            for (phrase, concept) in self.phrases.get(part).into_iter().flatten() {
                if part != stem && phrase.len() == 1 && !found.contains(concept) {
                    found.push(*concept);
                }
            }
        };
        let is_word = |part: &str| part.chars().nth(MIN_COMPOUND_WORD_CHARS - 1).is_some();
        for (first, last) in splits(term).filter(|(first, last)| is_word(first) && is_word(last)) {
            look_up(&self.analyzer.stem(last));
            look_up(&self.analyzer.stem(first));
        }
        found
    }

    fn add_broader(&self, counts: &mut BTreeMap<&'a ConceptId, f32>) {
        for (concept, count) in counts.clone() {
            let (mut concept, mut count) = (concept, count);
            for _ in 0..MAX_DEPTH {
                let Some(next) = self.broader.get(concept) else { break };
                (concept, count) = (next, count * NARROWER_CONCEPT);
                *counts.entry(next).or_default() += count;
            }
        }
    }
}

fn stems(analyzer: &Analyzer, text: &str) -> Vec<String> {
    analyzer.tokens(text).map(|token| analyzer.stem(&token.term).into_owned()).collect()
}
