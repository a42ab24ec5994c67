//! Dates as people state them: a day, a month or only a year. Invariant: a
//! [`PartialDate`] names a day, month or year that exists.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A date known to the year, the month or the day: `2024`, `2024-11`, `2024-11-30`.
///
/// Orders by its first day, a less exact date before a more exact one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    first_day: Date,
    precision: Precision,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Precision {
    Year,
    Month,
    Day,
}

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidDate {
    /// The text has another shape than `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[error("`{0}` is not a date: write YYYY-MM-DD, YYYY-MM or YYYY")]
    Shape(String),
    /// The shape is right, but the calendar has no such day.
    #[error("there is no day `{0}` in the calendar")]
    NoSuchDay(String),
}

impl PartialDate {
    /// The year, for example 2024.
    pub fn year(self) -> i16 {
        self.first_day.year()
    }

    /// The month from 1 to 12, if known.
    pub fn month(self) -> Option<i8> {
        (self.precision >= Precision::Month).then(|| self.first_day.month())
    }

    /// The day of the month from 1 to 31, if known.
    pub fn day(self) -> Option<i8> {
        (self.precision == Precision::Day).then(|| self.first_day.day())
    }

    /// The first day it can mean.
    pub fn first_day(self) -> Date {
        self.first_day
    }

    /// The last day it can mean: an offer valid until `2024-11` is valid on 30 November.
    pub fn last_day(self) -> Date {
        match self.precision {
            Precision::Year => self.first_day.last_of_year(),
            Precision::Month => self.first_day.last_of_month(),
            Precision::Day => self.first_day,
        }
    }
}

impl FromStr for PartialDate {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let shape = || InvalidDate::Shape(text.to_owned());
        let parts: Vec<&str> = text.split('-').collect();
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        let digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let precision = match lengths.as_slice() {
            _ if !digits => return Err(shape()),
            [4] => Precision::Year,
            [4, 2] => Precision::Month,
            [4, 2, 2] => Precision::Day,
            _ => return Err(shape()),
        };
        let number =
            |idx: usize| parts.get(idx).map_or(Ok(1), |part| part.parse::<i16>().map_err(|_| shape()));
        let (year, month, day) = (number(0)?, number(1)?, number(2)?);
        let first_day =
            Date::new(year, month as i8, day as i8).map_err(|_| InvalidDate::NoSuchDay(text.to_owned()))?;
        Ok(Self { first_day, precision })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year())?;
        for part in [self.month(), self.day()].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = InvalidDate;
    fn try_from(text: String) -> Result<Self, InvalidDate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::{InvalidDate, PartialDate};

    #[test]
    fn dates_round_trip_at_their_precision() {
        for text in ["2024", "2024-02", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn impossible_days_and_other_shapes_are_told_apart() {
        for text in ["2023-02-29", "2024-13", "2024-00-01"] {
            assert!(matches!(text.parse::<PartialDate>(), Err(InvalidDate::NoSuchDay(_))), "{text}");
        }
        for text in ["", "24", "2024-1", "30.11.2024", "2024-11-30T00", "२०२४"] {
            assert!(matches!(text.parse::<PartialDate>(), Err(InvalidDate::Shape(_))), "{text}");
        }
    }

    #[test]
    fn last_day_is_inclusive() {
        let last = |text: &str| text.parse::<PartialDate>().unwrap().last_day().to_string();
        assert_eq!(last("2024-02"), "2024-02-29");
        assert_eq!(last("2024"), "2024-12-31");
    }
}
