//! What comes with the page and from the worker, from JSON. Invariant: reads what serde
//! writes of the same types, and gives nothing rather than half of it.

use std::rc::Rc;

use lotse_model::{
    Card, CategoryId, CostKind, Facet, FacetCounts, FacetValue, Lang, MarkedText, Mode, Neighbours, OfferId,
    Origin, Registration, Relaxation, Status, TextRun,
};

use crate::answer::{Answer, Shown};
use crate::json::Json;
use crate::messages::Texts;
use crate::start_data::StartData;

/// Reads what the start page came with.
pub fn start_data(json: &Json) -> Option<StartData> {
    Some(StartData {
        lang: lang(json, "lang")?,
        base_path: text(json, "basePath")?,
        messages: texts(json, "messages"),
        worker: text(json, "worker")?,
        pack: text(json, "pack")?,
        vocabularies: texts(json, "vocabularies"),
        terms: texts(json, "terms"),
        initial: Rc::new(answer(&json.get("initial"))?),
    })
}

/// Reads the answer to a search.
pub fn answer(json: &Json) -> Option<Answer> {
    let neighbours = json.get("neighbours");
    Some(Answer {
        total: number(json, "total")?,
        hits: all(json, "hits", shown)?,
        facets: all(json, "facets", facet_counts)?,
        relaxations: all(json, "relaxations", |json| {
            Some(Relaxation { facet: facet(json)?, total: number(json, "total")? })
        })?,
        neighbours: number(&neighbours, "total").and_then(|total| {
            Some(Neighbours { municipalities: all(&neighbours, "municipalities", Json::text)?, total })
        }),
        correction: text(json, "correction"),
    })
}

fn shown(json: &Json) -> Option<Shown> {
    let status = text(json, "status")?;
    let card = Card {
        id: OfferId::new(text(json, "id")?).ok()?,
        status: [Status::Draft, Status::Active, Status::Planned, Status::Paused, Status::Ended]
            .into_iter()
            .find(|known| known.as_str() == status)?,
        title: marked_text(&json.get("title"))?,
        summary: marked_text(&json.get("summary"))?,
        categories: all(json, "categories", |json| CategoryId::new(json.text()?).ok())?,
        topic: text(json, "topic"),
        provider: text(json, "provider")?,
        municipality: text(json, "municipality"),
        county_wide: text(json, "countyWide"),
        serves: all(json, "serves", Json::text)?,
        languages: all(json, "languages", |json| Lang::from_canonical(json.text()?))?,
        cost: text(json, "cost")
            .and_then(|text| CostKind::ALL.into_iter().find(|kind| kind.as_str() == text)),
        registration: text(json, "registration").map(|text| match text.as_str() {
            "required" => Registration::Required,
            _ => Registration::NotRequired,
        }),
        modes: all(json, "modes", |json| {
            let text = json.text()?;
            Mode::ALL.into_iter().find(|mode| mode.as_str() == text)
        })?,
        phone: text(json, "phone"),
        email: text(json, "email"),
        url: text(json, "url"),
        last_checked: text(json, "lastChecked")?.parse().ok()?,
        volunteers_wanted: json.get("volunteersWanted").truth(),
        for_professionals: json.get("forProfessionals").truth()?,
    };
    Some(Shown { card, distance_m: number(json, "distanceM") })
}

fn marked_text(json: &Json) -> Option<MarkedText> {
    Some(MarkedText {
        lang: lang(json, "lang")?,
        origin: if text(json, "origin")? == "machine" { Origin::Machine } else { Origin::Human },
        runs: all(json, "runs", |json| {
            Some(TextRun { text: text(json, "text")?, marked: json.get("marked").truth() == Some(true) })
        })?,
    })
}

fn facet_counts(json: &Json) -> Option<FacetCounts> {
    Some(FacetCounts {
        facet: facet(json)?,
        values: all(json, "values", |json| {
            Some(FacetValue {
                value: text(json, "value")?,
                label: text(json, "label")?,
                lang: lang(json, "lang")?,
                parent: text(json, "parent"),
                count: number(json, "count")?,
                selected: json.get("selected").truth()?,
            })
        })?,
    })
}

fn facet(json: &Json) -> Option<Facet> {
    let name = text(json, "facet")?;
    Facet::ALL.into_iter().find(|facet| facet.as_str() == name)
}

fn text(json: &Json, name: &str) -> Option<String> {
    json.get(name).text()
}

fn lang(json: &Json, name: &str) -> Option<Lang> {
    Lang::from_canonical(text(json, name)?)
}

/// A count, which is never so large that a number of JSON could not hold it.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lotse wrote it as a whole number"
)]
fn number<T: TryFrom<u32>>(json: &Json, name: &str) -> Option<T> {
    (json.get(name).number()? as u32).try_into().ok()
}

fn texts(json: &Json, name: &str) -> Texts {
    let pair = |field: &Json| match field.list().as_slice() {
        [name, text] => name.text().zip(text.text()),
        _ => None,
    };
    json.get(name).fields().iter().filter_map(pair).collect()
}

/// The members of a list, all or none; a list that is not there is empty.
fn all<T>(json: &Json, name: &str, read: impl FnMut(&Json) -> Option<T>) -> Option<Vec<T>> {
    json.get(name).list().iter().map(read).collect()
}

#[cfg(test)]
mod tests;
