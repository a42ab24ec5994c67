//! What one can do with the page of an offer: hear it, print it, pass it on, report a mistake. Invariant: an address
//! that is passed on never holds a query.

use lotse_model::Offer;
use yew::{AttrValue, Html, html};

use super::qr::{qr_code, qr_code_again};
use crate::pages::portal::Portal;

/// The row of buttons under the summary; `url` is the page's absolute address, if known.
pub(crate) fn actions(portal: &Portal<'_>, title: &str, url: Option<&str>) -> Html {
    let page = &portal.page;
    html! {
        <div class="lotse-actions">
            <span class="lotse-read" hidden=true>
                <button type="button" class="lotse-plain-button" data-lotse-read="" data-pause={page.text("read-pause")}
                    data-resume={page.text("read-resume")}>{ page.text("read-aloud") }</button>
                <button type="button" class="lotse-plain-button" data-lotse-hush="" hidden=true>{ page.text("read-stop") }</button>
            </span>
            <button type="button" class="lotse-plain-button lotse-needs-script" data-lotse-print="">{ page.text("print-page") }</button>
            <button type="button" class="lotse-plain-button lotse-needs-script" data-lotse-share={title.to_owned()}
                data-copied={page.text("link-copied")} data-failed={page.text("link-not-copied")}>{ page.text("share-page") }</button>
            { url.and_then(|url| qr_code(url, &page.text("qr-code"))).map(|svg| html! {
                <details class="lotse-qr-box">
                    <summary>{ page.text("qr-code") }</summary>
                    { Html::from_html_unchecked(AttrValue::from(svg)) }
                    <p>{ page.text("qr-hint") }</p>
                </details>
            }) }
            <span role="status" class="lotse-actions__status"></span>
        </div>
    }
}

/// For paper only: where the page stands in the web. Without an absolute address the script fills it in.
pub(crate) fn printed_address(url: Option<&str>) -> Html {
    html! {
        <div class="lotse-printed">
            { url.and_then(qr_code_again).map(|svg| Html::from_html_unchecked(AttrValue::from(svg))) }
            <bdi data-lotse-here="">{ url.unwrap_or_default().to_owned() }</bdi>
        </div>
    }
}

/// A mail to the editors that says which offer it is about.
pub(crate) fn report(portal: &Portal<'_>, offer: &Offer, url: Option<&str>) -> Html {
    let page = &portal.page;
    let Some(email) = &portal.input.site.contact_email else { return Html::default() };
    let path = page.links().offer(&offer.id);
    let subject = page.name("report-subject", offer.id.as_str());
    let body = [&page.text("report-body"), "\n\n\n", url.unwrap_or(&path), "\n", offer.id.as_str()].concat();
    let href = ["mailto:", email, "?subject=", &encoded(&subject), "&body=", &encoded(&body)].concat();
    html! { <a {href}>{ page.text("report-mistake") }</a> }
}

/// As mail programs read it: RFC 6068 knows no `+` for a space, and wants CRLF.
fn encoded(text: &str) -> String {
    let form: String = form_urlencoded::byte_serialize(text.replace('\n', "\r\n").as_bytes()).collect();
    form.replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn a_mail_keeps_spaces_and_plus_signs() {
        assert_eq!(encoded("a b+c\nü"), "a%20b%2Bc%0D%0A%C3%BC");
    }
}
