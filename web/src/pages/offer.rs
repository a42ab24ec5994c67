//! The page of an offer, with all that only it needs. Invariant: says what to do next and how old its facts are;
//! what nobody stated is left out, not denied.

mod actions;
mod calendar_file;
mod facts;
mod holidays;
mod linked_data;
mod location;
pub(super) mod open_times;
mod opening_hours;
mod qr;
pub(super) mod similar;
pub(super) mod terms;
mod when;

use jiff::ToSpan;
use jiff::civil::Date;
use lotse_model::{Lang, Offer, PartialDate, Provider, ServiceArea, Status};
use yew::{Html, html};

use self::actions::{actions, printed_address, report};
use self::calendar_file::{EventTexts, calendar_file};
use self::facts::facts;
use self::linked_data::linked_data;
use self::location::address_lines;
use self::similar::Elsewhere;
use self::terms::TermLinks;
use self::when::when;
use super::document::linked_data_block;
use super::offices::office;
use super::portal::{Content, Extras, Portal};
use super::safety::{quick_exit, traces_hint};
use super::shell::breadcrumb;
use crate::components::{foreign, languages_note, localized, plain, save_button};
use crate::context::PageContext;
use crate::format;

/// The document of the offer `idx`.
pub(crate) fn page(portal: &Portal<'_>, idx: usize, offer: &Offer, has_calendar: bool) -> String {
    let page = &portal.page;
    let collection = portal.input.collection;
    let title = offer.title.text(portal.lang()).to_owned();
    let is_sensitive = collection.is_sensitive_offer(offer);
    let url = portal.absolute(&page.links().offer(&offer.id));
    let first_category = offer.categories.first().and_then(|id| collection.category(id));
    let above: Vec<(String, Html)> = first_category
        .map(|category| (page.links().category(category.id.as_str()), plain(page, &category.label)))
        .into_iter()
        .collect();
    let times = portal.directory.times(idx);
    let calendar = has_calendar.then(|| page.links().at(&crate::links::calendar_path(&offer.id)));
    let when = when(portal, offer, times, calendar);
    let terms = TermLinks::new(page, portal.directory.terms());
    // In the order in which a reader meets them, so that a word is explained where it stands first.
    let summary = terms.paragraph("lotse-offer__summary", &offer.summary);
    let description = terms.paragraph("lotse-offer__description", &offer.description);
    let steps = offer.next_steps.as_ref().map(|steps| terms.steps(steps));
    let facts = facts(portal, offer, when, &terms);
    // Editors write sources in German.
    let (lang, dir) = foreign(page, &Lang::german());
    let main = html! {
        <article class="lotse-page lotse-offer">
            if is_sensitive { { quick_exit(portal) } }
            { breadcrumb(page, &above, plain(page, &offer.title)) }
            <h1 data-list="">{ plain(page, &offer.title) }</h1>
            { languages_note(page, &[&offer.title, &offer.summary, &offer.description]) }
            { status(page, offer.status) }
            if collection.is_for_professionals(offer) {
                <p class="lotse-notice">{ page.text("for-professionals-hint") }</p>
            }
            <div data-list="">{ summary }</div>
            if is_stale(offer.last_checked, portal.input.today) {
                <p class="lotse-notice">{ page.format("checked-long-ago", &[("date", format::date(page, offer.last_checked).into())]) }</p>
            }
            <p>{ save_button(page, offer.id.as_str(), plain(page, &offer.title)) }</p>
            { actions(portal, if is_sensitive { "" } else { &title }, url.as_deref()) }
            <div class="lotse-offer__columns">
                <div class="lotse-offer__aside">
                    { contact(portal, offer) }
                    { providers(portal, offer) }
                </div>
                <div class="lotse-offer__text">
                    <h2>{ page.text("offer-what") }</h2>
                    { description }
                    { steps.map(|steps| html! { <div data-list=""><h2>{ page.text("offer-next-steps") }</h2>{ steps }</div> }) }
                    <h2>{ page.text("offer-facts") }</h2>
                    <div data-list="">{ facts }</div>
                    { elsewhere(portal, idx, offer) }
                </div>
            </div>
            { similar(portal, idx) }
            { onward(portal, offer) }
            if is_sensitive { { traces_hint(portal) } }
            <p class="lotse-offer__origin">
                <span data-list="">{ format::as_of(page, offer.last_checked) }</span>{ " · " }{ page.text("source") }{ " " }<span {lang} {dir}>{ offer.source.clone() }</span>{ " " }
                { report(portal, offer, url.as_deref()) }
            </p>
            { printed_address(url.as_deref()) }
        </article>
    };
    let data = if is_sensitive {
        String::new()
    } else {
        linked_data_block(&linked_data(portal, offer, times, url.as_deref()).to_string())
    };
    portal.static_page_with(
        Content {
            title,
            description: offer.summary.text(portal.lang()).to_owned(),
            path: crate::links::offer_path(&offer.id),
            up: first_category.map(|category| page.links().category(category.id.as_str())),
            main,
        },
        &Extras { is_neutral: is_sensitive, data },
    )
}

