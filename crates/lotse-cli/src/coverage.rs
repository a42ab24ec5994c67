//! What a content repo still lacks. Invariant: a gap is no mistake; nothing here fails a check.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::ToSpan;
use jiff::civil::Date;
use lotse_model::{Collection, Lang, Localized, Offer, Site};

use crate::messages::{count, thousands};

/// How many of the longest unchecked offers are named.
const NAMED_STALE: usize = 10;

/// The offers of a portal as visitors see them on one day.
pub(crate) struct Coverage<'a> {
    site: &'a Site,
    collection: &'a Collection,
    published: Vec<&'a Offer>,
    today: Date,
}

impl<'a> Coverage<'a> {
    pub(crate) fn new(site: &'a Site, collection: &'a Collection, today: Date) -> Self {
        Self { site, collection, published: collection.published(today).collect(), today }
    }

    /// How many offers have a title in each language that the portal offers and does not require.
    pub(crate) fn titles(&self) -> BTreeMap<&'a Lang, usize> {
        let is_extra = |lang: &&Lang| !self.site.required_languages.contains(lang);
        let languages = self.site.languages.iter().filter(is_extra);
        languages.map(|lang| (lang, self.having(lang, |offer| &offer.title))).collect()
    }

    /// A line for each such language in which offers have titles, one for all others; empty if there are none.
    pub(crate) fn summary(&self) -> String {
        let titles = self.titles();
        let offers = count(self.published.len(), "offer");
        let mut text = String::new();
        let mut none: Vec<&str> = Vec::new();
        for lang in self.site.languages.iter() {
            match titles.get(lang) {
                Some(0) => none.push(lang.as_str()),
                Some(having) => _ = writeln!(text, "{lang}: {} of {offers} have a title", thousands(*having)),
                None => {}
            }
        }
        if !none.is_empty() {
            let _ = writeln!(text, "{}: no offer has a title yet", none.join(", "));
        }
        if !text.is_empty() {
            text.push_str("`lotse coverage` lists what lacks; readers get the German text");
        }
        text
    }

    /// All that lacks: languages, checks, topics in towns.
    pub(crate) fn overview(&self) -> String {
        [self.languages(), self.stale(), self.gaps()].join("\n\n")
    }

    /// Which offers lack title, summary or next steps in `lang`.
    pub(crate) fn of_language(&self, lang: &Lang) -> String {
        let mut text = String::new();
        let mut complete = 0;
        for offer in &self.published {
            let mut lacks = Vec::new();
            lacks.extend(offer.title.exact(lang).is_none().then_some("title"));
            lacks.extend(offer.summary.exact(lang).is_none().then_some("summary"));
            let steps = offer.next_steps.as_ref();
            lacks.extend(steps.is_some_and(|steps| steps.exact(lang).is_none()).then_some("next_steps"));
            if lacks.is_empty() {
                complete += 1;
            } else {
                let _ = writeln!(text, "{}/{}: {}", offer.county, offer.id, lacks.join(", "));
            }
        }
        let of = count(self.published.len(), "offer");
        let _ = write!(text, "{lang}: {} of {of} have title, summary and next steps", thousands(complete));
        text
    }

    fn having(&self, lang: &Lang, text: impl Fn(&Offer) -> &Localized) -> usize {
        self.published.iter().filter(|offer| text(offer).exact(lang).is_some()).count()
    }

    fn languages(&self) -> String {
        let mut text = format!(
            "languages, of {}\n{:<12}{:>8}{:>10}",
            count(self.published.len(), "offer"),
            "",
            "titles",
            "summaries"
        );
        for lang in &self.site.languages {
            let titles = self.having(lang, |offer| &offer.title);
            let summaries = self.having(lang, |offer| &offer.summary);
            let required = if self.site.required_languages.contains(lang) { "  required" } else { "" };
            let _ = write!(text, "\n{:<12}{titles:>8}{summaries:>10}{required}", lang.as_str());
        }
        text
    }

    fn stale(&self) -> String {
        let limit = self.today.checked_sub(12.months()).unwrap_or(self.today);
        let mut stale: Vec<&&Offer> =
            self.published.iter().filter(|offer| offer.last_checked.last_day() < limit).collect();
        stale.sort_by_key(|offer| (offer.last_checked.last_day(), &offer.id));
        let mut text = format!("not checked for over twelve months: {}", count(stale.len(), "offer"));
        for offer in stale.iter().take(NAMED_STALE) {
            let _ = write!(text, "\n{}/{}: {}", offer.county, offer.id, offer.last_checked);
        }
        if stale.len() > NAMED_STALE {
            let _ = write!(
                text,
                "\nand {} more; `lotse check --notes` names them all",
                thousands(stale.len() - NAMED_STALE)
            );
        }
        text
    }

    /// Top categories without any offer in a town.
    fn gaps(&self) -> String {
        let collection = self.collection;
        let mut text = "topics without an offer in or for a town".to_owned();
        for top in collection.categories().iter().filter(|category| category.parent.is_none()) {
            let is_in = |offer: &&&Offer| {
                offer.categories.iter().any(|id| {
                    let parent = collection.category(id).and_then(|category| category.parent.as_ref());
                    *id == top.id || parent == Some(&top.id)
                })
            };
            let offers: Vec<&Offer> = self.published.iter().filter(is_in).copied().collect();
            let served = |id| {
                offers.iter().any(|offer| collection.municipalities_of(offer).iter().any(|one| one.id == id))
            };
            let without: Vec<&str> = collection
                .municipalities()
                .iter()
                .filter(|municipality| !served(municipality.id.clone()))
                .map(|municipality| municipality.id.as_str())
                .collect();
            let total = collection.municipalities().len();
            let _ = match without.len() {
                0 => Ok(()),
                all if all == total => write!(text, "\n{}: all {total} towns", top.id),
                some => write!(text, "\n{}: {some} of {total}: {}", top.id, without.join(", ")),
            };
        }
        text
    }
}
