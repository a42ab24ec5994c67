//! Builds a pack: offers → one tantivy document each → segment → pack. Invariant:
//! equal input gives equal bytes, and each text goes through the analyzer of its own language.

use lotse_model::{Collection, Lang, Localized, Municipality, Offer, ServiceArea};
use tantivy::directory::RamDirectory;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token as TantivyToken};
use tantivy::{Index, IndexSettings, SingleSegmentIndexWriter, TantivyDocument};

use crate::analysis::Analyzer;
use crate::catalog::catalog;
use crate::pack::{self, Contents, PackFile};
use crate::weights::occurrences;

/// For whom a pack is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackOptions {
    /// The language of the interface: cards and labels come in it where they exist.
    pub lang: Lang,
    /// The languages whose texts are indexed; an offer is found by its texts in any of them.
    pub text_languages: Vec<Lang>,
}

/// Why a pack could not be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// tantivy could not write the index.
    #[error("the index could not be written")]
    Index(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The catalog could not be written as JSON.
    #[error("the catalog could not be written")]
    Catalog(#[from] serde_json::Error),
}

impl BuildError {
    /// Wraps an error of tantivy, whose types stay out of the public API.
    pub(crate) fn index(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Index(error.into())
    }
}

/// What a text is to its offer; `weights` says what each counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextKind {
    /// Title and alternative names.
    Title,
    /// Names around the offer: categories, target groups, provider, places.
    About,
    /// Summary, description, next steps.
    Text,
}

impl TextKind {
    const ALL: [Self; 3] = [Self::Title, Self::About, Self::Text];
}

/// The name of the index field that holds all texts of `lang`.
pub(crate) fn field_name(lang: &Lang) -> String {
    format!("text_{lang}")
}

/// Memory tantivy may use before it would have to split the index, in bytes; 10,000 offers need a tenth.
const WRITER_MEMORY: usize = 512 << 20;

/// Builds the pack of all offers that are published on the day `today`.
///
/// Equal input gives equal bytes.
///
/// # Errors
/// [`BuildError`] if the index cannot be written; a valid [`Collection`] gives no reason for that.
pub fn build_pack(
    collection: &Collection,
    options: &PackOptions,
    today: jiff::civil::Date,
) -> Result<Vec<u8>, BuildError> {
    let offers: Vec<&Offer> = collection.published(today).collect();
    let index_files = index_files(collection, &offers, &options.text_languages)?;
    Ok(pack::write(&Contents {
        lang: options.lang.clone(),
        text_languages: options.text_languages.clone(),
        n_offers: offers.len(),
        catalog: serde_json::to_vec(&catalog(collection, &offers, &options.lang))?,
        index_files,
    })?)
}

fn index_files(
    collection: &Collection,
    offers: &[&Offer],
    languages: &[Lang],
) -> Result<Vec<PackFile>, BuildError> {
    let (schema, fields) = schema(languages);
    let directory = RamDirectory::create();
    let builder = Index::builder().schema(schema).settings(IndexSettings::default());
    let mut writer: SingleSegmentIndexWriter =
        builder.single_segment_index_writer(directory.clone(), WRITER_MEMORY).map_err(BuildError::index)?;
    for offer in offers {
        let mut document = TantivyDocument::new();
        for (lang, field) in languages.iter().zip(&fields) {
            document.add_pre_tokenized_text(*field, terms_of(collection, offer, lang));
        }
        writer.add_document(document).map_err(BuildError::index)?;
    }
    let index = writer.finalize().map_err(BuildError::index)?;
    pack::export(&index, &directory)
}

/// One field a language, in the order of `languages`.
///
/// One field and not one per kind of text: a term that stands in title and text is then in
/// the dictionary once, which is a third of the pack (docs/decisions/0004-one-field-a-language.md).
fn schema(languages: &[Lang]) -> (Schema, Vec<Field>) {
    let mut builder = Schema::builder();
    // Positions would cost another third, and nothing ranks by them.
    let indexing = TextFieldIndexing::default().set_index_option(IndexRecordOption::WithFreqs);
    let options = TextOptions::default().set_indexing_options(indexing);
    let fields =
        languages.iter().map(|lang| builder.add_text_field(&field_name(lang), options.clone())).collect();
    (builder.build(), fields)
}

