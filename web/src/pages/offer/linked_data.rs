//! An offer in the terms of schema.org, for search engines. Invariant: only terms that schema.org defines for the
//! type they stand at; what nobody stated is left out.

use lotse_model::{CefrLevel, CostKind, Mode, Offer, Provider, ProviderKind, ServiceArea};
use serde_json::{Map, Value as Json, json};

use super::location::town_name;
use super::open_times::{OpenTimes, WeeklySlot};
use crate::pages::offer::is_web;
use crate::pages::portal::Portal;

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// What an offer is to schema.org.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    Course,
    Event,
    Service,
}

/// The description of `offer`; `url` is the absolute address of its page, if known.
pub(crate) fn linked_data(
    portal: &Portal<'_>,
    offer: &Offer,
    times: Option<&OpenTimes>,
    url: Option<&str>,
) -> Json {
    let lang = portal.lang();
    let schedule = &offer.schedule;
    let is_dated = schedule.start.is_some_and(|start| start.day().is_some());
    let kind = match offer.teaches {
        Some(_) => Type::Course,
        None if is_dated && schedule.end.is_some_and(|end| end.day().is_some()) => Type::Event,
        None => Type::Service,
    };
    let mut out = Map::new();
    let mut put = |name: &str, value: Option<Json>| {
        if let Some(value) = value {
            out.insert(name.to_owned(), value);
        }
    };
    put("@context", Some(json!("https://schema.org")));
    put("name", Some(json!(offer.title.text(lang))));
    put("description", Some(json!(offer.summary.text(lang))));
    put("url", url.map(|url| json!(url)));
    put("audience", audience(portal, offer));
    put("offers", free_of_charge(offer));
    let provider =
        portal.input.collection.provider(&offer.provider).map(|provider| organization(portal, provider));
    match kind {
        Type::Service => {
            put("@type", Some(json!("Service")));
            put("provider", provider);
            put("serviceType", category(portal, offer));
            put("areaServed", area(portal, offer));
            put("availableChannel", channel(portal, offer));
            put("hoursAvailable", times.and_then(hours));
        }
        Type::Course => {
            put("@type", Some(json!("Course")));
            put("provider", provider);
            put("availableLanguage", languages(offer));
            put("isAccessibleForFree", is_free(offer));
            put("educationalLevel", levels(offer));
            put("spatialCoverage", area(portal, offer));
            put("hasCourseInstance", instance(portal, offer));
        }
        Type::Event => {
            put("@type", Some(json!("Event")));
            put("organizer", provider);
            put("inLanguage", languages(offer));
            put("isAccessibleForFree", is_free(offer));
            put("location", place(portal, offer));
            put("startDate", schedule.start.map(|day| json!(day.to_string())));
            put("endDate", schedule.end.map(|day| json!(day.to_string())));
        }
    }
    Json::Object(out)
}

fn category(portal: &Portal<'_>, offer: &Offer) -> Option<Json> {
    let category = portal.input.collection.category(offer.categories.first()?)?;
    Some(json!(category.label.text(portal.lang())))
}

fn organization(portal: &Portal<'_>, provider: &Provider) -> Json {
    let kind = match provider.kind {
        ProviderKind::County
        | ProviderKind::Municipality
        | ProviderKind::Jobcentre
        | ProviderKind::Federal => "GovernmentOrganization",
        _ => "Organization",
    };
    let mut out = json!({ "@type": kind, "name": provider.name.text(portal.lang()) });
    if let (Some(url), Some(object)) = (provider.url.as_ref().filter(|url| is_web(url)), out.as_object_mut())
    {
        object.insert("url".to_owned(), json!(url));
    }
    out
}

fn audience(portal: &Portal<'_>, offer: &Offer) -> Option<Json> {
    let groups = offer.audience.groups.iter().filter_map(|id| portal.input.collection.target_group(id));
    let labels: Vec<&str> = groups.map(|group| group.label.text(portal.lang())).collect();
    (!labels.is_empty()).then(|| json!({ "@type": "Audience", "audienceType": labels.join(", ") }))
}

fn is_free(offer: &Offer) -> Option<Json> {
    match offer.cost.as_ref()?.kind {
        CostKind::Free => Some(json!(true)),
        CostKind::Paid => Some(json!(false)),
        CostKind::Partly => None,
    }
}

/// A price is the only way a service can say that it costs nothing.
fn free_of_charge(offer: &Offer) -> Option<Json> {
    let is_free = offer.cost.as_ref()?.kind == CostKind::Free;
    is_free.then(|| json!({ "@type": "Offer", "price": "0", "priceCurrency": "EUR" }))
}

fn languages(offer: &Offer) -> Option<Json> {
    let tags: Vec<&str> = offer.languages.iter().map(|lang| lang.as_str()).collect();
    (!tags.is_empty()).then(|| json!(tags))
}

