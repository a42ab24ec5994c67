//! Imprint and privacy. Invariant: lotse says what lotse does; who runs the portal says the rest.

use yew::{Html, html};

use super::paragraphs;
use crate::pages::long_text::{PRIVACY, binding_note, long_text};
use crate::pages::portal::Portal;

pub(super) fn imprint(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let site = portal.input.site;
    html! {
        <>
            { site.imprint.as_ref().map(|imprint| paragraphs(page, imprint)) }
            { elsewhere(&site.imprint_url, page.text("imprint")) }
            if site.imprint.is_none() && site.imprint_url.is_none() {
                <p>{ page.text("imprint-missing") }</p>
            }
        </>
    }
}

pub(super) fn privacy(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let site = portal.input.site;
    html! {
        <>
            { binding_note(portal, "privacy/") }
            { site.privacy.as_ref().map(|privacy| paragraphs(page, privacy)) }
            { elsewhere(&site.privacy_url, page.text("privacy-full")) }
            { long_text(portal, &PRIVACY) }
        </>
    }
}

fn elsewhere(url: &Option<String>, words: String) -> Html {
    match url {
        Some(url) => {
            html! { <p><a class="lotse-button lotse-button--quiet" href={url.clone()}>{ words }</a></p> }
        }
        None => Html::default(),
    }
}
