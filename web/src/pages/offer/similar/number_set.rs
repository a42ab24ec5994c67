//! Sets of ids and words as numbers. Invariant: equal things have equal numbers, so two sets are compared
//! without looking at a text.

use std::collections::BTreeMap;

/// A set of numbers: sorted, each once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct NumberSet(Box<[u32]>);

impl NumberSet {
    /// The numbers in ascending order.
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> {
        self.0.iter().copied()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn contains(&self, number: u32) -> bool {
        self.0.binary_search(&number).is_ok()
    }

    /// Whether both have a number in common.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.common(other).next().is_some()
    }

    /// How many numbers both have in common.
    pub(super) fn n_common(&self, other: &Self) -> usize {
        self.common(other).count()
    }

    fn common(&self, other: &Self) -> impl Iterator<Item = u32> {
        let (mut these, mut those) = (&*self.0, &*other.0);
        std::iter::from_fn(move || {
            while let (Some((this, these_after)), Some((that, those_after))) =
                (these.split_first(), those.split_first())
            {
                if this <= that {
                    these = these_after;
                }
                if that <= this {
                    those = those_after;
                }
                if this == that {
                    return Some(*this);
                }
            }
            None
        })
    }
}

impl FromIterator<u32> for NumberSet {
    fn from_iter<T: IntoIterator<Item = u32>>(numbers: T) -> Self {
        let mut numbers: Vec<u32> = numbers.into_iter().collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self(numbers.into_boxed_slice())
    }
}

/// Gives numbers to things, counted from 0 in the order in which they come.
#[derive(Debug)]
pub(super) struct Numbers<T>(BTreeMap<T, u32>);

impl<T: Ord> Numbers<T> {
    pub(super) fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The number of `thing`, a new one for a new thing.
    pub(super) fn of(&mut self, thing: T) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(thing).or_insert(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_compared_by_what_they_have_in_common() {
        let set = |numbers: &[u32]| numbers.iter().copied().collect::<NumberSet>();
        let (odd, small) = (set(&[9, 7, 5, 3, 1, 1]), set(&[1, 2, 3, 4]));
        assert_eq!((odd.len(), odd.n_common(&small), small.n_common(&odd)), (5, 2, 2));
        assert!(odd.meets(&small) && !odd.meets(&set(&[2, 4])) && !odd.meets(&set(&[])));
        assert!(small.contains(4) && !small.contains(5));
    }

    #[test]
    fn a_thing_keeps_its_number() {
        let mut numbers = Numbers::new();
        assert_eq!(["a", "b", "a"].map(|word| numbers.of(word)), [0, 1, 0]);
    }
}
