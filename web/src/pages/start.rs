//! The start page. Invariant: without JavaScript it says so and still leads to
//! every offer.

use std::collections::BTreeMap;
use std::rc::Rc;

use lotse_model::Lang;
use yew::{Html, html};

use super::document::data_block;
use super::icons::SCENE;
use super::portal::{Content, Portal};
use super::render::render_hydratable;
use super::ways::ways;
use crate::answer::Answer;
use crate::components::{SearchPage, SearchPageProps};
use crate::start_data::{DATA_ELEMENT, ROOT_ELEMENT, StartData};

/// The document.
pub(crate) fn page(portal: &Portal<'_>) -> String {
    let input = portal.input;
    let data = StartData {
        lang: portal.lang().clone(),
        base_path: input.site.base_path.clone(),
        messages: portal.locale.portal_messages().into(),
        worker: input.assets.script.clone(),
        pack: input.assets.packs.get(portal.lang()).cloned().unwrap_or_default(),
        vocabularies: beside_pack(portal).into(),
        terms: portal.page.terms().clone(),
        initial: Rc::new(input.initial.get(portal.lang()).cloned().map_or_else(Answer::empty, Answer::from)),
    };
    // Plain strings, numbers and lists: there is nothing that JSON could refuse.
    let json = serde_json::to_string(&data).unwrap_or_default();
    let search = render_hydratable::<SearchPage>(SearchPageProps {
        data: Rc::new(data),
        typed: String::new(),
        ways: ways(portal).into(),
        scene: SCENE.into(),
    });
    let page = &portal.page;
    let main = html! {
        <>
            <p class="lotse-notice lotse-notice--no-script">{ page.text("no-script") }</p>
            <div id={ROOT_ELEMENT}>{ Html::from_html_unchecked(search.into()) }</div>
        </>
    };
    let content = Content {
        title: String::new(),
        description: page.text("start-description"),
        path: String::new(),
        up: None,
        main,
    };
    portal.document(content, Html::default(), &data_block(DATA_ELEMENT, &json))
}

/// The vocabularies that are not in the pack of the page's language: a pack has those in the language's usual script.
fn beside_pack(portal: &Portal<'_>) -> BTreeMap<String, String> {
    let is_in_pack = |key: &str| {
        let lang = key.split('/').nth(1).and_then(|tag| Lang::new(tag).ok());
        lang.is_some_and(|lang| lang.script().is_none() && lang.primary() == portal.lang().primary())
    };
    let all = portal.input.assets.vocabularies.iter();
    all.filter(|(key, _)| !is_in_pack(key)).map(|(key, url)| (key.clone(), url.clone())).collect()
}
