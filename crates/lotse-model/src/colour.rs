//! Colours and how well they stand out from each other. Invariant: a [`Colour`] is opaque sRGB, so
//! the contrast of two is one number.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An opaque sRGB colour, written `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

/// Why a text is not a colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a colour: write `#` and six hexadecimal digits")]
pub struct InvalidColour(String);

impl Colour {
    /// `#000000`.
    pub const BLACK: Self = Self::new(0x000000);
    /// `#ffffff`.
    pub const WHITE: Self = Self::new(0xffffff);

    /// The colour `0xrrggbb`; higher bits are ignored.
    pub const fn new(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self { red, green, blue }
    }

    /// Relative luminance as WCAG 2.x defines it, 0 (black) to 1 (white).
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast ratio of WCAG 2.x, 1 (none) to 21; the order makes no difference.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// `percent` of the way from this colour to `other`, 0 to 100.
    pub fn mix(self, other: Self, percent: u8) -> Self {
        let percent = u32::from(percent.min(100));
        let between = |a: u8, b: u8| {
            let sum = u32::from(a) * (100 - percent) + u32::from(b) * percent;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self {
            red: between(self.red, other.red),
            green: between(self.green, other.green),
            blue: between(self.blue, other.blue),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl FromStr for Colour {
    type Err = InvalidColour;

    /// Reads `#rrggbb` or `#rgb`.
    fn from_str(text: &str) -> Result<Self, InvalidColour> {
        let wrong = || InvalidColour(text.to_owned());
        let digits = text.strip_prefix('#').ok_or_else(wrong)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        let digits = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            6 => digits.to_owned(),
            _ => return Err(wrong()),
        };
        u32::from_str_radix(&digits, 16).map(Self::new).map_err(|_| wrong())
    }
}

impl TryFrom<String> for Colour {
    type Error = InvalidColour;
    fn try_from(text: String) -> Result<Self, InvalidColour> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> String {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    #[test]
    fn colours_are_read_and_written() {
        let check = |text: &str, want: Option<&str>| {
            assert_eq!(
                text.parse::<Colour>().ok().map(|colour| colour.to_string()).as_deref(),
                want,
                "{text}"
            );
        };
        check("#0D4a55", Some("#0d4a55"));
        check("#fc3", Some("#ffcc33"));
        for bad in ["", "#", "0d4a55", "#0d4a5", "#0d4a5g", "red", "#0d4a55ff", "#ä1234"] {
            check(bad, None);
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let check = |a: u32, b: u32, want: f64| {
            let (a, b) = (Colour::new(a), Colour::new(b));
            assert!((a.contrast(b) - want).abs() < 0.01, "{a} on {b}: {}", a.contrast(b));
            assert!((b.contrast(a) - want).abs() < 0.01);
        };
        check(0x000000, 0xffffff, 21.0);
        check(0x767676, 0xffffff, 4.54);
        check(0x777777, 0xffffff, 4.48);
        check(0x123456, 0x123456, 1.0);
    }

    #[test]
    fn a_mix_lies_between() {
        let (black, white) = (Colour::BLACK, Colour::WHITE);
        assert_eq!(black.mix(white, 0), black);
        assert_eq!(black.mix(white, 100), white);
        assert_eq!(black.mix(white, 50).to_string(), "#808080");
    }
}
