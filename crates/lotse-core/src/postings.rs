//! Terms and postings as a pack holds them: in columns, so that like stands beside like and brotli finds it.
//! Invariant: reading gives what was written, or an error; no bytes make it panic.
//!
//! Numbers are LEB128. *Terms* are sorted: how many there are, then how many bytes each shares with the one before,
//! then the rest of each, a line each. *Postings* are, for each term, how many offers have it, then the distances
//! between their ordinals, then how often each has it less one.

use crate::pack::{OpenError, unreadable};

/// The offers that have a term, by their ordinal, ascending, and how often each has it, from 1.
pub(crate) type PostingList = Vec<(u32, u32)>;

/// Writes sorted terms; a term has no line break and at most 255 bytes.
pub(crate) fn write_terms<'a>(terms: impl IntoIterator<Item = &'a str>) -> Vec<u8> {
    let (mut n_shared, mut rests) = (Vec::new(), Vec::new());
    let mut before: &str = "";
    for term in terms {
        let n =
            before.bytes().zip(term.bytes()).take_while(|(a, b)| a == b).count().min(usize::from(u8::MAX));
        let n = term.floor_char_boundary(n);
        n_shared.push(n as u8);
        rests.extend(&term.as_bytes()[n..]);
        rests.push(b'\n');
        before = term;
    }
    let mut bytes = Vec::new();
    write_number(n_shared.len() as u32, &mut bytes);
    bytes.extend(n_shared);
    bytes.extend(rests);
    bytes
}

/// Reads what [`write_terms`] wrote.
///
/// # Errors
/// [`OpenError::Unreadable`] for other bytes.
pub(crate) fn read_terms(bytes: &[u8]) -> Result<Vec<String>, OpenError> {
    let mut numbers = Numbers(bytes);
    let n_terms = numbers.next()? as usize;
    let (n_shared, rests) = numbers.0.split_at_checked(n_terms).ok_or_else(cut_off)?;
    let mut rests = str::from_utf8(rests).map_err(unreadable)?.split_terminator('\n');
    let mut terms: Vec<String> = Vec::with_capacity(n_terms);
    for n in n_shared {
        let rest = rests.next().ok_or_else(cut_off)?;
        let before = terms.last().map_or("", String::as_str);
        let shared = before.get(..usize::from(*n)).ok_or_else(cut_off)?;
        terms.push([shared, rest].concat());
    }
    Ok(terms)
}

/// Writes the postings of terms, in their order.
pub(crate) fn write_postings(lists: &[PostingList]) -> Vec<u8> {
    let (mut n_offers, mut gaps, mut more) = (Vec::new(), Vec::new(), Vec::new());
    for list in lists {
        write_number(list.len() as u32, &mut n_offers);
        let mut next = 0;
        for (ordinal, frequency) in list {
            write_number(ordinal - next, &mut gaps);
            write_number(frequency - 1, &mut more);
            next = ordinal + 1;
        }
    }
    let mut bytes = Vec::new();
    write_number(gaps.len() as u32, &mut bytes);
    bytes.extend(n_offers);
    bytes.extend(gaps);
    bytes.extend(more);
    bytes
}

/// The postings of one term in the columns of its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Columns<'a> {
    /// Distances between ordinals.
    pub(crate) gaps: &'a [u8],
    /// Frequencies less one.
    pub(crate) more: &'a [u8],
}

impl Columns<'_> {
    /// Calls `f` with each ordinal and frequency; ends early where the bytes make no sense.
    pub(crate) fn for_each(self, mut f: impl FnMut(u32, u32)) {
        let (mut gaps, mut more) = (Numbers(self.gaps), Numbers(self.more));
        let mut next = 0u32;
        while let (Ok(gap), Ok(n)) = (gaps.next(), more.next()) {
            let ordinal = next.saturating_add(gap);
            f(ordinal, n.saturating_add(1));
            next = ordinal.saturating_add(1);
        }
    }
}

/// What [`write_postings`] wrote, term by term: how many offers have it, and its columns with where they begin.
pub(crate) struct Lists<'a> {
    n_offers: Numbers<'a>,
    gaps: &'a [u8],
    more: &'a [u8],
    at: (usize, usize),
}

