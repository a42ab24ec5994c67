//! The facts of an offer as a list of terms. Invariant: no row without a fact.

use lotse_model::{Availability, InterpretingOrderedBy, Offer};
use yew::{Html, html};

use super::location::address;
use super::terms::TermLinks;
use crate::components::{localized, plain, where_words};
use crate::context::PageContext;
use crate::format;
use crate::pages::portal::Portal;

/// Draws the facts; `when` says when the offer takes place.
pub(crate) fn facts(portal: &Portal<'_>, offer: &Offer, when: Option<Html>, terms: &TermLinks<'_>) -> Html {
    let page = &portal.page;
    let collection = portal.input.collection;
    let text = |words: String| html! { { words } };
    let card = collection.card(offer, portal.lang());
    let rows: Vec<(&str, Option<Html>)> = vec![
        ("facet-category", topics(portal, offer)),
        ("fact-for", audience(portal, offer, terms)),
        ("fact-where", Some(html! { <>{ where_words(page, &card, usize::MAX) }{ address(portal, offer) }</> })),
        ("fact-when", when),
        ("fact-teaches", offer.teaches.as_ref().map(|teaching| text(format::teaching(page, teaching)))),
        ("fact-languages", (!offer.languages.is_empty()).then(|| {
            text(offer.languages.iter().map(|lang| page.language(lang)).collect::<Vec<_>>().join(", "))
        })),
        ("fact-interpreting", interpreting(page, offer)),
        ("fact-cost", offer.cost.as_ref().map(|cost| html! {
            <>{ format::cost(page, cost.kind) }{ for cost.note.as_ref().map(|note| html! { <>{ ": " }{ terms.localized(note) }</> }) }</>
        })),
        ("fact-registration", offer.registration.map(|registration| text(format::registration(page, registration)))),
        ("fact-wheelchair", match offer.accessibility.wheelchair {
            Availability::Yes => Some(text(page.text("yes"))),
            Availability::No => Some(text(page.text("no"))),
            Availability::Unknown => None,
        }),
        ("fact-volunteers", (offer.volunteers_wanted == Some(true)).then(|| text(page.text("volunteers-wanted")))),
        ("fact-names", (!offer.alternative_names.is_empty()).then(|| text(offer.alternative_names.join(", ")))),
        ("fact-valid-until", offer.valid_until.map(|until| text(format::date(page, until)))),
    ];
    html! {
        <dl class="lotse-facts">
            { for rows.into_iter().filter_map(|(label, fact)| fact.map(|fact| html! {
                <div><dt>{ page.text(label) }</dt><dd>{ fact }</dd></div>
            })) }
        </dl>
    }
}

/// What it is about, in the reader's words, whatever language the offer itself is in.
fn topics(portal: &Portal<'_>, offer: &Offer) -> Option<Html> {
    let categories = offer.categories.iter().filter_map(|id| portal.input.collection.category(id));
    let labels: Vec<Html> = categories.map(|category| plain(&portal.page, &category.label)).collect();
    (!labels.is_empty()).then(|| {
        html! { <ul class="lotse-facts__list">{ for labels.into_iter().map(|label| html! { <li>{ label }</li> }) }</ul> }
    })
}

fn audience(portal: &Portal<'_>, offer: &Offer, terms: &TermLinks<'_>) -> Option<Html> {
    let page = &portal.page;
    let audience = &offer.audience;
    let groups = audience.groups.iter().filter_map(|id| portal.input.collection.target_group(id));
    let mut parts: Vec<Html> = groups.map(|group| localized(page, &group.label)).collect();
    parts.extend(audience.gender.map(|gender| html! { { format::gender(page, gender) } }));
    parts.extend(audience.age.map(|age| {
        let words = match (age.min_years, age.max_years) {
            (Some(min), Some(max)) => page.format("age-range", &[("min", min.into()), ("max", max.into())]),
            (Some(min), None) => page.format("age-from", &[("min", min.into())]),
            (None, Some(max)) => page.format("age-to", &[("max", max.into())]),
            (None, None) => String::new(),
        };
        html! { { words } }
    }));
    parts.extend(audience.residence_status.as_ref().map(|status| terms.localized(status)));
    if parts.is_empty() {
        return None;
    }
    Some(
        html! { <ul class="lotse-facts__list">{ for parts.into_iter().map(|part| html! { <li>{ part }</li> }) }</ul> },
    )
}

fn interpreting(page: &PageContext, offer: &Offer) -> Option<Html> {
    let interpreting = offer.interpreting.as_ref()?;
    let key = match (interpreting.available, interpreting.ordered_by) {
        (false, _) => "interpreting-none",
        (true, Some(InterpretingOrderedBy::Visitor)) => "interpreting-by-visitor",
        (true, Some(InterpretingOrderedBy::Institution)) => "interpreting-by-institution",
        (true, None) => "interpreting-available",
    };
    Some(html! { { page.text(key) } })
}
