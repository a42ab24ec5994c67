//! When an offer takes place. Invariant: "open now" is said by the reader's own clock and only while the page
//! knows; without a script the hours themselves stand there.

use std::fmt::Write;

use lotse_model::Offer;
use yew::{Html, html};

use super::open_times::{HORIZON_DAYS, OpenTimes};
use super::opening_hours::opening_hours;
use crate::context::PageContext;
use crate::format;
use crate::pages::portal::Portal;

/// The times of `offer`; `times` if they are certain, `calendar` the address of its calendar file.
pub(crate) fn when(
    portal: &Portal<'_>,
    offer: &Offer,
    times: Option<&OpenTimes>,
    calendar: Option<String>,
) -> Option<Html> {
    let page = &portal.page;
    let schedule = &offer.schedule;
    let mut parts: Vec<Html> = Vec::new();
    parts.extend(schedule.opening_hours.as_ref().map(|hours| html! { { opening_hours(page, hours) } }));
    parts.extend(schedule.text.as_ref().map(|text| crate::components::localized(page, text)));
    let span = match (schedule.start, schedule.end) {
        (Some(start), Some(end)) => Some(page.format(
            "from-to",
            &[("start", format::date(page, start).into()), ("end", format::date(page, end).into())],
        )),
        (Some(start), None) => Some(page.format("from-date", &[("start", format::date(page, start).into())])),
        (None, Some(end)) => Some(page.format("until-date", &[("end", format::date(page, end).into())])),
        (None, None) => None,
    };
    parts.extend(span.map(|words| html! { { words } }));
    parts.extend(calendar.map(|href| html! { <a {href} download="">{ page.text("calendar-file") }</a> }));
    if parts.is_empty() {
        return None;
    }
    Some(html! {
        <>
            { times.map(|times| open_now(page, times)) }
            <ul class="lotse-facts__list">{ for parts.into_iter().map(|part| html! { <li>{ part }</li> }) }</ul>
        </>
    })
}

/// Filled in by `web/js/open-now.js`.
fn open_now(page: &PageContext, times: &OpenTimes) -> Html {
    // The script puts the clock into the braces.
    let time = || ("time", "{time}".into());
    html! {
        <p class="lotse-open-now" hidden=true data-lotse-open={encoded(times)}
            data-open={page.format("open-now", &[time()])}
            data-opens={page.format("opens-next", &[time(), ("date", "{date}".into())])}
            data-closed={page.text("closed-now")} />
    }
}

/// The first day, for how many days the list is whole, and the open times in minutes since the first midnight:
/// `2026-11-30 60 480-960 1920-2400`.
fn encoded(times: &OpenTimes) -> String {
    let mut out = format!("{} {HORIZON_DAYS}", times.from);
    for (start, end) in &times.intervals {
        let _ = write!(out, " {start}-{end}");
    }
    out
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::encoded;
    use crate::pages::offer::open_times::open_times;

    #[test]
    fn the_times_are_a_short_list() {
        let times = open_times("Mo 08:00-16:00", date(2026, 12, 1)).unwrap();
        assert!(encoded(&times).starts_with("2026-12-01 60 9120-9600 19200-19680 "), "{}", encoded(&times));
    }
}