/// The postings of the next term.
pub(crate) struct Found<'a> {
    /// How many offers have it.
    pub(crate) n_offers: u32,
    /// Where its columns begin in those of the field.
    pub(crate) at: (usize, usize),
    /// Its columns.
    pub(crate) columns: Columns<'a>,
}

impl<'a> Lists<'a> {
    /// The lists of `n_terms` terms.
    ///
    /// # Errors
    /// [`OpenError::Unreadable`] if there are fewer.
    pub(crate) fn read(bytes: &'a [u8], n_terms: usize) -> Result<Self, OpenError> {
        let mut numbers = Numbers(bytes);
        let n_bytes = numbers.next()? as usize;
        let n_offers = numbers;
        for _ in 0..n_terms {
            numbers.next()?;
        }
        let (gaps, more) = numbers.0.split_at_checked(n_bytes).ok_or_else(cut_off)?;
        Ok(Self { n_offers, gaps, more, at: (0, 0) })
    }

    /// Both columns of the field.
    pub(crate) fn columns(&self) -> Columns<'a> {
        Columns { gaps: self.gaps, more: self.more }
    }

    /// The postings of the next term.
    ///
    /// # Errors
    /// [`OpenError::Unreadable`] if there are none.
    pub(crate) fn next(&mut self) -> Result<Found<'a>, OpenError> {
        let n_offers = self.n_offers.next()?;
        let at = self.at;
        let (gaps, more) = (Numbers(&self.gaps[at.0..]), Numbers(&self.more[at.1..]));
        let columns = Columns { gaps: gaps.first(n_offers)?, more: more.first(n_offers)? };
        self.at = (at.0 + columns.gaps.len(), at.1 + columns.more.len());
        Ok(Found { n_offers, at, columns })
    }
}

fn write_number(mut number: u32, bytes: &mut Vec<u8>) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Numbers, one after the other.
#[derive(Clone, Copy)]
struct Numbers<'a>(&'a [u8]);

impl<'a> Numbers<'a> {
    fn next(&mut self) -> Result<u32, OpenError> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let (byte, rest) = self.0.split_first().ok_or_else(cut_off)?;
            self.0 = rest;
            number |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(cut_off())
    }

    /// The bytes of the next `n` numbers.
    fn first(mut self, n: u32) -> Result<&'a [u8], OpenError> {
        let all = self.0;
        for _ in 0..n {
            self.next()?;
        }
        Ok(&all[..all.len() - self.0.len()])
    }
}

fn cut_off() -> OpenError {
    unreadable("its index is cut off")
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn terms_that_are_written_are_read(terms in prop::collection::btree_set("[a-cä-ü語]{1,6}", 0..40)) {
            let terms: BTreeSet<String> = terms;
            let bytes = write_terms(terms.iter().map(String::as_str));
            prop_assert_eq!(read_terms(&bytes).unwrap(), terms.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn postings_that_are_written_are_read(
            lists in prop::collection::vec(prop::collection::btree_map(0u32..20_000, 1u32..400, 0..30), 0..20)) {
            let lists: Vec<BTreeMap<u32, u32>> = lists;
            let lists: Vec<PostingList> = lists.into_iter().map(|list| list.into_iter().collect()).collect();
            let bytes = write_postings(&lists);
            let mut read = Lists::read(&bytes, lists.len()).unwrap();
            let all = read.columns();
            for list in &lists {
                let found = read.next().unwrap();
                prop_assert_eq!(found.n_offers as usize, list.len());
                prop_assert_eq!(&all.gaps[found.at.0..][..found.columns.gaps.len()], found.columns.gaps);
                let mut got = Vec::new();
                found.columns.for_each(|ordinal, frequency| got.push((ordinal, frequency)));
                prop_assert_eq!(&got, list);
            }
        }

        #[test]
        fn other_bytes_are_an_error_or_read(bytes in prop::collection::vec(any::<u8>(), 0..60), n in 0usize..5) {
            let _ = read_terms(&bytes);
            if let Ok(mut lists) = Lists::read(&bytes, n) {
                for _ in 0..n {
                    if let Ok(found) = lists.next() {
                        found.columns.for_each(|_, _| {});
                    }
                }
            }
        }
    }
}
