//! The offer. Invariant: *unknown is not no*: what nobody stated is `None` or an
//! empty list, and never looks like a denial.

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::id::{CategoryId, CountyId, MunicipalityId, OfferId, ProviderId, TargetGroupId};
use crate::lang::Lang;
use crate::localized::Localized;
use crate::place::Coordinates;

/// A thing people can use: a course, an advice centre, a meeting place … (HSDS *service*).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// Stable id; the name of its file and the last part of its URL.
    pub id: OfferId,
    /// The county whose folder it lives in.
    pub county: CountyId,
    /// Whether it can be used now.
    pub status: Status,
    /// Who provides it.
    pub provider: ProviderId,
    /// Further providers that take part.
    pub partners: Vec<ProviderId>,
    /// Its categories, the most important first; at least one.
    pub categories: Vec<CategoryId>,
    /// What it is called.
    pub title: Localized,
    /// Names and abbreviations people also search for.
    pub alternative_names: Vec<String>,
    /// One sentence: what one gets and for whom.
    pub summary: Localized,
    /// A few short sentences.
    pub description: Localized,
    /// What to do to get in, in order.
    pub next_steps: Option<Localized<Vec<String>>>,
    /// Where one goes; `None` if not stated.
    pub place: Option<Place>,
    /// Whom it serves, by where they live.
    pub service_area: ServiceArea,
    /// Languages it is held in; empty if not stated.
    pub languages: Vec<Lang>,
    /// Interpreting; `None` if not stated.
    pub interpreting: Option<Interpreting>,
    /// The language it teaches, if it does.
    pub teaches: Option<Teaching>,
    /// For whom it is meant.
    pub audience: Audience,
    /// How it is delivered; empty if not stated.
    pub modes: Vec<Mode>,
    /// When it takes place.
    pub schedule: Schedule,
    /// What it costs; `None` if not stated.
    pub cost: Option<Cost>,
    /// Whether one has to register; `None` if not stated.
    pub registration: Option<Registration>,
    /// Accessibility of the place.
    pub accessibility: Accessibility,
    /// How to reach it; `None` if not stated.
    pub contact: Option<Contact>,
    /// Its web page, `https://…` or `http://…`.
    pub url: Option<String>,
    /// Whether volunteers are wanted; `None` if not stated.
    pub volunteers_wanted: Option<bool>,
    /// When somebody last made sure that all this is right.
    pub last_checked: PartialDate,
    /// The last day it may be shown.
    pub valid_until: Option<PartialDate>,
    /// Where the facts come from.
    pub source: String,
}

/// Whether an offer can be used now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Being written; never published.
    Draft,
    /// Runs.
    Active,
    /// Announced, has not begun.
    Planned,
    /// Rests for a while.
    Paused,
    /// Over; the file stays, the index drops it.
    Ended,
}

impl Status {
    /// The name in JSON and content files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Active => "active",
            Self::Planned => "planned",
            Self::Paused => "paused",
            Self::Ended => "ended",
        }
    }

    /// Whether visitors see offers of this status.
    pub fn is_published(self) -> bool {
        matches!(self, Self::Active | Self::Planned | Self::Paused)
    }
}

impl Offer {
    /// Whether visitors see this offer on the day `today`: published, not ended and not past `valid_until`.
    pub fn is_published(&self, today: jiff::civil::Date) -> bool {
        self.status.is_published() && self.valid_until.is_none_or(|until| today <= until.last_day())
    }

    /// Whether it is held in `municipality`, or names it among those it serves.
    pub fn names_municipality(&self, municipality: &MunicipalityId) -> bool {
        let is_held_there = self.place.as_ref().is_some_and(|place| place.municipality == *municipality);
        is_held_there
            || matches!(&self.service_area, ServiceArea::Municipalities(served) if served.contains(municipality))
    }
}

/// Where one goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The municipality.
    pub municipality: MunicipalityId,
    /// The village or district, if that is what people say.
    pub locality: Option<String>,
    /// The name of the building.
    pub name: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// The postcode.
    pub postal_code: Option<String>,
    /// The exact point.
    pub coordinates: Option<Coordinates>,
}

