//! `offers.json`: a page of services in the shape of HSDS 3.0 (Open Referral), with a head
//! that says what it is. Invariant: what nobody stated is left out.
//!
//! Texts are German; `translations` holds the other languages, which HSDS has no place for.
//! So do the further fields behind it: HSDS readers skip what they do not know.

mod service;

use jiff::civil::Date;
use lotse_model::{Lang, Localized};
use serde::Serialize;

use self::service::Service;
use super::ids::uuid;
use crate::site::Input;
use crate::site::address::Addresses;

/// The whole file: a head as in a data package, then the fields of an HSDS `Page`.
#[derive(Serialize)]
pub(super) struct Package<'a> {
    name: &'static str,
    title: &'a str,
    profile: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    homepage: Option<String>,
    licenses: Vec<License>,
    created: Date,
    taxonomies: Vec<Taxonomy>,
    taxonomy_terms: Vec<Term<'a>>,
    total_items: usize,
    total_pages: usize,
    page_number: usize,
    size: usize,
    first_page: bool,
    last_page: bool,
    empty: bool,
    contents: Vec<Service<'a>>,
}

#[derive(Serialize)]
struct License {
    name: &'static str,
    title: &'static str,
    path: &'static str,
}

#[derive(Serialize)]
struct Taxonomy {
    id: String,
    name: &'static str,
    description: &'static str,
}

#[derive(Serialize)]
struct Term<'a> {
    id: String,
    code: &'a str,
    name: &'a str,
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_id: Option<String>,
    taxonomy: &'static str,
    taxonomy_id: String,
}

/// The categories of offers.
const CATEGORIES: &str = "categories";
/// For whom offers are.
const TARGET_GROUPS: &str = "target-groups";

/// All published offers.
pub(super) fn package<'a>(input: &Input<'a>) -> Package<'a> {
    let collection = input.collection;
    let contents: Vec<Service<'a>> =
        collection.published(input.today).map(|offer| service::service(collection, offer)).collect();
    Package {
        name: "lotse-offers",
        title: german(&input.site.title),
        profile: "https://docs.openreferral.org/en/3.0/hsds/overview.html",
        homepage: Addresses::of(input.site).map(|addresses| addresses.base("")),
        licenses: input
            .site
            .data_license
            .iter()
            .map(|license| License { name: license.spdx(), title: license.title(), path: license.url() })
            .collect(),
        created: input.today,
        taxonomies: vec![
            taxonomy(CATEGORIES, "What offers are about, two levels."),
            taxonomy(TARGET_GROUPS, "For whom offers are meant."),
        ],
        taxonomy_terms: terms(input),
        total_items: contents.len(),
        total_pages: 1,
        page_number: 1,
        size: contents.len(),
        first_page: true,
        last_page: true,
        empty: contents.is_empty(),
        contents,
    }
}

fn taxonomy(name: &'static str, description: &'static str) -> Taxonomy {
    Taxonomy { id: uuid("taxonomy", name).to_string(), name, description }
}

fn terms<'a>(input: &Input<'a>) -> Vec<Term<'a>> {
    let categories = input.collection.categories().iter().map(|category| {
        let parent = category.parent.as_ref();
        term(CATEGORIES, category.id.as_str(), &category.label, parent.map(|parent| parent.as_str()))
    });
    let groups = input.collection.target_groups().iter();
    categories.chain(groups.map(|group| term(TARGET_GROUPS, group.id.as_str(), &group.label, None))).collect()
}

fn term<'a>(taxonomy: &'static str, code: &'a str, label: &'a Localized, parent: Option<&str>) -> Term<'a> {
    Term {
        id: uuid(taxonomy, code).to_string(),
        code,
        name: german(label),
        description: german(label),
        parent_id: parent.map(|parent| uuid(taxonomy, parent).to_string()),
        taxonomy,
        taxonomy_id: uuid("taxonomy", taxonomy).to_string(),
    }
}

fn german(text: &Localized) -> &str {
    text.text(&Lang::german())
}
