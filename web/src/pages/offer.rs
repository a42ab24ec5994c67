//! The page of an offer. Invariant: says what to do next and how old its facts are;
//! what nobody stated is left out, not denied.

use lotse_model::{Lang, Offer, Provider, Status};
use yew::{Html, html};

use super::facts::facts;
use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::components::{foreign, languages_note, localized, localized_lines, paragraph, plain};
use crate::context::PageContext;
use crate::format;

/// The document.
pub(crate) fn page(portal: &Portal<'_>, offer: &Offer) -> String {
    let page = &portal.page;
    let title = offer.title.text(portal.lang()).to_owned();
    let first_category = offer.categories.first().and_then(|id| portal.input.collection.category(id));
    let above: Vec<(String, Html)> = first_category
        .map(|category| (page.links().category(category.id.as_str()), plain(page, &category.label)))
        .into_iter()
        .collect();
    // Editors write sources in German.
    let (lang, dir) = foreign(page, &Lang::german());
    let main = html! {
        <article class="lotse-page lotse-offer">
            { breadcrumb(page, &above, plain(page, &offer.title)) }
            <h1>{ plain(page, &offer.title) }</h1>
            { languages_note(page, &[&offer.title, &offer.summary, &offer.description]) }
            { status(page, offer.status) }
            if portal.input.collection.is_for_professionals(offer) {
                <p class="lotse-notice">{ page.text("for-professionals-hint") }</p>
            }
            { paragraph(page, "lotse-offer__summary", &offer.summary) }
            <div class="lotse-offer__columns">
                <div class="lotse-offer__aside">
                    { contact(page, offer) }
                    { providers(portal, offer) }
                </div>
                <div class="lotse-offer__text">
                    <h2>{ page.text("offer-what") }</h2>
                    { paragraph(page, "lotse-offer__description", &offer.description) }
                    { offer.next_steps.as_ref().map(|steps| html! {
                        <><h2>{ page.text("offer-next-steps") }</h2>{ localized_lines(page, steps) }</>
                    }) }
                    <h2>{ page.text("offer-facts") }</h2>
                    { facts(portal, offer) }
                </div>
            </div>
            { onward(portal, offer) }
            <p class="lotse-offer__origin">
                { format::as_of(page, offer.last_checked) }{ " · " }{ page.text("source") }{ " " }<span {lang} {dir}>{ offer.source.clone() }</span>{ " " }
                { report(portal, offer) }
            </p>
        </article>
    };
    portal.static_page(Content {
        title,
        description: offer.summary.text(portal.lang()).to_owned(),
        path: crate::links::offer_path(&offer.id),
        up: first_category.map(|category| page.links().category(category.id.as_str())),
        main,
    })
}

fn status(page: &PageContext, status: Status) -> Html {
    let key = match status {
        Status::Planned => "status-planned-hint",
        Status::Paused => "status-paused-hint",
        Status::Ended => "status-ended",
        Status::Draft | Status::Active => return Html::default(),
    };
    html! { <p class="lotse-notice">{ page.text(key) }</p> }
}

fn contact(page: &PageContext, offer: &Offer) -> Html {
    let contact = offer.contact.as_ref();
    let phones = contact.map(|contact| contact.phones.as_slice()).unwrap_or_default();
    let email = contact.and_then(|contact| contact.email.as_ref());
    let function = contact.and_then(|contact| contact.function.as_ref());
    html! {
        <section class="lotse-box" aria-labelledby="contact">
            <h2 id="contact">{ page.text("offer-contact") }</h2>
            { function.map(|function| html! { <p>{ localized(page, function) }</p> }) }
            { for phones.iter().map(|phone| html! {
                <a class="lotse-button" href={format::dialled(phone)}>
                    <span>{ page.text("call") }</span>{ " " }<bdi>{ phone.clone() }</bdi>
                </a>
            }) }
            { email.map(|email| html! {
                <a class="lotse-button lotse-button--quiet" href={["mailto:", email].concat()}>
                    <span>{ page.text("write-mail") }</span>{ " " }<bdi>{ email.clone() }</bdi>
                </a>
            }) }
            { offer.url.as_ref().filter(|url| is_web(url)).map(|url| html! {
                <a class="lotse-button lotse-button--quiet" href={url.clone()} rel="noreferrer">
                    <span>{ page.text("open-web") }</span>{ " " }<bdi>{ format::readable_url(url).to_owned() }</bdi>
                </a>
            }) }
            if phones.is_empty() && email.is_none() && offer.url.is_none() {
                <p>{ page.text("contact-not-stated") }</p>
            }
        </section>
    }
}

/// The model promises it; a link is the one place where a mistake would matter.
fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn providers(portal: &Portal<'_>, offer: &Offer) -> Html {
    let page = &portal.page;
    let find = |id| portal.input.collection.provider(id);
    let name = |provider: &Provider| match provider.url.as_ref().filter(|url| is_web(url)) {
        Some(url) => html! { <a href={url.clone()} rel="noreferrer">{ localized(page, &provider.name) }</a> },
        None => localized(page, &provider.name),
    };
    let partners: Vec<&Provider> = offer.partners.iter().filter_map(find).collect();
    html! {
        <section class="lotse-box lotse-box--quiet" aria-labelledby="provider">
            <h2 id="provider">{ page.text("offer-provider") }</h2>
            { find(&offer.provider).map(|provider| html! { <p>{ name(provider) }</p> }) }
            if !partners.is_empty() {
                <h3>{ page.text("offer-partners") }</h3>
                <ul>{ for partners.into_iter().map(|partner| html! { <li>{ name(partner) }</li> }) }</ul>
            }
        </section>
    }
}

/// Links to offers like this one.
fn onward(portal: &Portal<'_>, offer: &Offer) -> Html {
    let page = &portal.page;
    let collection = portal.input.collection;
    let place = offer.place.as_ref().and_then(|place| collection.municipality(&place.municipality));
    let near = place.zip(offer.categories.first()).map(|(municipality, category)| {
        let label = collection.category(category).map_or("", |category| category.label.text(page.lang()));
        let words = page.format(
            "category-in",
            &[("name", label.into()), ("municipality", municipality.name.as_str().into())],
        );
        html! { <li><a href={page.links().category_in(category, &municipality.id)}>{ words }</a></li> }
    });
    html! {
        <nav class="lotse-page__ways" aria-labelledby="similar">
            <h2 id="similar">{ page.text("offer-similar") }</h2>
            <ul>
                { near }
                { for offer.categories.iter().filter_map(|id| collection.category(id)).map(|category| html! {
                    <li><a href={page.links().category(category.id.as_str())}>{ localized(page, &category.label) }</a></li>
                }) }
            </ul>
        </nav>
    }
}

fn report(portal: &Portal<'_>, offer: &Offer) -> Html {
    match &portal.input.site.contact_email {
        Some(email) => {
            // An id is ASCII letters, digits and hyphens: nothing to encode.
            let href = ["mailto:", email, "?subject=", offer.id.as_str()].concat();
            html! { <a {href}>{ portal.page.text("report-mistake") }</a> }
        }
        None => Html::default(),
    }
}
