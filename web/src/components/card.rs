//! The card of an offer in a list. Invariant: leaves out what nobody stated, but
//! always says where the offer is or that one has to ask.

use lotse_model::{Card, Mode, Status};
use yew::{Html, html};

use super::save::save_button;
use super::text::{explained_runs, foreign, machine_note, runs};
use crate::context::PageContext;
use crate::format;

/// Draws `card` as an article with a heading of the third level.
pub fn card(page: &PageContext, card: &Card) -> Html {
    card_at(page, card, None)
}

/// The same for an offer that is so many metres away.
pub(crate) fn card_at(page: &PageContext, card: &Card, distance_m: Option<u32>) -> Html {
    let mut place = where_words(page, card, NAMED_TOWNS);
    if let Some(distance_m) = distance_m {
        place = [place, format::distance(page, distance_m)].join(" · ");
    }
    let (title_lang, title_dir) = foreign(page, &card.title.lang);
    let (lang, dir) = foreign(page, &card.summary.lang);
    html! {
        <article class="lotse-card">
            <h3 class="lotse-card__title">
                <a href={page.links().offer(&card.id)} lang={title_lang.clone()} dir={title_dir.clone()}>{ runs(&card.title) }</a>
            </h3>
            { marks(page, card) }
            <p class="lotse-card__summary" {lang} {dir}>{ explained_runs(page, &card.summary) }</p>
            <ul class="lotse-card__facts">
                <li class="lotse-card__provider"><bdi>{ card.provider.clone() }</bdi></li>
                { fact(page, "facet-category", card.topic.clone()) }
                { fact(page, "fact-where", Some(place)) }
                { fact(page, "fact-languages", languages(page, card)) }
                { fact(page, "fact-cost", card.cost.map(|kind| format::cost(page, kind))) }
                { card.registration.map(|registration| html! {
                    <li>{ format::registration(page, registration) }</li>
                }) }
            </ul>
            <p class="lotse-card__contact">
                { card.phone.as_ref().map(|phone| html! {
                    <a class="lotse-contact" href={format::dialled(phone)}>
                        <span class="lotse-hidden">{ page.text("call") }{ " " }</span><bdi>{ phone.clone() }</bdi>
                    </a>
                }) }
                { card.email.as_ref().map(|email| html! {
                    <a class="lotse-contact" href={["mailto:", email].concat()}><bdi>{ email.clone() }</bdi></a>
                }) }
                { save_button(page, card.id.as_str(), html! { <span lang={title_lang.clone()} dir={title_dir.clone()}>{ runs(&card.title) }</span> }) }
                <span class="lotse-card__checked">{ format::as_of(page, card.last_checked) }</span>
            </p>
        </article>
    }
}

fn marks(page: &PageContext, card: &Card) -> Html {
    let status = match card.status {
        Status::Planned => Some("status-planned"),
        Status::Paused => Some("status-paused"),
        Status::Ended => Some("status-ended"),
        Status::Draft | Status::Active => None,
    };
    let professionals = card.for_professionals.then_some("for-professionals");
    let volunteers = (card.volunteers_wanted == Some(true)).then_some("volunteers-wanted");
    let keys = [status, professionals, volunteers].into_iter().flatten();
    // A text in another language says so, before somebody tries to read it; German is none in simple German.
    let is_foreign = card.summary.lang.primary() != page.lang().primary();
    let language = is_foreign.then(|| page.language(&card.summary.lang));
    let marks: Vec<String> = language.into_iter().chain(keys.map(|key| page.text(key))).collect();
    if marks.is_empty() {
        return machine_note(page, card.summary.origin);
    }
    html! {
        <p class="lotse-card__marks">
            { for marks.into_iter().map(|mark| html! { <span class="lotse-mark">{ mark }</span> }) }
            { machine_note(page, card.summary.origin) }
        </p>
    }
}

fn fact(page: &PageContext, label: &str, value: Option<String>) -> Html {
    match value {
        Some(value) => {
            html! { <li><span class="lotse-card__label">{ page.text(label) }</span>{ " " }{ value }</li> }
        }
        None => Html::default(),
    }
}

fn languages(page: &PageContext, card: &Card) -> Option<String> {
    let names: Vec<String> = card.languages.iter().map(|lang| page.language(lang)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// How many towns a card names before it only counts them.
const NAMED_TOWNS: usize = 4;

/// Where the offer is, in words: `Jülich`, `im ganzen Kreis Düren`, `online`, `bitte erfragen`. Names up to
/// `max_named` of the towns it serves.
pub(crate) fn where_words(page: &PageContext, card: &Card, max_named: usize) -> String {
    let mut words: Vec<String> = card.municipality.iter().cloned().collect();
    match &card.county_wide {
        Some(county) => words.push(page.name("county-wide", county)),
        None => {
            let served: Vec<&str> = card
                .serves
                .iter()
                .map(String::as_str)
                .filter(|name| card.municipality.as_deref() != Some(name))
                .collect();
            if served.len() > max_named {
                words.push(page.count("serves-towns", served.len()));
            } else if !served.is_empty() {
                words.push(page.name("serves", &served.join(", ")));
            }
        }
    }
    let away =
        card.modes.iter().filter(|mode| !matches!(mode, Mode::OnSite)).map(|mode| format::mode(page, *mode));
    words.extend(away);
    if words.is_empty() { page.text("place-not-stated") } else { words.join(" · ") }
}
