//! All facets. Invariant: on a phone it opens in place below its button, which says
//! how many filters are set; its foot says how many offers that leaves.

use lotse_model::Facet;
use yew::{Callback, Html, KeyboardEvent, Properties, component, html, use_state};

use super::facet_group::FacetGroup;
use crate::context::PageContext;
use crate::dom;
use crate::state::{Action, State};

/// Properties of [`FacetPanel`].
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct FacetPanelProps {
    pub(crate) page: PageContext,
    pub(crate) state: State,
    pub(crate) dispatch: Callback<Action>,
}

/// Draws the panel and, for phones, the button that opens it.
#[component]
pub(crate) fn FacetPanel(properties: &FacetPanelProps) -> Html {
    let FacetPanelProps { page, state, dispatch } = properties;
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
    let n_selected = state.n_selected();
    html! {
        <section class="lotse-filters" aria-labelledby="lotse-filters-name" {onkeydown}>
            <h2 id="lotse-filters-name" class="lotse-filters__name">{ page.text("filters") }</h2>
            <button type="button" class="lotse-filters__open" aria-expanded={is_open.to_string()}
                aria-controls="lotse-filters-panel" onclick={toggle}>
                { page.count("open-filters", n_selected) }
            </button>
            <div id="lotse-filters-panel" class={if *is_open { "lotse-filters__panel lotse-filters__panel--open" } else { "lotse-filters__panel" }}>
                { for state.response.facets.iter().filter(|counts| !counts.values.is_empty()).map(|counts| html! {
                    <FacetGroup key={counts.facet.as_str()} page={page.clone()} facet={counts.facet}
                        values={counts.values.clone()} selected={selected(state, counts.facet)} ontoggle={ontoggle.clone()} />
                }) }
                <div class="lotse-filters__foot">
                    <button type="button" class="lotse-button" onclick={close}>
                        { page.count("show-results", state.response.total) }
                    </button>
                </div>
            </div>
        </section>
    }
}

fn selected(state: &State, facet: Facet) -> std::collections::BTreeSet<String> {
    state.filters.get(&facet).cloned().unwrap_or_default()
}
