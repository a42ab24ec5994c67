//! Where things are: municipalities and counties. Invariant: an [`Ags`] is eight
//! digits and [`Coordinates`] lie on the globe.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::{CountyId, MunicipalityId};

/// The official municipality key (Amtlicher Gemeindeschlüssel), eight digits.
///
/// Its first five digits are the key of the county.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ags(String);

/// Why a text is not a municipality key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a municipality key (AGS): it has eight digits, for example \"05358008\"")]
pub struct InvalidAgs(String);

impl Ags {
    /// Checks and wraps `text`.
    ///
    /// # Errors
    /// [`InvalidAgs`] unless `text` is eight ASCII digits.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidAgs> {
        let text = text.into();
        let valid = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        if valid { Ok(Self(text)) } else { Err(InvalidAgs(text)) }
    }

    /// The eight digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The five digits of the county.
    pub fn county(&self) -> &str {
        &self.0[..5]
    }
}

impl fmt::Display for Ags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Ags {
    type Error = InvalidAgs;
    fn try_from(text: String) -> Result<Self, InvalidAgs> {
        Self::new(text)
    }
}

impl From<Ags> for String {
    fn from(ags: Ags) -> String {
        ags.0
    }
}

/// A point on the globe (WGS 84), in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "[f64; 2]", into = "[f64; 2]")]
pub struct Coordinates {
    latitude: f64,
    longitude: f64,
}

/// Why two numbers are not a point on the globe.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("[{0}, {1}] is no place on earth: write [latitude, longitude] in degrees, for example [50.80, 6.48]")]
pub struct InvalidCoordinates(f64, f64);

impl Coordinates {
    /// Checks the ranges: latitude −90 to 90, longitude −180 to 180.
    ///
    /// # Errors
    /// [`InvalidCoordinates`] outside these ranges, or if a number is not finite.
    pub fn new(latitude: f64, longitude: f64) -> Result<Self, InvalidCoordinates> {
        if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 {
            Ok(Self { latitude, longitude })
        } else {
            Err(InvalidCoordinates(latitude, longitude))
        }
    }

    /// Degrees north of the equator.
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Degrees east of Greenwich.
    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// How far it is to `other` as the crow flies, in metres. On a flat map of the surroundings: right to
    /// a percent within some hundred kilometres.
    pub fn distance_m(self, other: Self) -> f64 {
        const M_PER_DEGREE: f64 = 111_195.0;
        let north = (self.latitude - other.latitude) * M_PER_DEGREE;
        let half_way = ((self.latitude + other.latitude) / 2.0).to_radians();
        let east = (self.longitude - other.longitude) * M_PER_DEGREE * half_way.cos();
        north.hypot(east)
    }
}

impl TryFrom<[f64; 2]> for Coordinates {
    type Error = InvalidCoordinates;
    fn try_from([latitude, longitude]: [f64; 2]) -> Result<Self, InvalidCoordinates> {
        Self::new(latitude, longitude)
    }
}

impl From<Coordinates> for [f64; 2] {
    fn from(point: Coordinates) -> Self {
        [point.latitude, point.longitude]
    }
}

/// A county (Kreis).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct County {
    /// Its id, also the folder of its offers.
    pub id: CountyId,
    /// The first five digits of the AGS of its municipalities.
    pub key: String,
    /// Its official name, German: `Kreis Düren`.
    pub name: String,
    /// Its names in other languages and scripts.
    pub also_called: Vec<String>,
}

/// A municipality: the finest place a visitor can filter by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    /// Its id, used in offers, facets and URLs.
    pub id: MunicipalityId,
    /// Its official key.
    pub ags: Ags,
    /// Its name, German: `Jülich`.
    pub name: String,
    /// The county it belongs to.
    pub county: CountyId,
    /// A point in its centre.
    pub coordinates: Option<Coordinates>,
    /// Postcodes, sorted.
    pub postal_codes: Vec<String>,
    /// Villages and districts people name instead of the municipality.
    pub localities: Vec<String>,
    /// Its names in other languages and scripts.
    pub also_called: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::{Ags, Coordinates};

    #[test]
    fn an_ags_has_eight_digits() {
        assert_eq!(Ags::new("05358024").unwrap().county(), "05358");
        for bad in ["5358024", "0535802x", "05 35802", ""] {
            assert!(Ags::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn coordinates_lie_on_the_globe() {
        assert!(Coordinates::new(50.8, 6.48).is_ok());
        assert!(Coordinates::new(91.0, 0.0).is_err());
        assert!(Coordinates::new(f64::NAN, 0.0).is_err());
    }

    #[test]
    fn distances_are_those_on_the_map() {
        let point = |latitude, longitude| Coordinates::new(latitude, longitude).unwrap();
        let check = |a: Coordinates, b: Coordinates, want_km: f64| {
            let found = a.distance_m(b) / 1000.0;
            assert!((found - want_km).abs() < want_km * 0.01 + 0.001, "{found} is not {want_km}");
            assert_eq!(a.distance_m(b), b.distance_m(a));
        };
        // Düren to Jülich and to Recklinghausen, on the great circle.
        check(point(50.80, 6.48), point(50.92, 6.36), 15.79);
        check(point(50.80, 6.48), point(51.61, 7.20), 103.1);
        check(point(50.80, 6.48), point(50.80, 6.48), 0.0);
    }
}
