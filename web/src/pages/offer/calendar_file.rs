//! The calendar file of an offer (RFC 5545). Invariant: equal facts give equal bytes; the file changes with the
//! year, not with the day of the build, and nothing in it is less exact than the offer.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use lotse_model::{Offer, PartialDate};

use super::open_times::{OpenTimes, WeeklySlot, weekday};

/// Texts of the reader's language and addresses for the events.
pub(crate) struct EventTexts<'a> {
    pub(crate) title: &'a str,
    pub(crate) summary: &'a str,
    /// Where one goes, on one line; empty if not stated.
    pub(crate) place: &'a str,
    /// The absolute address of the page, if known.
    pub(crate) url: Option<&'a str>,
    /// The host, or another name for who gives out the ids of events.
    pub(crate) issuer: &'a str,
}

const BY_DAY: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Summer time as it has been since 1996; a calendar needs it in the file.
const TIME_ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\n\
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\n\
TZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// The file for `offer`, as of the day `today`; `None` if it has neither weekly times nor a day.
pub(crate) fn calendar_file(
    offer: &Offer,
    times: Option<&OpenTimes>,
    texts: &EventTexts<'_>,
    today: Date,
) -> Option<String> {
    let events = match times.filter(|times| !times.weekly.is_empty()) {
        Some(times) => weekly_events(offer, times, today),
        None => day_event(offer, today).into_iter().collect(),
    };
    if events.is_empty() {
        return None;
    }
    let mut out = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//lotse//offers//EN\r\n");
    if times.is_some() {
        out.push_str(TIME_ZONE);
    }
    for (number, event) in events.iter().enumerate() {
        let mut line = |text: &str| fold_line(&mut out, text);
        line("BEGIN:VEVENT");
        line(&format!("UID:{}-{number}@{}", offer.id, texts.issuer));
        line(&format!("DTSTAMP:{}T000000Z", compact(offer.last_checked.first_day())));
        for property in event {
            line(property);
        }
        line(&format!("SUMMARY:{}", escaped(texts.title)));
        line(&format!("DESCRIPTION:{}", escaped(texts.summary)));
        if !texts.place.is_empty() {
            line(&format!("LOCATION:{}", escaped(texts.place)));
        }
        if let Some(url) = texts.url {
            line(&format!("URL:{url}"));
        }
        line("END:VEVENT");
    }
    out.push_str("END:VCALENDAR\r\n");
    Some(out)
}

/// The properties of one event each: when it is, and how it repeats.
fn weekly_events(offer: &Offer, times: &OpenTimes, today: Date) -> Vec<Vec<String>> {
    let year = today.year();
    let first = offer.schedule.start.map(PartialDate::first_day).unwrap_or(Date::MIN).max(date(year, 1, 1));
    let ends = [offer.schedule.end, offer.valid_until].into_iter().flatten().map(PartialDate::last_day);
    let last = ends.fold(date(year.saturating_add(1), 12, 31), Date::min);
    if last < today {
        return Vec::new();
    }
    times.weekly.iter().filter_map(|slot| weekly_event(slot, &times.closed_on, first, last)).collect()
}

fn weekly_event(slot: &WeeklySlot, closed_on: &[Date], first: Date, last: Date) -> Option<Vec<String>> {
    let occurs = |day: &Date| slot.days.contains(&weekday(*day)) && !closed_on.contains(day);
    let start = first.series(1.day()).take(60).find(occurs).filter(|start| *start <= last)?;
    let days: Vec<&str> = slot.days.iter().filter_map(|day| BY_DAY.get(usize::from(*day)).copied()).collect();
    let mut properties = vec![
        format!("DTSTART;TZID=Europe/Berlin:{}", moment(start, slot.start_min)?),
        format!("DTEND;TZID=Europe/Berlin:{}", moment(start, slot.end_min)?),
        // In winter the last day ends at 23:00 UTC; in summer an hour more does no harm.
        format!("RRULE:FREQ=WEEKLY;BYDAY={};UNTIL={}T225959Z", days.join(","), compact(last)),
    ];
    let skipped: Vec<String> = closed_on
        .iter()
        .filter(|day| (start..=last).contains(*day) && slot.days.contains(&weekday(**day)))
        .filter_map(|day| moment(*day, slot.start_min))
        .collect();
    if !skipped.is_empty() {
        properties.push(format!("EXDATE;TZID=Europe/Berlin:{}", skipped.join(",")));
    }
    Some(properties)
}

