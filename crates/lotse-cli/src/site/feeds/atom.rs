//! Atom feeds (RFC 4287) of what was checked last. Invariant: an offer keeps its id in
//! every feed and on every host, so that a reader sees it as new only once.

use jiff::civil::Date;
use lotse_model::{CategoryId, Collection, Lang, Localized, Offer};
use lotse_web::PageContext;
use lotse_web::links::offer_path;
use lotse_web::publications::{FEED, category_feed};

use super::xml::Xml;
use crate::site::Input;
use crate::site::address::Addresses;
use crate::site::data::ids;

/// How many offers a feed holds.
const NEWEST: usize = 50;

/// The feeds of the language of `page`: path below the base path, and bytes.
pub(crate) fn feeds(
    input: &Input<'_>,
    addresses: &Addresses<'_>,
    page: &PageContext,
) -> Vec<(String, Vec<u8>)> {
    let lang = page.lang();
    let collection = input.collection;
    let mut offers: Vec<&Offer> = collection.published(input.today).collect();
    // Of two offers of the same month, the one of which the day is known comes first.
    offers.sort_by(|a, b| b.last_checked.cmp(&a.last_checked).then_with(|| a.id.cmp(&b.id)));
    let feed = |title: &str, path: &str, home: &str, found: &[&Offer]| {
        let about = About {
            title: page.name("feed-title", title),
            address: addresses.of_language(lang, path),
            home: addresses.of_language(lang, home),
        };
        (format!("{lang}/{path}"), write(input, addresses, lang, &about, found))
    };
    let whole = feed(input.site.title.text(lang), FEED, "", &offers);
    let tops = collection.categories().iter().filter(|category| category.parent.is_none()).map(|top| {
        let found: Vec<&Offer> =
            offers.iter().copied().filter(|offer| is_in(collection, offer, &top.id)).collect();
        let home = format!("categories/{}/", top.id);
        feed(top.label.text(lang), &category_feed(&top.id), &home, &found)
    });
    std::iter::once(whole).chain(tops).collect()
}

/// Whether `offer` is in the top category `top` or one of its children.
fn is_in(collection: &Collection, offer: &Offer, top: &CategoryId) -> bool {
    offer.categories.iter().any(|id| {
        id == top || collection.category(id).is_some_and(|category| category.parent.as_ref() == Some(top))
    })
}

/// What a feed says about itself.
struct About {
    title: String,
    address: String,
    home: String,
}

fn write(
    input: &Input<'_>,
    addresses: &Addresses<'_>,
    lang: &Lang,
    about: &About,
    offers: &[&Offer],
) -> Vec<u8> {
    let mut xml = Xml::new();
    let namespace = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang.as_str())];
    xml.element("feed", &namespace, |xml| {
        xml.text("id", &[], &about.address);
        xml.text("title", &[], &about.title);
        let newest = offers.first().map_or(input.today, |offer| offer.last_checked.first_day());
        xml.text("updated", &[], &midnight(newest));
        xml.empty(
            "link",
            &[("rel", "self"), ("type", "application/atom+xml"), ("href", about.address.as_str())],
        );
        xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", about.home.as_str())]);
        xml.element("author", &[], |xml| xml.text("name", &[], input.site.title.text(lang)));
        xml.text("generator", &[("version", env!("CARGO_PKG_VERSION"))], "lotse");
        if let Some(licence) = input.site.data_license {
            xml.empty("link", &[("rel", "license"), ("href", licence.url())]);
        }
        for offer in offers.iter().take(NEWEST) {
            entry(xml, input.collection, addresses, lang, offer);
        }
    });
    xml.finish()
}

fn entry(xml: &mut Xml, collection: &Collection, addresses: &Addresses<'_>, lang: &Lang, offer: &Offer) {
    let address = addresses.of_language(lang, &offer_path(&offer.id));
    xml.element("entry", &[], |xml| {
        xml.text("id", &[], &ids::uuid("entry", &format!("{lang}/{}", offer.id)).urn().to_string());
        localized(xml, "title", &offer.title, lang);
        xml.text("updated", &[], &midnight(offer.last_checked.first_day()));
        xml.empty(
            "link",
            &[("rel", "alternate"), ("type", "text/html"), ("hreflang", lang.as_str()), ("href", &address)],
        );
        localized(xml, "summary", &offer.summary, lang);
        for category in offer.categories.iter().filter_map(|id| collection.category(id)) {
            let label = category.label.text(lang);
            xml.empty("category", &[("term", category.id.as_str()), ("label", label)]);
        }
    });
}

fn localized(xml: &mut Xml, name: &str, text: &Localized, lang: &Lang) {
    let found = text.find(lang);
    xml.text(name, &[("xml:lang", found.lang.as_str())], found.value);
}

/// The moment a feed gives a day. Of a date known to the month or year only, that is the first day: no feed speaks
/// of the future, and a date that becomes more exact never becomes older.
fn midnight(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
