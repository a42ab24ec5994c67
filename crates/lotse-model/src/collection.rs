//! All offers of a content repo with what they refer to. Invariant: every id that
//! a [`Collection`] mentions resolves in it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::explained_word::ExplainedWord;
use crate::first_step::FirstStep;
use crate::id::{CategoryId, ConceptId, CountyId, MunicipalityId, OfferId, ProviderId, TargetGroupId};
use crate::localized::Localized;
use crate::offer::{Offer, ServiceArea};
use crate::place::{County, Municipality};
use crate::taxonomy::{Category, TargetGroup};
use crate::thesaurus::Thesaurus;

/// Who provides offers (HSDS *organization*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provider {
    /// Its id.
    pub id: ProviderId,
    /// Its full name.
    pub name: Localized,
    /// What people call it.
    pub short_name: Option<String>,
    /// What kind of body it is.
    pub kind: ProviderKind,
    /// Its web page.
    pub url: Option<String>,
}

/// What kind of body a provider is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ProviderKind {
    County,
    Municipality,
    WelfareAssociation,
    MigrantOrganisation,
    Association,
    Church,
    School,
    Jobcentre,
    Federal,
    Company,
    Other,
}

/// The offers of a content repo and everything they refer to.
#[derive(Debug, Clone, PartialEq)]
pub struct Collection {
    offers: Vec<Offer>,
    providers: BTreeMap<ProviderId, Provider>,
    counties: BTreeMap<CountyId, County>,
    municipalities: Vec<Municipality>,
    categories: Vec<Category>,
    target_groups: Vec<TargetGroup>,
    thesaurus: Thesaurus,
    first_steps: Vec<FirstStep>,
    explained_words: Vec<ExplainedWord>,
}

/// An id that nothing in the collection has, or that two things share.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{from}` refers to the {kind} `{id}`, which does not exist")]
pub struct BrokenReference {
    /// Who refers.
    pub from: String,
    /// What kind of thing is missing.
    pub kind: &'static str,
    /// The id nobody has.
    pub id: String,
}

impl Collection {
    /// Puts a collection together; offers are sorted by id, the other lists keep the editors' order.
    ///
    /// # Errors
    /// All references that do not resolve.
    pub fn new(
        mut offers: Vec<Offer>,
        providers: Vec<Provider>,
        counties: Vec<County>,
        municipalities: Vec<Municipality>,
        categories: Vec<Category>,
        target_groups: Vec<TargetGroup>,
    ) -> Result<Self, Vec<BrokenReference>> {
        offers.sort_by(|a, b| a.id.cmp(&b.id));
        let collection = Self {
            offers,
            providers: providers.into_iter().map(|provider| (provider.id.clone(), provider)).collect(),
            counties: counties.into_iter().map(|county| (county.id.clone(), county)).collect(),
            municipalities,
            categories,
            target_groups,
            thesaurus: Thesaurus::default(),
            first_steps: Vec::new(),
            explained_words: Vec::new(),
        };
        let broken = collection.broken_references();
        if broken.is_empty() { Ok(collection) } else { Err(broken) }
    }

    /// The same collection with words to search with.
    ///
    /// # Errors
    /// All references of the thesaurus that do not resolve.
    pub fn with_thesaurus(mut self, thesaurus: Thesaurus) -> Result<Self, Vec<BrokenReference>> {
        self.set_thesaurus(thesaurus)?;
        Ok(self)
    }

    /// Gives the collection words to search with; on errors it stays as it was.
    ///
    /// # Errors
    /// As [`Self::with_thesaurus`].
    pub fn set_thesaurus(&mut self, thesaurus: Thesaurus) -> Result<(), Vec<BrokenReference>> {
        let broken = self.broken_references_of(&thesaurus);
        if !broken.is_empty() {
            return Err(broken);
        }
        self.thesaurus = thesaurus;
        Ok(())
    }

