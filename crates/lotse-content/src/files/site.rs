//! `site.yaml` and `sites/<name>.yaml`. Invariant: a site that was read names at least one language.

use std::collections::BTreeMap;

use lotse_model::{
    AccessibilityStatement, CategoryId, Conformance, CountyId, DataLicense, Lang, OfficeContact, Site,
    ThemeBase, Video,
};

use crate::kinds::{
    BasePath, Choice, ColourKind, Email, IdMap, Items, Language, List, LocalizedWithGerman, NonEmptyList,
    PartialDateKind, Phone, Reference, SiteUrl, Text, Url, UrlOrPath, Word, YesNo,
};
use crate::record::{Spanned, record};

record! {
    /// What a county says about its portal.
    SiteRecord = "a site" {
        /// The portal's name, for each language.
        required title: LocalizedWithGerman<Text>,
        /// One short sentence that says for whom the portal is, for each language.
        optional tagline: LocalizedWithGerman<Text>,
        /// The languages of the portal, the default one first.
        required languages: NonEmptyList<Language>,
        /// Languages in which no title or summary may be missing. Left out, these are German and English.
        optional required_languages: List<Language>,
        /// Scheme and host, `https://angebote.example.org`. Without it there are no feeds, QR codes and absolute links.
        optional site_url: SiteUrl,
        /// The path it is served under, with slashes at both ends. Left out it is `/`.
        optional base_path: BasePath,
        /// The counties whose offers it shows: ids from `places/`. Left out, all are shown.
        optional counties: NonEmptyList<Reference<CountyId>>,
        /// The topics of the start page in this order: ids from `taxonomy/categories.yaml`. Left out, all are shown.
        optional topics: NonEmptyList<Reference<CategoryId>>,
        /// The logo: an SVG or PNG file in the folder `logos/`.
        optional logo: Text,
        /// The colours it starts from: lotse, neutral or kern.
        optional theme: Choice<ThemeBase>,
        /// Colours of its own; all others are made to match.
        optional colours: ColoursRecord,
        /// Colours of its own in dark surroundings. Left out, they are made from `colours`.
        optional dark_colours: ColoursRecord,
        /// Who helps visitors in person, by county.
        optional contacts: IdMap<CountyId, ContactRecord>,
        /// What others may do with the facts: `cc0`, `cc-by`, `dl-de-zero` or `dl-de-by`.
        optional data_license: Choice<DataLicense>,
        /// Where visitors report mistakes and barriers.
        optional contact_email: Email,
        /// The page with the legal notice, if it lies elsewhere.
        optional imprint_url: Url,
        /// The legal notice in paragraphs, for each language.
        optional imprint: LocalizedWithGerman<List<Text>>,
        /// The page with the privacy notice, if it lies elsewhere.
        optional privacy_url: Url,
        /// What the operator adds to the privacy notice, in paragraphs, for each language.
        optional privacy: LocalizedWithGerman<List<Text>>,
        /// What the accessibility statement says on this portal.
        optional accessibility: AccessibilityRecord,
        /// Videos in German Sign Language.
        optional sign_language_videos: Items<VideoRecord>,
        /// Where the quick exit on pages about violence leads: a neutral page.
        optional exit_url: Url,
        /// Whether the portal also works without a network after the first visit. Left out it does.
        optional offline: YesNo,
    }
}

record! {
    /// Colours of a portal; contrasts are checked.
    ColoursRecord = "a set of colours" {
        /// The county's colour: behind header, footer and the head of the start page.
        optional brand: ColourKind,
        /// Text on `brand`.
        optional on_brand: ColourKind,
        /// The search button and the marks in the header.
        optional accent: ColourKind,
        /// Words on `accent`.
        optional on_accent: ColourKind,
        /// Links.
        optional link: ColourKind,
        /// Buttons.
        optional action: ColourKind,
        /// Words on `action`.
        optional on_action: ColourKind,
        /// Behind everything.
        optional background: ColourKind,
        /// Cards, boxes and fields.
        optional surface: ColourKind,
        /// Text.
        optional text: ColourKind,
        /// Notes beside the text.
        optional text_soft: ColourKind,
        /// Borders of fields and buttons.
        optional line: ColourKind,
    }
}

