//! The accessibility statement (§ 10b BGG NRW). Invariant: how accessible the portal is, is what its site states;
//! unknown is said to be unknown.

use lotse_model::Conformance;
use yew::{Html, html};

use super::barrier;
use crate::components::{foreign, localized};
use crate::format;
use crate::pages::long_text::{ACCESSIBILITY, binding_note, long_text};
use crate::pages::portal::Portal;

/// Its path below the language.
pub(super) const PATH: &str = "accessibility/";

pub(super) fn body(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let site = portal.input.site;
    let stated = &site.accessibility;
    let conformance = match stated.conformance {
        Conformance::Full => page.text("accessibility-full"),
        Conformance::Partial => page.text("accessibility-partial"),
        Conformance::None => page.text("accessibility-none"),
        Conformance::NotAssessed => page.text("accessibility-not-assessed"),
    };
    let gaps = stated.gaps.as_ref().map(|gaps| {
        let found = gaps.find(page.lang());
        let (lang, dir) = foreign(page, found.lang);
        html! {
            <>
                <h2>{ page.text("accessibility-gaps") }</h2>
                <ul class="lotse-text__list" {lang} {dir}>
                    { for found.value.iter().map(|gap| html! { <li>{ gap.clone() }</li> }) }
                </ul>
            </>
        }
    });
    html! {
        <>
            <div class="lotse-text">
                <p>{ page.name("accessibility-scope", site.title.text(page.lang())) }</p>
                <p>{ conformance }</p>
                { gaps }
                { stated.method.as_ref().map(|method| html! { <p>{ localized(page, method) }</p> }) }
                { stated.date.map(|date| html! { <p>{ format::as_of(page, date) }</p> }) }
                { binding_note(portal, PATH) }
                <p><a class="lotse-button" href={barrier::link(page, PATH)}>{ page.text("barrier-report") }</a></p>
            </div>
            { long_text(portal, &ACCESSIBILITY) }
        </>
    }
}
