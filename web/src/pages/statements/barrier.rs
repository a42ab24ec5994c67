//! The barrier report (§ 10b BGG NRW: an electronic contact form). Invariant: it needs no server; the form writes
//! an e-mail that the visitor sees before it goes out.

use lotse_model::Site;
use yew::{Html, html};

use crate::context::PageContext;
use crate::pages::document::escape;
use crate::pages::offices::offices;
use crate::pages::portal::Portal;

/// Its path below the language.
pub(super) const PATH: &str = "barrier/";

/// The address of the report about the page at `path`.
pub(crate) fn link(page: &PageContext, path: &str) -> String {
    // The paths of pages hold ids only: nothing in them needs escaping.
    [&page.links().at(PATH), "?page=", &page.links().at(path)].concat()
}

pub(super) fn body(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let to = recipients(portal.input.site);
    let form = (!to.is_empty()).then(|| form(portal, &to));
    html! {
        <div class="lotse-text">
            <p>{ page.text("barrier-intro") }</p>
            { form }
            if !portal.input.site.contacts.is_empty() {
                <h2>{ page.text("help-in-person") }</h2>
                { offices(page, portal.input.site) }
            }
        </div>
    }
}

/// Whoever answers for the portal, else the offices of its counties.
fn recipients(site: &Site) -> String {
    let offices =
        || site.contacts.values().filter_map(|contact| contact.email.clone()).collect::<Vec<_>>().join(",");
    site.contact_email.clone().unwrap_or_else(offices)
}

fn form(portal: &Portal<'_>, email: &str) -> Html {
    let page = &portal.page;
    let mailto = ["mailto:", email].concat();
    // Offices read German; the script adds the address of the page behind the first line.
    let subject = ["Barriere: ", portal.input.site.title.text(&lotse_model::Lang::german())].concat();
    let template = [page.text("barrier-page"), page.text("barrier-what")].join("\n\n") + "\n\n";
    let mut escaped = String::new();
    escape(&mut escaped, &template);
    let field = [
        "<textarea id=\"lotse-barrier\" name=\"body\" rows=\"8\" required data-lotse-barrier>\n",
        &escaped,
        "</textarea>",
    ];
    html! {
        <form class="lotse-form" method="get" action={mailto.clone()}>
            <input type="hidden" name="subject" value={subject} />
            <label for="lotse-barrier">{ page.text("barrier-message") }</label>
            { Html::from_html_unchecked(field.concat().into()) }
            <p class="lotse-form__hint">{ page.text("barrier-hint") }</p>
            <button class="lotse-button" type="submit">{ page.text("barrier-send") }</button>
            <p>{ page.text("barrier-mail") }{ " " }<a href={mailto} dir="ltr">{ email.replace(',', ", ") }</a></p>
        </form>
    }
}
