//! What a county says about its portal. Invariant: there is at least one language, and the
//! required ones are among them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::id::{CategoryId, CountyId};
use crate::lang::Lang;
use crate::localized::Localized;
use crate::theme::{Theme, ThemeBase};

/// The portal's identity, from `site.yaml` or `sites/<name>.yaml` of the content repo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// The portal's name.
    pub title: Localized,
    /// One short sentence beside or below the name.
    pub tagline: Option<Localized>,
    /// Languages of the interface, the default one first; at least one.
    pub languages: Vec<Lang>,
    /// Languages in which titles and summaries must not be missing; a part of `languages`.
    pub required_languages: Vec<Lang>,
    /// The path the site is served under, with slashes at both ends: `/` or `/angebote/`.
    pub base_path: String,
    /// Scheme and host without a slash at the end, `https://angebote.example.org`. Without it there
    /// are no absolute addresses: no feeds, no QR codes, relative canonical links.
    pub site_url: Option<String>,
    /// The counties whose offers are shown; empty means all.
    pub counties: Vec<CountyId>,
    /// The top categories of the start page in this order; empty means all.
    pub topics: Vec<CategoryId>,
    /// The path of the logo in the content repo: an SVG or PNG file.
    pub logo: Option<String>,
    /// Its colours.
    pub theme: Theme,
    /// Whom to ask, by county.
    pub contacts: BTreeMap<CountyId, OfficeContact>,
    /// What others may do with the facts about the offers; `None` if not stated.
    pub data_license: Option<DataLicense>,
    /// Where visitors report mistakes.
    pub contact_email: Option<String>,
    /// Page with the legal notice, if it lies elsewhere.
    pub imprint_url: Option<String>,
    /// The legal notice in paragraphs.
    pub imprint: Option<Localized<Vec<String>>>,
    /// Page with the privacy notice, if it lies elsewhere.
    pub privacy_url: Option<String>,
    /// What the operator says on privacy beside what lotse itself says, in paragraphs.
    pub privacy: Option<Localized<Vec<String>>>,
    /// What is known on the accessibility of this portal.
    pub accessibility: AccessibilityStatement,
    /// Videos in German Sign Language.
    pub sign_language_videos: Vec<Video>,
    /// Where the quick exit leads; a neutral page.
    pub exit_url: Option<String>,
    /// Whether visited pages and the search also work without a network.
    pub offline: bool,
}

/// An office that helps visitors in person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeContact {
    /// What it is called.
    pub office: Localized,
    /// Its telephone number as people dial it.
    pub phone: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its web page.
    pub url: Option<String>,
    /// Street, number, postcode and town.
    pub address: Option<String>,
    /// When it is open, in words.
    pub hours: Option<Localized>,
}

/// A video, at its own address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Video {
    /// What it explains.
    pub title: Localized,
    /// A path of the own origin (`/videos/start.mp4`), or an address elsewhere, which is linked and never loaded.
    pub url: String,
}

/// How far a portal meets the standards, as an accessibility statement says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conformance {
    /// Nobody has assessed it yet.
    #[default]
    NotAssessed,
    /// In all points.
    Full,
    /// In part.
    Partial,
    /// Not.
    None,
}

/// What an accessibility statement says beside the text of the law.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AccessibilityStatement {
    /// How far the standards are met.
    pub conformance: Conformance,
    /// What is not accessible, why, and what helps instead.
    pub gaps: Option<Localized<Vec<String>>>,
    /// How it was assessed.
    pub method: Option<Localized>,
    /// When the statement was made or last reviewed.
    pub date: Option<PartialDate>,
}

impl Site {
    /// A portal called `title` in these languages, all else as if left out; `languages` holds at least one.
    pub fn new(title: Localized, languages: Vec<Lang>) -> Self {
        Self {
            title,
            tagline: None,
            required_languages: languages.clone(),
            languages,
            base_path: "/".to_owned(),
            site_url: None,
            counties: Vec::new(),
            topics: Vec::new(),
            logo: None,
            theme: ThemeBase::Lotse.theme(),
            contacts: BTreeMap::new(),
            data_license: None,
            contact_email: None,
            imprint_url: None,
            imprint: None,
            privacy_url: None,
            privacy: None,
            accessibility: AccessibilityStatement::default(),
            sign_language_videos: Vec::new(),
            exit_url: None,
            offline: true,
        }
    }

    /// Whether this portal shows the offers of `county`.
    pub fn shows_county(&self, county: &CountyId) -> bool {
        self.counties.is_empty() || self.counties.contains(county)
    }
}

/// A licence for open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataLicense {
    /// Free for all, nothing to name: Creative Commons Zero 1.0.
    Cc0,
    /// Name the source: Creative Commons Attribution 4.0.
    CcBy,
    /// Free for all, nothing to name: Datenlizenz Deutschland Zero 2.0.
    DlDeZero,
    /// Name the source: Datenlizenz Deutschland Namensnennung 2.0.
    DlDeBy,
}

impl DataLicense {
    /// The identifier of the SPDX list.
    pub fn spdx(self) -> &'static str {
        match self {
            Self::Cc0 => "CC0-1.0",
            Self::CcBy => "CC-BY-4.0",
            Self::DlDeZero => "DL-DE-ZERO-2.0",
            Self::DlDeBy => "DL-DE-BY-2.0",
        }
    }

    /// Its official name.
    pub fn title(self) -> &'static str {
        match self {
            Self::Cc0 => "Creative Commons Zero 1.0",
            Self::CcBy => "Creative Commons Attribution 4.0 International",
            Self::DlDeZero => "Datenlizenz Deutschland – Zero – Version 2.0",
            Self::DlDeBy => "Datenlizenz Deutschland – Namensnennung – Version 2.0",
        }
    }

    /// The language of its name and of the page with its text.
    pub fn lang(self) -> &'static str {
        match self {
            Self::Cc0 | Self::CcBy => "en",
            Self::DlDeZero | Self::DlDeBy => "de",
        }
    }

    /// Where its text is.
    pub fn url(self) -> &'static str {
        match self {
            Self::Cc0 => "https://creativecommons.org/publicdomain/zero/1.0/",
            Self::CcBy => "https://creativecommons.org/licenses/by/4.0/",
            Self::DlDeZero => "https://www.govdata.de/dl-de/zero-2-0",
            Self::DlDeBy => "https://www.govdata.de/dl-de/by-2-0",
        }
    }
}
