//! Opens a pack and answers requests. Invariant: after [`Engine::open`] nothing can
//! fail: any request has an answer.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;

use lotse_model::{Hit, Lang, SearchRequest, SearchResponse};
use tantivy::directory::RamDirectory;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::{Directory, Index, InvertedIndexReader, SegmentReader};

use crate::analysis::Analyzer;
use crate::bits::OfferSet;
use crate::catalog::{Catalog, CatalogOffer};
use crate::compound::Vocabulary;
use crate::facets::FacetIndex;
use crate::highlight::mark;
use crate::index::field_name;
use crate::pack::{self, Contents, OpenError, unreadable};
use crate::places::Places;
use crate::plan::{PlannedWord, for_each_with_prefix, plan};
use crate::score::score;
use crate::weights::{PROFESSIONALS_PRIOR, status_prior};

/// The most hits one response holds.
const MAX_HITS: usize = 1_000;

/// A pack, opened for searching.
pub struct Engine {
    lang: Lang,
    languages: Vec<LanguageIndex>,
    offers: Vec<CatalogOffer>,
    facets: FacetIndex,
    places: Places,
    /// What an offer counts apart from the query, by place.
    priors: Vec<f32>,
}

/// The texts of one language: a field of the inverted index.
pub(crate) struct LanguageIndex {
    pub(crate) lang: Lang,
    pub(crate) analyzer: Analyzer,
    pub(crate) index: Arc<InvertedIndexReader>,
    pub(crate) norms: FieldNormReader,
    /// In terms per offer; at least 1, so that one can divide by it.
    pub(crate) average_length: f32,
    /// Empty in a language without compounds.
    pub(crate) vocabulary: Vocabulary,
}

impl Engine {
    /// Opens a pack, after checking its format and all its hashes.
    ///
    /// # Errors
    /// [`OpenError`] says what is wrong with the bytes; no bytes make it panic.
    pub fn open(pack: &[u8]) -> Result<Self, OpenError> {
        let contents = pack::read(pack)?;
        let catalog: Catalog = pack::from_json(&contents.catalog)?;
        let segment = open_segment(&contents)?;
        if segment.max_doc() as usize != catalog.offers.len() {
            return Err(unreadable("catalog and index differ in their number of offers"));
        }
        let languages: Result<Vec<_>, _> =
            contents.text_languages.iter().map(|lang| open_language(&segment, lang)).collect();
        Ok(Self {
            lang: contents.lang,
            languages: languages?,
            facets: FacetIndex::new(&catalog),
            places: Places::new(&catalog),
            priors: catalog.offers.iter().map(prior).collect(),
            offers: catalog.offers,
        })
    }

    /// How many offers the pack holds.
    pub fn offers(&self) -> usize {
        self.offers.len()
    }

    /// The interface language the pack was built for.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The offers that best match `request`, best first, with counts for every facet.
    ///
    /// An empty query matches all offers, those for visitors first. Scores compare hits
    /// of one response only; equal scores are ordered by offer id. Offers whose
    /// `valid_until` lies before `today` are left out.
    pub fn search(&self, request: &SearchRequest, today: jiff::civil::Date) -> SearchResponse {
        let n_offers = self.offers.len();
        let words = plan(&request.query, &request.lang, &self.languages);
        let mut scores = match request.query.trim() {
            "" => vec![1.0; n_offers],
            _ => score(&words, &self.languages, n_offers),
        };
        for (score, prior) in scores.iter_mut().zip(&self.priors) {
            *score *= prior;
        }
        self.places.prefer(&request.query, &mut scores);
        let is_valid =
            |place: &usize| self.offers[*place].valid_until.is_none_or(|until| today <= until.last_day());
        let matching = (0..n_offers).filter(|place| scores[*place] > 0.0).filter(is_valid);
        let matching = OfferSet::of(n_offers, matching);

        let filtered = self.facets.filter(&matching, &request.filters, n_offers, &request.lang);
        let mut places: Vec<usize> = filtered.hits.iter().collect();
        places.sort_by(|a, b| scores[*b].partial_cmp(&scores[*a]).unwrap_or(Ordering::Equal).then(a.cmp(b)));
        let page = places.iter().skip(request.skip).take(request.limit.min(MAX_HITS));
        SearchResponse {
            total: places.len(),
            hits: page.map(|place| self.hit(*place, scores[*place], &words)).collect(),
            facets: filtered.facets,
            relaxations: filtered.relaxations,
        }
    }

    fn hit(&self, place: usize, score: f32, words: &[PlannedWord]) -> Hit {
        let mut card = self.offers[place].card.clone();
        for text in [&mut card.title, &mut card.summary] {
            let Some(idx) = self.languages.iter().position(|index| index.lang == text.lang) else { continue };
            let parts = words.iter().flat_map(|word| &word.parts);
            let expansions = parts.filter_map(|part| part.expansions.get(idx)).flatten();
            let terms: BTreeSet<&str> = expansions.map(|expansion| expansion.term.as_str()).collect();
            *text = mark(text, &self.languages[idx].analyzer, &terms);
        }
        Hit { score, card }
    }
}

/// What an offer counts apart from the query.
fn prior(offer: &CatalogOffer) -> f32 {
    let audience = if offer.card.for_professionals { PROFESSIONALS_PRIOR } else { 1.0 };
    audience * status_prior(offer.card.status)
}

fn open_segment(contents: &Contents) -> Result<SegmentReader, OpenError> {
    let directory = RamDirectory::create();
    for file in &contents.index_files {
        directory.atomic_write(std::path::Path::new(&file.name), &file.bytes).map_err(unreadable)?;
    }
    let index = Index::open(directory).map_err(unreadable)?;
    let segments = index.searchable_segments().map_err(unreadable)?;
    let [segment] = segments.as_slice() else {
        return Err(unreadable("it does not have exactly one segment"));
    };
    SegmentReader::open(segment).map_err(unreadable)
}

fn open_language(segment: &SegmentReader, lang: &Lang) -> Result<LanguageIndex, OpenError> {
    let field = segment.schema().get_field(&field_name(lang)).map_err(unreadable)?;
    let index = segment.inverted_index(field).map_err(unreadable)?;
    let n_terms = index.total_num_tokens() as f32;
    let analyzer = Analyzer::for_lang(lang);
    let mut vocabulary = Vocabulary::default();
    if analyzer.has_compounds {
        for_each_with_prefix(index.terms(), "", |term, _| vocabulary.push(term));
    }
    Ok(LanguageIndex {
        lang: lang.clone(),
        analyzer,
        vocabulary,
        norms: segment.get_fieldnorms_reader(field).map_err(unreadable)?,
        average_length: (n_terms / segment.max_doc().max(1) as f32).max(1.0),
        index,
    })
}
