//! What of an offer is compared with other offers. Invariant: each offer is read once; two of them are compared
//! by numbers alone.

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::{
    CategoryId, Collection, Lang, Localized, MunicipalityId, Offer, ProviderKind, ServiceArea, Status,
    TargetGroupId, fold,
};

use super::number_set::{NumberSet, Numbers};

/// What is compared; numbers stand for ids, words and concepts.
pub(super) struct Traits<'a> {
    pub(super) offer: &'a Offer,
    pub(super) status: Status,
    pub(super) first_category: Option<u32>,
    pub(super) categories: NumberSet,
    /// Categories and their parents.
    pub(super) with_parents: NumberSet,
    /// Of those the ones on top of the tree.
    pub(super) top_categories: NumberSet,
    /// Where it counts; empty: not stated.
    pub(super) municipalities: NumberSet,
    /// The municipalities that it names as those it serves.
    pub(super) served: NumberSet,
    /// Where it takes place.
    pub(super) town: Option<u32>,
    pub(super) groups: NumberSet,
    /// The concepts that title and summary name.
    pub(super) concepts: NumberSet,
    pub(super) title_words: NumberSet,
    pub(super) kind: Option<ProviderKind>,
    pub(super) is_for_professionals: bool,
}

/// Reads the traits of the offers of one collection.
pub(super) struct TraitsReader<'a> {
    collection: &'a Collection,
    concepts: BTreeMap<String, Vec<u32>>,
    place_names: BTreeSet<String>,
    categories: Numbers<&'a CategoryId>,
    municipalities: Numbers<&'a MunicipalityId>,
    groups: Numbers<&'a TargetGroupId>,
    words: Numbers<String>,
}

impl<'a> TraitsReader<'a> {
    pub(super) fn new(collection: &'a Collection) -> Self {
        let names = collection.municipalities().iter();
        let names = names.flat_map(|town| std::iter::once(&town.name).chain(&town.localities));
        Self {
            collection,
            concepts: concept_words(collection),
            place_names: names.flat_map(|name| tokens(name)).collect(),
            categories: Numbers::new(),
            municipalities: Numbers::new(),
            groups: Numbers::new(),
            words: Numbers::new(),
        }
    }

    pub(super) fn read(&mut self, offer: &'a Offer) -> Traits<'a> {
        let collection = self.collection;
        let parent = |id| collection.category(id).and_then(|category| category.parent.as_ref());
        let parents = offer.categories.iter().filter_map(parent);
        let tops = offer.categories.iter().map(|id| parent(id).unwrap_or(id));
        let municipalities = collection.municipalities_of(offer).into_iter().map(|town| &town.id);
        let served = match &offer.service_area {
            ServiceArea::Municipalities(served) => served.as_slice(),
            ServiceArea::NotStated | ServiceArea::County => &[],
        };
        let town = offer.place.as_ref().map(|place| &place.municipality);
        let title = tokens(german(&offer.title));
        let named = [title.clone(), tokens(german(&offer.summary))].concat();
        let pairs = named.windows(2).map(|pair| pair.join(" "));
        let concepts = named.iter().cloned().chain(pairs).filter_map(|word| self.concepts.get(&word));
        let concepts = concepts.flatten().copied().collect();
        // Short words are articles and prepositions.
        let has_meaning = |word: &String| word.chars().count() > 3 && !self.place_names.contains(word);
        let title_words = title.into_iter().filter(has_meaning);
        Traits {
            offer,
            status: offer.status,
            first_category: offer.categories.first().map(|id| self.categories.of(id)),
            with_parents: offer.categories.iter().chain(parents).map(|id| self.categories.of(id)).collect(),
            top_categories: tops.map(|id| self.categories.of(id)).collect(),
            categories: offer.categories.iter().map(|id| self.categories.of(id)).collect(),
            municipalities: municipalities.map(|id| self.municipalities.of(id)).collect(),
            served: served.iter().map(|id| self.municipalities.of(id)).collect(),
            town: town.map(|id| self.municipalities.of(id)),
            groups: offer.audience.groups.iter().map(|id| self.groups.of(id)).collect(),
            concepts,
            title_words: title_words.map(|word| self.words.of(word)).collect(),
            kind: collection.provider(&offer.provider).map(|provider| provider.kind),
            is_for_professionals: collection.is_for_professionals(offer),
        }
    }

    /// The number of a municipality in [`Traits`].
    pub(super) fn municipality(&mut self, id: &'a MunicipalityId) -> u32 {
        self.municipalities.of(id)
    }
}

/// German words and word pairs with the numbers of the concepts they name.
fn concept_words(collection: &Collection) -> BTreeMap<String, Vec<u32>> {
    let thesaurus = collection.thesaurus();
    let mut words: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let Some(german) = thesaurus.vocabularies.get(&Lang::german()) else { return words };
    for (number, concept) in (0..).zip(&thesaurus.concepts) {
        for word in german.get(&concept.id).into_iter().flatten() {
            words.entry(tokens(word).join(" ")).or_default().push(number);
        }
    }
    words
}

fn german(text: &Localized) -> &str {
    text.text(&Lang::german())
}

fn tokens(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect()
}
