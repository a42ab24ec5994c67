//! A small collection for examples and tests. Invariant: it is valid, and stays small
//! enough to be read at a glance.

use std::collections::BTreeMap;

use lotse_model::{
    Accessibility, Ags, Audience, Category, CategoryId, Collection, Concept, ConceptId, Coordinates, County,
    CountyId, Lang, Localized, Municipality, MunicipalityId, Offer, OfferId, Origin, Place, Provider,
    ProviderId, ProviderKind, Schedule, ServiceArea, Status, TargetGroup, TargetGroupId, Text, Thesaurus,
};

/// A text in German and English.
pub fn text(de: &str, en: &str) -> Localized {
    let human = |value: &str| Text { value: value.to_owned(), origin: Origin::Human };
    let texts = [(Lang::german(), de), (Lang::english(), en)];
    let texts: BTreeMap<_, _> = texts.into_iter().map(|(lang, value)| (lang, human(value))).collect();
    Localized::new(texts).expect("there are two languages")
}

/// Where an example offer takes place.
#[derive(Debug, Clone, Copy)]
pub enum Where {
    /// In this municipality.
    In(&'static str),
    /// In the whole county.
    County,
    /// Nobody said.
    NotStated,
}

/// An active offer of the example county, in one category and for one target group.
pub fn offer(id: &str, title: (&str, &str), category: &str, group: &str, place: Where) -> Offer {
    let valid = "the example ids are valid";
    Offer {
        id: OfferId::new(id).expect(valid),
        county: CountyId::new("dueren").expect(valid),
        status: Status::Active,
        provider: ProviderId::new("vhs").expect(valid),
        partners: Vec::new(),
        categories: vec![CategoryId::new(category).expect(valid)],
        title: text(title.0, title.1),
        alternative_names: Vec::new(),
        summary: text(&format!("{}: kurz gesagt.", title.0), &format!("{}, in short.", title.1)),
        description: text(&format!("Alles über {}.", title.0), &format!("All about {}.", title.1)),
        next_steps: None,
        place: match place {
            Where::In(id) => Some(Place {
                municipality: MunicipalityId::new(id).expect(valid),
                locality: None,
                name: None,
                street: None,
                postal_code: None,
                coordinates: None,
            }),
            Where::County | Where::NotStated => None,
        },
        service_area: match place {
            Where::County => ServiceArea::County,
            Where::In(_) | Where::NotStated => ServiceArea::NotStated,
        },
        languages: Vec::new(),
        interpreting: None,
        teaches: None,
        audience: Audience { groups: vec![TargetGroupId::new(group).expect(valid)], ..Audience::default() },
        modes: Vec::new(),
        schedule: Schedule::default(),
        cost: None,
        registration: None,
        accessibility: Accessibility::default(),
        contact: None,
        url: None,
        volunteers_wanted: None,
        last_checked: "2024-11".parse().expect(valid),
        valid_until: None,
        source: "example".to_owned(),
    }
}

/// `offers` in the example county with its three municipalities, two of them near each other, four categories and three target groups.
pub fn collection_of(offers: Vec<Offer>) -> Collection {
    let valid = "the example collection is valid";
    let category = |id: &str, parent: Option<&str>, de, en| Category {
        id: CategoryId::new(id).expect(valid),
        parent: parent.map(|parent| CategoryId::new(parent).expect(valid)),
        label: text(de, en),
        icon: None,
        is_sensitive: false,
    };
    let group = |id: &str, de, en, is_professional| TargetGroup {
        id: TargetGroupId::new(id).expect(valid),
        label: text(de, en),
        is_professional,
    };
    let municipality = |id: &str, ags: &str, name: &str, latitude: f64| Municipality {
        id: MunicipalityId::new(id).expect(valid),
        ags: Ags::new(ags).expect(valid),
        name: name.to_owned(),
        county: CountyId::new("dueren").expect(valid),
        coordinates: Coordinates::new(latitude, 6.45).ok(),
        postal_codes: Vec::new(),
        localities: Vec::new(),
        also_called: Vec::new(),
    };
    Collection::new(
        offers,
        vec![Provider {
            id: ProviderId::new("vhs").expect(valid),
            name: text("Volkshochschule", "Adult education centre"),
            short_name: Some("VHS".to_owned()),
            kind: ProviderKind::School,
            url: None,
        }],
        vec![County {
            id: CountyId::new("dueren").expect(valid),
            key: "05358".to_owned(),
            name: "Kreis Düren".to_owned(),
            also_called: Vec::new(),
        }],
        vec![
            municipality("dueren", "05358008", "Düren", 50.80),
            municipality("juelich", "05358024", "Jülich", 50.95),
            municipality("niederzier", "05358044", "Niederzier", 50.92),
        ],
        vec![
            category("german", None, "Deutsch lernen", "Learn German"),
            category("german-courses", Some("german"), "Deutschkurse", "German courses"),
            category("leisure", None, "Freizeit", "Leisure"),
            category("sport", Some("leisure"), "Sport", "Sport"),
        ],
        vec![
            group("parents", "Eltern", "Parents", false),
            group("everyone", "Alle", "Everyone", false),
            group("professionals", "Fachkräfte", "Professionals", true),
        ],
    )
    .expect(valid)
}

/// Three concepts in German, Ukrainian and transliterated Ukrainian; a German course is named by its category too.
pub fn thesaurus() -> Thesaurus {
    let valid = "the example thesaurus is valid";
    let id = |id: &str| ConceptId::new(id).expect(valid);
    let concept = |name: &str, broader: Option<&str>, categories: &[&str]| Concept {
        id: id(name),
        broader: broader.map(id),
        categories: categories.iter().map(|id| CategoryId::new(*id).expect(valid)).collect(),
        target_groups: Vec::new(),
    };
    let vocabulary = |lang: &str, words: &[(&str, &[&str])]| {
        let words = words
            .iter()
            .map(|(concept, words)| (id(concept), words.iter().map(|word| (*word).to_owned()).collect()));
        (Lang::new(lang).expect(valid), words.collect())
    };
    Thesaurus {
        concepts: vec![
            concept("german-course", None, &["german-courses"]),
            concept("sport", None, &["sport"]),
            concept("football", Some("sport"), &[]),
            concept("swimming", Some("sport"), &[]),
        ],
        vocabularies: BTreeMap::from([
            vocabulary(
                "de",
                &[
                    ("german-course", &["Deutschkurs", "Sprachkurs", "Deutsch lernen"]),
                    ("sport", &["Sport"]),
                    ("football", &["Fußball", "kicken"]),
                    ("swimming", &["Schwimmen"]),
                ],
            ),
            vocabulary("uk", &[("german-course", &["курси німецької мови"]), ("football", &["футбол"])]),
            vocabulary("uk-Latn", &[("german-course", &["kursy nimetskoi"])]),
        ]),
        synonyms: BTreeMap::from([(
            Lang::german(),
            vec![["Abend", "spätnachmittags"].map(str::to_owned).to_vec()],
        )]),
    }
}

/// Five offers: two courses, a sports club, an office and a seminar for professionals.
pub fn collection() -> Collection {
    collection_of(vec![
        offer(
            "course-for-mothers",
            ("Deutschkurs für Mütter", "German course for mothers"),
            "german-courses",
            "parents",
            Where::In("dueren"),
        ),
        offer(
            "course-in-the-evening",
            ("Deutschkurs am Abend", "German course in the evening"),
            "german-courses",
            "everyone",
            Where::In("juelich"),
        ),
        offer(
            "football",
            ("Fußball für alle", "Football for everyone"),
            "sport",
            "everyone",
            Where::NotStated,
        ),
        offer("office", ("Beratung zur Sprache", "Advice on languages"), "german", "everyone", Where::County),
        offer(
            "seminar",
            ("Seminar: Deutschkurse leiten", "Seminar: teaching German courses"),
            "german-courses",
            "professionals",
            Where::County,
        ),
    ])
}
