//! Places: coordinates, postcodes, official keys, service areas. Invariant: coordinates
//! that were read lie on the globe, latitude first.

use lotse_model::{Ags, Coordinates, MunicipalityId, ServiceArea};
use serde_json::{Value as Json, json};

use super::{Context, Kind, NonEmptyList, Reference, scalar, wrong_kind};
use crate::code::Code;
use crate::report::{Finding, quote};
use crate::yaml::{Node, Value};

/// `[latitude, longitude]` in degrees.
#[derive(Debug)]
pub(crate) struct CoordinatesKind;

impl Kind for CoordinatesKind {
    type Value = Coordinates;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Coordinates> {
        let Value::List(items) = &node.value else {
            wrong_kind(node, "a list of two numbers", "[50.80, 6.48]", context);
            return None;
        };
        let degrees = |item: &Node<'_>| match &item.value {
            Value::Scalar(text) => text.trim().parse::<f64>().ok(),
            _ => None,
        };
        let numbers: Vec<_> = items.iter().map(degrees).collect();
        let help = match numbers.as_slice() {
            [Some(latitude), Some(longitude)] => {
                let point = Coordinates::new(*latitude, *longitude);
                let is_swapped = is_in_germany(*longitude, *latitude);
                match point {
                    Ok(point) if !is_swapped => return Some(point),
                    _ if is_swapped => "latitude comes first: swap the two numbers",
                    _ => "latitude is from -90 to 90, longitude from -180 to 180",
                }
            }
            _ => "write latitude and longitude with a decimal point: `[50.80, 6.48]`",
        };
        let finding = Finding::error(Code::INVALID_COORDINATES, "these coordinates cannot be right")
            .label("not `[latitude, longitude]`")
            .help(help);
        context.report.push(node.span, finding);
        None
    }

    fn schema() -> Json {
        json!({
            "type": "array",
            "prefixItems": [
                { "type": "number", "minimum": -90, "maximum": 90 },
                { "type": "number", "minimum": -180, "maximum": 180 },
            ],
            "minItems": 2,
            "maxItems": 2,
        })
    }
}

/// Roughly; swapped, a German place would lie off the coast of Somalia.
fn is_in_germany(latitude: f64, longitude: f64) -> bool {
    (47.0..56.0).contains(&latitude) && (5.0..16.0).contains(&longitude)
}

/// A text of exactly so many digits.
fn digits(
    node: &Node<'_>,
    what: &str,
    example: &str,
    code: Code,
    context: &mut Context<'_>,
) -> Option<String> {
    let text = scalar(node, what, &format!("\"{example}\""), context)?;
    if text.len() == example.len() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text.to_owned());
    }
    let finding = Finding::error(code, format!("{} is not {what}", quote(text)))
        .label(format!("not {} digits", example.len()))
        .help(format!("write {} digits, for example `\"{example}\"`", example.len()));
    context.report.push(node.span, finding);
    None
}

/// A German postcode.
#[derive(Debug)]
pub(crate) struct PostalCode;

impl Kind for PostalCode {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        digits(node, "a postcode", "52351", Code::INVALID_POSTAL_CODE, context)
    }

    fn schema() -> Json {
        json!({ "type": ["string", "integer"], "pattern": "^[0-9]{5}$" })
    }
}

/// The official key of a municipality.
#[derive(Debug)]
pub(crate) struct AgsKind;

impl Kind for AgsKind {
    type Value = Ags;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Ags> {
        let text = digits(node, "a municipality key (AGS)", "05358008", Code::INVALID_VALUE, context)?;
        Ags::new(text).ok()
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^[0-9]{8}$" })
    }
}

/// The official key of a county.
#[derive(Debug)]
pub(crate) struct CountyKey;

impl Kind for CountyKey {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        digits(node, "a county key", "05358", Code::INVALID_VALUE, context)
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^[0-9]{5}$" })
    }
}

/// The path a site is served under, with slashes at both ends.
#[derive(Debug)]
pub(crate) struct BasePath;

impl Kind for BasePath {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        let text = scalar(node, "a path", "/", context)?;
        let is_path = text.chars().all(|char| char.is_ascii_alphanumeric() || "/-_.~".contains(char));
        if is_path && text.starts_with('/') && text.ends_with('/') && !text.contains("//") {
            return Some(text.to_owned());
        }
        let finding = Finding::error(Code::INVALID_VALUE, format!("{} is not a base path", quote(text)))
            .label("not a path with slashes at both ends")
            .help(match text.trim_matches('/') {
                "" => "write `/`".to_owned(),
                inner if is_path => format!("write `/{inner}/`"),
                _ => "write `/`, or a path such as `/angebote/`".to_owned(),
            });
        context.report.push(node.span, finding);
        None
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^/([A-Za-z0-9_.~-]+/)*$" })
    }
}

/// `county`, or a list of municipalities.
#[derive(Debug)]
pub(crate) struct ServiceAreaKind;

impl Kind for ServiceAreaKind {
    type Value = ServiceArea;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<ServiceArea> {
        match &node.value {
            Value::List(_) => NonEmptyList::<Reference<MunicipalityId>>::read(node, context)
                .map(ServiceArea::Municipalities),
            Value::Scalar(text) if text.trim() == "county" => Some(ServiceArea::County),
            Value::Scalar(text) => {
                let text = text.trim();
                let is_municipality =
                    context.known.municipalities.as_ref().is_some_and(|known| known.contains(text));
                let help = if is_municipality {
                    format!("write a list: `[{text}]`")
                } else {
                    "write `county`, or a list of municipalities such as `[dueren, juelich]`".to_owned()
                };
                let finding =
                    Finding::error(Code::INVALID_VALUE, format!("{} is no service area", quote(text)))
                        .label("neither `county` nor a list")
                        .help(help);
                context.report.push(node.span, finding);
                None
            }
            Value::Empty | Value::Mapping(_) | Value::Broken => {
                wrong_kind(node, "`county` or a list of municipalities", "county", context);
                None
            }
        }
    }

    fn schema() -> Json {
        json!({ "anyOf": [{ "const": "county" }, NonEmptyList::<Reference<MunicipalityId>>::schema()] })
    }
}
