//! The suggestions below the search field. Invariant: the focus stays in the field, which
//! names the active option; drawn only while there is something to choose.

use lotse_model::{NamedThing, Suggestion};
use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html, use_effect_with};

use super::text::foreign;
use crate::context::PageContext;
use crate::dom;
use crate::state::{Action, Choice};

/// The id of the list.
pub(crate) const LIST_ELEMENT: &str = "lotse-suggestions";
/// A page moves so far by itself when what it shows changes.
const SCROLL_TOLERANCE_PX: f64 = 24.0;

/// Properties of [`SuggestionList`].
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct SuggestionListProps {
    pub(crate) page: PageContext,
    pub(crate) choices: Vec<Choice>,
    pub(crate) active: Option<usize>,
    /// What the search found so far; the list lies over the place where that stands.
    pub(crate) count: AttrValue,
    pub(crate) act: Callback<Action>,
}

/// The id of the option at `idx`.
pub(crate) fn option_id(idx: usize) -> String {
    [LIST_ELEMENT, "-", &idx.to_string()].concat()
}

/// Draws the list.
#[component]
pub(crate) fn SuggestionList(properties: &SuggestionListProps) -> Html {
    let SuggestionListProps { page, choices, active, count, act } = properties;
    {
        let act = act.clone();
        use_effect_with(choices.clone(), move |_| {
            let start_px = dom::scrolled_px();
            let listening = dom::on_window("scroll", move || {
                if (dom::scrolled_px() - start_px).abs() > SCROLL_TOLERANCE_PX {
                    act.emit(Action::SuggestionsClosed);
                }
            });
            move || drop(listening)
        });
    }
    use_effect_with(*active, |active| {
        if let Some(idx) = active {
            dom::reveal(&["#", &option_id(*idx)].concat());
        }
    });
    // A press on the list must not take the focus out of the field: that would close the list.
    let onmousedown = |event: MouseEvent| event.prevent_default();
    html! {
        <div class="lotse-suggestions" {onmousedown}>
            <p class="lotse-suggestions__count" aria-hidden="true">{ count.clone() }</p>
            <ul id={LIST_ELEMENT} class="lotse-suggestions__list" role="listbox" aria-label={page.text("suggestions-label")}>
                { for choices.iter().enumerate().map(|(idx, choice)| {
                    let taken = choice.clone();
                    let onclick = act.reform(move |_| Action::SuggestionTaken(taken.clone()));
                    html! {
                        <li id={option_id(idx)} class="lotse-suggestions__option" role="option"
                            aria-selected={(*active == Some(idx)).to_string()} {onclick}>
                            { option(page, &choice.suggestion) }
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}

fn option(page: &PageContext, suggestion: &Suggestion) -> Html {
    let (lang, dir) = foreign(page, &suggestion.lang);
    let kind = match suggestion.thing {
        NamedThing::Concept => None,
        NamedThing::Category => Some("facet-category"),
        NamedThing::Municipality => Some("facet-municipality"),
        NamedThing::Offer => Some("suggestion-offer"),
    };
    html! {
        <>
            <span class="lotse-suggestions__text" {lang} {dir}>{ suggestion.text.clone() }</span>
            { kind.map(|key| html! { <>{ " " }<span class="lotse-suggestions__kind">{ page.text(key) }</span></> }) }
        </>
    }
}
