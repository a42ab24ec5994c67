//! Who helps in person. Invariant: nothing is shown that the site does not state.

use lotse_model::{Lang, OfficeContact, Site};
use yew::{Html, html};

use crate::components::{foreign, localized};
use crate::context::PageContext;
use crate::format;

/// The place that a search without hits points to.
pub(crate) const HELP: &str = "lotse-help";

/// The offices of the portal's counties as a list; empty if there are none.
pub(crate) fn offices(page: &PageContext, site: &Site) -> Html {
    let contacts = &site.contacts;
    if contacts.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="lotse-offices">
            { for contacts.values().map(|contact| html! { <li>{ office(page, contact) }</li> }) }
        </ul>
    }
}

/// An office: what it is called and how to reach it.
pub(crate) fn office(page: &PageContext, contact: &OfficeContact) -> Html {
    let (lang, dir) = foreign(page, &Lang::german());
    let link = |href: String, words: &str| html! { <a {href}>{ words.to_owned() }</a> };
    html! {
        <>
            <strong>{ localized(page, &contact.office) }</strong>
            { contact.address.as_ref().map(|address| html! { <span {lang} {dir}>{ address.clone() }</span> }) }
            { contact.hours.as_ref().map(|hours| html! { <span>{ localized(page, hours) }</span> }) }
            { contact.phone.as_ref().map(|phone| html! {
                <span dir="ltr">{ link(format::dialled(phone), phone) }</span>
            }) }
            { contact.email.as_ref().map(|email| html! {
                <span dir="ltr">{ link(["mailto:", email].concat(), email) }</span>
            }) }
            { contact.url.as_ref().map(|url| html! { <span dir="ltr">{ link(url.clone(), format::readable_url(url)) }</span> }) }
        </>
    }
}
