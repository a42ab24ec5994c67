//! One facet: a fieldset of checkboxes with counts. Invariant: a ticked value is
//! always visible, however long the list.

use std::cmp::Reverse;
use std::rc::Rc;

use lotse_model::{CostKind, Facet, FacetCounts, FacetValue, Lang, Mode, NOT_STATED, fold};
use yew::{Callback, Html, InputEvent, Properties, TargetCast, component, html, use_state};

use super::text::foreign;
use crate::answer::Answer;
use crate::context::PageContext;
use crate::format;
use crate::state::Action;
use crate::ticked::Ticked;

/// From how many values on a facet is long and shows only some until the reader asks for all.
const LONG_LIST: usize = 10;
/// From how many values on a field narrows the list.
const LONGER_LIST: usize = 15;
/// How many values of a long facet are shown: of the tree those on top, of others the most frequent.
const N_PROMOTED: usize = 8;
const N_FREQUENT: usize = 5;

/// Properties of [`FacetGroup`].
#[derive(Properties, Clone)]
pub(crate) struct FacetGroupProps {
    pub(crate) page: PageContext,
    pub(crate) answer: Rc<Answer>,
    /// Which facet of `answer`.
    pub(crate) idx: usize,
    /// What is ticked, newer than what `answer` says.
    pub(crate) ticked: Ticked,
    pub(crate) dispatch: Callback<Action>,
}

impl PartialEq for FacetGroupProps {
    /// The same answer, not merely an equal one: answers are long.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.answer, &other.answer) && self.idx == other.idx && self.ticked == other.ticked
    }
}

/// Whether there is anything to choose: a value that would narrow the hits, or one to untick.
pub(crate) fn has_choice(counts: &FacetCounts, total: usize, ticked: &Ticked) -> bool {
    ticked.of(counts.facet).next().is_some()
        || counts.values.iter().any(|value| value.value != NOT_STATED && value.count < total)
}

/// Whether a facet is a single yes, which needs no heading.
fn is_single(facet: Facet) -> bool {
    matches!(facet, Facet::Accessibility | Facet::Volunteers)
}

/// Draws a facet.
#[component]
pub(crate) fn FacetGroup(properties: &FacetGroupProps) -> Html {
    let FacetGroupProps { page, answer, idx, ticked, dispatch } = properties;
    let is_open = use_state(|| false);
    let narrow = use_state(String::new);
    let Some(FacetCounts { facet, values }) = answer.facets.get(*idx) else { return Html::default() };
    let facet = *facet;
    let roots = values.iter().filter(|value| value.parent.is_none()).count();
    let is_long = roots >= LONG_LIST;
    let boxes: Vec<Html> = shown(page, facet, values, ticked, is_long && !*is_open, &narrow)
        .into_iter()
        .map(|value| checkbox(page, facet, value, ticked.contains(facet, &value.value), dispatch))
        .collect();
    let list = html! { <ul class="lotse-facet__values">{ boxes }</ul> };
    if is_single(facet) {
        return html! { <div class="lotse-facet">{ list }</div> };
    }

    let toggle_all = {
        let (is_open, narrow) = (is_open.clone(), narrow.clone());
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
    html! {
        <fieldset class="lotse-facet">
            <legend class="lotse-facet__name">{ format::facet(page, facet) }</legend>
            if *is_open && roots >= LONGER_LIST {
                <input class="lotse-facet__narrow" type="search" autocomplete="off" aria-label={page.text("narrow-list")}
                    placeholder={page.text("narrow-list")} value={(*narrow).clone()} {oninput} />
            }
            { list }
            if is_long {
                <button type="button" class="lotse-plain-button" aria-expanded={is_open.to_string()} onclick={toggle_all}>
                    { if *is_open { page.text("show-fewer-values") } else { page.count("show-all-values", roots) } }
                </button>
            }
        </fieldset>
    }
}

/// The values to show: children only below a ticked parent or sibling, of a long list only some
/// unless it is opened, then those that fit what the reader types.
fn shown<'a>(
    page: &PageContext,
    facet: Facet,
    values: &'a [FacetValue],
    ticked: &Ticked,
    is_short: bool,
    narrow: &str,
) -> Vec<&'a FacetValue> {
    // A ticked child opens its family.
    let is_open = |root: &str| {
        values.iter().any(|value| {
            value.parent.as_deref().unwrap_or(&value.value) == root && ticked.contains(facet, &value.value)
        })
    };
    let narrow = fold(narrow.trim());
    let fits = |value: &FacetValue| fold(&label(page, facet, value)).contains(&narrow);
    if is_short && facet != Facet::Category {
        let mut frequent: Vec<&FacetValue> =
            values.iter().filter(|value| value.value != NOT_STATED).collect();
        frequent.sort_by_key(|value| Reverse(value.count));
        frequent.truncate(N_FREQUENT);
        let rest = values.iter().filter(|value| ticked.contains(facet, &value.value));
        let rest: Vec<&FacetValue> = rest.filter(|value| !frequent.contains(value)).collect();
        frequent.extend(rest);
        return frequent;
    }
    let mut n_roots = 0;
    values
        .iter()
        .filter(|value| match &value.parent {
            Some(parent) => is_open(parent),
            None => {
                n_roots += 1;
                is_open(&value.value) || if is_short { n_roots <= N_PROMOTED } else { fits(value) }
            }
        })
        .collect()
}

fn checkbox(
    page: &PageContext,
    facet: Facet,
    value: &FacetValue,
    checked: bool,
    dispatch: &Callback<Action>,
) -> Html {
    let id = ["lotse-", facet.as_str(), "-", &value.value].concat();
    let toggled = value.value.clone();
    let onchange = dispatch.reform(move |_| Action::Toggled(facet, toggled.clone()));
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
    let id = value.value.as_str();
    if id == NOT_STATED {
        return page.text(match facet {
            Facet::Municipality => "municipality-not-stated",
            Facet::Language => "language-not-stated",
            _ => "not-stated",
        });
    }
    if !value.label.is_empty() {
        return value.label.clone();
    }
    let words = match facet {
        Facet::Language => Lang::from_canonical(id.to_owned()).map(|lang| page.language(&lang)),
        Facet::Cost => {
            CostKind::ALL.into_iter().find(|kind| kind.as_str() == id).map(|kind| format::cost(page, kind))
        }
        Facet::Mode => {
            Mode::ALL.into_iter().find(|mode| mode.as_str() == id).map(|mode| format::mode(page, mode))
        }
        Facet::Accessibility | Facet::Volunteers => Some(format::facet(page, facet)),
        _ => None,
    };
    words.unwrap_or_else(|| id.to_owned())
}

#[cfg(test)]
mod tests;
