//! Which offers are worth a look beside another one, and which are its counterparts for other towns. Invariant:
//! equal input gives equal order; only offers given, which are the published ones, are ever proposed.

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::{
    CategoryId, Collection, CountyId, Lang, Localized, MunicipalityId, Offer, ProviderKind, ServiceArea,
    Status, fold,
};

/// How many similar offers a page shows at most.
const MAX_SIMILAR: usize = 5;

/// What is below has too little in common to be shown.
const MIN_SCORE: i32 = 5;

/// From which share of common words on two titles mean the same kind of offer; 1.0: the same words.
const SAME_TITLE: f64 = 0.5;

/// What is compared.
struct Traits<'a> {
    offer: &'a Offer,
    categories: BTreeSet<&'a CategoryId>,
    /// Categories and their parents.
    with_parents: BTreeSet<&'a CategoryId>,
    municipalities: BTreeSet<&'a MunicipalityId>,
    /// Numbers of the concepts that title and summary name.
    concepts: BTreeSet<usize>,
    title_words: BTreeSet<String>,
    kind: Option<ProviderKind>,
    is_for_professionals: bool,
}

/// What stands beside an offer; offers are named by their index.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Neighbourhood<'a> {
    /// The most similar first, at most five.
    pub(crate) similar: Vec<usize>,
    /// Who does the same for other towns.
    pub(crate) elsewhere: Vec<Elsewhere<'a>>,
}

/// An offer that does for some towns what another does for its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Elsewhere<'a> {
    pub(crate) offer: usize,
    /// Ids of the towns, in the editors' order.
    pub(crate) towns: Vec<&'a MunicipalityId>,
}

/// The neighbourhood of each of the published `offers`, in their order.
pub(crate) fn neighbourhoods<'a>(collection: &'a Collection, offers: &[&'a Offer]) -> Vec<Neighbourhood<'a>> {
    let words = concept_words(collection);
    let place_names: BTreeSet<String> = collection
        .municipalities()
        .iter()
        .flat_map(|town| std::iter::once(&town.name).chain(&town.localities))
        .flat_map(|name| tokens(name))
        .collect();
    let all: Vec<Traits<'_>> =
        offers.iter().map(|offer| traits(collection, offer, &words, &place_names)).collect();
    // Only offers of one county, for the same people and with a category in common are ever compared.
    let mut by_kind: BTreeMap<(&CountyId, bool, &CategoryId), Vec<usize>> = BTreeMap::new();
    for (idx, traits) in all.iter().enumerate() {
        for category in &traits.with_parents {
            let kind = (&traits.offer.county, traits.is_for_professionals, *category);
            by_kind.entry(kind).or_default().push(idx);
        }
    }
    let of = |(idx, this): (usize, &Traits<'a>)| {
        let kinds = this.with_parents.iter();
        let mut candidates: Vec<usize> = kinds
            .filter_map(|category| by_kind.get(&(&this.offer.county, this.is_for_professionals, category)))
            .flatten()
            .copied()
            .filter(|other| *other != idx)
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        Neighbourhood {
            similar: most_similar(this, &candidates, &all),
            elsewhere: elsewhere(collection, this, &candidates, &all),
        }
    };
    all.iter().enumerate().map(of).collect()
}

fn most_similar(this: &Traits<'_>, candidates: &[usize], all: &[Traits<'_>]) -> Vec<usize> {
    let scored = candidates.iter().filter_map(|idx| Some((score(this, all.get(*idx)?)?, *idx)));
    let mut found: Vec<(i32, usize)> = scored.filter(|(score, _)| *score >= MIN_SCORE).collect();
    // The offers are sorted by id, so the index decides between equals.
    found.sort_by_key(|(score, idx)| (-score, *idx));
    found.into_iter().take(MAX_SIMILAR).map(|(_, idx)| idx).collect()
}

