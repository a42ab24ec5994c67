//! Whether ranges begin before they end. Invariant: the mistake is shown at the end of
//! the range, with its beginning as the second place.

use std::fmt::Display;

use crate::code::Code;
use crate::files::OfferRecord;
use crate::kinds::Context;
use crate::record::Spanned;
use crate::report::Finding;

/// The youngest is not older than the oldest.
pub(super) fn ages(record: &OfferRecord, context: &mut Context<'_>) {
    let Some(age) = record.audience.as_ref().and_then(|audience| audience.value.age.as_ref()) else { return };
    check(
        Code::AGE_ORDER,
        "`max_years` is below `min_years`",
        &age.value.min_years,
        &age.value.max_years,
        context,
    );
}

/// The lowest level is not above the highest.
pub(super) fn levels(record: &OfferRecord, context: &mut Context<'_>) {
    let Some(teaches) = &record.teaches else { return };
    let level = |field: &Option<Spanned<lotse_model::CefrLevel>>| {
        field.as_ref().map(|level| Spanned { value: Level(level.value), at: level.at, key: level.key })
    };
    let (min, max) = (level(&teaches.value.level_min), level(&teaches.value.level_max));
    check(Code::LEVEL_ORDER, "`level_max` is below `level_min`", &min, &max, context);
}

/// The schedule starts before it ends.
pub(super) fn dates(record: &OfferRecord, context: &mut Context<'_>) {
    let Some(schedule) = &record.schedule else { return };
    let (Some(start), Some(end)) = (&schedule.value.start, &schedule.value.end) else { return };
    if end.value.last_day() < start.value.first_day() {
        report(Code::DATE_ORDER, "`end` is before `start`", start, end, context);
    }
}

fn check<T: PartialOrd + Display>(
    code: Code,
    headline: &str,
    min: &Option<Spanned<T>>,
    max: &Option<Spanned<T>>,
    context: &mut Context<'_>,
) {
    if let (Some(min), Some(max)) = (min, max)
        && max.value < min.value
    {
        report(code, headline, min, max, context);
    }
}

fn report<T: Display>(
    code: Code,
    headline: &str,
    min: &Spanned<T>,
    max: &Spanned<T>,
    context: &mut Context<'_>,
) {
    let first = context.report.related(min.at, "begins");
    let finding = Finding::error(code, headline)
        .label(format!("before `{}`", min.value))
        .help("swap the two, or correct one of them")
        .related(first);
    context.report.push(max.at, finding);
}

#[derive(PartialEq, PartialOrd)]
struct Level(lotse_model::CefrLevel);

impl Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.0, f)
    }
}
