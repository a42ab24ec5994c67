//! Reads what offers refer to. Invariant: an id counts as known as soon as it stands in
//! its list, so a mistake in an entry is reported there and not in every offer.

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::{Category, CategoryId, CountyId, ProviderId, TargetGroup, TargetGroupId};

use super::read::read_file;
use super::repo::{FileWithStem, Repo};
use super::{Contents, SourceFile};
use crate::code::Code;
use crate::diagnostic::Related;
use crate::files::{
    CategoryRecord, PlacesRecord, ProviderRecord, TargetGroupRecord, county, municipality, provider,
};
use crate::kinds::{Context, IdMap, MapEntry};
use crate::known_ids::{KnownIds, Named};
use crate::report::{Finding, quote_id};

const MAX_TOP_CATEGORIES: usize = 12;

/// Reads taxonomies, places and providers.
pub(super) fn read_all(repo: &Repo<'_>, contents: &mut Contents) {
    if let Some(file) = repo.categories {
        read_categories(file, contents);
    }
    if let Some(file) = repo.target_groups {
        read_target_groups(file, contents);
    }
    read_places(&repo.places, contents);
    read_providers(&repo.providers, contents);
}

fn read_categories(file: &SourceFile, contents: &mut Contents) {
    let none = KnownIds::default();
    let read = read_file::<IdMap<CategoryId, CategoryRecord>, _>(
        file,
        &none,
        &mut contents.diagnostics,
        |tops, context| {
            let mut seen = Seen::default();
            let mut categories = Vec::new();
            for (idx, top) in tops.into_iter().enumerate() {
                if idx == MAX_TOP_CATEGORIES {
                    let finding = Finding::error(
                        Code::TOO_MANY_TOP_CATEGORIES,
                        "there are more than twelve top categories",
                    )
                    .label("the thirteenth")
                    .help("make it a child of another one")
                    .note("visitors choose among the top categories at one glance");
                    context.report.push(top.at, finding);
                }
                let (is_new, parent) = (seen.is_new(&top, context), top.id);
                let Some(record) = top.value else { continue };
                let icon = record.icon.map(|icon| icon.value);
                let children = record.children.map_or_else(Vec::new, |children| children.value);
                let is_sensitive = record.sensitive.is_some_and(|sensitive| sensitive.value);
                if let (true, Some(label)) = (is_new, record.label) {
                    categories.push(Category {
                        id: parent.clone(),
                        parent: None,
                        label: label.value,
                        icon,
                        is_sensitive,
                    });
                }
                for child in children {
                    let is_new = seen.is_new(&child, context);
                    let Some(record) = child.value else { continue };
                    let is_sensitive = record.sensitive.is_some_and(|sensitive| sensitive.value);
                    if let (true, Some(label)) = (is_new, record.label) {
                        categories.push(Category {
                            id: child.id,
                            parent: Some(parent.clone()),
                            label: label.value,
                            icon: None,
                            is_sensitive,
                        });
                    }
                }
            }
            (categories, seen.ids())
        },
    );
    if let Some((categories, ids)) = read {
        contents.categories = categories;
        contents.known.categories = Some(ids);
    }
}

fn read_target_groups(file: &SourceFile, contents: &mut Contents) {
    let none = KnownIds::default();
    let diagnostics = &mut contents.diagnostics;
    let read = read_file::<IdMap<TargetGroupId, TargetGroupRecord>, _>(
        file,
        &none,
        diagnostics,
        |entries, context| {
            let mut seen = Seen::default();
            let mut groups = Vec::new();
            for entry in entries {
                seen.is_new(&entry, context);
                let Some(record) = entry.value else { continue };
                let Some(label) = record.label else { continue };
                let is_professional = record.professional.is_some_and(|professional| professional.value);
                groups.push(TargetGroup { id: entry.id, label: label.value, is_professional });
            }
            (groups, seen.ids())
        },
    );
    if let Some((groups, ids)) = read {
        contents.target_groups = groups;
        contents.known.target_groups = Some(ids);
    }
}

