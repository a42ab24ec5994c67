//! From the segment that tantivy wrote to the files of a pack. Invariant: a pack holds the terms, postings and
//! frequencies of the segment, and nothing that a reader can work out: lengths of texts, offsets, statistics.

use lotse_model::Lang;
use tantivy::postings::Postings;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, Index, InvertedIndexReader, SegmentReader, TERMINATED, TantivyError};

use crate::field::{CONCEPT_POSTINGS_FILE, postings_file, terms_file};
use crate::index::{BuildError, CONCEPTS_FIELD, field_name};
use crate::pack::PackFile;
use crate::postings::{PostingList, write_postings, write_terms};

/// The index files of a pack; `concepts` are the ids of all concepts, sorted.
pub(crate) fn export(
    index: &Index,
    languages: &[Lang],
    concepts: &[&str],
) -> Result<Vec<PackFile>, BuildError> {
    let segments = index.searchable_segments().map_err(BuildError::index)?;
    let [segment] = segments.as_slice() else {
        return Err(BuildError::index("tantivy split the index into several segments"));
    };
    let segment = SegmentReader::open(segment).map_err(BuildError::index)?;
    files(&segment, languages, concepts).map_err(BuildError::index)
}

fn files(
    segment: &SegmentReader,
    languages: &[Lang],
    concepts: &[&str],
) -> Result<Vec<PackFile>, TantivyError> {
    let mut files = Vec::new();
    for lang in languages {
        let (terms, lists): (Vec<String>, Vec<PostingList>) =
            terms(segment, &field_name(lang))?.into_iter().unzip();
        files.push(PackFile { name: terms_file(lang), bytes: write_terms(terms.iter().map(String::as_str)) });
        files.push(PackFile { name: postings_file(lang), bytes: write_postings(&lists) });
    }
    let mut found = terms(segment, CONCEPTS_FIELD)?.into_iter().peekable();
    let lists: Vec<PostingList> = concepts
        .iter()
        .map(|concept| found.next_if(|(id, _)| id == concept).map_or_else(Vec::new, |(_, list)| list))
        .collect();
    files.push(PackFile { name: CONCEPT_POSTINGS_FILE.to_owned(), bytes: write_postings(&lists) });
    Ok(files)
}

/// The terms of a field in their order, with their postings.
fn terms(segment: &SegmentReader, field: &str) -> Result<Vec<(String, PostingList)>, TantivyError> {
    let index = segment.inverted_index(segment.schema().get_field(field)?)?;
    let mut terms = Vec::new();
    let mut stream = index.terms().stream()?;
    while stream.advance() {
        let Ok(term) = str::from_utf8(stream.key()) else { continue };
        terms.push((term.to_owned(), postings(&index, stream.value())?));
    }
    Ok(terms)
}

fn postings(
    index: &InvertedIndexReader,
    info: &tantivy::postings::TermInfo,
) -> Result<PostingList, TantivyError> {
    let mut postings = index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
    let mut list = Vec::with_capacity(info.doc_freq as usize);
    let mut doc = postings.doc();
    while doc != TERMINATED {
        list.push((doc, postings.term_freq()));
        doc = postings.advance();
    }
    Ok(list)
}
