//! One facet: a fieldset of checkboxes with counts. Invariant: a ticked value is
//! always visible, however long the list.

use std::collections::BTreeSet;

use lotse_model::{Facet, FacetValue, Lang, NOT_STATED};
use yew::{Callback, Html, InputEvent, Properties, TargetCast, component, html, use_state};

use super::text::foreign;
use crate::context::PageContext;
use crate::format;

/// How many values of a long facet are shown before the reader asks for all.
const SHORT_LIST: usize = 8;
/// From how many values on a field narrows the list.
const LONG_LIST: usize = 14;

/// Properties of [`FacetGroup`].
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct FacetGroupProps {
    pub(crate) page: PageContext,
    pub(crate) facet: Facet,
    pub(crate) values: Vec<FacetValue>,
    /// The ticked values, newer than what `values` say.
    pub(crate) selected: BTreeSet<String>,
    pub(crate) ontoggle: Callback<(Facet, String)>,
}

/// Draws a facet.
#[component]
pub(crate) fn FacetGroup(properties: &FacetGroupProps) -> Html {
    let FacetGroupProps { page, facet, values, selected, ontoggle } = properties;
    let facet = *facet;
    let is_open = use_state(|| false);
    let narrow = use_state(String::new);
    let shown = shown(page, properties, *is_open, &narrow);
    let roots = values.iter().filter(|value| value.parent.is_none()).count();
    let is_long = roots > SHORT_LIST + 1;

    let toggle_all = {
        let is_open = is_open.clone();
        let narrow = narrow.clone();
        move |_| {
            narrow.set(String::new());
            is_open.set(!*is_open);
        }
    };
    let oninput = {
        let narrow = narrow.clone();
        move |event: InputEvent| {
            narrow.set(event.target_unchecked_into::<web_sys::HtmlInputElement>().value())
        }
    };
    let narrow_id = ["lotse-narrow-", facet.as_str()].concat();
    html! {
        <fieldset class="lotse-facet">
            <legend class="lotse-facet__name">{ format::facet(page, facet) }</legend>
            if *is_open && roots > LONG_LIST {
                <label class="lotse-hidden" for={narrow_id.clone()}>{ page.text("narrow-list") }</label>
                <input id={narrow_id} class="lotse-facet__narrow" type="search" autocomplete="off"
                    placeholder={page.text("narrow-list")} value={(*narrow).clone()} {oninput} />
            }
            <ul class="lotse-facet__values">
                { for shown.into_iter().map(|value| {
                    let is_selected = selected.contains(&value.value);
                    checkbox(page, facet, value, is_selected, ontoggle)
                }) }
            </ul>
            if is_long {
                <button type="button" class="lotse-plain-button" aria-expanded={is_open.to_string()} onclick={toggle_all}>
                    { if *is_open { page.text("show-fewer-values") } else { page.count("show-all-values", roots) } }
                </button>
            }
        </fieldset>
    }
}

/// The values to show: children only below a ticked parent or sibling, long lists only when opened.
fn shown<'a>(
    page: &PageContext,
    properties: &'a FacetGroupProps,
    is_open: bool,
    narrow: &str,
) -> Vec<&'a FacetValue> {
    let FacetGroupProps { facet, values, selected, .. } = properties;
    let is_ticked = |value: &FacetValue| selected.contains(&value.value);
    let opened: BTreeSet<&str> = values
        .iter()
        .filter(|value| is_ticked(value))
        .map(|value| value.parent.as_deref().unwrap_or(&value.value))
        .collect();
    let narrow = narrow.trim().to_lowercase();
    let mut n_roots = 0;
    values
        .iter()
        .filter(|value| {
            if let Some(parent) = &value.parent {
                return opened.contains(parent.as_str());
            }
            n_roots += 1;
            let fits = if is_open {
                label(page, *facet, value).to_lowercase().contains(&narrow)
            } else {
                n_roots <= SHORT_LIST
            };
            fits || opened.contains(value.value.as_str())
        })
        .collect()
}

fn checkbox(
    page: &PageContext,
    facet: Facet,
    value: &FacetValue,
    checked: bool,
    ontoggle: &Callback<(Facet, String)>,
) -> Html {
    let id = ["lotse-", facet.as_str(), "-", &value.value].concat();
    let toggled = (facet, value.value.clone());
    let onchange = ontoggle.reform(move |_| toggled.clone());
    let own_words = value.label.is_empty() || value.value == NOT_STATED;
    let (lang, dir) = if own_words { (None, None) } else { foreign(page, &value.lang) };
    let is_child = value.parent.is_some();
    html! {
        <li key={value.value.clone()} class={if is_child { "lotse-check lotse-check--child" } else { "lotse-check" }}>
            <input type="checkbox" id={id.clone()} name={facet.as_str()} value={value.value.clone()} {checked} {onchange} />
            <label for={id}>
                <span {lang} {dir}>{ label(page, facet, value) }</span>
                <span class="lotse-check__count">
                    { value.count.to_string() }<span class="lotse-hidden">{ " " }{ page.count("offers-word", value.count) }</span>
                </span>
            </label>
        </li>
    }
}

/// What people call a value.
pub(crate) fn label(page: &PageContext, facet: Facet, value: &FacetValue) -> String {
    if value.value == NOT_STATED {
        return match facet {
            Facet::Municipality => page.text("municipality-not-stated"),
            Facet::Language => page.text("language-not-stated"),
            _ => page.text("not-stated"),
        };
    }
    if !value.label.is_empty() {
        return value.label.clone();
    }
    match facet {
        Facet::Language => {
            Lang::new(&value.value).map_or_else(|_| value.value.clone(), |lang| page.language(&lang))
        }
        _ => value.value.clone(),
    }
}
