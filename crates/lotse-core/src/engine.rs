//! Opens a pack and answers requests. Invariant: after [`Engine::open`] nothing can
//! fail: any request has an answer.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use lotse_model::{Facet, Hit, Lang, Neighbours, OfferId, SearchRequest, SearchResponse, Sort};

use crate::analysis::{Analyzer, Script};
use crate::bits::OfferSet;
use crate::catalog::{Catalog, CatalogOffer};
use crate::expand::literally;
use crate::facets::FacetIndex;
use crate::field::OwnTexts;
use crate::highlight::mark;
use crate::index_reader::IndexReader;
use crate::names::Names;
use crate::pack::{self, OpenError, unreadable};
use crate::places::{NamedPlaces, Nearness, Places};
use crate::plan::{PlannedWord, plan, words};
use crate::proximity::{LiteralTerms, ShownTexts};
use crate::score::score;
use crate::similar::SimilarOffers;
use crate::sort::{self, Orders};
use crate::weights::{CALLED_BY_NAME, PROFESSIONALS_PRIOR, PROXIMITY_HITS, STANDING_TOGETHER, status_prior};
use crate::wordbook::Wordbooks;

/// The most hits one response holds.
const MAX_HITS: usize = 1_000;

/// A pack, opened for searching.
pub struct Engine {
    lang: Lang,
    pub(crate) index: IndexReader,
    offers: Vec<CatalogOffer>,
    facets: FacetIndex,
    places: Places,
    orders: Orders,
    names: Names,
    similar: SimilarOffers,
    shown_texts: ShownTexts,
}

/// A query, understood.
pub(crate) struct Understood<'a> {
    pub(crate) words: Vec<PlannedWord>,
    pub(crate) places: NamedPlaces<'a>,
    /// The offers it calls by name.
    called: OfferSet,
    /// Whether all of those are for people who work in the field.
    asks_for_professionals: bool,
    /// The query with its misspelt words mended, if there are any.
    correction: Option<String>,
}

impl Understood<'_> {
    /// What it counts that the query is a name of the offer, 1 if it is not.
    pub(crate) fn name_prior(&self, ordinal: usize) -> f32 {
        if self.called.contains(ordinal) { CALLED_BY_NAME } else { 1.0 }
    }

    fn scripts_not_understood(&self) -> Vec<String> {
        let words = self.words.iter().filter(|word| !word.is_understood());
        let scripts: BTreeSet<Script> = words.map(|word| Script::of(&word.word)).collect();
        scripts.into_iter().map(|script| script.code().to_owned()).collect()
    }
}

impl Engine {
    /// Opens a pack, after checking its format and all its hashes.
    ///
    /// # Errors
    /// [`OpenError`] says what is wrong with the bytes; no bytes make it panic.
    pub fn open(pack: &[u8]) -> Result<Self, OpenError> {
        let contents = pack::read(pack)?;
        let catalog: Catalog = pack::from_json(&contents.catalog)?;
        let mut wordbooks = Wordbooks::default();
        wordbooks.add(str::from_utf8(&contents.vocabulary).map_err(unreadable)?)?;
        let lang = contents.lang.clone();
        let n_written = catalog.offers.iter().filter(|offer| offer.card.title.lang == lang).count();
        let own_texts = OwnTexts::of(n_written, catalog.offers.len());
        let mut index = IndexReader::open(&contents, catalog.offers.len(), wordbooks)?;
        let own = index.languages.iter_mut().filter(|language| language.lang == lang);
        own.for_each(|language| language.field.own_texts = own_texts);
        let similar = SimilarOffers::of(&index.text_fields(), catalog.offers.len());
        Ok(Self {
            index,
            lang,
            facets: FacetIndex::new(&catalog),
            places: Places::new(&catalog),
            orders: Orders::new(&catalog),
            similar,
            shown_texts: ShownTexts::new(catalog.offers.len()),
            names: Names::of(
                catalog.offers.iter().map(|offer| (&offer.card.title, offer.alternative_names.as_slice())),
            ),
            offers: catalog.offers,
        })
    }

    /// Adds the words of more languages, as [`build_vocabulary`](crate::build_vocabulary) wrote them;
    /// languages that are there already stay as they are.
    ///
    /// # Errors
    /// [`OpenError::Unreadable`] if the bytes are no vocabulary, or one for another thesaurus.
    pub fn add_vocabulary(&mut self, vocabulary: &[u8]) -> Result<(), OpenError> {
        self.index.wordbooks.add(str::from_utf8(vocabulary).map_err(unreadable)?)
    }

    /// How many offers the pack holds.
    pub fn offers(&self) -> usize {
        self.offers.len()
    }

