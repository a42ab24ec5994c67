//! Invariant: each rule is seen with one small collection of offers.

use lotse_model::{CategoryId, OfferId, TargetGroupId};
use serde_json::json;

use super::*;
use crate::pages::test_offers::{collection_of, offer, texts};

fn id<T: TryFrom<String>>(text: &str) -> T {
    T::try_from(text.to_owned()).unwrap_or_else(|_| panic!("{text}"))
}

fn in_town(name: &str, title: &str, town: &str) -> Offer {
    let mut offer = offer(name);
    offer.title = texts(&[("de", title)]);
    offer.place = serde_json::from_value(json!({
        "municipality": town, "locality": null, "name": null, "street": null, "postal_code": null, "coordinates": null,
    }))
    .unwrap();
    offer.service_area = ServiceArea::Municipalities(vec![id(town)]);
    offer
}

fn ids(collection: &Collection, of: &str) -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let offers: Vec<&Offer> = collection.published(jiff::civil::date(2026, 11, 22)).collect();
    let all = neighbourhoods(collection, &offers);
    let here = offers.iter().position(|offer| offer.id == id::<OfferId>(of)).unwrap();
    let name = |idx: usize| offers[idx].id.to_string();
    let elsewhere = all[here].elsewhere.iter();
    (
        all[here].similar.iter().map(|idx| name(*idx)).collect(),
        elsewhere
            .map(|found| (name(found.offer), found.towns.iter().map(ToString::to_string).collect()))
            .collect(),
    )
}

#[test]
fn similar_is_the_same_topic_for_the_same_people_in_reach() {
    let group = |offer: Offer, group: &str| Offer {
        audience: lotse_model::Audience {
            groups: vec![id::<TargetGroupId>("newcomers"), id(group)],
            ..offer.audience.clone()
        },
        ..offer
    };
    let this = group(in_town("this", "Deutschkurs", "juelich"), "women");
    let for_women = group(in_town("z-women", "Deutsch", "juelich"), "women");
    let for_all = in_town("a-all", "Deutsch", "juelich");
    let far = in_town("b-far", "Deutschkurs", "titz");
    let mut county = offer("c-county");
    county.service_area = ServiceArea::County;
    let mut over = in_town("d-over", "Deutschkurs", "juelich");
    over.status = Status::Ended;
    let mut other_topic = in_town("e-sport", "Fußball", "juelich");
    other_topic.categories = vec![id::<CategoryId>("sport")];
    let collection = collection_of(vec![this, for_women, for_all, far, county, over, other_topic]);
    let (similar, _) = ids(&collection, "this");
    assert_eq!(similar, ["z-women", "a-all", "c-county"]);
}

#[test]
fn there_are_at_most_five_and_equals_stand_by_id() {
    let offers = "hgfedcba".chars().map(|name| in_town(&name.to_string(), "Deutsch", "juelich")).collect();
    assert_eq!(ids(&collection_of(offers), "a").0, ["b", "c", "d", "e", "f"]);
}

#[test]
fn professionals_and_visitors_are_not_sent_to_each_other() {
    let mut training = in_town("b", "Deutsch", "juelich");
    training.audience.groups = vec![id("professionals")];
    assert!(ids(&collection_of(vec![in_town("a", "Deutsch", "juelich"), training]), "a").0.is_empty());
}

#[test]
fn who_lives_elsewhere_is_sent_to_the_counterpart_of_that_town() {
    let mut both = in_town("both", "Willkommen im Rathaus", "titz");
    both.service_area = ServiceArea::Municipalities(vec![id("titz"), id("dueren")]);
    let mut closer = in_town("closer", "Willkommensbüro", "dueren");
    closer.provider = id("verein");
    let mut paused = in_town("paused", "Willkommensbüro", "titz");
    paused.status = Status::Paused;
    let this = in_town("this", "Willkommensbüro Jülich", "juelich");
    let collection = collection_of(vec![this, both, closer, paused]);
    let (similar, elsewhere) = ids(&collection, "this");
    // By the same kind of provider for Titz, by the same title for Düren, whatever the provider.
    let want = [("closer", vec!["dueren"]), ("both", vec!["titz"])];
    let want: Vec<(String, Vec<String>)> = want
        .into_iter()
        .map(|(name, towns)| (name.to_owned(), towns.into_iter().map(str::to_owned).collect()))
        .collect();
    assert_eq!(elsewhere, want);
    assert!(similar.is_empty(), "who only serves other towns is no alternative: {similar:?}");
}

#[test]
fn a_county_wide_offer_has_no_counterparts() {
    let mut this = offer("this");
    this.service_area = ServiceArea::County;
    assert!(ids(&collection_of(vec![this, in_town("a", "x", "titz")]), "this").1.is_empty());
}
