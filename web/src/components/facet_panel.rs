//! All facets. Invariant: on a phone it opens in place below its button, which says
//! how many filters are set; its foot says how many offers that leaves.

use std::collections::BTreeSet;
use std::rc::Rc;

use lotse_model::Filters;
use yew::{Callback, Html, KeyboardEvent, Properties, component, html, use_state};

use super::facet_group::FacetGroup;
use crate::answer::Answer;
use crate::context::PageContext;
use crate::dom;
use crate::state::Action;

/// Properties of [`FacetPanel`].
#[derive(Properties, Clone)]
pub(crate) struct FacetPanelProps {
    pub(crate) page: PageContext,
    pub(crate) answer: Rc<Answer>,
    /// What is ticked, newer than what `answer` says.
    pub(crate) filters: Filters,
    pub(crate) dispatch: Callback<Action>,
}

impl PartialEq for FacetPanelProps {
    /// The same answer, not merely an equal one: answers are long.
    fn eq(&self, other: &Self) -> bool {
        self.page == other.page && Rc::ptr_eq(&self.answer, &other.answer) && self.filters == other.filters
    }
}

/// Draws the panel and, for phones, the button that opens it.
#[component]
pub(crate) fn FacetPanel(properties: &FacetPanelProps) -> Html {
    let FacetPanelProps { page, answer, filters, dispatch } = properties;
    let is_open = use_state(|| false);
    let toggle = {
        let is_open = is_open.clone();
        move |_| is_open.set(!*is_open)
    };
    let close = {
        let is_open = is_open.clone();
        move |_| {
            is_open.set(false);
            dom::focus("#lotse-results");
        }
    };
    let onkeydown = {
        let is_open = is_open.clone();
        move |event: KeyboardEvent| {
            if *is_open && event.key() == "Escape" {
                is_open.set(false);
                dom::focus(".lotse-filters__open");
            }
        }
    };
    let ontoggle = dispatch.reform(|(facet, value)| Action::Toggled(facet, value));
    let n_selected: usize = filters.values().map(BTreeSet::len).sum();
    html! {
        <section class="lotse-filters" aria-labelledby="lotse-filters-name" {onkeydown}>
            <h2 id="lotse-filters-name" class="lotse-filters__name">{ page.text("filters") }</h2>
            <button type="button" class="lotse-filters__open" aria-expanded={is_open.to_string()}
                aria-controls="lotse-filters-panel" onclick={toggle}>
                { page.count("open-filters", n_selected) }
            </button>
            <div id="lotse-filters-panel" class={if *is_open { "lotse-filters__panel lotse-filters__panel--open" } else { "lotse-filters__panel" }}>
                { for answer.facets.iter().filter(|counts| !counts.values.is_empty()).map(|counts| html! {
                    <FacetGroup key={counts.facet.as_str()} page={page.clone()} facet={counts.facet}
                        values={counts.values.clone()} selected={filters.get(&counts.facet).cloned().unwrap_or_default()} ontoggle={ontoggle.clone()} />
                }) }
                <div class="lotse-filters__foot">
                    <button type="button" class="lotse-button" onclick={close}>
                        { page.count("show-results", answer.total) }
                    </button>
                </div>
            </div>
        </section>
    }
}
