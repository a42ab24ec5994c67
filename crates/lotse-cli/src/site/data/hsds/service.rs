//! An offer as an HSDS *service* with all that belongs to it. Invariant: an address is
//! there only if street and postcode are known, as HSDS requires.

use std::collections::BTreeMap;

use lotse_model::{
    Availability, Collection, CostKind, Gender, Interpreting, InterpretingOrderedBy, Lang, Mode, Offer,
    PartialDate, Place, Provider, Registration, ServiceArea, Status,
};
use serde::Serialize;

use super::{CATEGORIES, TARGET_GROUPS, german};
use crate::site::data::ids::uuid;

/// Where the keys of German counties and municipalities are defined.
const PLACE_KEYS: &str = "http://dcat-ap.de/def/politicalGeocoding";

#[derive(Serialize)]
pub(super) struct Service<'a> {
    id: String,
    organization_id: String,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternate_name: Option<String>,
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    interpretation_services: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    application_process: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fees_description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eligibility_description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum_age: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum_age: Option<u8>,
    assured_date: String,
    organization: Organization<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phones: Vec<Phone<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contacts: Vec<Contact<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    schedules: Vec<Schedule<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    service_areas: Vec<Area<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    service_at_locations: Vec<ServiceAtLocation<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    languages: Vec<Language<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cost_options: Vec<CostOption<'a>>,
    attributes: Vec<Attribute<'a>>,
    // From here on: what HSDS has no field for.
    code: &'a str,
    county: &'a str,
    /// As exact as it is known: `2024-11`.
    last_checked: PartialDate,
    summary: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    translations: BTreeMap<&'a Lang, Translation<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    modes: Vec<Mode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    registration: Option<Registration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<Gender>,
    #[serde(skip_serializing_if = "Option::is_none")]
    volunteers_wanted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<String>,
    source: &'a str,
}

#[derive(Serialize)]
struct Organization<'a> {
    id: String,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternate_name: Option<&'a str>,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<&'a str>,
}

#[derive(Serialize)]
struct Phone<'a> {
    id: String,
    number: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
}

/// An office, never a person: there is no name.
#[derive(Serialize)]
struct Contact<'a> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    department: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
}

#[derive(Serialize)]
struct Schedule<'a> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    /// Opening hours in the OpenStreetMap syntax.
    #[serde(skip_serializing_if = "Option::is_none")]
    opening_hours: Option<&'a str>,
}

#[derive(Serialize)]
struct Area<'a> {
    id: String,
    name: &'a str,
    /// The official key.
    extent: &'a str,
    extent_type: &'static str,
    uri: String,
}

#[derive(Serialize)]
struct ServiceAtLocation<'a> {
    id: String,
    service_id: String,
    location_id: String,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    id: String,
    location_type: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    longitude: Option<f64>,
    /// The key of the municipality.
    #[serde(skip_serializing_if = "Option::is_none")]
    external_identifier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_identifier_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    addresses: Vec<Address<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    accessibility: Vec<Accessibility>,
}

#[derive(Serialize)]
struct Address<'a> {
    id: String,
    address_1: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_2: Option<&'a str>,
    city: &'a str,
    region: &'a str,
    state_province: &'static str,
    postal_code: &'a str,
    country: &'static str,
    address_type: &'static str,
}

#[derive(Serialize)]
struct Accessibility {
    id: String,
    description: &'static str,
}

#[derive(Serialize)]
struct Language<'a> {
    id: String,
    code: &'a Lang,
}

#[derive(Serialize)]
struct CostOption<'a> {
    id: String,
    option: CostKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_description: Option<&'a str>,
}

#[derive(Serialize)]
struct Attribute<'a> {
    id: String,
    link_id: String,
    link_type: &'static str,
    link_entity: &'static str,
    taxonomy_term_id: String,
    value: &'a str,
}

#[derive(Serialize, Default)]
struct Translation<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
}