fn levels(offer: &Offer) -> Option<Json> {
    let teaches = offer.teaches.as_ref()?;
    let name = |level: CefrLevel| format!("{level:?}");
    match (teaches.level_min, teaches.level_max) {
        (Some(min), Some(max)) if min != max => Some(json!(format!("{}–{}", name(min), name(max)))),
        (Some(one), _) | (None, Some(one)) => Some(json!(name(one))),
        (None, None) => None,
    }
}

/// An `AdministrativeArea` is a place, so it also fits where a course takes place.
fn area(portal: &Portal<'_>, offer: &Offer) -> Option<Json> {
    let collection = portal.input.collection;
    let names: Vec<&str> = match &offer.service_area {
        ServiceArea::County => {
            collection.county(&offer.county).map(|county| county.name.as_str()).into_iter().collect()
        }
        ServiceArea::Municipalities(towns) => {
            towns.iter().filter_map(|id| collection.municipality(id)).map(|town| town.name.as_str()).collect()
        }
        ServiceArea::NotStated => Vec::new(),
    };
    let areas: Vec<Json> =
        names.iter().map(|name| json!({ "@type": "AdministrativeArea", "name": name })).collect();
    (!areas.is_empty()).then(|| json!(areas))
}

fn place(portal: &Portal<'_>, offer: &Offer) -> Option<Json> {
    let place = offer.place.as_ref()?;
    let mut address = Map::from_iter([
        ("@type".to_owned(), json!("PostalAddress")),
        ("addressCountry".to_owned(), json!("DE")),
        ("addressLocality".to_owned(), json!(town_name(portal, offer)?)),
    ]);
    address.extend(place.street.as_ref().map(|street| ("streetAddress".to_owned(), json!(street))));
    address.extend(place.postal_code.as_ref().map(|code| ("postalCode".to_owned(), json!(code))));
    let mut out =
        Map::from_iter([("@type".to_owned(), json!("Place")), ("address".to_owned(), Json::Object(address))]);
    out.extend(place.name.as_ref().map(|name| ("name".to_owned(), json!(name))));
    out.extend(place.coordinates.map(|point| {
        let geo = json!({ "@type": "GeoCoordinates", "latitude": point.latitude(), "longitude": point.longitude() });
        ("geo".to_owned(), geo)
    }));
    Some(Json::Object(out))
}

fn channel(portal: &Portal<'_>, offer: &Offer) -> Option<Json> {
    let mut out = Map::new();
    out.extend(languages(offer).map(|languages| ("availableLanguage".to_owned(), languages)));
    out.extend(offer.url.as_ref().filter(|url| is_web(url)).map(|url| ("serviceUrl".to_owned(), json!(url))));
    out.extend(place(portal, offer).map(|place| ("serviceLocation".to_owned(), place)));
    let phone = offer.contact.as_ref().and_then(|contact| contact.phones.first());
    out.extend(
        phone
            .map(|phone| ("servicePhone".to_owned(), json!({ "@type": "ContactPoint", "telephone": phone }))),
    );
    if out.is_empty() {
        return None;
    }
    out.insert("@type".to_owned(), json!("ServiceChannel"));
    Some(Json::Object(out))
}

fn instance(portal: &Portal<'_>, offer: &Offer) -> Option<Json> {
    let mut out = Map::new();
    let mode = |mode: &Mode| match mode {
        Mode::OnSite => Some("onsite"),
        Mode::Online => Some("online"),
        Mode::Phone | Mode::HomeVisit => None,
    };
    let modes: Vec<&str> = offer.modes.iter().filter_map(mode).collect();
    if !modes.is_empty() {
        out.insert("courseMode".to_owned(), json!(modes));
    }
    out.extend(place(portal, offer).map(|place| ("location".to_owned(), place)));
    for (name, date) in [("startDate", offer.schedule.start), ("endDate", offer.schedule.end)] {
        out.extend(date.map(|date| (name.to_owned(), json!(date.to_string()))));
    }
    if out.is_empty() {
        return None;
    }
    out.insert("@type".to_owned(), json!("CourseInstance"));
    Some(Json::Object(out))
}

fn hours(times: &OpenTimes) -> Option<Json> {
    let clock = |minutes: u32| format!("{:02}:{:02}", minutes % 1440 / 60, minutes % 60);
    let slot = |slot: &WeeklySlot| {
        let days: Vec<&str> =
            slot.days.iter().filter_map(|day| DAYS.get(usize::from(*day)).copied()).collect();
        json!({
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": days,
            "opens": clock(slot.start_min),
            "closes": clock(slot.end_min),
        })
    };
    let slots: Vec<Json> = times.weekly.iter().map(slot).collect();
    (!slots.is_empty()).then(|| json!(slots))
}