fn read_places(files: &[FileWithStem<'_>], contents: &mut Contents) {
    let none = KnownIds::default();
    let (mut seen, mut all_read) = (Seen::default(), !files.is_empty());
    for FileWithStem { file, stem } in files {
        let Ok(county_id) = CountyId::new(*stem) else {
            all_read = false;
            continue;
        };
        contents.known_counties.push(county_id.clone());
        let (seen, counties, municipalities) =
            (&mut seen, &mut contents.counties, &mut contents.municipalities);
        let read = read_file::<PlacesRecord, _>(file, &none, &mut contents.diagnostics, |record, context| {
            let key = record.county.as_ref().and_then(|county| county.value.key.as_ref());
            let key = key.map(|key| key.value.clone());
            counties.extend(record.county.and_then(|record| county(county_id.clone(), record.value)));
            let entries = record.municipalities.map(|entries| entries.value);
            let was_read = entries.is_some();
            for entry in entries.unwrap_or_default() {
                let is_new = seen.is_new(&entry, context);
                let Some(record) = entry.value else { continue };
                if let (Some(key), Some(ags)) = (&key, &record.ags)
                    && ags.value.county() != key
                {
                    let finding =
                        Finding::error(Code::WRONG_COUNTY, "this key (AGS) is one of another county")
                            .label(format!("does not begin with `{key}`"))
                            .help("correct the key, or move the municipality into the file of its county");
                    context.report.push(ags.at, finding);
                }
                municipalities.extend(municipality(entry.id, county_id.clone(), record).filter(|_| is_new));
            }
            was_read
        });
        all_read &= read == Some(true);
    }
    contents.known.municipalities = all_read.then(|| seen.ids());
    let counties = contents.known_counties.iter().map(|id| id.as_str().to_owned());
    contents.known.counties = (!files.is_empty()).then(|| counties.collect());
}

fn read_providers(files: &[&SourceFile], contents: &mut Contents) {
    let none = KnownIds::default();
    let (mut seen, mut all_read) = (Seen::default(), true);
    for file in files {
        let (seen, providers) = (&mut seen, &mut contents.providers);
        let diagnostics = &mut contents.diagnostics;
        let read = read_file::<IdMap<ProviderId, ProviderRecord>, _>(
            file,
            &none,
            diagnostics,
            |entries, context| {
                for entry in entries {
                    let is_new = seen.is_new(&entry, context);
                    let Some(record) = entry.value else { continue };
                    providers.extend(provider(entry.id, record).filter(|_| is_new));
                }
            },
        );
        all_read &= read.is_some();
    }
    contents.known.providers = all_read.then(|| seen.ids());
}

/// The ids of one kind so far, with their places.
#[derive(Default)]
pub(super) struct Seen(BTreeMap<String, Related>);

impl Seen {
    /// Remembers the id of an entry; reports one that was seen before.
    pub(super) fn is_new<T: Named, V>(&mut self, entry: &MapEntry<T, V>, context: &mut Context<'_>) -> bool {
        let id = entry.id.as_text();
        let Some(first) = self.0.get(id) else {
            let place = context.report.related(entry.at, "used first");
            self.0.insert(id.to_owned(), place);
            return true;
        };
        context.report.push(entry.at, duplicate_id::<T>(id, first.clone()));
        false
    }

    pub(super) fn ids(self) -> BTreeSet<String> {
        self.0.into_keys().collect()
    }
}

/// A second holder of `id`; the other one is at `holder`.
pub(super) fn duplicate_id<T: Named>(id: &str, holder: Related) -> Finding {
    Finding::error(Code::DUPLICATE_ID, format!("the id {} is used twice", quote_id(id)))
        .label(format!("a second {} with this id", T::NAME))
        .help("give one of them another id, or delete one")
        .related(holder)
}
