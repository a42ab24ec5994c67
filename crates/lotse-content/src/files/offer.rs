//! `offers/<county>/<id>.yaml`. Invariant: a record without errors resolves to a whole
//! offer; what was left out stays "not stated".

use lotse_model::{
    Accessibility, Age, Audience, Availability, CategoryId, CefrLevel, Contact, Cost, CostKind, CountyId,
    Gender, Interpreting, InterpretingOrderedBy, Mode, MunicipalityId, Offer, OfferId, Place, ProviderId,
    Registration, Schedule, Status, TargetGroupId, Teaching,
};

use crate::kinds::{
    Choice, CoordinatesKind, Email, Id, Language, List, LocalizedKind, LocalizedWithGerman, NonEmptyList,
    OpeningHours, PartialDateKind, Phone, PostalCode, Reference, ServiceAreaKind, Text, Url, Word, Years,
    YesNo,
};
use crate::record::{Spanned, record};

record! {
    /// An offer for newcomers: a course, an advice centre, a meeting place …
    OfferRecord = "an offer" {
        /// The id, the same as the file's name without `.yaml`. It never changes, because it stands in web addresses.
        required id: Id<OfferId>,
        /// Whether it can be used now: draft (never shown), active, planned, paused or ended.
        required status: Choice<Status>,
        /// Who provides it: an id from `providers/`.
        required provider: Reference<ProviderId>,
        /// Further providers that take part: ids from `providers/`.
        optional partners: List<Reference<ProviderId>>,
        /// What it is about: ids from `taxonomy/categories.yaml`, the most important first.
        required categories: NonEmptyList<Reference<CategoryId>>,
        /// What it is called, for each language. At most 80 characters are best.
        required title: LocalizedWithGerman<Text>,
        /// Names and abbreviations people also search for.
        optional alternative_names: List<Text>,
        /// One sentence for each language: what one gets, and for whom.
        required summary: LocalizedWithGerman<Text>,
        /// A few short sentences for each language.
        required description: LocalizedWithGerman<Text>,
        /// What to do to get in, step by step, for each language.
        optional next_steps: LocalizedKind<List<Text>>,
        /// Where one goes. Leave it out if there is no fixed place.
        optional place: PlaceRecord,
        /// Whom it serves by where they live: `county`, or a list of municipalities. Leave it out if nobody said.
        optional service_area: ServiceAreaKind,
        /// Languages it is held in, as BCP 47 codes: `[de, ar, uk]`. Leave it out if nobody said.
        optional languages: List<Language>,
        /// Whether there is interpreting, and who may order it.
        optional interpreting: InterpretingRecord,
        /// The language it teaches, and from which level to which.
        optional teaches: TeachingRecord,
        /// For whom it is meant.
        required audience: AudienceRecord,
        /// How it is delivered: on-site, phone, online, home-visit.
        optional modes: List<Choice<Mode>>,
        /// When it takes place.
        optional schedule: ScheduleRecord,
        /// What it costs.
        optional cost: CostRecord,
        /// Whether one has to register.
        optional registration: Choice<Registration>,
        /// Accessibility of the place.
        optional accessibility: AccessibilityRecord,
        /// How to reach it: an office, never a person's name.
        optional contact: ContactRecord,
        /// Its web page, with `https://`.
        optional url: Url,
        /// Whether volunteers are wanted. Leave it out if nobody said.
        optional volunteers_wanted: YesNo,
        /// When somebody last made sure that all this is right: YYYY-MM-DD, YYYY-MM or YYYY.
        required last_checked: PartialDateKind,
        /// The last day it may be shown.
        optional valid_until: PartialDateKind,
        /// Where the facts come from.
        required source: Text,
    }
}

record! {
    /// Where one goes.
    PlaceRecord = "a place" {
        /// The municipality: an id from `places/`.
        required municipality: Reference<MunicipalityId>,
        /// The village or district, if that is what people say.
        optional locality: Text,
        /// The name of the building.
        optional name: Text,
        /// Street and number.
        optional street: Text,
        /// The postcode, five digits.
        optional postal_code: PostalCode,
        /// The exact point: `[latitude, longitude]`.
        optional coordinates: CoordinatesKind,
    }
}

