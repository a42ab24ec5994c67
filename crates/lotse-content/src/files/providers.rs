//! `providers/<county>.yaml`: a mapping from ids to providers. Invariant: an id means the
//! same provider in all counties.

use lotse_model::{Provider, ProviderId, ProviderKind};

use crate::kinds::{Choice, LocalizedWithGerman, Text, Url, Word};
use crate::record::record;

record! {
    /// Who provides offers.
    ProviderRecord = "a provider" {
        /// The full name, for each language.
        required name: LocalizedWithGerman<Text>,
        /// What people call it.
        optional short_name: Text,
        /// What kind of body it is.
        required kind: Choice<ProviderKind>,
        /// Its web page, with `https://`.
        optional url: Url,
    }
}

/// The provider of a record.
pub(crate) fn provider(id: ProviderId, record: ProviderRecord) -> Option<Provider> {
    Some(Provider {
        id,
        name: record.name?.value,
        short_name: record.short_name.map(|name| name.value),
        kind: record.kind?.value,
        url: record.url.map(|url| url.value),
    })
}

impl Word for ProviderKind {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("county", Self::County),
        ("municipality", Self::Municipality),
        ("welfare-association", Self::WelfareAssociation),
        ("migrant-organisation", Self::MigrantOrganisation),
        ("association", Self::Association),
        ("church", Self::Church),
        ("school", Self::School),
        ("jobcentre", Self::Jobcentre),
        ("federal", Self::Federal),
        ("company", Self::Company),
        ("other", Self::Other),
    ];
}
