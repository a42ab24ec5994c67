//! All facets. Invariant: beside the results where there is room; on a phone a sheet over
//! them, which a button opens that says how many filters are set, and which is a dialog:
//! nothing else can be reached, and Escape, "back" and a button that says what it gives lead out.

use std::rc::Rc;

use yew::{Callback, Html, KeyboardEvent, Properties, component, html, use_effect_with};

use super::button::on_press;
use super::facet_group::{FacetGroup, has_choice};
use crate::answer::Answer;
use crate::context::PageContext;
use crate::dom;
use crate::state::Action;
use crate::ticked::Ticked;

const PANEL: &str = "#lotse-filters-panel";
const OPENER: &str = ".lotse-filters__open";

/// Properties of [`FacetPanel`].
#[derive(Properties, Clone)]
pub(crate) struct FacetPanelProps {
    pub(crate) page: PageContext,
    pub(crate) answer: Rc<Answer>,
    /// What is ticked, newer than what `answer` says.
    pub(crate) ticked: Ticked,
    /// Whether it lies over the list.
    pub(crate) is_open: bool,
    /// Whether the address has changed since.
    pub(crate) is_changed: bool,
    pub(crate) dispatch: Callback<Action>,
}

impl PartialEq for FacetPanelProps {
    /// The same answer, not merely an equal one: answers are long.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.answer, &other.answer)
            && self.ticked == other.ticked
            && (self.is_open, self.is_changed) == (other.is_open, other.is_changed)
    }
}

/// Draws the panel and, for phones, the button that opens it.
#[component]
pub(crate) fn FacetPanel(properties: &FacetPanelProps) -> Html {
    let FacetPanelProps { page, answer, ticked, is_open, is_changed, dispatch } = properties;
    let (is_open, is_changed) = (*is_open, *is_changed);
    use_effect_with(is_open, move |is_open| {
        if *is_open {
            // A step for "back" to go.
            dom::push_address();
            dom::focus(PANEL);
        } else if dom::is_there("#lotse-filters-panel:focus-within") {
            dom::focus(OPENER);
        }
    });
    // What is drawn anew around the sheet has to be out of reach as well.
    use_effect_with((is_open, answer.total), |(is_open, _)| {
        let is_open = *is_open;
        if is_open {
            dom::isolate(PANEL, true);
        }
        move || {
            if is_open {
                dom::isolate(PANEL, false);
            }
        }
    });
    let close = {
        let dispatch = dispatch.clone();
        Callback::from(move |focus: &str| {
            dispatch.emit(Action::SheetClosed);
            dom::isolate(PANEL, false);
            dom::focus(focus);
            if !is_changed {
                dom::go_back();
            }
        })
    };
    let onkeydown = {
        let close = close.clone();
        move |event: KeyboardEvent| {
            if is_open && event.key() == "Escape" {
                close.emit(OPENER);
            }
        }
    };
    let facets = answer.facets.iter().enumerate();
    let facets = facets.filter(|(_, counts)| has_choice(counts, answer.total, ticked));
    html! {
        <section class="lotse-filters" aria-labelledby="lotse-filters-name" {onkeydown}>
            <button type="button" class="lotse-filters__open" aria-haspopup="dialog" aria-expanded={is_open.to_string()}
                onclick={on_press(dispatch, Action::SheetOpened)}>
                { page.count("open-filters", ticked.len()) }
            </button>
            <div id="lotse-filters-panel" class={if is_open { "lotse-filters__panel lotse-filters__panel--open" } else { "lotse-filters__panel" }}
                tabindex="-1" role={is_open.then_some("dialog")} aria-modal={is_open.then_some("true")}
                aria-labelledby={is_open.then_some("lotse-filters-name")}>
                <div class="lotse-filters__head">
                    <h2 id="lotse-filters-name" class="lotse-filters__name">{ page.text("filters") }</h2>
                    <button type="button" class="lotse-filters__close" aria-label={page.text("close")} onclick={close.reform(|_| OPENER)}>{ "×" }</button>
                </div>
                <div class="lotse-filters__facets">
                    { for facets.map(|(idx, counts)| html! {
                        <FacetGroup key={counts.facet.as_str()} page={page.clone()} answer={answer.clone()} {idx}
                            ticked={ticked.clone()} dispatch={dispatch.clone()} />
                    }) }
                </div>
                <div class="lotse-filters__foot">
                    <button type="button" class="lotse-button" onclick={close.reform(|_| "#lotse-results")}>
                        { page.count("show-results", answer.total) }
                    </button>
                </div>
            </div>
        </section>
    }
}
