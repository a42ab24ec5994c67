//! Which portal of a content repo is meant. Invariant: a portal shows the offers of its counties and what
//! serves them, nothing else.

use std::borrow::Cow;

use anyhow::{Result, bail};
use lotse_content::{Loaded, SourceFile, did_you_mean};
use lotse_model::{Collection, Site};

use crate::content::ContentRepo;
use crate::failure::UsageError;

/// A portal: its identity and its offers.
pub(crate) struct Portal<'a> {
    pub(crate) site: &'a Site,
    pub(crate) collection: Cow<'a, Collection>,
    /// The file of its logo.
    pub(crate) logo: Option<&'a SourceFile>,
}

/// The portal `name` of `sites/`, or that of `site.yaml`; `None` if the content is too broken for any.
///
/// # Errors
/// A [`UsageError`] if there is no such portal.
pub(crate) fn choose<'a>(
    repo: &'a ContentRepo,
    loaded: &'a Loaded,
    name: Option<&str>,
) -> Result<Option<Portal<'a>>> {
    let site = match name {
        Some(name) => match loaded.sites.get(name) {
            Some(site) => Some(site),
            // Errors of its file are shown instead.
            None if repo.files.iter().any(|file| file.path == format!("sites/{name}.yaml")) => None,
            None => bail!(unknown(name, loaded)),
        },
        None => loaded.site.as_ref(),
    };
    let (Some(site), Some(collection)) = (site, &loaded.collection) else { return Ok(None) };
    let collection = if site.counties.is_empty() {
        Cow::Borrowed(collection)
    } else {
        Cow::Owned(collection.for_counties(&site.counties))
    };
    let logo = site.logo.as_ref().and_then(|path| repo.files.iter().find(|file| file.path == *path));
    Ok(Some(Portal { site, collection, logo }))
}

fn unknown(name: &str, loaded: &Loaded) -> UsageError {
    let names: Vec<&str> = loaded.sites.keys().map(String::as_str).collect();
    let hint = match did_you_mean(name, names.iter().copied()) {
        Some(hint) => hint,
        None if names.is_empty() => "without `--site`, the portal is that of `site.yaml`".to_owned(),
        None => format!("there are: {}", names.join(", ")),
    };
    UsageError::new(format!("there is no file `sites/{name}.yaml`")).hint(hint)
}
