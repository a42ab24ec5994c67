//! `offers.csv`: one row an offer, for people with a spreadsheet. Invariant: no cell can
//! be taken for a formula, and the columns are called as the fields in the offers' files.
//!
//! UTF-8 with a byte order mark and semicolons, because that is what a German Excel opens
//! with a double click. Lists stand in one cell, with commas.

use std::borrow::Cow;

use anyhow::{Context, Result};
use lotse_model::{Availability, Collection, Lang, Localized, Offer, ServiceArea};
use serde::Serialize;

use crate::site::Input;

/// A column: its heading and what stands in it.
type Column<'a> = (String, Box<dyn Fn(&Offer) -> String + 'a>);

/// The whole file.
pub(super) fn table(input: &Input<'_>) -> Result<Vec<u8>> {
    let offers: Vec<&Offer> = input.collection.published(input.today).collect();
    let columns = columns(input.collection, &languages(input, &offers));
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(columns.iter().map(|(heading, _)| heading))?;
    for offer in offers {
        let cells = columns.iter().map(|(_, cell)| harmless(&cell(offer)).into_owned());
        writer.write_record(cells)?;
    }
    writer.into_inner().context("writing the table of offers")
}

/// A cell that no spreadsheet program runs: what could begin a formula gets an apostrophe in front,
/// which they show as text. Line breaks become spaces.
fn harmless(text: &str) -> Cow<'_, str> {
    let text = if text.contains(|sign: char| sign.is_control()) {
        let line = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign });
        Cow::Owned(line.collect::<String>().trim().to_owned())
    } else {
        Cow::Borrowed(text.trim())
    };
    // Excel also takes the wide forms.
    if text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
        format!("'{text}").into()
    } else {
        text
    }
}

/// A number as one dials it in Germany. A cell with `+49-2421-22` would be a subtraction to Excel,
/// and an apostrophe would end up in telephones: so `+` is written `00`.
fn dialled(phone: &str) -> String {
    phone.strip_prefix('+').map_or_else(|| phone.to_owned(), |rest| format!("00{rest}"))
}

/// The languages of the site in which at least one offer has a title.
fn languages(input: &Input<'_>, offers: &[&Offer]) -> Vec<Lang> {
    let is_used = |lang: &&Lang| offers.iter().any(|offer| offer.title.exact(lang).is_some());
    input.site.languages.iter().filter(is_used).cloned().collect()
}

fn columns<'a>(collection: &'a Collection, languages: &[Lang]) -> Vec<Column<'a>> {
    let mut columns: Vec<Column<'a>> = Vec::new();
    let mut add = |heading: &str, cell: Box<dyn Fn(&Offer) -> String + 'a>| {
        columns.push((heading.to_owned(), cell));
    };
    add("id", Box::new(|offer| offer.id.to_string()));
    add("county", Box::new(|offer| offer.county.to_string()));
    add("status", Box::new(|offer| word(&offer.status)));
    for lang in languages {
        let (title, summary) = (lang.clone(), lang.clone());
        add(&format!("title_{lang}"), Box::new(move |offer| exact(&offer.title, &title)));
        add(&format!("summary_{lang}"), Box::new(move |offer| exact(&offer.summary, &summary)));
    }
    add("description", Box::new(|offer| german(Some(&offer.description))));
    add(
        "next_steps",
        Box::new(|offer| {
            let steps = offer.next_steps.as_ref().map(|steps| steps.find(&Lang::german()).value.join(" – "));
            steps.unwrap_or_default()
        }),
    );
    add("provider", Box::new(|offer| offer.provider.to_string()));
    add(
        "provider_name",
        Box::new(|offer| german(collection.provider(&offer.provider).map(|provider| &provider.name))),
    );
    add("partners", Box::new(|offer| list(&offer.partners)));
    add("categories", Box::new(|offer| list(&offer.categories)));
    add("groups", Box::new(|offer| list(&offer.audience.groups)));
    add("age_min", Box::new(|offer| shown(offer.audience.age.and_then(|age| age.min_years))));
    add("age_max", Box::new(|offer| shown(offer.audience.age.and_then(|age| age.max_years))));
    add("gender", Box::new(|offer| offer.audience.gender.as_ref().map(word).unwrap_or_default()));
    add("residence_status", Box::new(|offer| german(offer.audience.residence_status.as_ref())));
    columns.extend(place_columns());
    columns.extend(use_columns());
    columns
}

