//! The page of explained words. Invariant: each word has its id as anchor, which links in texts lead to and
//! `web/js/terms.js` reads.

use lotse_model::{ExplainedWord, Lang};
use yew::{Html, html};

use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::components::{foreign, localized};

/// The document.
pub(crate) fn page(portal: &Portal<'_>) -> String {
    let page = &portal.page;
    let title = page.text("words-title");
    let words = portal.input.collection.explained_words();
    let main = html! {
        <div class="lotse-page">
            { breadcrumb(page, &[], html! { { title.clone() } }) }
            <h1>{ title.clone() }</h1>
            <p class="lotse-page__count">{ page.text("words-hint") }</p>
            <dl class="lotse-facts lotse-words">{ for words.iter().map(|word| entry(portal, word)) }</dl>
        </div>
    };
    portal.static_page(Content {
        description: page.text("words-hint"),
        title,
        path: crate::links::WORDS_PATH.to_owned(),
        up: None,
        main,
    })
}

fn entry(portal: &Portal<'_>, word: &ExplainedWord) -> Html {
    // The words are German ones, whoever explains them.
    let (lang, dir) = foreign(&portal.page, &Lang::german());
    html! {
        <div id={word.id.to_string()}>
            <dt><span {lang} {dir}>{ word.name().to_owned() }</span></dt>
            <dd>{ localized(&portal.page, &word.meaning) }</dd>
        </div>
    }
}
