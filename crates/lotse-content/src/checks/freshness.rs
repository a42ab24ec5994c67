//! Whether somebody should look at an offer again. Invariant: age hides nothing and fails
//! nothing; only `valid_until` takes an offer away.

use jiff::ToSpan;

use super::CheckInput;
use crate::code::Code;
use crate::files::OfferRecord;
use crate::kinds::Context;
use crate::report::Finding;

/// Not checked for more than twelve months.
pub(super) fn stale(record: &OfferRecord, input: &CheckInput<'_>, context: &mut Context<'_>) {
    let Some(checked) = &record.last_checked else { return };
    // What is not published need not be fresh.
    if record.status.as_ref().is_some_and(|status| !status.value.is_published()) {
        return;
    }
    let limit = input.today.checked_sub(12.months()).unwrap_or(input.today);
    if checked.value.last_day() < limit {
        let finding = Finding::info(Code::STALE, "nobody has checked this offer for over twelve months")
            .label("the last check")
            .help("ask the provider, then write today's date");
        context.report.push(checked.at, finding);
    }
}

/// Past `valid_until`, but not marked as ended.
pub(super) fn expired(record: &OfferRecord, input: &CheckInput<'_>, context: &mut Context<'_>) {
    let (Some(until), Some(status)) = (&record.valid_until, &record.status) else { return };
    if status.value.is_published() && until.value.last_day() < input.today {
        let finding =
            Finding::warning(Code::EXPIRED, "this offer is past its `valid_until` and no longer shown")
                .label("this day is over")
                .help("write `status: ended`, or a later day if it goes on")
                .related(context.report.related(status.at, "still says it can be used"));
        context.report.push(until.at, finding);
    }
}
