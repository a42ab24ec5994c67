//! `site.yaml`. Invariant: a site that was read names at least one language.

use lotse_model::Site;

use crate::kinds::{BasePath, Email, Language, LocalizedWithGerman, NonEmptyList, Text, Url};
use crate::record::record;

record! {
    /// What a county says about its portal.
    SiteRecord = "a site" {
        /// The portal's name, for each language.
        required title: LocalizedWithGerman<Text>,
        /// The languages of the portal, the default one first.
        required languages: NonEmptyList<Language>,
        /// The path it is served under, with slashes at both ends. Left out it is `/`.
        optional base_path: BasePath,
        /// Where visitors report mistakes.
        optional contact_email: Email,
        /// The page with the legal notice.
        optional imprint_url: Url,
        /// The page with the privacy notice.
        optional privacy_url: Url,
    }
}

/// The site of a record; `None` if something required is missing.
pub(crate) fn site(record: SiteRecord) -> Option<Site> {
    let mut site = Site::new(record.title?.value, record.languages?.value);
    site.base_path = record.base_path.map_or_else(|| "/".to_owned(), |path| path.value);
    site.contact_email = record.contact_email.map(|email| email.value);
    site.imprint_url = record.imprint_url.map(|url| url.value);
    site.privacy_url = record.privacy_url.map(|url| url.value);
    Some(site)
}
