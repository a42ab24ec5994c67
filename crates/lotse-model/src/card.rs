//! From an offer to the card a result list shows. Invariant: a card says of every
//! text in which language it is, and leaves out what nobody stated.

use crate::collection::Collection;
use crate::lang::Lang;
use crate::localized::Localized;
use crate::offer::{Offer, ServiceArea};
use crate::search::{Card, MarkedText, TextRun};

impl Collection {
    /// The card of `offer` for a reader of `lang`, nothing marked.
    pub fn card(&self, offer: &Offer, lang: &Lang) -> Card {
        let municipality_name =
            |id| self.municipality(id).map_or_else(String::new, |municipality| municipality.name.clone());
        let contact = offer.contact.as_ref();
        Card {
            id: offer.id.clone(),
            status: offer.status,
            title: unmarked(&offer.title, lang),
            summary: unmarked(&offer.summary, lang),
            categories: offer.categories.clone(),
            topic: offer.categories.first().and_then(|id| self.category(id)).and_then(|category| {
                let label = category.label.find(lang);
                (!label.is_fallback).then(|| label.value.clone())
            }),
            provider: self
                .provider(&offer.provider)
                .map_or_else(String::new, |provider| provider.name.text(lang).to_owned()),
            municipality: offer.place.as_ref().map(|place| municipality_name(&place.municipality)),
            county_wide: (offer.service_area == ServiceArea::County)
                .then(|| self.county(&offer.county).map(|county| county.name.clone()))
                .flatten(),
            serves: match &offer.service_area {
                ServiceArea::Municipalities(served) => served.iter().map(municipality_name).collect(),
                ServiceArea::County | ServiceArea::NotStated => Vec::new(),
            },
            languages: offer.languages.clone(),
            cost: offer.cost.as_ref().map(|cost| cost.kind),
            registration: offer.registration,
            modes: offer.modes.clone(),
            phone: contact.and_then(|contact| contact.phones.first().cloned()),
            email: contact.and_then(|contact| contact.email.clone()),
            url: offer.url.clone(),
            last_checked: offer.last_checked,
            volunteers_wanted: offer.volunteers_wanted,
            for_professionals: self.is_for_professionals(offer),
        }
    }
}

fn unmarked(text: &Localized, lang: &Lang) -> MarkedText {
    let found = text.find(lang);
    MarkedText {
        lang: found.lang.clone(),
        origin: found.origin,
        runs: vec![TextRun { text: found.value.clone(), marked: false }],
    }
}
