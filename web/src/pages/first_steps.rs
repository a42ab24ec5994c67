//! What newcomers do first. Invariant: each step says what to do in the page itself; its
//! links lead to offers, never out of the site.

use lotse_model::{FirstStep, Lang};
use yew::{AttrValue, Html, html};

use super::icons::{DEFAULT, SEARCH, icon};
use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::components::{foreign, languages_note, paragraph, plain};
use crate::links::FIRST_STEPS;
use crate::url::UrlState;

/// The page, if there are any steps.
pub(crate) fn page(portal: &Portal<'_>) -> Option<String> {
    let steps = portal.input.collection.first_steps();
    if steps.is_empty() {
        return None;
    }
    let page = &portal.page;
    let title = page.text("first-steps-title");
    let main = html! {
        <div class="lotse-page lotse-path">
            { breadcrumb(page, &[], html! { { title.clone() } }) }
            <h1>{ title.clone() }</h1>
            <p class="lotse-path__lead">{ page.text("first-steps-lead") }</p>
            <ol class="lotse-path__steps">
                { for steps.iter().map(|step| html! { <li id={step.id.to_string()}>{ draw(portal, step) }</li> }) }
            </ol>
        </div>
    };
    Some(portal.static_page(Content {
        title,
        description: page.text("first-steps-lead"),
        path: FIRST_STEPS.to_owned(),
        up: None,
        main,
    }))
}

fn draw(portal: &Portal<'_>, step: &FirstStep) -> Html {
    let page = &portal.page;
    let offers = portal.directory.find(&step.offers);
    html! {
        <>
            { icon(step.icon.unwrap_or(DEFAULT)) }
            <h2>{ plain(page, &step.title) }</h2>
            { paragraph(page, "lotse-path__text", &step.text) }
            { languages_note(page, &[&step.text]) }
            if !offers.is_empty() {
                <ul class="lotse-path__offers">{ portal.link_items(&offers) }</ul>
            }
            <ul class="lotse-pills">
                { for step.categories.iter().filter_map(|id| portal.input.collection.category(id)).map(|category| {
                    let count = portal.directory.in_category(&category.id).len();
                    html! {
                        <li>
                            <a href={page.links().category(category.id.as_str())}>{ plain(page, &category.label) }</a>
                            <span class="lotse-count">{ count }</span>
                        </li>
                    }
                }) }
                { searches(portal, step) }
            </ul>
        </>
    }
}

/// Searches for what the step is about, in the reader's words.
fn searches(portal: &Portal<'_>, step: &FirstStep) -> Html {
    let page = &portal.page;
    let languages: Vec<Lang> =
        page.lang().chain().filter_map(|tag| Lang::new(tag).ok()).chain([Lang::german()]).collect();
    let label = |id| portal.input.collection.thesaurus().label(id, &languages);
    step.concepts
        .iter()
        .filter_map(label)
        .map(|(lang, label)| {
            let state = UrlState { query: label.to_owned(), ..UrlState::default() };
            let href = [page.links().start(), state.print()].concat();
            let (lang, dir) = foreign(page, lang);
            html! {
                <li class="lotse-needs-script">{ Html::from_html_unchecked(AttrValue::Static(SEARCH)) }<a {href} {lang} {dir}>{ label.to_owned() }</a></li>
            }
        })
        .collect()
}
