//! Where an offer is. Invariant: a map is a link that somebody taps, never a request of the page.

use lotse_model::Offer;
use yew::{Html, html};

use crate::pages::portal::Portal;

/// The name of the town where `offer` takes place.
pub(crate) fn town_name<'a>(portal: &Portal<'a>, offer: &Offer) -> Option<&'a str> {
    let place = offer.place.as_ref()?;
    portal.input.collection.municipality(&place.municipality).map(|town| town.name.as_str())
}

/// The lines of the address; none for a place of which only the town is known.
pub(crate) fn address_lines(portal: &Portal<'_>, offer: &Offer) -> Vec<String> {
    let Some(place) = &offer.place else { return Vec::new() };
    let name = town_name(portal, offer).unwrap_or_default();
    let town = place.postal_code.as_ref().map(|code| [code.as_str(), " ", name].concat());
    let lines: Vec<String> =
        [place.name.clone(), place.locality.clone(), place.street.clone()].into_iter().flatten().collect();
    let town = town.or_else(|| (!lines.is_empty() && place.street.is_some()).then(|| name.to_owned()));
    lines.into_iter().chain(town).collect()
}

/// The address, and a way to a map where there is a point or a street.
pub(crate) fn address(portal: &Portal<'_>, offer: &Offer) -> Html {
    let page = &portal.page;
    let lines = address_lines(portal, offer);
    let map = map_url(offer, town_name(portal, offer).unwrap_or_default());
    html! {
        <>
            if !lines.is_empty() {
                <address lang="de" dir="ltr">{ for lines.into_iter().map(|line| html! { <span>{ line }</span> }) }</address>
            }
            { map.map(|href| html! {
                <p class="lotse-facts__way">
                    <a {href} rel="noreferrer">{ page.text("map-link") }</a>{ " " }<small>{ page.text("map-note") }</small>
                </p>
            }) }
        </>
    }
}

/// The place on openstreetmap.org: its point, else its street in `town`.
fn map_url(offer: &Offer, town: &str) -> Option<String> {
    let place = offer.place.as_ref()?;
    if let Some(point) = place.coordinates {
        let (lat, lon) = (point.latitude(), point.longitude());
        return Some(format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=18/{lat}/{lon}"));
    }
    let street = place.street.as_ref()?;
    let town = place.postal_code.as_ref().map_or_else(|| town.to_owned(), |code| format!("{code} {town}"));
    let query: String = form_urlencoded::byte_serialize(format!("{street}, {town}").as_bytes()).collect();
    Some(["https://www.openstreetmap.org/search?query=", &query].concat())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::map_url;
    use crate::pages::test_offers::offer;

    #[test]
    fn a_map_needs_a_point_or_a_street() {
        let check = |street: Option<&str>, point: Option<[f64; 2]>, want: Option<&str>| {
            let mut offer = offer("a");
            offer.place = serde_json::from_value(json!({
                "municipality": "dueren", "locality": null, "name": "Haus", "street": street,
                "postal_code": "52351", "coordinates": point,
            }))
            .unwrap();
            assert_eq!(map_url(&offer, "Düren").as_deref(), want);
        };
        check(None, None, None);
        check(
            Some("Weg 1 & 2"),
            None,
            Some("https://www.openstreetmap.org/search?query=Weg+1+%26+2%2C+52351+D%C3%BCren"),
        );
        check(
            Some("Weg 1"),
            Some([50.8, 6.48]),
            Some("https://www.openstreetmap.org/?mlat=50.8&mlon=6.48#map=18/50.8/6.48"),
        );
    }
}