/// The service of `offer`.
pub(super) fn service<'a>(collection: &'a Collection, offer: &'a Offer) -> Service<'a> {
    let id = offer.id.as_str();
    let own = |kind: &str| uuid(kind, id).to_string();
    let nth = |kind: &str, idx: usize| uuid(kind, &format!("{id}/{idx}")).to_string();
    let contact = offer.contact.as_ref();
    let email = contact.and_then(|contact| contact.email.as_deref());
    Service {
        id: own("service"),
        organization_id: uuid("organization", offer.provider.as_str()).to_string(),
        name: german(&offer.title),
        alternate_name: (!offer.alternative_names.is_empty()).then(|| offer.alternative_names.join(", ")),
        description: german(&offer.description),
        url: offer.url.as_deref(),
        email,
        status: match offer.status {
            Status::Active => "active",
            Status::Paused => "temporarily closed",
            Status::Planned | Status::Draft => "inactive",
            Status::Ended => "defunct",
        },
        interpretation_services: offer.interpreting.as_ref().map(interpreting),
        application_process: offer
            .next_steps
            .as_ref()
            .map(|steps| steps.find(&Lang::german()).value.join("\n")),
        fees_description: offer.cost.as_ref().and_then(|cost| cost.note.as_ref()).map(german),
        eligibility_description: offer.audience.residence_status.as_ref().map(german),
        minimum_age: offer.audience.age.and_then(|age| age.min_years),
        maximum_age: offer.audience.age.and_then(|age| age.max_years),
        assured_date: offer.last_checked.first_day().to_string(),
        organization: organization(collection, offer),
        phones: contact
            .iter()
            .flat_map(|contact| contact.phones.iter().enumerate())
            .map(|(idx, number)| Phone { id: nth("phone", idx), number, kind: "voice" })
            .collect(),
        contacts: contact
            .map(|contact| Contact {
                id: own("contact"),
                department: contact.function.as_ref().map(german),
                email,
            })
            .into_iter()
            .collect(),
        schedules: schedule(offer).into_iter().collect(),
        service_areas: areas(collection, offer),
        service_at_locations: offer
            .place
            .iter()
            .map(|place| ServiceAtLocation {
                id: own("service_at_location"),
                service_id: own("service"),
                location_id: own("location"),
                location: location(collection, offer, place),
            })
            .collect(),
        languages: offer
            .languages
            .iter()
            .map(|code| Language { id: uuid("language", &format!("{id}/{code}")).to_string(), code })
            .collect(),
        cost_options: offer
            .cost
            .iter()
            .map(|cost| CostOption {
                id: own("cost_option"),
                option: cost.kind,
                amount: (cost.kind == CostKind::Free).then_some(0),
                currency: (cost.kind == CostKind::Free).then_some("EUR"),
                amount_description: cost.note.as_ref().map(german),
            })
            .collect(),
        attributes: attributes(offer),
        code: id,
        county: offer.county.as_str(),
        last_checked: offer.last_checked,
        summary: german(&offer.summary),
        translations: translations(offer),
        modes: offer.modes.clone(),
        registration: offer.registration,
        gender: offer.audience.gender,
        volunteers_wanted: offer.volunteers_wanted,
        valid_until: offer.valid_until.map(|date| date.last_day().to_string()),
        source: &offer.source,
    }
}

fn organization<'a>(collection: &'a Collection, offer: &'a Offer) -> Organization<'a> {
    let id = offer.provider.as_str();
    let provider: Option<&Provider> = collection.provider(&offer.provider);
    let name = provider.map_or(id, |provider| german(&provider.name));
    let kind = provider.and_then(|provider| serde_json::to_value(provider.kind).ok());
    let kind = kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or("other");
    Organization {
        id: uuid("organization", id).to_string(),
        name,
        alternate_name: provider.and_then(|provider| provider.short_name.as_deref()),
        description: format!("{name} ({kind})"),
        website: provider.and_then(|provider| provider.url.as_deref()),
    }
}

fn interpreting(interpreting: &Interpreting) -> &'static str {
    match (interpreting.available, interpreting.ordered_by) {
        (false, _) => "none",
        (true, None) => "available",
        (true, Some(InterpretingOrderedBy::Visitor)) => "available, ordered by the visitor",
        (true, Some(InterpretingOrderedBy::Institution)) => "available, ordered by an institution",
    }
}

/// When it takes place; `None` if nobody stated any of it.
fn schedule(offer: &Offer) -> Option<Schedule<'_>> {
    let schedule = &offer.schedule;
    let is_stated = schedule.opening_hours.is_some()
        || schedule.text.is_some()
        || schedule.start.is_some()
        || schedule.end.is_some();
    is_stated.then(|| Schedule {
        id: uuid("schedule", offer.id.as_str()).to_string(),
        valid_from: schedule.start.map(|date| date.first_day().to_string()),
        valid_to: schedule.end.map(|date| date.last_day().to_string()),
        description: schedule.text.as_ref().map(german),
        opening_hours: schedule.opening_hours.as_deref(),
    })
}