record! {
    /// Interpreting at an offer.
    InterpretingRecord = "interpreting" {
        /// Whether there is any.
        required available: YesNo,
        /// Who may order it: the visitor, or only an institution.
        optional ordered_by: Choice<InterpretingOrderedBy>,
    }
}

record! {
    /// The language an offer teaches.
    TeachingRecord = "a taught language" {
        /// The language, as a BCP 47 code.
        required language: Language,
        /// The lowest level: A1, A2, B1, B2, C1 or C2.
        optional level_min: Choice<CefrLevel>,
        /// The highest level.
        optional level_max: Choice<CefrLevel>,
    }
}

record! {
    /// For whom an offer is meant.
    AudienceRecord = "an audience" {
        /// Target groups: ids from `taxonomy/target-groups.yaml`, the most important first.
        required groups: NonEmptyList<Reference<TargetGroupId>>,
        /// Ages, if limited.
        optional age: AgeRecord,
        /// Gender, if limited: women (and girls) or men (and boys).
        optional gender: Choice<Gender>,
        /// What residence status it takes, in words, for each language.
        optional residence_status: LocalizedKind<Text>,
    }
}

record! {
    /// A range of ages.
    AgeRecord = "an age" {
        /// The youngest, in whole years.
        optional min_years: Years,
        /// The oldest, in whole years.
        optional max_years: Years,
    }
}

record! {
    /// When an offer takes place.
    ScheduleRecord = "a schedule" {
        /// Opening hours in the OpenStreetMap syntax: `Mo-Th 08:00-16:00; Fr 08:00-12:00`.
        optional opening_hours: OpeningHours,
        /// Regular times in words, for each language.
        optional text: LocalizedKind<Text>,
        /// The first day, or month, or year.
        optional start: PartialDateKind,
        /// The last day, or month, or year.
        optional end: PartialDateKind,
    }
}

record! {
    /// What an offer costs.
    CostRecord = "a cost" {
        /// free, partly (free for some, or in part) or paid.
        required kind: Choice<CostKind>,
        /// The amount or the condition, for each language.
        optional note: LocalizedKind<Text>,
    }
}

record! {
    /// Accessibility of the place.
    AccessibilityRecord = "accessibility" {
        /// Whether a wheelchair gets in. Leave it out if nobody said.
        optional wheelchair: YesNo,
    }
}

record! {
    /// How to reach an offer.
    ContactRecord = "a contact" {
        /// Whom one reaches, for each language: an office, never a person's name.
        optional function: LocalizedKind<Text>,
        /// Telephone numbers, one each.
        optional phones: List<Phone>,
        /// An e-mail address.
        optional email: Email,
    }
}

/// The offer of a record; `None` if something required is missing, which the reader has reported.
pub(crate) fn resolve(record: OfferRecord, county: CountyId) -> Option<Offer> {
    Some(Offer {
        id: get(record.id)?,
        county,
        status: get(record.status)?,
        provider: get(record.provider)?,
        partners: get(record.partners).unwrap_or_default(),
        categories: get(record.categories)?,
        title: get(record.title)?,
        alternative_names: get(record.alternative_names).unwrap_or_default(),
        summary: get(record.summary)?,
        description: get(record.description)?,
        next_steps: get(record.next_steps),
        place: get(record.place).and_then(place),
        service_area: get(record.service_area).unwrap_or_default(),
        languages: get(record.languages).unwrap_or_default(),
        interpreting: get(record.interpreting).and_then(interpreting),
        teaches: get(record.teaches).and_then(teaching),
        audience: audience(get(record.audience)?)?,
        modes: get(record.modes).unwrap_or_default(),
        schedule: get(record.schedule).map(schedule).unwrap_or_default(),
        cost: get(record.cost).and_then(cost),
        registration: get(record.registration),
        accessibility: get(record.accessibility).map(accessibility).unwrap_or_default(),
        contact: get(record.contact).and_then(contact),
        url: get(record.url),
        volunteers_wanted: get(record.volunteers_wanted),
        last_checked: get(record.last_checked)?,
        valid_until: get(record.valid_until),
        source: get(record.source)?,
    })
}