/// How much `other` is worth to a reader of `this`; `None` if it is out of reach or not for them.
fn score(this: &Traits<'_>, other: &Traits<'_>) -> Option<i32> {
    let (a, b) = (this.offer, other.offer);
    let unknown_place = |traits: &Traits<'_>| traits.municipalities.is_empty();
    let in_reach = unknown_place(this)
        || unknown_place(other)
        || !this.municipalities.is_disjoint(&other.municipalities);
    if !in_reach {
        return None;
    }
    let town_a = a.place.as_ref().map(|place| &place.municipality);
    let town_b = b.place.as_ref().map(|place| &place.municipality);
    let capped = |count: usize, most: i32| i32::try_from(count).unwrap_or(most).min(most);
    let mut score = 0;
    score += if a.categories.first() == b.categories.first() { 6 } else { 0 };
    score += 2 * capped(this.categories.intersection(&other.categories).count(), 2);
    score += capped(this.with_parents.intersection(&other.with_parents).count(), 2);
    let groups = a.audience.groups.iter().filter(|group| b.audience.groups.contains(group));
    score += capped(groups.count(), 3);
    score += 2 * capped(this.concepts.intersection(&other.concepts).count(), 3);
    score += if town_a.is_some() && town_a == town_b { 3 } else { 0 };
    score -= match b.status {
        Status::Paused => 4,
        Status::Planned => 2,
        Status::Active | Status::Draft | Status::Ended => 0,
    };
    Some(score)
}

/// For each town of the county that `this` does not serve, the best offer of the same kind that names it.
fn elsewhere<'a>(
    collection: &'a Collection,
    this: &Traits<'a>,
    candidates: &[usize],
    all: &[Traits<'a>],
) -> Vec<Elsewhere<'a>> {
    let ServiceArea::Municipalities(own) = &this.offer.service_area else { return Vec::new() };
    let counterparts: Vec<(f64, usize, &[MunicipalityId])> = candidates
        .iter()
        .filter_map(|idx| {
            let other = all.get(*idx)?;
            let ServiceArea::Municipalities(served) = &other.offer.service_area else { return None };
            let likeness = likeness(&this.title_words, &other.title_words);
            let is_counterpart = this.offer.categories.first() == other.offer.categories.first()
                && other.offer.status == Status::Active
                && (likeness >= SAME_TITLE || this.kind == other.kind);
            is_counterpart.then_some((likeness, *idx, served.as_slice()))
        })
        .collect();
    let mut found: Vec<Elsewhere<'a>> = Vec::new();
    for town in collection.municipalities() {
        if town.county != this.offer.county || own.contains(&town.id) {
            continue;
        }
        let serving = counterparts.iter().filter(|(_, _, served)| served.contains(&town.id));
        // The first of equals: `max_by` would take the last.
        let best = serving.rev().max_by(|a, b| a.0.total_cmp(&b.0));
        let Some((_, idx, _)) = best else { continue };
        match found.iter_mut().find(|counterpart| counterpart.offer == *idx) {
            Some(counterpart) => counterpart.towns.push(&town.id),
            None => found.push(Elsewhere { offer: *idx, towns: vec![&town.id] }),
        }
    }
    found
}

/// The share of common words (Dice), 0.0 to 1.0.
fn likeness(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    let total = a.len() + b.len();
    if total == 0 { 0.0 } else { 2.0 * a.intersection(b).count() as f64 / total as f64 }
}

fn traits<'a>(
    collection: &'a Collection,
    offer: &'a Offer,
    words: &BTreeMap<String, BTreeSet<usize>>,
    place_names: &BTreeSet<String>,
) -> Traits<'a> {
    let categories: BTreeSet<&CategoryId> = offer.categories.iter().collect();
    let parents = offer.categories.iter().filter_map(|id| collection.category(id)?.parent.as_ref());
    let title = tokens(german(&offer.title));
    let named: Vec<String> = [title.clone(), tokens(german(&offer.summary))].concat();
    let pairs = named.windows(2).map(|pair| pair.join(" "));
    let concepts = named.iter().cloned().chain(pairs).filter_map(|word| words.get(&word)).flatten().copied();
    Traits {
        offer,
        with_parents: categories.iter().copied().chain(parents).collect(),
        municipalities: collection.municipalities_of(offer).into_iter().map(|town| &town.id).collect(),
        concepts: concepts.collect(),
        // Short words are articles and prepositions.
        title_words: title
            .into_iter()
            .filter(|word| word.chars().count() > 3 && !place_names.contains(word))
            .collect(),
        kind: collection.provider(&offer.provider).map(|provider| provider.kind),
        is_for_professionals: collection.is_for_professionals(offer),
        categories,
    }
}

/// German words and word pairs with the concepts they name.
fn concept_words(collection: &Collection) -> BTreeMap<String, BTreeSet<usize>> {
    let thesaurus = collection.thesaurus();
    let mut words: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let Some(german) = thesaurus.vocabularies.get(&Lang::german()) else { return words };
    for (number, concept) in thesaurus.concepts.iter().enumerate() {
        for word in german.get(&concept.id).into_iter().flatten() {
            words.entry(tokens(word).join(" ")).or_default().insert(number);
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

#[cfg(test)]
mod tests;
