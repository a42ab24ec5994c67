//! `places/<county>.yaml`. Invariant: postcodes come out sorted, the municipalities in
//! the editor's order.

use lotse_model::{County, CountyId, Municipality, MunicipalityId};

use crate::kinds::{AgsKind, CoordinatesKind, CountyKey, IdMap, List, PostalCode, Text};
use crate::record::record;

record! {
    /// A county and its municipalities.
    PlacesRecord = "a places file" {
        /// The county.
        required county: CountyRecord,
        /// Its municipalities by id, which stands in offers and web addresses.
        required municipalities: IdMap<MunicipalityId, MunicipalityRecord>,
    }
}

record! {
    /// A county.
    CountyRecord = "a county" {
        /// Its official name.
        required name: Text,
        /// The first five digits of the AGS of its municipalities.
        required key: CountyKey,
        /// Its names in other languages and scripts, as people type them.
        optional also_called: List<Text>,
    }
}

record! {
    /// A municipality.
    MunicipalityRecord = "a municipality" {
        /// Its official key (AGS), eight digits.
        required ags: AgsKind,
        /// Its name.
        required name: Text,
        /// A point in its centre: `[latitude, longitude]`.
        optional coordinates: CoordinatesKind,
        /// Its postcodes.
        optional postal_codes: List<PostalCode>,
        /// Villages and districts people name instead of the municipality.
        optional localities: List<Text>,
        /// Its names in other languages and scripts, as people type them.
        optional also_called: List<Text>,
    }
}

/// The county of a record.
pub(crate) fn county(id: CountyId, record: CountyRecord) -> Option<County> {
    let also_called = record.also_called.map_or_else(Vec::new, |names| names.value);
    Some(County { id, key: record.key?.value, name: record.name?.value, also_called })
}

/// The municipality of a record.
pub(crate) fn municipality(
    id: MunicipalityId,
    county: CountyId,
    record: MunicipalityRecord,
) -> Option<Municipality> {
    let mut postal_codes = record.postal_codes.map_or_else(Vec::new, |codes| codes.value);
    postal_codes.sort();
    Some(Municipality {
        id,
        ags: record.ags?.value,
        name: record.name?.value,
        county,
        coordinates: record.coordinates.map(|point| point.value),
        postal_codes,
        localities: record.localities.map_or_else(Vec::new, |names| names.value),
        also_called: record.also_called.map_or_else(Vec::new, |names| names.value),
    })
}
