//! From opening hours in the OpenStreetMap syntax to concrete times. Invariant: says only what is certain; hours
//! that hang on what nobody knows (school holidays, sunset, an `unknown`) give nothing.

use std::str::FromStr;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use jiff::ToSpan;
use jiff::civil::Date;
use lotse_model::{Offer, PartialDate, Status};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

use super::holidays::public_holidays;

/// For how many days from the day of the build a page knows whether an offer is open.
pub(crate) const HORIZON_DAYS: i32 = 60;

const DAY_MIN: u32 = 24 * 60;

/// When an offer is open, as wall clocks in Germany show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenTimes {
    /// The first day of `intervals`.
    pub(crate) from: Date,
    /// From – to, in minutes since the beginning of `from`; in order, apart from each other.
    pub(crate) intervals: Vec<(u32, u32)>,
    /// What repeats every week; empty if it does not.
    pub(crate) weekly: Vec<WeeklySlot>,
    /// Public holidays of this year and the next on which the weekly times do not hold.
    pub(crate) closed_on: Vec<Date>,
}

/// The same hours on some days of every week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WeeklySlot {
    /// Days of the week from 0 (Monday) to 6, in order.
    pub(crate) days: Vec<u8>,
    /// Minutes since the beginning of the day.
    pub(crate) start_min: u32,
    /// Minutes since the beginning of that day; above 1440 it is after midnight.
    pub(crate) end_min: u32,
}

/// When `offer` is open from the day `today` on, within its first and last day; `None` if that is not certain.
pub(crate) fn of_offer(offer: &Offer, today: Date) -> Option<OpenTimes> {
    if offer.status != Status::Active {
        return None;
    }
    let schedule = &offer.schedule;
    let mut times = open_times(schedule.opening_hours.as_ref()?, today)?;
    let first = schedule.start.map(PartialDate::first_day);
    let last = [schedule.end, offer.valid_until].into_iter().flatten().map(PartialDate::last_day).min();
    times.intervals.retain(|(start, _)| {
        day_of(today, *start)
            .is_some_and(|day| first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last))
    });
    Some(times)
}

fn day_of(from: Date, minutes: u32) -> Option<Date> {
    from.checked_add(i64::from(minutes / DAY_MIN).days()).ok()
}

/// Evaluates `hours` from the day `today` on. `None` for hours that are not certain.
///
/// Hours that do not name public holidays count as closed on them: an office is, and who stands before a closed
/// door has lost more than who calls first.
pub(crate) fn open_times(hours: &str, today: Date) -> Option<OpenTimes> {
    let hangs_on_the_unknown =
        ["SH", "sunrise", "sunset", "dawn", "dusk"].iter().any(|word| hours.contains(word));
    if hangs_on_the_unknown {
        return None;
    }
    let plain = OpeningHours::from_str(hours).ok()?;
    let holidays: Vec<Date> =
        [today.year(), today.year().saturating_add(1)].into_iter().flat_map(public_holidays).collect();
    let mut calendar = ContextHolidays::default().get_public().clone();
    for day in &holidays {
        calendar.insert(naive(*day)?);
    }
    let context = Context::default().with_holidays(ContextHolidays::new(Arc::new(calendar), Arc::default()));
    let evaluated = plain.clone().with_context(context);
    let names_holidays = hours.contains("PH");

    let mut intervals = between(&evaluated, today, HORIZON_DAYS)?;
    if !names_holidays {
        intervals.retain(|(start, _)| day_of(today, *start).is_some_and(|day| !holidays.contains(&day)));
    }
    let weekly = weekly(&plain, today).unwrap_or_default();
    let closed_on = holidays.into_iter().filter(|day| {
        let usual = |slot: &WeeklySlot| slot.days.contains(&weekday(*day));
        let is_open = names_holidays && between(&evaluated, *day, 1).is_some_and(|open| !open.is_empty());
        !is_open && weekly.iter().any(usual)
    });
    Some(OpenTimes { from: today, intervals, closed_on: closed_on.collect(), weekly })
}

/// The open times of `n_days` days from the beginning of `from`, in minutes; `None` if one is unknown.
fn between(hours: &OpeningHours, from: Date, n_days: i32) -> Option<Vec<(u32, u32)>> {
    let start = midnight(from)?;
    let end = midnight(from.checked_add(n_days.days()).ok()?)?;
    let minutes = |at: NaiveDateTime| u32::try_from((at - start).num_minutes()).ok();
    let mut found: Vec<(u32, u32)> = Vec::new();
    for part in hours.iter_range(start, end) {
        match part.kind {
            RuleKind::Unknown => return None,
            // A comment is a condition: "by appointment".
            RuleKind::Open if !part.comment.is_empty() => return None,
            RuleKind::Open => found.push((minutes(part.range.start)?, minutes(part.range.end)?)),
            RuleKind::Closed => {}
        }
    }
    Some(found)
}

