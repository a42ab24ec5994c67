//! "Did you mean": what the engine took a misspelt query for. Invariant: the mended
//! words are told apart from the sentence around them, whatever script they are in.

use yew::{Callback, Html, html};

use super::button::button;
use crate::context::PageContext;
use crate::state::Action;

/// Stands in a message where something other than text goes.
const SLOT: &str = "\u{fffc}";

/// Above the hits, which are those for `correction`: a way to search for it in earnest.
pub(crate) fn correction_note(page: &PageContext, correction: &str, decide: &Callback<Action>) -> Html {
    let content = html! { <bdi>{ correction.to_owned() }</bdi> };
    let button = button("lotse-plain-button", decide, Action::CorrectionTaken, content);
    html! { <p class="lotse-correction">{ did_you_mean(page, button) }{ " " }{ page.text("corrected-hits") }</p> }
}

/// Where there are no hits: the same as a way on.
pub(crate) fn correction_button(page: &PageContext, correction: &str, decide: &Callback<Action>) -> Html {
    let content =
        html! { <span>{ did_you_mean(page, html! { <bdi>{ correction.to_owned() }</bdi> }) }</span> };
    button("lotse-button lotse-button--quiet", decide, Action::CorrectionTaken, content)
}

/// `Meinten Sie „…“?` around `words`.
fn did_you_mean(page: &PageContext, words: Html) -> Html {
    let sentence = page.name("did-you-mean", SLOT);
    let (before, after) = sentence.split_once(SLOT).unwrap_or((&sentence, ""));
    html! { <>{ before.to_owned() }{ words }{ after.to_owned() }</> }
}
