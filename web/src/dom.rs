//! The few things components ask of the browser itself. Invariant: each does
//! nothing where there is no window, and never panics.

use js_sys::Function;
use lotse_model::Coordinates;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlSelectElement, Window, window};
use yew::Callback;

use crate::json::Json;
use crate::state::HistoryStep;

/// The query part of the address, with `?`.
pub(crate) fn address_query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Shows `query` (with `?`, or empty) in the address bar and in the language links.
pub(crate) fn write_address(step: HistoryStep, query: &str) {
    let Some(window) = window() else { return };
    carry_to_languages(&window, query);
    if step == HistoryStep::Keep || address_query() == query {
        return;
    }
    let (Ok(path), Ok(history)) = (window.location().pathname(), window.history()) else { return };
    let address = [path.as_str(), query, &fragment(&window)].concat();
    // Browsers refuse too many changes in a short time; the next one catches up.
    let _ = match step {
        HistoryStep::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        _ => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
}

/// What stands behind `#`, with it: the visitor's list (`web/js/list.js`).
fn fragment(window: &Window) -> String {
    window.location().hash().unwrap_or_default()
}

/// A step in the history that leads nowhere else.
pub(crate) fn push_address() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", None);
    }
}

/// One step back.
pub(crate) fn go_back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// The language switch leads to the same search in the other language.
fn carry_to_languages(window: &Window, query: &str) {
    let links = window.document().and_then(|page| page.query_selector_all(".lotse-languages a").ok());
    let Some(links) = links else { return };
    for idx in 0..links.length() {
        let Some(link) = links.get(idx).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let href = link.get_attribute("href").unwrap_or_default();
        let path = href.split(['?', '#']).next().unwrap_or_default();
        let _ = link.set_attribute("href", &[path, query].concat());
    }
}

/// Moves the focus to the first element that matches `selector`.
pub(crate) fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        let _ = element.focus();
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    window()?.document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Chooses `value` in the `<select>` with this id.
pub(crate) fn choose(id: &str, value: &str) {
    if let Some(element) = window().and_then(|window| window.document()?.get_element_by_id(id)) {
        element.unchecked_into::<HtmlSelectElement>().set_value(value);
    }
}

/// Whether an element matches `selector`.
pub(crate) fn is_there(selector: &str) -> bool {
    find(selector).is_some()
}

/// Takes all that lies around the first element that matches `selector` out of reach, or gives it back;
/// what only screen readers get stays.
pub(crate) fn isolate(selector: &str, is_alone: bool) {
    let mut next = find(selector).map(Element::from);
    while let Some(element) = next {
        next = element.parent_element();
        let around =
            next.as_ref().and_then(|parent| parent.query_selector_all(":scope > :not(.lotse-hidden)").ok());
        let Some(around) = around else { continue };
        for idx in 0..around.length() {
            let other = around.get(idx).and_then(|node| node.dyn_into::<Element>().ok());
            if let Some(other) = other.filter(|other| *other != element) {
                let _ = other.toggle_attribute_with_force("inert", is_alone);
            }
        }
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["navigator", "geolocation"], js_name = getCurrentPosition, catch)]
    fn get_current_position(found: &Function, failed: &Function) -> Result<(), JsValue>;
}

/// Asks the reader, by the browser's own dialog, for where he or she is; `heard` is told once, `None` if nobody says.
pub(crate) fn locate(heard: Callback<Option<Coordinates>>) {
    let told = heard.clone();
    let answer = Closure::<dyn FnMut(JsValue)>::new(move |position: JsValue| {
        let coordinates = Json::from(position).get("coords");
        let number = |name| coordinates.get(name).number();
        let at = number("latitude").zip(number("longitude"));
        told.emit(at.and_then(|(latitude, longitude)| Coordinates::new(latitude, longitude).ok()));
    })
    .into_js_value();
    // An error has no coordinates either.
    let answer = answer.unchecked_ref();
    if get_current_position(answer, answer).is_err() {
        heard.emit(None);
    }
}

/// Scrolls the list around the first element that matches `selector` as little as shows it.
/// The page around the list stays where it is.
pub(crate) fn reveal(selector: &str) {
    let Some(element) = find(selector) else { return };
    let Some(list) = element.parent_element() else { return };
    let (start, end) = (element.offset_top(), element.offset_top() + element.offset_height());
    if start < list.scroll_top() {
        list.set_scroll_top(start);
    } else if end > list.scroll_top() + list.client_height() {
        list.set_scroll_top(end - list.client_height());
    }
}

/// Opens another page.
pub(crate) fn go_to(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_href(&[address, &fragment(&window)].concat());
    }
}

/// How far the page is scrolled, in pixels.
pub(crate) fn scrolled_px() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Calls `callback` at every `event` of the window (`popstate`: "back" and "forward") until the result is dropped.
pub(crate) fn on_window(event: &'static str, callback: impl Fn() + 'static) -> Listening {
    let closure = Closure::<dyn FnMut()>::new(callback);
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    }
    Listening(event, closure)
}

/// A listener that goes when it is dropped.
pub(crate) struct Listening(&'static str, Closure<dyn FnMut()>);

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let _ = window.remove_event_listener_with_callback(self.0, self.1.as_ref().unchecked_ref());
        }
    }
}

/// Calls `callback` once after `delay_ms`, unless the result is dropped before.
pub(crate) fn after(delay_ms: i32, callback: impl FnOnce() + 'static) -> Timer {
    let closure = Closure::once(callback);
    let id = window().and_then(|window| {
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(closure.as_ref().unchecked_ref(), delay_ms)
            .ok()
    });
    Timer { id, _closure: closure }
}

/// A timer that stops when it is dropped.
pub(crate) struct Timer {
    id: Option<i32>,
    _closure: Closure<dyn FnMut()>,
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let (Some(window), Some(id)) = (window(), self.id) {
            window.clear_timeout_with_handle(id);
        }
    }
}