/// What repeats every week, holidays aside; `None` if weeks differ or nothing ever closes.
fn weekly(hours: &OpeningHours, today: Date) -> Option<Vec<WeeklySlot>> {
    let monday = today.checked_sub(i64::from(weekday(today)).days()).ok()?;
    let week = |n: i64| between(hours, monday.checked_add((7 * n).days()).ok()?, 7);
    let first = week(0)?;
    // Enough to tell "every week" from "every second Tuesday" and "in summer".
    for n in [1, 2, 3, 4, 9, 13, 18, 22, 26, 31, 35, 40, 44, 48, 52] {
        if week(n)? != first {
            return None;
        }
    }
    let mut slots: Vec<WeeklySlot> = Vec::new();
    for (start, end) in first {
        if end - start >= DAY_MIN {
            return None;
        }
        let day = u8::try_from(start / DAY_MIN).ok()?;
        let (start_min, end_min) = (start % DAY_MIN, end - start + start % DAY_MIN);
        match slots.iter_mut().find(|slot| (slot.start_min, slot.end_min) == (start_min, end_min)) {
            Some(slot) => slot.days.push(day),
            None => slots.push(WeeklySlot { days: vec![day], start_min, end_min }),
        }
    }
    Some(slots)
}

/// 0 (Monday) to 6.
pub(crate) fn weekday(day: Date) -> u8 {
    u8::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default()
}

fn midnight(day: Date) -> Option<NaiveDateTime> {
    naive(day)?.and_hms_opt(0, 0, 0)
}

fn naive(day: Date) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(day.year().into(), day.month().try_into().ok()?, 1)?;
    first.with_day(day.day().try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// A Monday.
    const TODAY: Date = date(2026, 11, 30);

    #[test]
    fn hours_become_minutes_from_the_day_of_the_build() {
        let times = open_times("Mo-Th 08:00-16:00; Fr 08:00-13:00", TODAY).unwrap();
        assert_eq!(times.intervals[..2], [(480, 960), (1920, 2400)]);
        assert_eq!(times.intervals[4], (4 * 1440 + 480, 4 * 1440 + 780));
        assert_eq!(
            times.weekly,
            [
                WeeklySlot { days: vec![0, 1, 2, 3], start_min: 480, end_min: 960 },
                WeeklySlot { days: vec![4], start_min: 480, end_min: 780 },
            ]
        );
    }

    #[test]
    fn a_public_holiday_is_closed_unless_the_hours_say_otherwise() {
        let christmas = 25 * 1440;
        let opens_on_christmas = |hours: &str| {
            let times = open_times(hours, TODAY).unwrap();
            times.intervals.iter().any(|(start, _)| (christmas..christmas + 1440).contains(start))
        };
        assert!(!opens_on_christmas("Mo-Fr 08:00-16:00"));
        assert!(!opens_on_christmas("Mo-Fr 08:00-16:00; PH off"));
        assert!(opens_on_christmas("Mo-Fr,PH 08:00-16:00"));
        let closed = open_times("Fr 08:00-13:00", TODAY).unwrap().closed_on;
        assert!(closed.contains(&date(2026, 12, 25)) && closed.contains(&date(2027, 1, 1)), "{closed:?}");
        assert!(!closed.contains(&date(2026, 5, 14)), "Ascension is a Thursday: {closed:?}");
    }

    #[test]
    fn what_does_not_repeat_weekly_still_has_times() {
        let times = open_times("Tu[1] 17:00-19:00", TODAY).unwrap();
        assert!(times.weekly.is_empty());
        assert_eq!(times.intervals[0], (1440 + 1020, 1440 + 1140));
        assert!(open_times("24/7", TODAY).unwrap().weekly.is_empty());
        let night = open_times("Fr 22:00-02:00", TODAY).unwrap();
        assert_eq!(night.weekly, [WeeklySlot { days: vec![4], start_min: 1320, end_min: 1560 }]);
    }

    #[test]
    fn what_is_not_certain_gives_nothing() {
        for hours in [
            "Mo-Fr 08:00-16:00; SH off",
            "Mo-Fr 08:00-16:00 unknown",
            "Mo \"nach Absprache\"",
            "sunrise-sunset",
            "x",
        ] {
            assert_eq!(open_times(hours, TODAY), None, "{hours}");
        }
    }
}