/// A day, or several in a row, if both ends are known to the day and not over.
fn day_event(offer: &Offer, today: Date) -> Option<Vec<String>> {
    let exact = |date: PartialDate| date.day().map(|_| date.first_day());
    let start = exact(offer.schedule.start?)?;
    let end = offer.schedule.end.map_or(Some(start), exact)?;
    if end < today {
        return None;
    }
    let after = end.tomorrow().ok()?;
    Some(vec![
        format!("DTSTART;VALUE=DATE:{}", compact(start)),
        format!("DTEND;VALUE=DATE:{}", compact(after)),
    ])
}

fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// `20261201T080000`; `minutes` may go on after midnight.
fn moment(day: Date, minutes: u32) -> Option<String> {
    let day = day.checked_add(i64::from(minutes / 1440).days()).ok()?;
    Some(format!("{}T{:02}{:02}00", compact(day), minutes % 1440 / 60, minutes % 60))
}

/// A text as a value: RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}

/// Lines have at most 75 bytes and never break a character: RFC 5545, 3.1.
fn fold_line(out: &mut String, line: &str) {
    let mut bytes = 0;
    for sign in line.chars() {
        if bytes + sign.len_utf8() > 75 {
            out.push_str("\r\n ");
            bytes = 1;
        }
        out.push(sign);
        bytes += sign.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::offer::open_times::open_times;
    use crate::pages::test_offers::offer;

    const TODAY: Date = date(2026, 11, 30);
    const TEXTS: EventTexts<'_> = EventTexts {
        title: "Sprechstunde; offen, für alle",
        summary: "Ein ziemlich langer Satz mit Umlauten: über Öffnungszeiten, Ämter und Bürger, ohne Ende.",
        place: "Weg 1, 52351 Düren",
        url: Some("https://angebote.example.org/de/offers/a/"),
        issuer: "angebote.example.org",
    };

    fn made(offer: &Offer) -> Option<String> {
        let times = offer.schedule.opening_hours.as_ref().and_then(|hours| open_times(hours, TODAY));
        calendar_file(offer, times.as_ref(), &TEXTS, TODAY)
    }

    #[test]
    fn weekly_hours_repeat_and_skip_holidays() {
        let mut offer = offer("a");
        offer.schedule.opening_hours = Some("Mo-Th 08:00-16:00; Fr 08:00-13:00".to_owned());
        let file = made(&offer).unwrap();
        for line in [
            "UID:a-0@angebote.example.org\r\n",
            "DTSTAMP:20241101T000000Z\r\n",
            // New Year is a Thursday, so the first Monday to Thursday after it is the fifth.
            "DTSTART;TZID=Europe/Berlin:20260105T080000\r\nDTEND;TZID=Europe/Berlin:20260105T160000\r\n",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH;UNTIL=20271231T225959Z\r\n",
            "SUMMARY:Sprechstunde\\; offen\\, für alle\r\n",
        ] {
            assert!(file.contains(line), "{line} not in\n{file}");
        }
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains("20261225T080000"), "Christmas is skipped:\n{unfolded}");
        assert!(!unfolded.contains("20261226T"), "nothing skips a Saturday:\n{unfolded}");
        assert!(file.lines().all(|line| line.len() <= 75), "{file}");
        assert_eq!(made(&offer).unwrap(), file, "equal bytes");
    }

    #[test]
    fn a_dated_offer_is_a_day_and_a_past_or_vague_one_is_nothing() {
        let check = |start: &str, end: Option<&str>, want: Option<&str>| {
            let mut offer = offer("a");
            offer.schedule.start = Some(start.parse().unwrap());
            offer.schedule.end = end.map(|end| end.parse().unwrap());
            let file = made(&offer);
            assert_eq!(file.is_some(), want.is_some(), "{start} {end:?}");
            if let (Some(file), Some(want)) = (file, want) {
                assert!(file.contains(want) && !file.contains("TZID"), "{file}");
            }
        };
        check("2026-12-05", None, Some("DTSTART;VALUE=DATE:20261205\r\nDTEND;VALUE=DATE:20261206\r\n"));
        check("2026-12-05", Some("2026-12-06"), Some("DTEND;VALUE=DATE:20261207\r\n"));
        check("2026-10-05", None, None);
        check("2026-12", None, None);
        check("2026-12-05", Some("2027"), None);
    }
}
