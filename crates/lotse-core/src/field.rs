//! A field of the inverted index. Invariant: reading one cannot fail any more once it is
//! open; postings that make no sense are no postings.

use lotse_model::Lang;
use tantivy::directory::FileSlice;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::TermInfo;
use tantivy::termdict::{TermDictionary, TermDictionaryBuilder};

use crate::pack::{OpenError, unreadable};
use crate::postings::{Columns, Lists};
use crate::weights::{LENGTH_NORMALIZATION, TERM_SATURATION};

/// Terms and postings of one kind: the texts of a language, or the concepts.
pub(crate) struct Field {
    terms: TermDictionary,
    /// The postings of all terms; a [`TermInfo`] says where those of one are: `postings_range` of the distances,
    /// `positions_range` of the frequencies.
    gaps: Vec<u8>,
    more: Vec<u8>,
    /// How many terms an offer has, rounded as tantivy does.
    lengths: Vec<f32>,
    /// In terms per offer; at least 1, so that one can divide by it.
    average_length: f32,
    pub(crate) own_texts: OwnTexts,
}

/// How many offers have texts in a language, if it is that of the pack; labels and names do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OwnTexts {
    /// All: what a text says and does not say tells offers apart.
    All,
    /// Some: an offer without a word may just not be translated.
    Some,
    /// None, or it is not the language of the pack.
    None,
}

impl OwnTexts {
    /// If so many of all offers have texts.
    pub(crate) fn of(n_written: usize, n_offers: usize) -> Self {
        match n_written {
            n if n == n_offers => Self::All,
            0 => Self::None,
            _ => Self::Some,
        }
    }
}

impl Field {
    /// Opens the postings of sorted `terms`; terms that no offer has are left out.
    ///
    /// # Errors
    /// [`OpenError::Unreadable`] if the bytes are no postings of so many terms, or for other offers.
    pub(crate) fn open(
        terms: &[impl AsRef<str>],
        postings: &[u8],
        n_offers: usize,
    ) -> Result<Self, OpenError> {
        let mut lists = Lists::read(postings, terms.len())?;
        let Columns { gaps, more } = lists.columns();
        let mut dictionary = TermDictionaryBuilder::create(Vec::new()).map_err(unreadable)?;
        let mut lengths = vec![0u32; n_offers];
        let mut is_complete = true;
        for term in terms {
            let found = lists.next()?;
            found.columns.for_each(|ordinal, frequency| match lengths.get_mut(ordinal as usize) {
                Some(length) => *length = length.saturating_add(frequency),
                None => is_complete = false,
            });
            if found.n_offers > 0 {
                let range = |at: usize, bytes: &[u8]| at..at + bytes.len();
                let info = TermInfo {
                    doc_freq: found.n_offers,
                    postings_range: range(found.at.0, found.columns.gaps),
                    positions_range: range(found.at.1, found.columns.more),
                };
                dictionary.insert(term.as_ref(), &info).map_err(unreadable)?;
            }
        }
        if !is_complete {
            return Err(unreadable("its index has other offers than its catalog"));
        }
        let n_terms: u64 = lengths.iter().map(|length| u64::from(*length)).sum();
        let rounded = |length| FieldNormReader::id_to_fieldnorm(FieldNormReader::fieldnorm_to_id(length));
        let dictionary = FileSlice::from(dictionary.finish().map_err(unreadable)?);
        Ok(Self {
            terms: TermDictionary::open(dictionary).map_err(unreadable)?,
            gaps: gaps.to_vec(),
            more: more.to_vec(),
            lengths: lengths.into_iter().map(|length| rounded(length) as f32).collect(),
            own_texts: OwnTexts::None,
            average_length: (n_terms as f32 / n_offers.max(1) as f32).max(1.0),
        })
    }

    /// The dictionary of all terms.
    pub(crate) fn terms(&self) -> &TermDictionary {
        &self.terms
    }

    /// Where the postings of `term` are, if it is in the dictionary.
    pub(crate) fn get(&self, term: &str) -> Option<TermInfo> {
        self.terms.get(term).ok().flatten()
    }

    /// Calls `f` with every offer that has the term, by its ordinal, and how often.
    pub(crate) fn for_each_posting(&self, info: &TermInfo, mut f: impl FnMut(usize, f32)) {
        let gaps = self.gaps.get(info.postings_range.clone()).unwrap_or_default();
        let more = self.more.get(info.positions_range.clone()).unwrap_or_default();
        Columns { gaps, more }.for_each(|ordinal, frequency| f(ordinal as usize, frequency as f32));
    }

    /// Calls `f` with every term that begins with `prefix`, in order.
    pub(crate) fn for_each_with_prefix(&self, prefix: &str, mut f: impl FnMut(&str, &TermInfo)) {
        let Ok(mut stream) = self.terms.range().ge(prefix).into_stream() else { return };
        while stream.advance() && stream.key().starts_with(prefix.as_bytes()) {
            if let Ok(term) = str::from_utf8(stream.key()) {
                f(term, stream.value());
            }
        }
    }

    /// BM25 without the idf: 1 for one occurrence in a text of average length.
    pub(crate) fn term_score(&self, term_freq: f32, ordinal: usize) -> f32 {
        let length = self.lengths.get(ordinal).copied().unwrap_or_default() / self.average_length;
        let damping = TERM_SATURATION * (1.0 - LENGTH_NORMALIZATION + LENGTH_NORMALIZATION * length);
        term_freq * (TERM_SATURATION + 1.0) / (term_freq + damping)
    }
}

/// The pack's file of the terms of `lang`.
pub(crate) fn terms_file(lang: &Lang) -> String {
    format!("{lang}.terms")
}

/// The pack's file of their postings.
pub(crate) fn postings_file(lang: &Lang) -> String {
    format!("{lang}.postings")
}

/// The pack's file of the postings of the concepts, sorted by their ids, which stand in the vocabulary.
pub(crate) const CONCEPT_POSTINGS_FILE: &str = "concepts.postings";
