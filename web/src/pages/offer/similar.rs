//! Which offers are worth a look beside another one, and which are its counterparts for other towns. Invariant:
//! equal input gives equal order; only offers given, which are the published ones, are ever proposed.

mod number_set;
mod traits;

use std::collections::BTreeMap;

use lotse_model::{Collection, CountyId, Municipality, MunicipalityId, Offer, ServiceArea, Status};

use self::number_set::NumberSet;
use self::traits::{Traits, TraitsReader};

/// How many similar offers a page shows at most.
const MAX_SIMILAR: usize = 5;

/// What is below has too little in common to be shown.
const MIN_SCORE: i32 = 5;

/// What two offers can get for the sets they have in common: categories, their parents, groups, concepts.
const MOST_FOR_SETS: i32 = 4 + 2 + 3 + 6;

/// From which share of common words on two titles mean the same kind of offer; 1.0: the same words.
const SAME_TITLE: f64 = 0.5;

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
    let mut reader = TraitsReader::new(collection);
    let all: Vec<Traits<'_>> = offers.iter().map(|offer| reader.read(offer)).collect();
    let towns = collection.municipalities().iter();
    let towns: Vec<(u32, &Municipality)> = towns.map(|town| (reader.municipality(&town.id), town)).collect();
    // Only offers of one county, for the same people and with a category in common are ever compared; those
    // that have one in common have its top category in common.
    let mut by_kind: BTreeMap<(&CountyId, bool, u32), Vec<usize>> = BTreeMap::new();
    for (idx, traits) in all.iter().enumerate() {
        for top in traits.top_categories.iter() {
            let kind = (&traits.offer.county, traits.is_for_professionals, top);
            by_kind.entry(kind).or_default().push(idx);
        }
    }
    let of = |(idx, this): (usize, &Traits<'a>)| {
        let tops = this.top_categories.iter();
        let mut candidates: Vec<usize> = tops
            .filter_map(|top| by_kind.get(&(&this.offer.county, this.is_for_professionals, top)))
            .flatten()
            .copied()
            .filter(|other| *other != idx)
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        Neighbourhood {
            similar: most_similar(this, &candidates, &all),
            elsewhere: elsewhere(&towns, this, &candidates, &all),
        }
    };
    all.iter().enumerate().map(of).collect()
}

fn most_similar(this: &Traits<'_>, candidates: &[usize], all: &[Traits<'_>]) -> Vec<usize> {
    // The best so far in their order; the candidates come by id, which decides between equals.
    let mut best: Vec<(i32, usize)> = Vec::with_capacity(MAX_SIMILAR + 1);
    for idx in candidates {
        let to_beat = if best.len() < MAX_SIMILAR { None } else { best.last() };
        let at_least = to_beat.map_or(MIN_SCORE, |(score, _)| score + 1);
        let Some(score) = all.get(*idx).and_then(|other| score(this, other, at_least)) else { continue };
        best.insert(best.partition_point(|(better, _)| *better >= score), (score, *idx));
        best.truncate(MAX_SIMILAR);
    }
    best.into_iter().map(|(_, idx)| idx).collect()
}

/// How much `other` is worth to a reader of `this`; `None` if that is less than `at_least`, or if it is out of reach.
fn score(this: &Traits<'_>, other: &Traits<'_>, at_least: i32) -> Option<i32> {
    let mut score = 0;
    score += if this.first_category == other.first_category { 6 } else { 0 };
    score += if this.town.is_some() && this.town == other.town { 3 } else { 0 };
    score -= match other.status {
        Status::Paused => 4,
        Status::Planned => 2,
        Status::Active | Status::Draft | Status::Ended => 0,
    };
    // Few of many candidates can still become one of the best; comparing sets is what takes time.
    if score + MOST_FOR_SETS < at_least {
        return None;
    }
    let in_reach = this.municipalities.is_empty()
        || other.municipalities.is_empty()
        || this.municipalities.meets(&other.municipalities);
    if !in_reach {
        return None;
    }
    let n_common =
        |a: &NumberSet, b: &NumberSet, most: i32| i32::try_from(a.n_common(b)).unwrap_or(most).min(most);
    score += 2 * n_common(&this.categories, &other.categories, 2);
    score += n_common(&this.with_parents, &other.with_parents, 2);
    score += n_common(&this.groups, &other.groups, 3);
    score += 2 * n_common(&this.concepts, &other.concepts, 3);
    (score >= at_least).then_some(score)
}

/// For each of `towns` in the county that `this` does not serve, the best offer of the same kind that names it.
fn elsewhere<'a>(
    towns: &[(u32, &'a Municipality)],
    this: &Traits<'_>,
    candidates: &[usize],
    all: &[Traits<'_>],
) -> Vec<Elsewhere<'a>> {
    if !matches!(this.offer.service_area, ServiceArea::Municipalities(_)) {
        return Vec::new();
    }
    // The likeness of the best offer for each town, and that offer; the first of equals.
    let mut best: BTreeMap<u32, (f64, usize)> = BTreeMap::new();
    for idx in candidates {
        let Some(other) = all.get(*idx) else { continue };
        if this.first_category != other.first_category || other.status != Status::Active {
            continue;
        }
        let likeness = likeness(&this.title_words, &other.title_words);
        if likeness < SAME_TITLE && this.kind != other.kind {
            continue;
        }
        for town in other.served.iter() {
            let known = best.entry(town).or_insert((likeness, *idx));
            if likeness > known.0 {
                *known = (likeness, *idx);
            }
        }
    }
    let mut found: Vec<Elsewhere<'a>> = Vec::new();
    for (number, town) in towns {
        if town.county != this.offer.county || this.served.contains(*number) {
            continue;
        }
        let Some((_, idx)) = best.get(number) else { continue };
        match found.iter_mut().find(|counterpart| counterpart.offer == *idx) {
            Some(counterpart) => counterpart.towns.push(&town.id),
            None => found.push(Elsewhere { offer: *idx, towns: vec![&town.id] }),
        }
    }
    found
}

/// The share of common words (Dice), 0.0 to 1.0.
fn likeness(a: &NumberSet, b: &NumberSet) -> f64 {
    let total = a.len() + b.len();
    if total == 0 { 0.0 } else { 2.0 * a.n_common(b) as f64 / total as f64 }
}

#[cfg(test)]
mod tests;