/// Where it is and whom it serves.
fn place_columns<'a>() -> Vec<Column<'a>> {
    let mut columns: Vec<Column<'a>> = Vec::new();
    let mut add = |heading: &str, cell: fn(&Offer) -> String| {
        columns.push((heading.to_owned(), Box::new(cell)));
    };
    add("municipality", |offer| shown(offer.place.as_ref().map(|place| &place.municipality)));
    add("locality", |offer| shown(offer.place.as_ref().and_then(|place| place.locality.as_ref())));
    add("place_name", |offer| shown(offer.place.as_ref().and_then(|place| place.name.as_ref())));
    add("street", |offer| shown(offer.place.as_ref().and_then(|place| place.street.as_ref())));
    add("postal_code", |offer| shown(offer.place.as_ref().and_then(|place| place.postal_code.as_ref())));
    add("latitude", |offer| shown(point(offer).map(|point| point.latitude())));
    add("longitude", |offer| shown(point(offer).map(|point| point.longitude())));
    add("service_area", |offer| match &offer.service_area {
        ServiceArea::NotStated => String::new(),
        ServiceArea::County => "county".to_owned(),
        ServiceArea::Municipalities(served) => list(served),
    });
    add("wheelchair", |offer| match offer.accessibility.wheelchair {
        Availability::Unknown => String::new(),
        known => word(&known),
    });
    columns
}

/// How one uses it, and how sure all that is.
fn use_columns<'a>() -> Vec<Column<'a>> {
    let mut columns: Vec<Column<'a>> = Vec::new();
    let mut add = |heading: &str, cell: fn(&Offer) -> String| {
        columns.push((heading.to_owned(), Box::new(cell)));
    };
    add("languages", |offer| list(&offer.languages));
    add("interpreting", |offer| yes_no(offer.interpreting.as_ref().map(|some| some.available)));
    add("teaches", |offer| shown(offer.teaches.as_ref().map(|teaching| &teaching.language)));
    add("level_min", |offer| {
        offer.teaches.as_ref().and_then(|teaching| teaching.level_min.as_ref()).map(word).unwrap_or_default()
    });
    add("level_max", |offer| {
        offer.teaches.as_ref().and_then(|teaching| teaching.level_max.as_ref()).map(word).unwrap_or_default()
    });
    add("modes", |offer| offer.modes.iter().map(word).collect::<Vec<_>>().join(", "));
    add("opening_hours", |offer| shown(offer.schedule.opening_hours.as_ref()));
    add("times", |offer| german(offer.schedule.text.as_ref()));
    add("start", |offer| shown(offer.schedule.start));
    add("end", |offer| shown(offer.schedule.end));
    add("cost", |offer| offer.cost.as_ref().map(|cost| word(&cost.kind)).unwrap_or_default());
    add("cost_note", |offer| german(offer.cost.as_ref().and_then(|cost| cost.note.as_ref())));
    add("registration", |offer| offer.registration.as_ref().map(word).unwrap_or_default());
    add("contact", |offer| german(offer.contact.as_ref().and_then(|contact| contact.function.as_ref())));
    add("phones", |offer| {
        let phones = offer.contact.iter().flat_map(|contact| &contact.phones);
        phones.map(|phone| dialled(phone)).collect::<Vec<_>>().join(", ")
    });
    add("email", |offer| shown(offer.contact.as_ref().and_then(|contact| contact.email.as_ref())));
    add("url", |offer| shown(offer.url.as_ref()));
    add("volunteers_wanted", |offer| yes_no(offer.volunteers_wanted));
    add("last_checked", |offer| offer.last_checked.to_string());
    add("valid_until", |offer| shown(offer.valid_until));
    add("source", |offer| offer.source.clone());
    columns
}

fn point(offer: &Offer) -> Option<lotse_model::Coordinates> {
    offer.place.as_ref()?.coordinates
}

fn shown(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn list(values: &[impl ToString]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn exact(text: &Localized, lang: &Lang) -> String {
    text.exact(lang).map(|text| text.value.clone()).unwrap_or_default()
}

fn german(text: Option<&Localized>) -> String {
    text.map(|text| text.text(&Lang::german()).to_owned()).unwrap_or_default()
}

/// The word that an offer's file has for this value.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

fn yes_no(value: Option<bool>) -> String {
    match value {
        Some(true) => "yes".to_owned(),
        Some(false) => "no".to_owned(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{dialled, harmless};

    #[test]
    fn no_cell_begins_like_a_formula() {
        for (text, want) in [
            ("=HYPERLINK(\"https://x\")", "'=HYPERLINK(\"https://x\")"),
            (" =1+1", "'=1+1"),
            ("\t=1+1", "'=1+1"),
            ("\r@SUM(A1)", "'@SUM(A1)"),
            ("-2", "'-2"),
            ("＝1", "'＝1"),
            ("a = b", "a = b"),
            ("zwei\nZeilen", "zwei Zeilen"),
            ("", ""),
        ] {
            assert_eq!(harmless(text), want);
        }
    }

    #[test]
    fn a_telephone_number_stays_one() {
        assert_eq!(harmless(&dialled("+49 2421 22-10")), "0049 2421 22-10");
        assert_eq!(harmless(&dialled("02421 22-10")), "02421 22-10");
    }
}
