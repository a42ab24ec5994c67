//! Tells screen readers what a search gave. Invariant: its elements are there and
//! empty at load; counts wait for a pause in typing, "nothing found" does not.

use yew::{AttrValue, Html, Properties, component, html, use_effect_with, use_state};

use crate::dom;

/// How long after the last change a count is said, in milliseconds.
const PAUSE_MS: i32 = 700;

/// Properties of [`LiveRegion`].
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct LiveRegionProps {
    /// What to say; empty says nothing.
    pub(crate) message: AttrValue,
    /// Whether to say it at once.
    pub(crate) is_urgent: bool,
}

/// Draws the two regions, polite and urgent.
#[component]
pub(crate) fn LiveRegion(properties: &LiveRegionProps) -> Html {
    let said = use_state(LiveRegionProps::silence);
    {
        let said = said.clone();
        use_effect_with(properties.clone(), move |now: &LiveRegionProps| {
            let delay_ms = if now.is_urgent || now.message.is_empty() { 0 } else { PAUSE_MS };
            let now = now.clone();
            let timer = dom::after(delay_ms, move || {
                if *said != now {
                    said.set(now);
                }
            });
            move || drop(timer)
        });
    }
    let silent = AttrValue::Static("");
    let (polite, urgent) =
        if said.is_urgent { (silent, said.message.clone()) } else { (said.message.clone(), silent) };
    html! {
        <div class="lotse-hidden">
            <p role="status" aria-live="polite">{ polite }</p>
            <p role="alert" aria-live="assertive">{ urgent }</p>
        </div>
    }
}

impl LiveRegionProps {
    fn silence() -> Self {
        Self { message: AttrValue::Static(""), is_urgent: false }
    }
}
