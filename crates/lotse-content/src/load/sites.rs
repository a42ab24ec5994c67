//! Reads the sites: `site.yaml`, and `sites/<name>.yaml` for further portals of the same content. Invariant:
//! they are read after what they refer to, so that every id can be checked.

use lotse_model::{CountyId, Lang, Site};

use super::read::read_file;
use super::repo::Repo;
use super::{Contents, logo};
use crate::SourceFile;
use crate::code::Code;
use crate::files::{SiteRecord, site};
use crate::kinds::{Context, unknown};
use crate::report::{Finding, quote};
use crate::suggest::did_you_mean;
use crate::theme::theme;

/// Reads all sites.
pub(super) fn read_all(repo: &Repo<'_>, contents: &mut Contents) {
    contents.site = repo.site.and_then(|file| read_site(file, repo, contents));
    for file in &repo.sites {
        if let Some(site) = read_site(file.file, repo, contents) {
            contents.sites.insert(file.stem.to_owned(), site);
        }
    }
}

/// The languages in which the offers of `county` must have title and summary: those that any site that
/// shows them requires.
pub(super) fn required_languages(contents: &Contents, county: &CountyId) -> Vec<Lang> {
    let mut required: Vec<Lang> = Vec::new();
    for site in contents.site.iter().chain(contents.sites.values()) {
        let is_new = |lang: &&Lang| site.shows_county(county) && !required.contains(lang);
        let new: Vec<Lang> = site.required_languages.iter().filter(is_new).cloned().collect();
        required.extend(new);
    }
    required
}

fn read_site(file: &SourceFile, repo: &Repo<'_>, contents: &mut Contents) -> Option<Site> {
    let Contents { known, diagnostics, .. } = contents;
    read_file::<SiteRecord, _>(file, known, diagnostics, |record, context| {
        check_required_languages(&record, context);
        check_contacts(&record, context);
        if let Some(path) = &record.logo {
            logo::check(path, &repo.logos, context);
        }
        let base = record.theme.as_ref().map(|theme| theme.value).unwrap_or_default();
        let light = record.colours.as_ref().map(|colours| &colours.value);
        let dark = record.dark_colours.as_ref().map(|colours| &colours.value);
        let theme = theme(base, light, dark, context);
        let is_whole = !context.report.has_errors();
        site(record).filter(|_| is_whole).map(|site| Site { theme, ..site })
    })
    .flatten()
}

fn check_required_languages(record: &SiteRecord, context: &mut Context<'_>) {
    let (Some(required), Some(languages)) = (&record.required_languages, &record.languages) else { return };
    for lang in required.value.iter().filter(|lang| !languages.value.contains(lang)) {
        let names = languages.value.iter().map(Lang::as_str);
        let help = did_you_mean(lang.as_str(), names)
            .unwrap_or_else(|| format!("add `{lang}` to `languages`, or delete it here"));
        let headline = format!("the required language {} is not on offer", quote(lang.as_str()));
        let finding =
            Finding::error(Code::INVALID_VALUE, headline).label("not all are in `languages`").help(help);
        context.report.push(required.at, finding);
    }
}

/// The keys of `contacts` are counties.
fn check_contacts(record: &SiteRecord, context: &mut Context<'_>) {
    let Some(known) = &context.known.counties else { return };
    for entry in record.contacts.iter().flat_map(|contacts| &contacts.value) {
        if !known.contains(entry.id.as_str()) {
            context.report.push(entry.at, unknown::<CountyId>(entry.id.as_str(), known));
        }
    }
}