record! {
    /// An office that helps visitors in person.
    ContactRecord = "a contact" {
        /// What the office is called, for each language.
        required office: LocalizedWithGerman<Text>,
        /// Its telephone number.
        optional phone: Phone,
        /// Its e-mail address.
        optional email: Email,
        /// Its web page.
        optional url: Url,
        /// Street, number, postcode and town.
        optional address: Text,
        /// When it is open, in words, for each language.
        optional hours: LocalizedWithGerman<Text>,
    }
}

record! {
    /// What an accessibility statement says.
    AccessibilityRecord = "an accessibility statement" {
        /// How far the standards are met: full, partial, none or not-assessed.
        required conformance: Choice<Conformance>,
        /// What is not accessible, why, and what helps instead, for each language.
        optional gaps: LocalizedWithGerman<List<Text>>,
        /// How it was assessed, for each language.
        optional method: LocalizedWithGerman<Text>,
        /// When the statement was made or last reviewed: YYYY-MM-DD, YYYY-MM or YYYY.
        optional date: PartialDateKind,
    }
}

record! {
    /// A video in German Sign Language.
    VideoRecord = "a video" {
        /// What it explains, for each language.
        required title: LocalizedWithGerman<Text>,
        /// Its address: a path of the own site (`/videos/start.mp4`), or a link to elsewhere.
        required url: UrlOrPath,
    }
}

impl Word for ThemeBase {
    const WORDS: &'static [(&'static str, Self)] =
        &[("lotse", Self::Lotse), ("neutral", Self::Neutral), ("kern", Self::Kern)];
}

impl Word for Conformance {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("full", Self::Full),
        ("partial", Self::Partial),
        ("none", Self::None),
        ("not-assessed", Self::NotAssessed),
    ];
}

impl Word for DataLicense {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("cc0", Self::Cc0),
        ("cc-by", Self::CcBy),
        ("dl-de-zero", Self::DlDeZero),
        ("dl-de-by", Self::DlDeBy),
    ];
}

/// The site of a record, with the colours of its base; `None` if something required is missing.
pub(crate) fn site(record: SiteRecord) -> Option<Site> {
    let languages = record.languages?.value;
    let required_languages = match record.required_languages {
        Some(required) => required.value,
        None => languages.iter().filter(|lang| is_required_by_default(lang)).cloned().collect(),
    };
    let accessibility = value(record.accessibility).map(accessibility).unwrap_or_default();
    let videos = value(record.sign_language_videos).unwrap_or_default();
    let contacts = value(record.contacts).unwrap_or_default().into_iter();
    Some(Site {
        title: record.title?.value,
        tagline: value(record.tagline),
        languages,
        required_languages,
        base_path: value(record.base_path).unwrap_or_else(|| "/".to_owned()),
        site_url: value(record.site_url),
        counties: value(record.counties).unwrap_or_default(),
        topics: value(record.topics).unwrap_or_default(),
        logo: value(record.logo),
        theme: value(record.theme).unwrap_or_default().theme(),
        contacts: contacts
            .filter_map(|entry| Some((entry.id, contact(entry.value?)?)))
            .collect::<BTreeMap<_, _>>(),
        contact_email: value(record.contact_email),
        imprint_url: value(record.imprint_url),
        imprint: value(record.imprint),
        privacy_url: value(record.privacy_url),
        privacy: value(record.privacy),
        accessibility,
        sign_language_videos: videos.into_iter().filter_map(video).collect(),
        exit_url: value(record.exit_url),
        offline: value(record.offline).unwrap_or(true),
        data_license: value(record.data_license),
    })
}

/// German, which all offers have, and English.
fn is_required_by_default(lang: &Lang) -> bool {
    ["de", "en"].contains(&lang.as_str())
}

fn value<T>(field: Option<Spanned<T>>) -> Option<T> {
    field.map(|field| field.value)
}

fn contact(record: ContactRecord) -> Option<OfficeContact> {
    Some(OfficeContact {
        office: record.office?.value,
        phone: value(record.phone),
        email: value(record.email),
        url: value(record.url),
        address: value(record.address),
        hours: value(record.hours),
    })
}

fn accessibility(record: AccessibilityRecord) -> AccessibilityStatement {
    AccessibilityStatement {
        conformance: value(record.conformance).unwrap_or_default(),
        gaps: value(record.gaps),
        method: value(record.method),
        date: value(record.date),
    }
}

fn video(record: VideoRecord) -> Option<Video> {
    Some(Video { title: record.title?.value, url: record.url?.value })
}