    /// The interface language the pack was built for.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The offers that match `request`, in the order it asks for, with counts for every facet.
    ///
    /// An empty query matches all offers, those for visitors first. Scores compare hits
    /// of one response only; what is equal otherwise is ordered by score, then by offer id. Offers whose
    /// `valid_until` lies before `today` are left out.
    pub fn search(&self, request: &SearchRequest, today: jiff::civil::Date) -> SearchResponse {
        let n_offers = self.offers.len();
        let understood = self.understand(request);
        let scores = self.scores(request, &understood);
        let is_valid =
            |ordinal: &usize| self.offers[*ordinal].valid_until.is_none_or(|until| today <= until.last_day());
        let matching = (0..n_offers).filter(|ordinal| scores[*ordinal] > 0.0).filter(is_valid);
        let matching = OfferSet::of(n_offers, matching);

        let filtered = self.facets.filter(&matching, &request.filters, n_offers, &request.lang);
        let mut ordinals: Vec<usize> = filtered.hits.iter().collect();
        ordinals.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)));
        let distances = self.orders.distances(request);
        match request.sort {
            Sort::Near if !distances.is_empty() => self.sort_by_distance(&mut ordinals, &distances, request),
            Sort::Checked => ordinals.sort_by_key(|ordinal| Reverse(self.offers[*ordinal].card.last_checked)),
            Sort::Title => self.orders.sort_by_title(&mut ordinals, &self.offers, &self.lang),
            _ => {}
        }
        let neighbours = if ordinals.is_empty() { self.neighbours(&matching, request) } else { None };
        let page = ordinals.iter().skip(request.skip).take(request.limit.min(MAX_HITS));
        SearchResponse {
            total: ordinals.len(),
            hits: page
                .map(|ordinal| {
                    let distance_m = distances.get(*ordinal).copied().flatten();
                    self.hit(*ordinal, scores[*ordinal], distance_m, &understood.words)
                })
                .collect(),
            facets: filtered.facets,
            relaxations: filtered.relaxations,
            neighbours,
            scripts_not_understood: understood.scripts_not_understood(),
            correction: understood.correction,
        }
    }

    /// What the query asks for: words to look up, and places.
    pub(crate) fn understand(&self, request: &SearchRequest) -> Understood<'_> {
        let mut correction: Option<String> = None;
        let mut mend = |word: &str, mended: &str| {
            let query = correction.as_deref().unwrap_or(&request.query);
            correction = Some(query.replacen(word, mended, 1));
        };
        let mut all = words(&request.query);
        let misspelt = all.clone();
        for (word, written) in all.iter_mut().zip(misspelt) {
            if let Some(name) = self.misspelt_place(written) {
                mend(written, name);
                *word = name;
            }
        }
        let places = self.places.named_in(&all);
        let is_place = |idx: &usize| places.is_place.get(*idx).copied().unwrap_or(false);
        let other = (0..all.len()).filter(|idx| !is_place(idx)).map(|idx| all[idx]).collect::<Vec<_>>();
        let is_being_typed = other.last().is_some_and(|last| request.query.ends_with(last));
        let words = plan(&other, is_being_typed, &request.lang, &self.index);
        for word in &words {
            if let Some(mended) = &word.correction {
                mend(&word.word, mended);
            }
        }
        let called =
            [all.as_slice(), other.as_slice()].into_iter().flat_map(|words| self.names.called(words));
        let called = OfferSet::of(self.offers.len(), called);
        let asks_for_professionals = called.iter().all(|ordinal| self.offers[ordinal].card.for_professionals);
        Understood { called, asks_for_professionals, words, places, correction }
    }

    /// The place a word that nothing else explains is one typo away from.
    fn misspelt_place(&self, word: &str) -> Option<&str> {
        const SHORTEST: usize = 5;
        let name = self.places.corrected(word).filter(|_| word.chars().count() >= SHORTEST)?;
        let is_word = !literally(word, &self.index).is_empty() || self.index.wordbooks.knows(word);
        (!is_word).then_some(name)
    }

    /// The scores of all offers, by ordinal; 0 means no match.
    pub(crate) fn scores(&self, request: &SearchRequest, understood: &Understood<'_>) -> Vec<f32> {
        let mut scores = self.scores_word_by_word(request, understood);
        let Some(words) = LiteralTerms::of(&understood.words, &self.index) else { return scores };
        let mut best: Vec<usize> = (0..scores.len()).filter(|ordinal| scores[*ordinal] > 0.0).collect();
        best.sort_unstable_by(|a, b| scores[*b].total_cmp(&scores[*a]).then(a.cmp(b)));
        for ordinal in best.into_iter().take(PROXIMITY_HITS) {
            let card = &self.offers[ordinal].card;
            let closeness = self.shown_texts.closeness(ordinal, card, &words, &self.index);
            scores[ordinal] *= 1.0 + (STANDING_TOGETHER - 1.0) * closeness;
        }
        scores
    }

    /// The scores before it is looked whether words stand together.
    pub(crate) fn scores_word_by_word(
        &self,
        request: &SearchRequest,
        understood: &Understood<'_>,
    ) -> Vec<f32> {
        let mut scores = self.own_scores(request, understood);
        if asks_for_words(request, understood) {
            scores = self.similar.smoothed(&scores);
        }
        for (ordinal, score) in scores.iter_mut().enumerate() {
            let place = understood.places.prior(ordinal);
            *score *= self.prior(ordinal, understood) * place * understood.name_prior(ordinal);
        }
        scores
    }

    /// The scores of all offers by what they have themselves, without what they count apart from the query.
    pub(crate) fn own_scores(&self, request: &SearchRequest, understood: &Understood<'_>) -> Vec<f32> {
        let n_offers = self.offers.len();
        let Understood { words, places, .. } = understood;
        if asks_for_words(request, understood) {
            score(words, &self.index.fields(), n_offers)
        } else {
            // `in Jülich`, and `Salsa Jülich` where nobody dances: what there is for people in Jülich.
            let is_for_them =
                |ordinal: usize| places.is_empty() || places.nearness(ordinal) <= Nearness::CountyWide;
            (0..n_offers).map(|ordinal| f32::from(u8::from(is_for_them(ordinal)))).collect()
        }
    }

    /// The nearest first; offers without a place after them, those first that serve where the reader looks from.
    fn sort_by_distance(&self, ordinals: &mut [usize], distances: &[Option<u32>], request: &SearchRequest) {
        let serving: Vec<&OfferSet> = sort::towns(request)
            .filter_map(|town| self.facets.offers_of(Facet::Municipality, town))
            .collect();
        ordinals.sort_by_key(|ordinal| match distances.get(*ordinal).copied().flatten() {
            Some(distance_m) => (distance_m, false),
            None => (u32::MAX, !serving.iter().any(|offers| offers.contains(*ordinal))),
        });
    }

    /// What looking around the ticked municipalities as well would give.
    fn neighbours(&self, matching: &OfferSet, request: &SearchRequest) -> Option<Neighbours> {
        let ticked = request.filters.get(&Facet::Municipality)?;
        let municipalities = self.places.neighbours_of(ticked);
        let mut filters = request.filters.clone();
        filters.entry(Facet::Municipality).or_default().extend(municipalities.iter().cloned());
        let total = self.facets.filter(matching, &filters, self.offers.len(), &request.lang).hits.len();
        (total > 0).then(|| Neighbours { municipalities: municipalities.into_iter().collect(), total })
    }

    /// Which offer has this id, by ordinal.
    pub(crate) fn ordinal(&self, id: &OfferId) -> Option<usize> {
        self.offers.iter().position(|offer| offer.card.id == *id)
    }

    /// What an offer counts for its status and for whom it is; those for professionals come as far up as others if
    /// only they bear the name that the query asks for.
    pub(crate) fn prior(&self, ordinal: usize, understood: &Understood<'_>) -> f32 {
        let Some(CatalogOffer { card, .. }) = self.offers.get(ordinal) else { return 0.0 };
        let is_asked_for = understood.asks_for_professionals && understood.called.contains(ordinal);
        let audience = if card.for_professionals && !is_asked_for { PROFESSIONALS_PRIOR } else { 1.0 };
        audience * status_prior(card.status)
    }

    fn hit(&self, ordinal: usize, score: f32, distance_m: Option<u32>, words: &[PlannedWord]) -> Hit {
        let mut card = self.offers[ordinal].card.clone();
        for text in [&mut card.title, &mut card.summary] {
            let languages = &self.index.languages;
            let Some(idx) = languages.iter().position(|index| index.lang == text.lang) else { continue };
            let parts = words.iter().flat_map(|word| word.parts.iter().chain(&word.meaning));
            let expansions = parts.filter_map(|part| part.expansions.get(idx)).flatten();
            let terms: BTreeSet<&str> = expansions.map(|expansion| expansion.term.as_str()).collect();
            *text = mark(text, &languages[idx].analyzer, &terms);
        }
        Hit { score, distance_m, card }
    }
}

/// Whether words decide which offers match, and not only places or nothing.
fn asks_for_words(request: &SearchRequest, Understood { words, places, .. }: &Understood<'_>) -> bool {
    !request.query.trim().is_empty() && (places.is_empty() || says_something(words, &request.lang))
}

/// Whether a word leads anywhere, other than a function word.
fn says_something(words: &[PlannedWord], lang: &Lang) -> bool {
    let analyzer = Analyzer::for_lang(lang);
    let is_stop_word = |word: &PlannedWord| analyzer.is_stop_word(&analyzer.term(&word.word));
    words.iter().any(|word| word.leads_somewhere() && !is_stop_word(word))
}
