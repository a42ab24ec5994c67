//! The hits of one answer. Invariant: drawn once an answer, not at every key.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html};

use super::card::card_at;
use crate::answer::Answer;
use crate::context::PageContext;

/// Properties of [`Hits`].
#[derive(Properties, Clone)]
pub(crate) struct HitsProps {
    pub(crate) page: PageContext,
    pub(crate) answer: Rc<Answer>,
    /// Hears that the reader wants more; nothing if there is no way to get them.
    pub(crate) onmore: Option<Callback<()>>,
}

impl PartialEq for HitsProps {
    /// The same answer, not merely an equal one: answers are long.
    fn eq(&self, other: &Self) -> bool {
        self.page == other.page
            && Rc::ptr_eq(&self.answer, &other.answer)
            && self.onmore.is_some() == other.onmore.is_some()
    }
}

/// Draws the cards and "show more".
#[component]
pub(crate) fn Hits(properties: &HitsProps) -> Html {
    let HitsProps { page, answer, onmore } = properties;
    let (shown, total) = (answer.hits.len(), answer.total);
    html! {
        <>
            <ol class="lotse-hits">
                { for answer.hits.iter().map(|hit| html! {
                    <li key={hit.card.id.as_str()}>{ card_at(page, &hit.card, hit.distance_m) }</li>
                }) }
            </ol>
            { onmore.as_ref().filter(|_| shown < total).map(|onmore| html! {
                <p class="lotse-results__more">
                    <button type="button" class="lotse-button lotse-button--quiet" onclick={onmore.reform(|_| ())}>
                        { page.format("show-more", &[("shown", shown.into()), ("total", total.into())]) }
                    </button>
                </p>
            }) }
        </>
    }
}
