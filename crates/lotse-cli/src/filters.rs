//! From what people type to facet values. Invariant: a resolved value is an id the
//! collection has, or `not-stated`; people may type labels, names and keys instead.

use std::collections::BTreeSet;

use lotse_content::{did_you_mean, nearest};
use lotse_model::{
    Collection, CostKind, Facet, Filters, Lang, Localized, Mode, NOT_STATED, WANTED, WHEELCHAIR,
};

use crate::failure::UsageError;

/// Languages in which labels may be typed.
const LABEL_LANGUAGES: [&str; 2] = ["de", "en"];

/// How many values a message lists at most.
const MAX_LISTED: usize = 12;

/// Reads `FACET=VALUE` pairs; several values of one facet widen, facets narrow.
pub(crate) fn parse(pairs: &[String], collection: &Collection) -> Result<Filters, UsageError> {
    let mut filters = Filters::new();
    for pair in pairs {
        let Some((facet, value)) = pair.split_once('=') else {
            let error = UsageError::new(format!("the filter `{pair}` has no value"));
            return Err(error.hint("write it as FACET=VALUE, for example `municipality=juelich`"));
        };
        let facet = parse_facet(facet.trim())?;
        let value = Names::of(facet, collection).resolve(value.trim())?;
        filters.entry(facet).or_default().insert(value);
    }
    Ok(filters)
}

/// The facet called `name`.
pub(crate) fn parse_facet(name: &str) -> Result<Facet, UsageError> {
    name.parse().map_err(|_| {
        let names = Facet::ALL.map(Facet::as_str);
        let hint =
            did_you_mean(name, names).unwrap_or_else(|| format!("the facets are {}", names.join(", ")));
        UsageError::new(format!("`{name}` is not a facet")).hint(hint)
    })
}

/// What the values of one facet may be called.
pub(crate) struct Names {
    facet: Facet,
    /// Names and the ids they stand for; an id is also a name.
    names: Vec<(String, String)>,
    /// Names that are no value, but lie in one: villages and their municipality.
    inner: Vec<(String, String)>,
}

impl Names {
    /// The names of all values of `facet`.
    pub(crate) fn of(facet: Facet, collection: &Collection) -> Self {
        let mut names = Self { facet, names: Vec::new(), inner: Vec::new() };
        match facet {
            Facet::Category => {
                for category in collection.categories() {
                    names.add_labelled(category.id.as_str(), &category.label);
                }
            }
            Facet::TargetGroup => {
                for group in collection.target_groups() {
                    names.add_labelled(group.id.as_str(), &group.label);
                }
            }
            Facet::Municipality => {
                for municipality in collection.municipalities() {
                    let id = municipality.id.as_str();
                    names.add(id, &[id, municipality.ags.as_str(), &municipality.name]);
                    let localities = municipality.localities.iter();
                    names.inner.extend(localities.map(|locality| (locality.to_lowercase(), id.to_owned())));
                }
            }
            Facet::Language => {
                let used: BTreeSet<&Lang> =
                    collection.offers().iter().flat_map(|offer| &offer.languages).collect();
                for lang in used {
                    names.add(lang.as_str(), &[lang.as_str()]);
                }
            }
            Facet::Cost => CostKind::ALL.iter().for_each(|kind| names.add_id(kind.as_str())),
            Facet::Mode => Mode::ALL.iter().for_each(|mode| names.add_id(mode.as_str())),
            Facet::Accessibility => names.add_id(WHEELCHAIR),
            Facet::Volunteers => names.add_id(WANTED),
            // A facet of a newer model: its values pass as they are typed.
            _ => {}
        }
        if !matches!(facet, Facet::Accessibility | Facet::Volunteers) {
            names.add_id(NOT_STATED);
        }
        names
    }

    fn add_id(&mut self, id: &str) {
        self.add(id, &[id]);
    }

    fn add(&mut self, id: &str, called: &[&str]) {
        self.names.extend(called.iter().map(|name| (name.to_lowercase(), id.to_owned())));
    }

    fn add_labelled(&mut self, id: &str, label: &Localized) {
        self.add(id, &[id]);
        for (lang, text) in label.iter() {
            if LABEL_LANGUAGES.contains(&lang.as_str()) {
                self.add(id, &[&text.value]);
            }
        }
    }

    /// The id of the value that people call `typed`, in any case.
    pub(crate) fn resolve(&self, typed: &str) -> Result<String, UsageError> {
        let wanted = typed.to_lowercase();
        let of = |names: &[(String, String)]| {
            names.iter().find(|(name, _)| *name == wanted).map(|(_, id)| id.clone())
        };
        of(&self.names).ok_or_else(|| {
            let hint = match of(&self.inner) {
                Some(id) => format!("it lies in `{id}`"),
                None => self.suggestion(typed),
            };
            UsageError::new(format!("there is no {} `{typed}`", self.noun())).hint(hint)
        })
    }

    fn noun(&self) -> &'static str {
        match self.facet {
            Facet::Language => "offer in the language",
            Facet::TargetGroup => "target group",
            Facet::Cost => "kind of cost",
            Facet::Accessibility => "kind of accessibility",
            Facet::Volunteers => "value of volunteers",
            facet => facet.as_str(),
        }
    }

    fn suggestion(&self, typed: &str) -> String {
        let id_of = |name: &str| self.names.iter().find(|(other, _)| other == name).map(|(_, id)| id);
        let nearest = nearest(typed, self.names.iter().map(|(name, _)| name.as_str()));
        match nearest.and_then(id_of) {
            Some(id) => format!("did you mean `{id}`?"),
            None => {
                let mut ids: Vec<&str> = self.names.iter().map(|(_, id)| id.as_str()).collect();
                ids.dedup();
                let more = if ids.len() > MAX_LISTED { ", …" } else { "" };
                ids.truncate(MAX_LISTED);
                format!("there are {}{more}", ids.join(", "))
            }
        }
    }
}
