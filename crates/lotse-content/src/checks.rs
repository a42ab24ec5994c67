//! What a record is checked for beyond its single fields, one check a file. Invariant: a
//! check sees only fields that could be read, so it never repeats what a reader said.

mod freshness;
mod identity;
mod order;
mod translation;

use jiff::civil::Date;
use lotse_model::Lang;

use crate::files::OfferRecord;
use crate::kinds::Context;

/// What checks know besides the record.
pub(crate) struct CheckInput<'a> {
    /// The name of the file without `.yaml`.
    pub(crate) file_stem: &'a str,
    /// The languages in which title and summary may not be missing.
    pub(crate) languages: &'a [Lang],
    /// The day of the check.
    pub(crate) today: Date,
}

/// Runs all checks of an offer.
pub(crate) fn check_offer(record: &OfferRecord, input: &CheckInput<'_>, context: &mut Context<'_>) {
    identity::id_is_the_file_name(record, input, context);
    order::ages(record, context);
    order::levels(record, context);
    order::dates(record, context);
    translation::promised_languages(record, input, context);
    freshness::stale(record, input, context);
    freshness::expired(record, input, context);
}
