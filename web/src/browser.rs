//! The start in the browser. Invariant: a page without a readable data block stays
//! as it was prerendered.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, window};
use yew::AttrValue;

use crate::components::{SearchPage, SearchPageProps};
use crate::json::Json;
use crate::read;
use crate::start_data::{DATA_ELEMENT, QUERY_ELEMENT, ROOT_ELEMENT};

/// Hydrates the search page; `None` if this document has none.
pub fn start() -> Option<()> {
    let document = window()?.document()?;
    let json = document.get_element_by_id(DATA_ELEMENT)?.text_content()?;
    let data = read::start_data(&Json::parse(&json))?;
    let root = document.get_element_by_id(ROOT_ELEMENT)?;
    // A quick reader has typed before we were there.
    let typed = document
        .get_element_by_id(QUERY_ELEMENT)
        .and_then(|element| element.dyn_into::<HtmlInputElement>().ok())
        .map(|input| input.value())
        .unwrap_or_default();
    let properties = SearchPageProps {
        data: Rc::new(data),
        typed,
        ways: AttrValue::default(),
        scene: AttrValue::default(),
    };
    yew::Renderer::<SearchPage>::with_root_and_props(root, properties).hydrate();
    Some(())
}
