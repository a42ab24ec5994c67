//! Reads the offers. Invariant: an offer with an error of its own is left out of the
//! collection; warnings leave it in.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use lotse_model::{CountyId, Offer, OfferId};

use super::Contents;
use super::read::read_file;
use super::references::duplicate_id;
use super::repo::{OfferFile, Repo};
use super::sites::required_languages;
use crate::checks::{CheckInput, check_offer};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::files::{OfferRecord, resolve};
use crate::kinds::Context;
use crate::report::{FileReport, Finding, quote_id};
use crate::suggest::did_you_mean;
use crate::yaml::Span;

/// The id of an offer file, where it stands, and the offer if it has no error.
struct Read<'a> {
    file: &'a OfferFile<'a>,
    id: Option<(OfferId, Span)>,
    offer: Option<Offer>,
}

/// Reads all offers against the vocabularies.
pub(super) fn read_all(repo: &Repo<'_>, today: Date, contents: &mut Contents) {
    let mut all_read = Vec::with_capacity(repo.offers.len());
    let mut reported_counties = BTreeSet::new();
    for offer_file in &repo.offers {
        let OfferFile { file, county, stem } = offer_file;
        let county_id = contents.known_counties.iter().find(|known| known.as_str() == *county).cloned();
        let is_first = county_id.is_none() && reported_counties.insert(*county);
        let languages = county_id.as_ref().map_or_else(Vec::new, |id| required_languages(contents, id));
        let input = CheckInput { file_stem: stem, languages: &languages, today };
        let Contents { known, diagnostics, known_counties, .. } = contents;
        let read = read_file::<OfferRecord, _>(file, known, diagnostics, |record, context| {
            if is_first {
                report_county(county, known_counties, context);
            }
            check_offer(&record, &input, context);
            let id = record.id.as_ref().map(|id| (id.value.clone(), id.at));
            let is_whole = !context.report.has_errors();
            let offer = county_id.filter(|_| is_whole).and_then(|county_id| resolve(record, county_id));
            Read { file: offer_file, id, offer }
        });
        all_read.extend(read);
    }
    let ids = all_read.iter().filter_map(|read| read.id.as_ref()).map(|(id, _)| id.to_string()).collect();
    contents.known.offers = Some(ids);
    report_duplicates(&mut all_read, &mut contents.diagnostics);
    contents.offers.extend(all_read.into_iter().filter_map(|read| read.offer));
}

/// Leaves one holder of each id: the file that is called like it, else the first by path.
fn report_duplicates(all_read: &mut [Read<'_>], diagnostics: &mut Vec<Diagnostic>) {
    let mut holders: BTreeMap<OfferId, (&OfferFile<'_>, Span)> = BTreeMap::new();
    for Read { file, id, .. } in &*all_read {
        let Some((id, at)) = id else { continue };
        let holder = holders.entry(id.clone()).or_insert((*file, *at));
        if holder.0.stem != id.as_str() && file.stem == id.as_str() {
            *holder = (*file, *at);
        }
    }
    for Read { file, id, offer } in all_read {
        let Some((id, at)) = id else { continue };
        let Some((holder, holder_at)) = holders.get(id) else { continue };
        if holder.file.path == file.file.path {
            continue;
        }
        let place = report_on(holder).related(*holder_at, "the other one");
        let mut report = report_on(file);
        report.push(*at, duplicate_id::<OfferId>(id.as_str(), place));
        diagnostics.extend(report.into_diagnostics());
        *offer = None;
    }
}

/// A further report on a file that was read, so it is UTF-8.
fn report_on<'a>(file: &OfferFile<'a>) -> FileReport<'a> {
    FileReport::new(&file.file.path, str::from_utf8(&file.file.bytes).unwrap_or_default())
}

/// Once for each folder: all offers in it share the mistake.
fn report_county(county: &str, known: &[CountyId], context: &mut Context<'_>) {
    let help = did_you_mean(county, known.iter().map(CountyId::as_str))
        .map(|near| format!("{near} Otherwise add `places/{county}.yaml`"))
        .unwrap_or_else(|| {
            format!("add `places/{county}.yaml`, or move its offers to the folder of their county")
        });
    let finding = Finding::error(Code::WRONG_COUNTY, format!("no county {}", quote_id(county)))
        .label(format!("this file lies in `offers/{county}/`"))
        .help(help)
        .note("all offers of this folder are left out until the county is known");
    context.report.push(Span::default(), finding);
}
