//! Reads the offers. Invariant: an offer with an error of its own is left out of the
//! collection; warnings leave it in.

use std::collections::BTreeSet;

use jiff::civil::Date;
use lotse_model::{CountyId, OfferId};

use super::Contents;
use super::read::read_file;
use super::repo::{OfferFile, Repo};
use super::vocabularies::Seen;
use crate::checks::{CheckInput, check_offer};
use crate::code::Code;
use crate::files::{OfferRecord, resolve};
use crate::kinds::Context;
use crate::report::{Finding, quote};
use crate::suggest::did_you_mean;
use crate::yaml::Span;

/// Reads all offers against the vocabularies.
pub(super) fn read_all(repo: &Repo<'_>, today: Date, contents: &mut Contents) {
    let languages = contents.site.as_ref().map_or_else(Vec::new, |site| site.languages.clone());
    let mut seen = Seen::default();
    let mut reported_counties = BTreeSet::new();
    for OfferFile { file, county, stem } in &repo.offers {
        let county_id = contents.known_counties.iter().find(|known| known.as_str() == *county).cloned();
        let is_first = county_id.is_none() && reported_counties.insert(*county);
        let input = CheckInput { file_stem: stem, languages: &languages, today };
        let Contents { vocabulary, diagnostics, known_counties, .. } = contents;
        let read = read_file::<OfferRecord, _>(file, vocabulary, diagnostics, |record, context| {
            if is_first {
                report_county(county, known_counties, context);
            }
            check_offer(&record, &input, context);
            if let Some(id) = &record.id {
                seen.add::<OfferId>(id.value.as_str(), id.at, context);
            }
            if context.report.has_errors() { None } else { resolve(record, county_id?) }
        });
        contents.offers.extend(read.flatten());
    }
}

/// Once for each folder: all offers in it share the mistake.
fn report_county(county: &str, known: &[CountyId], context: &mut Context<'_>) {
    let help = did_you_mean(county, known.iter().map(CountyId::as_str))
        .map(|near| format!("{near} Otherwise add `places/{county}.yaml`"))
        .unwrap_or_else(|| {
            format!("add `places/{county}.yaml`, or move its offers to the folder of their county")
        });
    let finding = Finding::error(Code::WRONG_COUNTY, format!("no county {}", quote(county)))
        .label(format!("this file lies in `offers/{county}/`"))
        .help(help)
        .note("all offers of this folder are left out until the county is known");
    context.report.push(Span::default(), finding);
}
