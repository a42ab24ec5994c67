//! The clock. Invariant: nothing else in lotse asks what day it is.

use jiff::civil::Date;

/// The day `asked` for, or today in the time zone of this machine.
pub(crate) fn today(asked: Option<Date>) -> Date {
    asked.unwrap_or_else(|| jiff::Zoned::now().date())
}
