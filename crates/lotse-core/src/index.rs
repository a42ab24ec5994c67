//! Builds a pack: offers → one tantivy document each → segment → pack. Invariant:
//! equal input gives equal bytes, and each text goes through the analyzer of its own language.

use std::borrow::Cow;
use std::cell::OnceCell;

use lotse_model::{
    Collection, Lang, Localized, NamedThing, Offer, ServiceArea, Thesaurus, words, write_names,
};
use tantivy::directory::RamDirectory;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Index, SingleSegmentIndexWriter, TantivyDocument};

use crate::analysis::Analyzer;
use crate::catalog::catalog;
use crate::concepts::ConceptFinder;
use crate::export::export;
use crate::field::terms_file;
use crate::pack::{self, Contents, PackFile};
use crate::postings::read_terms;
use crate::synonyms::{self, SYNONYMS_FILE};
use crate::term_lines::{TERM_LINES, TermLines};
use crate::weights::{LEAD_LINES, occurrences};

/// For whom a pack is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackOptions {
    /// The language of the interface: cards and labels come in it where they exist.
    pub lang: Lang,
    /// The languages whose texts are indexed; an offer is found by its texts in any of them.
    pub text_languages: Vec<Lang>,
    /// The languages whose vocabularies are in the pack; more can be added to an open engine.
    pub vocabulary_languages: Vec<Lang>,
    /// How much is indexed in the languages that are not the pack's.
    pub other_texts: OtherTexts,
}

impl PackOptions {
    /// A pack for visitors of `lang`: its texts and German ones, and the words `thesaurus` has for it in its own
    /// script; transliterations lie beside the pack.
    pub fn for_visitors(lang: Lang, thesaurus: &Thesaurus) -> Self {
        let german = Lang::german();
        let text_languages = if lang == german { vec![german] } else { vec![lang.clone(), german] };
        let known = || thesaurus.vocabularies.keys().filter(|known| known.script().is_none());
        let mut vocabulary_languages: Vec<Lang> =
            known().filter(|known| known.primary() == lang.primary()).cloned().collect();
        if vocabulary_languages.is_empty() {
            // Bosnian has no vocabulary but those of Croatian and Serbian.
            vocabulary_languages = known().filter(|known| known.is_same_language(&lang)).cloned().collect();
        }
        Self { lang, text_languages, vocabulary_languages, other_texts: OtherTexts::Names }
    }
}

/// What is indexed in a language other than the pack's, of an offer that has texts in the pack's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherTexts {
    /// Title, categories, target groups and names: who types them finds the offer. A visitor's pack
    /// would be a third larger with the rest, which says the same in another language.
    Names,
    /// Everything.
    Whole,
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
    /// How a long description begins.
    Lead,
    /// The summary, the rest of the description, whom it is for, next steps.
    Text,
}

impl TextKind {
    pub(crate) const ALL: [Self; 4] = [Self::Title, Self::About, Self::Lead, Self::Text];
}

/// The name of tantivy's field that holds all texts of `lang`.
pub(crate) fn field_name(lang: &Lang) -> String {
    format!("text_{lang}")
}

/// Memory tantivy may use before it would have to split the index, in bytes; 10,000 offers need a tenth.
const WRITER_MEMORY: usize = 512 << 20;

/// Builds the pack of all offers that are published on the day `today`; for several packs of one collection, a
/// [`PackBuilder`] works out only once what they share.
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
    PackBuilder::new(collection, today).build(options)
}

/// Builds packs of one collection.
pub struct PackBuilder<'a> {
    collection: &'a Collection,
    offers: Vec<&'a Offer>,
    /// What is indexed of each offer in German, which is in the pack of every language.
    german: OnceCell<Vec<IndexedOffer>>,
}

impl<'a> PackBuilder<'a> {
    /// For packs of the offers of `collection` that are published on the day `today`.
    pub fn new(collection: &'a Collection, today: jiff::civil::Date) -> Self {
        Self { collection, offers: collection.published(today).collect(), german: OnceCell::new() }
    }

    /// Builds a pack.
    ///
    /// # Errors
    /// As [`build_pack`].
    pub fn build(&self, options: &PackOptions) -> Result<Vec<u8>, BuildError> {
        let Self { collection, offers, .. } = self;
        Ok(pack::write(&Contents {
            lang: options.lang.clone(),
            text_languages: options.text_languages.clone(),
            n_offers: offers.len(),
            vocabulary: vocabulary_text(collection, &options.vocabulary_languages).into_bytes(),
            names: names(collection, offers, &options.lang).into_bytes(),
            catalog: serde_json::to_vec(&catalog(collection, offers, &options.lang))?,
            index_files: self.index_files(options)?,
        })?)
    }

