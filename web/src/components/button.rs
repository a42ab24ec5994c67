//! Buttons that do one thing. Invariant: one function draws them all, because every listener of its own
//! is half a kilobyte of the browser's download.

use yew::{Callback, Html, MouseEvent, html};

use crate::state::Action;

/// A button that does `action` when it is pressed.
pub(crate) fn button(
    class: &'static str,
    dispatch: &Callback<Action>,
    action: Action,
    content: Html,
) -> Html {
    html! { <button type="button" {class} onclick={on_press(dispatch, action)}>{ content }</button> }
}

/// Does `action` at every press.
pub(crate) fn on_press(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.emit(action.clone()))
}

/// A text as content.
pub(crate) fn words(text: String) -> Html {
    text.into()
}
