//! A set of offers as bits. Invariant: all sets of one pack have the same length, and
//! bits beyond the number of offers are zero.

/// A set of offers, by their ordinal in the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OfferSet {
    words: Vec<u64>,
}

impl OfferSet {
    /// No offers, of `n_offers` possible ones.
    pub(crate) fn empty(n_offers: usize) -> Self {
        Self { words: vec![0; n_offers.div_ceil(64)] }
    }

    /// The offers with these ordinals; ordinals beyond the end are left out.
    pub(crate) fn of(n_offers: usize, ordinals: impl IntoIterator<Item = usize>) -> Self {
        let mut set = Self::empty(n_offers);
        for ordinal in ordinals.into_iter().filter(|ordinal| *ordinal < n_offers) {
            set.insert(ordinal);
        }
        set
    }

    /// Adds one offer.
    pub(crate) fn insert(&mut self, ordinal: usize) {
        if let Some(word) = self.words.get_mut(ordinal / 64) {
            *word |= 1 << (ordinal % 64);
        }
    }

    /// Whether the offer is in the set.
    pub(crate) fn contains(&self, ordinal: usize) -> bool {
        self.words.get(ordinal / 64).is_some_and(|word| word & (1 << (ordinal % 64)) != 0)
    }

    /// Adds all of `other`.
    pub(crate) fn union_with(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Keeps what is also in `other`.
    pub(crate) fn intersect_with(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// How many offers are in the set.
    pub(crate) fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many offers are in both sets.
    pub(crate) fn len_of_intersection(&self, other: &Self) -> usize {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// The ordinals of the offers, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(idx, word)| {
            (0..64).filter(move |bit| word & (1 << bit) != 0).map(move |bit| idx * 64 + bit)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::OfferSet;

    #[test]
    fn a_set_holds_what_was_put_in_and_nothing_beyond_its_end() {
        let set = OfferSet::of(70, [0, 63, 64, 69, 70, 1000]);
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 64, 69]);
        assert_eq!(set.len(), 4);
        let other = OfferSet::of(70, [64, 1]);
        assert_eq!(set.len_of_intersection(&other), 1);
    }
}