    fn index_files(&self, options: &PackOptions) -> Result<Vec<PackFile>, BuildError> {
        let languages = &options.text_languages;
        let (schema, fields, concepts_field) = schema(languages);
        let tokenizers = TokenizerManager::new();
        tokenizers.register(TERM_LINES, TermLines);
        let builder = Index::builder().schema(schema).tokenizers(tokenizers);
        let mut writer: SingleSegmentIndexWriter = builder
            .single_segment_index_writer(RamDirectory::create(), WRITER_MEMORY)
            .map_err(BuildError::index)?;
        let german = Lang::german();
        let indexed: Vec<Cow<'_, [IndexedOffer]>> = languages
            .iter()
            .map(|lang| match *lang == german {
                true => Cow::Borrowed(self.german.get_or_init(|| self.indexed(lang)).as_slice()),
                false => Cow::Owned(self.indexed(lang)),
            })
            .collect();
        // German first: all offers have German texts, and editors check their words against them.
        let mut for_concepts: Vec<usize> = (0..languages.len()).collect();
        for_concepts.sort_by_key(|idx| languages[*idx] != german);
        for (ordinal, offer) in self.offers.iter().enumerate() {
            let mut document = TantivyDocument::new();
            let of_offer = |idx: usize| indexed.get(idx).and_then(|offers| offers.get(ordinal));
            for (idx, field) in fields.iter().enumerate() {
                let Some(terms) = of_offer(idx) else { continue };
                document.add_text(*field, &terms.names);
                if is_indexed_whole(offer, &languages[idx], options) {
                    document.add_text(*field, &terms.text);
                }
            }
            let concepts = for_concepts.iter().find_map(|idx| of_offer(*idx)?.concepts.as_ref());
            document.add_text(concepts_field, concepts.map_or("", String::as_str));
            writer.add_document(document).map_err(BuildError::index)?;
        }
        let index = writer.finalize().map_err(BuildError::index)?;
        let concepts = &self.collection.thesaurus().concepts;
        let mut concepts: Vec<&str> = concepts.iter().map(|concept| concept.id.as_str()).collect();
        concepts.sort_unstable();
        let mut files = export(&index, languages, &concepts)?;
        let own_terms = files.iter().find(|file| file.name == terms_file(&options.lang));
        let groups = self.collection.thesaurus().synonyms_of(&options.lang);
        if let (Some(groups), Some(own_terms)) = (groups, own_terms) {
            let analyzer = Analyzer::for_lang(&options.lang);
            let terms = read_terms(&own_terms.bytes).map_err(BuildError::index)?;
            let stems = terms.iter().map(|term| analyzer.stem(term)).collect();
            let bytes = synonyms::write(groups, &analyzer, &stems).into_bytes();
            files.push(PackFile { name: SYNONYMS_FILE.to_owned(), bytes });
        }
        Ok(files)
    }

    /// What is indexed of each offer in `lang`.
    fn indexed(&self, lang: &Lang) -> Vec<IndexedOffer> {
        let analyzer = Analyzer::for_lang(lang);
        let finder = ConceptFinder::new(self.collection.thesaurus(), lang);
        let terms_of = |offer: &Offer, kind: TextKind| {
            let text = text_of(self.collection, offer, kind, lang);
            (kind, analyzer.tokens(&text).map(|token| token.term).collect::<Vec<String>>())
        };
        let lines_of = |terms: &[(TextKind, Vec<String>)], kinds: [TextKind; 2]| {
            let mut lines = String::new();
            for (kind, terms) in terms.iter().filter(|(kind, _)| kinds.contains(kind)) {
                terms.iter().for_each(|term| add_lines(&mut lines, term, occurrences(*kind)));
            }
            lines
        };
        let of_offer = |offer: &&Offer| {
            let terms = TextKind::ALL.map(|kind| terms_of(offer, kind));
            let finder = finder.as_ref().filter(|_| offer.title.exact(lang).is_some());
            let concepts = finder.map(|finder| finder.concepts_of(offer, &terms));
            IndexedOffer {
                names: lines_of(&terms, [TextKind::Title, TextKind::About]),
                text: lines_of(&terms, [TextKind::Lead, TextKind::Text]),
                concepts: concepts.map(|concepts| {
                    let mut lines = String::new();
                    concepts.into_iter().for_each(|(id, count)| add_lines(&mut lines, id.as_str(), count));
                    lines
                }),
            }
        };
        self.offers.iter().map(of_offer).collect()
    }
}

/// What is indexed of an offer in one language: terms, a line each, as often as they count (BM25F).
#[derive(Debug, Clone)]
struct IndexedOffer {
    /// Of its title and of the names around it.
    names: String,
    /// Of its text.
    text: String,
    /// The concepts it is about; `None` if the thesaurus or the offer lacks the language.
    concepts: Option<String>,
}

