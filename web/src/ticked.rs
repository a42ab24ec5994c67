//! What the reader ticked. Invariant: in the order of the facets, then of the values,
//! each once.
//!
//! Not [`Filters`](lotse_model::Filters): the code of a map of sets is 8 kB of the browser's download, and a
//! reader ticks three things.

use lotse_model::Facet;

/// The ticked values of all facets.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ticked(Vec<(Facet, String)>);

impl Ticked {
    /// Whether nothing is ticked.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many values are ticked.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.0.iter().map(|(facet, value)| (*facet, value.as_str()))
    }

    /// Those of `facet`.
    pub fn of(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.iter().filter(move |(other, _)| *other == facet).map(|(_, value)| value)
    }

    /// Whether `value` of `facet` is among them.
    pub fn contains(&self, facet: Facet, value: &str) -> bool {
        self.iter().any(|ticked| ticked == (facet, value))
    }

    /// Ticks a value.
    pub fn insert(&mut self, facet: Facet, value: String) {
        if !self.contains(facet, &value) {
            self.0.push((facet, value));
            self.0.sort();
        }
    }

    /// Ticks a value, or unticks it.
    pub fn toggle(&mut self, facet: Facet, value: String) {
        let before = self.0.len();
        self.0.retain(|(other, ticked)| (*other, ticked) != (facet, &value));
        if self.0.len() == before {
            self.insert(facet, value);
        }
    }

    /// Unticks all of `facet`.
    pub fn clear(&mut self, facet: Facet) {
        self.0.retain(|(other, _)| *other != facet);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticked(pairs: &[(Facet, &str)]) -> Ticked {
        let mut ticked = Ticked::default();
        pairs.iter().for_each(|(facet, value)| ticked.insert(*facet, (*value).to_owned()));
        ticked
    }

    #[test]
    fn equal_choices_are_equal_in_whatever_order_they_were_made() {
        let (a, b) = ((Facet::Municipality, "titz"), (Facet::Category, "money"));
        assert_eq!(ticked(&[a, b, a]), ticked(&[b, a]));
        assert_eq!(ticked(&[a, b]).iter().collect::<Vec<_>>(), [b, a]);
    }

    #[test]
    fn toggling_twice_and_clearing_leave_no_trace() {
        let mut now = ticked(&[(Facet::Cost, "free")]);
        now.toggle(Facet::Mode, "online".to_owned());
        now.toggle(Facet::Mode, "online".to_owned());
        assert_eq!(now, ticked(&[(Facet::Cost, "free")]));
        now.clear(Facet::Cost);
        assert!(now.is_empty());
    }
}
