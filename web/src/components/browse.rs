//! What the first answer says about ways in without a search. Invariant: values of the answer, in its order.

use lotse_model::{Facet, FacetValue, NOT_STATED};

use crate::answer::Answer;

/// The values of `facet` in an answer.
pub(crate) fn values(response: &Answer, facet: Facet) -> impl Iterator<Item = &FacetValue> {
    response.facets.iter().filter(move |counts| counts.facet == facet).flat_map(|counts| &counts.values)
}

/// The categories on top of the tree.
pub(crate) fn top_categories(response: &Answer) -> impl Iterator<Item = &FacetValue> {
    values(response, Facet::Category).filter(|value| value.parent.is_none() && value.value != NOT_STATED)
}