fn areas<'a>(collection: &'a Collection, offer: &'a Offer) -> Vec<Area<'a>> {
    let area = |name: &'a str, key: &'a str, kind: &str| Area {
        id: uuid("service_area", &format!("{}/{key}", offer.id)).to_string(),
        name,
        extent: key,
        extent_type: "text",
        uri: format!("{PLACE_KEYS}/{kind}/{key}"),
    };
    match &offer.service_area {
        ServiceArea::NotStated => Vec::new(),
        ServiceArea::County => {
            let county = collection.county(&offer.county);
            county.map(|county| area(&county.name, &county.key, "districtKey")).into_iter().collect()
        }
        ServiceArea::Municipalities(served) => served
            .iter()
            .filter_map(|id| collection.municipality(id))
            .map(|municipality| area(&municipality.name, municipality.ags.as_str(), "municipalityKey"))
            .collect(),
    }
}

fn location<'a>(collection: &'a Collection, offer: &'a Offer, place: &'a Place) -> Location<'a> {
    let id = offer.id.as_str();
    let municipality = collection.municipality(&place.municipality);
    let town = municipality.map_or(place.municipality.as_str(), |municipality| municipality.name.as_str());
    let address =
        place.street.as_deref().zip(place.postal_code.as_deref()).map(|(street, postal_code)| Address {
            id: uuid("address", id).to_string(),
            address_1: street,
            address_2: place.locality.as_deref(),
            city: town,
            region: collection.county(&offer.county).map_or("", |county| county.name.as_str()),
            state_province: collection.county(&offer.county).map_or("", |county| state(&county.key)),
            postal_code,
            country: "DE",
            address_type: "physical",
        });
    let wheelchair = match offer.accessibility.wheelchair {
        Availability::Yes => Some("wheelchair: yes"),
        Availability::No => Some("wheelchair: no"),
        Availability::Unknown => None,
    };
    Location {
        id: uuid("location", id).to_string(),
        location_type: "physical",
        name: place.name.as_deref().or(place.locality.as_deref()).unwrap_or(town),
        latitude: place.coordinates.map(|point| point.latitude()),
        longitude: place.coordinates.map(|point| point.longitude()),
        external_identifier: municipality.map(|municipality| municipality.ags.as_str()),
        external_identifier_type: municipality.map(|_| "AGS"),
        addresses: address.into_iter().collect(),
        accessibility: wheelchair
            .map(|description| Accessibility { id: uuid("accessibility", id).to_string(), description })
            .into_iter()
            .collect(),
    }
}

/// The state of a county; its key begins with that of the state.
fn state(county_key: &str) -> &'static str {
    match county_key.get(..2) {
        Some("01") => "Schleswig-Holstein",
        Some("02") => "Hamburg",
        Some("03") => "Niedersachsen",
        Some("04") => "Bremen",
        Some("05") => "Nordrhein-Westfalen",
        Some("06") => "Hessen",
        Some("07") => "Rheinland-Pfalz",
        Some("08") => "Baden-Württemberg",
        Some("09") => "Bayern",
        Some("10") => "Saarland",
        Some("11") => "Berlin",
        Some("12") => "Brandenburg",
        Some("13") => "Mecklenburg-Vorpommern",
        Some("14") => "Sachsen",
        Some("15") => "Sachsen-Anhalt",
        Some("16") => "Thüringen",
        _ => "",
    }
}

fn attributes(offer: &Offer) -> Vec<Attribute<'_>> {
    let attribute = |taxonomy: &'static str, link_type: &'static str, code| Attribute {
        id: uuid("attribute", &format!("{}/{taxonomy}/{code}", offer.id)).to_string(),
        link_id: uuid("service", offer.id.as_str()).to_string(),
        link_type,
        link_entity: "service",
        taxonomy_term_id: uuid(taxonomy, code).to_string(),
        value: code,
    };
    let categories = offer.categories.iter().map(|id| attribute(CATEGORIES, "taxonomy", id.as_str()));
    let groups = offer.audience.groups.iter().map(|id| attribute(TARGET_GROUPS, "eligibility", id.as_str()));
    categories.chain(groups).collect()
}

/// The texts in other languages than German.
fn translations(offer: &Offer) -> BTreeMap<&Lang, Translation<'_>> {
    let german = Lang::german();
    let mut found: BTreeMap<&Lang, Translation<'_>> = BTreeMap::new();
    for (lang, text) in offer.title.iter() {
        found.entry(lang).or_default().name = Some(&text.value);
    }
    for (lang, text) in offer.summary.iter() {
        found.entry(lang).or_default().summary = Some(&text.value);
    }
    for (lang, text) in offer.description.iter() {
        found.entry(lang).or_default().description = Some(&text.value);
    }
    found.retain(|lang, _| **lang != german);
    found
}
