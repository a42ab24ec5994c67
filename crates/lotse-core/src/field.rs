//! A field of the inverted index. Invariant: reading one cannot fail any more once it is
//! open; postings that make no sense are no postings.

use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, TermInfo};
use tantivy::schema::IndexRecordOption;
use tantivy::termdict::TermDictionary;
use tantivy::{DocSet, InvertedIndexReader, SegmentReader, TERMINATED};

use crate::pack::{OpenError, unreadable};
use crate::weights::{LENGTH_NORMALIZATION, TERM_SATURATION};

/// Terms and postings of one kind: the texts of a language, or the concepts.
pub(crate) struct Field {
    index: Arc<InvertedIndexReader>,
    norms: FieldNormReader,
    /// In terms per offer; at least 1, so that one can divide by it.
    average_length: f32,
}

impl Field {
    pub(crate) fn open(segment: &SegmentReader, name: &str) -> Result<Self, OpenError> {
        let field = segment.schema().get_field(name).map_err(unreadable)?;
        let index = segment.inverted_index(field).map_err(unreadable)?;
        let n_terms = index.total_num_tokens() as f32;
        Ok(Self {
            norms: segment.get_fieldnorms_reader(field).map_err(unreadable)?,
            average_length: (n_terms / segment.max_doc().max(1) as f32).max(1.0),
            index,
        })
    }

    /// The dictionary of all terms.
    pub(crate) fn terms(&self) -> &TermDictionary {
        self.index.terms()
    }

    /// Where the postings of `term` are, if it is in the dictionary.
    pub(crate) fn get(&self, term: &str) -> Option<TermInfo> {
        self.terms().get(term).ok().flatten()
    }

    /// Calls `f` with every offer that has the term, by its ordinal, and how often.
    pub(crate) fn for_each_posting(&self, info: &TermInfo, mut f: impl FnMut(usize, f32)) {
        let postings = self.index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs);
        let Ok(mut postings) = postings else { return };
        let mut doc = postings.doc();
        while doc != TERMINATED {
            f(doc as usize, postings.term_freq() as f32);
            doc = postings.advance();
        }
    }

    /// Calls `f` with every term that begins with `prefix`, in order.
    pub(crate) fn for_each_with_prefix(&self, prefix: &str, mut f: impl FnMut(&str, &TermInfo)) {
        let Ok(mut stream) = self.terms().range().ge(prefix).into_stream() else { return };
        while stream.advance() && stream.key().starts_with(prefix.as_bytes()) {
            if let Ok(term) = str::from_utf8(stream.key()) {
                f(term, stream.value());
            }
        }
    }

    /// BM25 without the idf: 1 for one occurrence in a text of average length.
    pub(crate) fn term_score(&self, term_freq: f32, ordinal: usize) -> f32 {
        let length = self.norms.fieldnorm(ordinal as u32) as f32 / self.average_length;
        let damping = TERM_SATURATION * (1.0 - LENGTH_NORMALIZATION + LENGTH_NORMALIZATION * length);
        term_freq * (TERM_SATURATION + 1.0) / (term_freq + damping)
    }
}