/// The calendar file of the offer `idx`, if it has regular times or a day.
pub(crate) fn calendar(portal: &Portal<'_>, idx: usize, offer: &Offer) -> Option<String> {
    let url = portal.absolute(&portal.page.links().offer(&offer.id));
    let issuer = portal.input.site.site_url.as_ref().and_then(|site| site.split_once("://"));
    let texts = EventTexts {
        title: offer.title.text(portal.lang()),
        summary: offer.summary.text(portal.lang()),
        place: &address_lines(portal, offer).join(", "),
        url: url.as_deref(),
        issuer: issuer.map_or("lotse", |(_, host)| host),
    };
    calendar_file(offer, portal.directory.times(idx), &texts, portal.input.today)
}

/// Whether nobody has checked the offer for twelve months.
fn is_stale(checked: PartialDate, today: Date) -> bool {
    today.checked_sub(12.months()).is_ok_and(|limit| checked.last_day() < limit)
}

fn status(page: &PageContext, status: Status) -> Html {
    let key = match status {
        Status::Planned => "status-planned-hint",
        Status::Paused => "status-paused-hint",
        Status::Ended => "status-ended",
        Status::Draft | Status::Active => return Html::default(),
    };
    html! { <p class="lotse-notice" data-list="">{ page.text(key) }</p> }
}

fn contact(portal: &Portal<'_>, offer: &Offer) -> Html {
    let page = &portal.page;
    let contact = offer.contact.as_ref();
    let phones = contact.map(|contact| contact.phones.as_slice()).unwrap_or_default();
    let email = contact.and_then(|contact| contact.email.as_ref());
    let function = contact.and_then(|contact| contact.function.as_ref());
    html! {
        <section class="lotse-box" aria-labelledby="contact" data-list="">
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
                { portal.input.site.contacts.get(&offer.county).map(|contact| html! {
                    <>
                        <h3>{ page.text("help-in-person") }</h3>
                        <p class="lotse-office">{ office(page, contact) }</p>
                    </>
                }) }
            }
        </section>
    }
}

/// The model promises it; a link is the one place where a mistake would matter.
pub(crate) fn is_web(url: &str) -> bool {
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
        <section class="lotse-box lotse-box--quiet" aria-labelledby="provider" data-list="">
            <h2 id="provider">{ page.text("offer-provider") }</h2>
            { find(&offer.provider).map(|provider| html! { <p>{ name(provider) }</p> }) }
            if !partners.is_empty() {
                <h3>{ page.text("offer-partners") }</h3>
                <ul>{ for partners.into_iter().map(|partner| html! { <li>{ name(partner) }</li> }) }</ul>
            }
        </section>
    }
}

/// Who does the same for the towns that this offer does not serve.
fn elsewhere(portal: &Portal<'_>, idx: usize, offer: &Offer) -> Html {
    let page = &portal.page;
    let collection = portal.input.collection;
    let found = portal.directory.neighbourhood(idx).map_or(&[][..], |found| found.elsewhere.as_slice());
    let ServiceArea::Municipalities(own) = &offer.service_area else { return Html::default() };
    if found.is_empty() {
        return Html::default();
    }
    let names = |ids: &[&lotse_model::MunicipalityId]| {
        let towns = ids.iter().filter_map(|id| collection.municipality(id));
        towns.map(|town| town.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let row = |counterpart: &Elsewhere<'_>| {
        let offer = portal.directory.offers().get(counterpart.offer)?;
        Some(html! {
            <div>
                <dt>{ names(&counterpart.towns) }</dt>
                <dd><a href={page.links().offer(&offer.id)}>{ localized(page, &offer.title) }</a></dd>
            </div>
        })
    };
    html! {
        <section aria-labelledby="elsewhere">
            <h2 id="elsewhere">{ page.text("elsewhere-title") }</h2>
            <p>{ page.name("elsewhere-hint", &names(&own.iter().collect::<Vec<_>>())) }</p>
            <dl class="lotse-facts">{ for found.iter().filter_map(row) }</dl>
        </section>
    }
}

fn similar(portal: &Portal<'_>, idx: usize) -> Html {
    let found = portal.directory.neighbourhood(idx).map_or(&[][..], |found| found.similar.as_slice());
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <section class="lotse-similar" aria-labelledby="similar">
            <h2 id="similar">{ portal.page.text("offer-similar") }</h2>
            <ul class="lotse-links">{ portal.link_items(found) }</ul>
        </section>
    }
}

/// Links to the lists that this offer stands in.
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
        <nav class="lotse-page__ways" aria-labelledby="onward">
            <h2 id="onward">{ page.text("offer-onward") }</h2>
            <ul>
                { near }
                { for offer.categories.iter().filter_map(|id| collection.category(id)).map(|category| html! {
                    <li><a href={page.links().category(category.id.as_str())}>{ localized(page, &category.label) }</a></li>
                }) }
            </ul>
        </nav>
    }
}
