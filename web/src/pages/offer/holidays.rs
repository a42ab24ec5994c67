//! Public holidays of North Rhine-Westphalia. Invariant: computed, so no year is ever missing.

use jiff::ToSpan;
use jiff::civil::Date;

/// The public holidays of `year`, in order. Empty for a year outside the calendar of [`Date`].
pub(crate) fn public_holidays(year: i16) -> Vec<Date> {
    let Some(easter) = easter_sunday(year) else { return Vec::new() };
    let fixed = [(1, 1), (5, 1), (10, 3), (11, 1), (12, 25), (12, 26)];
    let fixed = fixed.into_iter().filter_map(|(month, day)| Date::new(year, month, day).ok());
    // Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi.
    let moving = [-2, 1, 39, 50, 60].into_iter().filter_map(|days: i32| easter.checked_add(days.days()).ok());
    let mut days: Vec<Date> = fixed.chain(moving).collect();
    days.sort();
    days
}

/// The Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
fn easter_sunday(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month_and_day = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(month_and_day / 31).ok()?, i8::try_from(month_and_day % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::public_holidays;

    #[test]
    fn the_holidays_of_2026_and_2027_are_those_of_the_state() {
        let check = |year, want: &[&str]| {
            let have: Vec<String> =
                public_holidays(year).iter().map(|day| day.strftime("%m-%d").to_string()).collect();
            assert_eq!(have, want, "{year}");
        };
        check(
            2026,
            &[
                "01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "06-04", "10-03", "11-01", "12-25",
                "12-26",
            ],
        );
        check(
            2027,
            &[
                "01-01", "03-26", "03-29", "05-01", "05-06", "05-17", "05-27", "10-03", "11-01", "12-25",
                "12-26",
            ],
        );
    }
}