/// Whom an offer serves, by where they live. Three different things, none of them a default of another.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceArea {
    /// Nobody said.
    #[default]
    NotStated,
    /// The whole county of the offer.
    County,
    /// These municipalities; at least one.
    Municipalities(Vec<MunicipalityId>),
}

/// Interpreting at an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interpreting {
    /// Whether there is any.
    pub available: bool,
    /// Who may order it; `None` if not stated.
    pub ordered_by: Option<InterpretingOrderedBy>,
}

/// Who may order an interpreter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterpretingOrderedBy {
    /// The person who needs it.
    Visitor,
    /// Only an authority, a school, an advice centre …
    Institution,
}

/// A language that is taught.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Teaching {
    /// The language.
    pub language: Lang,
    /// The lowest level.
    pub level_min: Option<CefrLevel>,
    /// The highest level, not below the lowest.
    pub level_max: Option<CefrLevel>,
}

/// A level of the Common European Framework of Reference for Languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are the standard's own")]
pub enum CefrLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

/// For whom an offer is meant.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Audience {
    /// Target groups, the most important first.
    pub groups: Vec<TargetGroupId>,
    /// Ages, if limited.
    pub age: Option<Age>,
    /// Gender, if limited.
    pub gender: Option<Gender>,
    /// What residence status it takes, in words.
    pub residence_status: Option<Localized>,
}

/// An age range in whole years; at least one end is given, and they are in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Age {
    /// The youngest, 0 to 120.
    pub min_years: Option<u8>,
    /// The oldest, inclusive.
    pub max_years: Option<u8>,
}

/// Gender an offer is limited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// Women and girls.
    Women,
    /// Men and boys.
    Men,
}

/// How an offer is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// One goes there.
    OnSite,
    /// By telephone.
    Phone,
    /// Over the internet.
    Online,
    /// Somebody comes home.
    HomeVisit,
}

impl Mode {
    /// All modes in the order they are shown.
    pub const ALL: [Self; 4] = [Self::OnSite, Self::Phone, Self::Online, Self::HomeVisit];

    /// The name in URLs, JSON and content files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OnSite => "on-site",
            Self::Phone => "phone",
            Self::Online => "online",
            Self::HomeVisit => "home-visit",
        }
    }
}

/// When an offer takes place; every part may be unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Schedule {
    /// Opening hours in the OpenStreetMap syntax: `Mo-Th 08:00-16:00`.
    pub opening_hours: Option<String>,
    /// Regular times in words.
    pub text: Option<Localized>,
    /// The first day.
    pub start: Option<PartialDate>,
    /// The last day, not before the first.
    pub end: Option<PartialDate>,
}

/// What an offer costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Whether one pays.
    pub kind: CostKind,
    /// The amount or the condition, in words.
    pub note: Option<Localized>,
}

/// Whether one pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CostKind {
    /// Nothing.
    Free,
    /// Free for some, or in part.
    Partly,
    /// A fee.
    Paid,
}

impl CostKind {
    /// All kinds in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Free, Self::Partly, Self::Paid];

    /// The name in URLs, JSON and content files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Partly => "partly",
            Self::Paid => "paid",
        }
    }
}

/// Whether one has to register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Registration {
    /// Yes.
    Required,
    /// No, one simply comes.
    NotRequired,
}

/// Accessibility of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Accessibility {
    /// A wheelchair gets in.
    #[serde(default)]
    pub wheelchair: Availability,
}

/// Yes, no, or nobody said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Availability {
    /// There is.
    Yes,
    /// There is not.
    No,
    /// Nobody said.
    #[default]
    Unknown,
}

/// How to reach an offer: an office, never a person's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Whom one reaches: "Beratungsstelle", "Sekretariat".
    pub function: Option<Localized>,
    /// Telephone numbers as people dial them.
    pub phones: Vec<String>,
    /// An e-mail address.
    pub email: Option<String>,
}