fn add_lines(lines: &mut String, term: &str, n: usize) {
    for _ in 0..n {
        lines.push_str(term);
        lines.push('\n');
    }
}

/// What suggestions name besides concepts: categories, towns, offers.
fn names(collection: &Collection, offers: &[&Offer], lang: &Lang) -> String {
    let localized = |thing, id, name: &'_ Localized| {
        let found = name.find(lang);
        (thing, id, found.lang.clone(), vec![found.value.clone()])
    };
    let categories = collection.categories().iter();
    let categories =
        categories.map(|category| localized(NamedThing::Category, category.id.to_string(), &category.label));
    let towns = collection.municipalities().iter().map(|town| {
        // Villages, and foreign names in the German portal, would weigh more here than they help; a query knows them.
        let foreign = town.also_called.iter().filter(|_| lang.primary() != "de");
        let names = std::iter::once(&town.name).chain(foreign).cloned().collect();
        (NamedThing::Municipality, town.id.to_string(), Lang::german(), names)
    });
    let offers = offers.iter().map(|offer| localized(NamedThing::Offer, offer.id.to_string(), &offer.title));
    // A pack in another language has no German vocabulary, but what people heard of in German is suggested.
    let german = collection.thesaurus().vocabularies.get(&Lang::german()).filter(|_| lang.primary() != "de");
    let concepts = german.into_iter().flatten().filter_map(|(concept, words)| {
        Some((NamedThing::Concept, concept.to_string(), Lang::german(), vec![words.first()?.clone()]))
    });
    let all: Vec<_> = categories.chain(towns).chain(offers).chain(concepts).collect();
    write_names(all.iter().map(|(thing, id, lang, names)| {
        (*thing, id.as_str(), lang, names.iter().map(String::as_str).collect())
    }))
}

/// The vocabularies of `languages`, to be added to engines of packs without them.
pub fn build_vocabulary(collection: &Collection, languages: &[Lang]) -> Vec<u8> {
    vocabulary_text(collection, languages).into_bytes()
}

fn vocabulary_text(collection: &Collection, languages: &[Lang]) -> String {
    words::write(collection.thesaurus(), languages)
}

/// One field a language, in the order of `languages`.
///
/// One field and not one per kind of text: a term that stands in title and text is then in
/// the dictionary once, which is a third of the pack (docs/decisions/0004-one-field-a-language.md).
fn schema(languages: &[Lang]) -> (Schema, Vec<Field>, Field) {
    let mut builder = Schema::builder();
    // Positions would cost another third, and nothing ranks by them.
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(TERM_LINES)
        .set_fieldnorms(false)
        .set_index_option(IndexRecordOption::WithFreqs);
    let options = TextOptions::default().set_indexing_options(indexing);
    let fields =
        languages.iter().map(|lang| builder.add_text_field(&field_name(lang), options.clone())).collect();
    let concepts = builder.add_text_field(CONCEPTS_FIELD, options);
    (builder.build(), fields, concepts)
}

/// tantivy's field of the concepts an offer is about.
pub(crate) const CONCEPTS_FIELD: &str = "concepts";

/// Whether the text of `offer` in `lang` is indexed, or only its names.
fn is_indexed_whole(offer: &Offer, lang: &Lang, options: &PackOptions) -> bool {
    let has_own_texts = offer.description.exact(&options.lang).is_some();
    *lang == options.lang || !has_own_texts || options.other_texts == OtherTexts::Whole
}

/// What is indexed of `offer` in `lang`; lines keep unrelated words apart for the eye only.
pub(crate) fn text_of(collection: &Collection, offer: &Offer, kind: TextKind, lang: &Lang) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let exact = |text: &Localized| text.exact(lang).is_some();
    match kind {
        TextKind::Title => {
            lines.extend(exact(&offer.title).then(|| offer.title.text(lang)));
            lines.extend(offer.alternative_names.iter().map(String::as_str));
        }
        TextKind::Lead => {
            lines.extend(description(offer, lang).0);
        }
        TextKind::Text => {
            lines.extend(exact(&offer.summary).then(|| offer.summary.text(lang)));
            lines.extend(description(offer, lang).1);
            let audience = offer.audience.residence_status.as_ref().filter(|text| exact(text));
            lines.extend(audience.map(|text| text.text(lang)));
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

/// The lines of a description that say what it is about, and the others; a single paragraph has no lead.
fn description<'a>(offer: &'a Offer, lang: &Lang) -> (Vec<&'a str>, Vec<&'a str>) {
    let text = offer.description.exact(lang).map_or("", |_| offer.description.text(lang));
    let mut lead: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let n_lead = if lead.len() > LEAD_LINES { LEAD_LINES } else { 0 };
    let rest = lead.split_off(n_lead);
    (lead, rest)
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