/// All terms of `offer` in `lang`; a term of a weightier kind of text occurs several times (BM25F).
fn terms_of(collection: &Collection, offer: &Offer, lang: &Lang) -> PreTokenizedString {
    let analyzer = Analyzer::for_lang(lang);
    let mut tokens = Vec::new();
    for kind in TextKind::ALL {
        for token in analyzer.tokens(&text_of(collection, offer, kind, lang)) {
            for _ in 0..occurrences(kind) {
                tokens.push(TantivyToken {
                    position: tokens.len(),
                    text: token.term.clone(),
                    ..TantivyToken::default()
                });
            }
        }
    }
    PreTokenizedString { text: String::new(), tokens }
}

/// What is indexed of `offer` in `lang`; lines keep unrelated words apart for the eye only.
fn text_of(collection: &Collection, offer: &Offer, kind: TextKind, lang: &Lang) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let exact = |text: &Localized| text.exact(lang).is_some();
    match kind {
        TextKind::Title => {
            lines.extend(exact(&offer.title).then(|| offer.title.text(lang)));
            lines.extend(offer.alternative_names.iter().map(String::as_str));
        }
        TextKind::Text => {
            let audience = &offer.audience.residence_status;
            let texts = [Some(&offer.summary), Some(&offer.description), audience.as_ref()];
            let texts = texts.into_iter().flatten().filter(|text| exact(text));
            lines.extend(texts.map(|text| text.text(lang)));
            lines.extend(places_around(collection, offer));
            let steps = offer.next_steps.as_ref().and_then(|steps| steps.exact(lang));
            lines.extend(steps.into_iter().flat_map(|steps| &steps.value).map(String::as_str));
        }
        TextKind::About => {
            let categories = offer.categories.iter().filter_map(|id| collection.category(id));
            let parents =
                categories.clone().filter_map(|category| collection.category(category.parent.as_ref()?));
            let groups = offer.audience.groups.iter().filter_map(|id| collection.target_group(id));
            let labels = categories.chain(parents).map(|category| &category.label);
            let labels = labels.chain(groups.map(|group| &group.label)).filter(|label| exact(label));
            lines.extend(labels.map(|label| label.text(lang)));
            lines.extend(names_of(collection, offer, lang));
        }
    }
    lines.join("\n")
}

/// What else people call the place: its villages and postcodes, and for a county-wide offer every
/// town it serves. These count less than the names of the offer's own towns.
fn places_around<'a>(collection: &'a Collection, offer: &'a Offer) -> Vec<&'a str> {
    let municipalities = collection.municipalities_of(offer);
    if offer.service_area == ServiceArea::County {
        return municipalities.into_iter().map(|municipality| municipality.name.as_str()).collect();
    }
    let around =
        |municipality: &'a Municipality| municipality.localities.iter().chain(&municipality.postal_codes);
    municipalities.into_iter().flat_map(around).map(String::as_str).collect()
}

/// Providers and places, which have the same names in every language.
fn names_of<'a>(collection: &'a Collection, offer: &'a Offer, lang: &Lang) -> Vec<&'a str> {
    let mut names = Vec::new();
    let providers = std::iter::once(&offer.provider).chain(&offer.partners);
    for provider in providers.filter_map(|id| collection.provider(id)) {
        names.push(provider.name.text(lang));
        names.extend(provider.short_name.as_deref());
    }
    if let Some(place) = &offer.place {
        names.extend(place.locality.as_deref());
        names.extend(place.name.as_deref());
    }
    match &offer.service_area {
        ServiceArea::County => {
            names.extend(collection.county(&offer.county).map(|county| county.name.as_str()));
            let place = offer.place.as_ref().and_then(|place| collection.municipality(&place.municipality));
            names.extend(place.map(|place| place.name.as_str()));
        }
        _ => names.extend(collection.municipalities_of(offer).into_iter().map(|place| place.name.as_str())),
    }
    names
}