    /// What a portal of these counties shows: their offers and those from elsewhere that are held in them
    /// or serve them, with everything these refer to; categories, target groups and words stay whole.
    pub fn for_counties(&self, counties: &[CountyId]) -> Self {
        let is_served = |municipality: &&Municipality| counties.contains(&municipality.county);
        let offers: Vec<Offer> = self
            .offers
            .iter()
            .filter(|offer| {
                counties.contains(&offer.county) || self.municipalities_of(offer).iter().any(is_served)
            })
            .cloned()
            .collect();
        let municipalities: Vec<Municipality> = self
            .municipalities
            .iter()
            .filter(|municipality| {
                counties.contains(&municipality.county)
                    || offers.iter().any(|offer| offer.names_municipality(&municipality.id))
            })
            .cloned()
            .collect();
        let is_mentioned = |county: &CountyId| {
            counties.contains(county)
                || offers.iter().any(|offer| offer.county == *county)
                || municipalities.iter().any(|municipality| municipality.county == *county)
        };
        let provides =
            |id: &ProviderId| offers.iter().any(|offer| offer.provider == *id || offer.partners.contains(id));
        let kept_providers = self.providers.iter().filter(|(id, _)| provides(id));
        let kept_counties = self.counties.iter().filter(|(id, _)| is_mentioned(id));
        Self {
            providers: kept_providers.map(|(id, provider)| (id.clone(), provider.clone())).collect(),
            counties: kept_counties.map(|(id, county)| (id.clone(), county.clone())).collect(),
            municipalities,
            offers,
            categories: self.categories.clone(),
            target_groups: self.target_groups.clone(),
            thesaurus: self.thesaurus.clone(),
            first_steps: self.first_steps.clone(),
            explained_words: self.explained_words.clone(),
        }
    }