fn get<T>(field: Option<Spanned<T>>) -> Option<T> {
    field.map(|field| field.value)
}

fn place(record: PlaceRecord) -> Option<Place> {
    Some(Place {
        municipality: get(record.municipality)?,
        locality: get(record.locality),
        name: get(record.name),
        street: get(record.street),
        postal_code: get(record.postal_code),
        coordinates: get(record.coordinates),
    })
}

fn interpreting(record: InterpretingRecord) -> Option<Interpreting> {
    Some(Interpreting { available: get(record.available)?, ordered_by: get(record.ordered_by) })
}

fn teaching(record: TeachingRecord) -> Option<Teaching> {
    Some(Teaching {
        language: get(record.language)?,
        level_min: get(record.level_min),
        level_max: get(record.level_max),
    })
}

fn audience(record: AudienceRecord) -> Option<Audience> {
    let age = get(record.age)
        .map(|age| Age { min_years: get(age.min_years), max_years: get(age.max_years) })
        .filter(|age| age.min_years.is_some() || age.max_years.is_some());
    Some(Audience {
        groups: get(record.groups)?,
        age,
        gender: get(record.gender),
        residence_status: get(record.residence_status),
    })
}

fn schedule(record: ScheduleRecord) -> Schedule {
    Schedule {
        opening_hours: get(record.opening_hours),
        text: get(record.text),
        start: get(record.start),
        end: get(record.end),
    }
}

fn cost(record: CostRecord) -> Option<Cost> {
    Some(Cost { kind: get(record.kind)?, note: get(record.note) })
}

fn accessibility(record: AccessibilityRecord) -> Accessibility {
    let wheelchair = match get(record.wheelchair) {
        Some(true) => Availability::Yes,
        Some(false) => Availability::No,
        None => Availability::Unknown,
    };
    Accessibility { wheelchair }
}

/// A contact that says nothing is none.
fn contact(record: ContactRecord) -> Option<Contact> {
    let contact = Contact {
        function: get(record.function),
        phones: get(record.phones).unwrap_or_default(),
        email: get(record.email),
    };
    let says_something = contact.function.is_some() || !contact.phones.is_empty() || contact.email.is_some();
    says_something.then_some(contact)
}

impl Word for Status {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("draft", Self::Draft),
        ("active", Self::Active),
        ("planned", Self::Planned),
        ("paused", Self::Paused),
        ("ended", Self::Ended),
    ];
}

impl Word for InterpretingOrderedBy {
    const WORDS: &'static [(&'static str, Self)] =
        &[("visitor", Self::Visitor), ("institution", Self::Institution)];
}

impl Word for CefrLevel {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("A1", Self::A1),
        ("A2", Self::A2),
        ("B1", Self::B1),
        ("B2", Self::B2),
        ("C1", Self::C1),
        ("C2", Self::C2),
    ];
}

impl Word for Gender {
    const WORDS: &'static [(&'static str, Self)] = &[("women", Self::Women), ("men", Self::Men)];
}

impl Word for Mode {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("on-site", Self::OnSite),
        ("phone", Self::Phone),
        ("online", Self::Online),
        ("home-visit", Self::HomeVisit),
    ];
}

impl Word for CostKind {
    const WORDS: &'static [(&'static str, Self)] =
        &[("free", Self::Free), ("partly", Self::Partly), ("paid", Self::Paid)];
}

impl Word for Registration {
    const WORDS: &'static [(&'static str, Self)] =
        &[("required", Self::Required), ("not-required", Self::NotRequired)];
}