    /// The same collection with what newcomers do first.
    ///
    /// # Errors
    /// All references of the steps that do not resolve.
    pub fn with_first_steps(mut self, steps: Vec<FirstStep>) -> Result<Self, Vec<BrokenReference>> {
        let mut broken = Vec::new();
        for step in &steps {
            let mut check = |kind: &'static str, id: &str, exists: bool| {
                if !exists {
                    broken.push(BrokenReference { from: step.id.to_string(), kind, id: id.to_owned() });
                }
            };
            for id in &step.categories {
                check("category", id.as_str(), self.category(id).is_some());
            }
            for id in &step.concepts {
                let exists = self.thesaurus.concepts.iter().any(|concept| concept.id == *id);
                check("concept", id.as_str(), exists);
            }
            for id in &step.offers {
                check("offer", id.as_str(), self.offer(id).is_some());
            }
        }
        self.first_steps = steps;
        if broken.is_empty() { Ok(self) } else { Err(broken) }
    }

    /// The same collection with words that its pages explain.
    #[must_use]
    pub fn with_explained_words(mut self, words: Vec<ExplainedWord>) -> Self {
        self.explained_words = words;
        self
    }

    fn broken_references_of(&self, thesaurus: &Thesaurus) -> Vec<BrokenReference> {
        let known: BTreeSet<&ConceptId> = thesaurus.concepts.iter().map(|concept| &concept.id).collect();
        let mut broken = Vec::new();
        let mut check = |from: &str, kind: &'static str, id: &str, exists: bool| {
            if !exists {
                broken.push(BrokenReference { from: from.to_owned(), kind, id: id.to_owned() });
            }
        };
        for concept in &thesaurus.concepts {
            let from = concept.id.as_str();
            if let Some(broader) = &concept.broader {
                check(from, "concept", broader.as_str(), known.contains(broader));
            }
            for category in &concept.categories {
                check(from, "category", category.as_str(), self.category(category).is_some());
            }
            for group in &concept.target_groups {
                check(from, "target group", group.as_str(), self.target_group(group).is_some());
            }
        }
        for (lang, vocabulary) in &thesaurus.vocabularies {
            for id in vocabulary.keys() {
                check(lang.as_str(), "concept", id.as_str(), known.contains(id));
            }
        }
        broken
    }

    fn broken_references(&self) -> Vec<BrokenReference> {
        let mut broken = Vec::new();
        let mut check = |from: &str, kind: &'static str, id: &str, exists: bool| {
            if !exists {
                broken.push(BrokenReference { from: from.to_owned(), kind, id: id.to_owned() });
            }
        };
        for municipality in &self.municipalities {
            let county = &municipality.county;
            check(municipality.id.as_str(), "county", county.as_str(), self.counties.contains_key(county));
        }
        for category in &self.categories {
            if let Some(parent) = &category.parent {
                let is_top = self.category(parent).is_some_and(|parent| parent.parent.is_none());
                check(category.id.as_str(), "top category", parent.as_str(), is_top);
            }
        }
        for offer in &self.offers {
            let from = offer.id.as_str();
            check(from, "county", offer.county.as_str(), self.counties.contains_key(&offer.county));
            for provider in std::iter::once(&offer.provider).chain(&offer.partners) {
                check(from, "provider", provider.as_str(), self.providers.contains_key(provider));
            }
            for category in &offer.categories {
                check(from, "category", category.as_str(), self.category(category).is_some());
            }
            for group in &offer.audience.groups {
                check(from, "target group", group.as_str(), self.target_group(group).is_some());
            }
            let served = match &offer.service_area {
                ServiceArea::Municipalities(served) => served.as_slice(),
                ServiceArea::County | ServiceArea::NotStated => &[],
            };
            for id in offer.place.iter().map(|place| &place.municipality).chain(served) {
                check(from, "municipality", id.as_str(), self.municipality(id).is_some());
            }
        }
        broken
    }

    /// What newcomers do first, in that order; empty if nobody wrote it down.
    pub fn first_steps(&self) -> &[FirstStep] {
        &self.first_steps
    }

    /// The words to search with; empty if there are none.
    pub fn thesaurus(&self) -> &Thesaurus {
        &self.thesaurus
    }

    /// The words that pages explain, in the editors' order; empty if there are none.
    pub fn explained_words(&self) -> &[ExplainedWord] {
        &self.explained_words
    }

    /// All offers, sorted by id, those that have ended included.
    pub fn offers(&self) -> &[Offer] {
        &self.offers
    }

    /// The offers visitors see on the day `today`, sorted by id.
    pub fn published(&self, today: jiff::civil::Date) -> impl Iterator<Item = &Offer> {
        self.offers.iter().filter(move |offer| offer.is_published(today))
    }

    /// One offer.
    pub fn offer(&self, id: &OfferId) -> Option<&Offer> {
        let idx = self.offers.binary_search_by(|offer| offer.id.cmp(id)).ok()?;
        self.offers.get(idx)
    }

    /// All providers by id.
    pub fn providers(&self) -> impl Iterator<Item = &Provider> {
        self.providers.values()
    }

    /// One provider.
    pub fn provider(&self, id: &ProviderId) -> Option<&Provider> {
        self.providers.get(id)
    }

    /// All counties by id.
    pub fn counties(&self) -> impl Iterator<Item = &County> {
        self.counties.values()
    }

    /// One county.
    pub fn county(&self, id: &CountyId) -> Option<&County> {
        self.counties.get(id)
    }

    /// All municipalities in the editors' order.
    pub fn municipalities(&self) -> &[Municipality] {
        &self.municipalities
    }

    /// One municipality.
    pub fn municipality(&self, id: &MunicipalityId) -> Option<&Municipality> {
        self.municipalities.iter().find(|municipality| municipality.id == *id)
    }

    /// All categories, each top category followed by its children, in the editors' order.
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    /// One category.
    pub fn category(&self, id: &CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == *id)
    }

    /// All target groups in the editors' order.
    pub fn target_groups(&self) -> &[TargetGroup] {
        &self.target_groups
    }

    /// One target group.
    pub fn target_group(&self, id: &TargetGroupId) -> Option<&TargetGroup> {
        self.target_groups.iter().find(|group| group.id == *id)
    }

    /// The municipalities in which `offer` counts: where it is, whom it serves, and for a
    /// county-wide offer all of its county. Empty means: place not stated.
    pub fn municipalities_of<'a>(&'a self, offer: &'a Offer) -> Vec<&'a Municipality> {
        let is_in = |municipality: &Municipality| {
            offer.place.as_ref().is_some_and(|place| place.municipality == municipality.id)
                || match &offer.service_area {
                    ServiceArea::NotStated => false,
                    ServiceArea::County => municipality.county == offer.county,
                    ServiceArea::Municipalities(served) => served.contains(&municipality.id),
                }
        };
        self.municipalities.iter().filter(|municipality| is_in(municipality)).collect()
    }

    /// Whether it endangers some readers to be seen with `category`: it or its parent is marked so.
    pub fn is_sensitive(&self, category: &Category) -> bool {
        let parent = category.parent.as_ref().and_then(|id| self.category(id));
        category.is_sensitive || parent.is_some_and(|parent| parent.is_sensitive)
    }

    /// Whether one of the categories of `offer` is sensitive.
    pub fn is_sensitive_offer(&self, offer: &Offer) -> bool {
        offer.categories.iter().filter_map(|id| self.category(id)).any(|category| self.is_sensitive(category))
    }

    /// Whether `offer` is meant for people who help or work in the field rather than for visitors.
    pub fn is_for_professionals(&self, offer: &Offer) -> bool {
        let groups = &offer.audience.groups;
        !groups.is_empty()
            && groups.iter().all(|id| self.target_group(id).is_some_and(|group| group.is_professional))
    }
}
