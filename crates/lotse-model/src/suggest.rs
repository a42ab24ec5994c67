//! Suggestions while somebody types. Invariant: they need nothing but the words at the
//! head of a pack, so that they are there before the engine is.

use crate::fold::fold;
use crate::lang::Lang;
use crate::words;

/// What a suggestion leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NamedThing {
    /// A concept: its word is searched for.
    Concept,
    /// A category.
    Category,
    /// A municipality.
    Municipality,
    /// An offer.
    Offer,
}

impl NamedThing {
    const ALL: [Self; 4] = [Self::Concept, Self::Category, Self::Municipality, Self::Offer];

    /// Its name in the text.
    fn as_str(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Category => "category",
            Self::Municipality => "municipality",
            Self::Offer => "offer",
        }
    }
}

/// Something to choose instead of typing on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What it is.
    pub thing: NamedThing,
    /// Its id.
    pub id: String,
    /// What to show.
    pub text: String,
    /// The language of `text`.
    pub lang: Lang,
}

/// All suggestions of a portal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    suggestion: Suggestion,
    /// The text and other words for it, each with its folded form; the text first.
    words: Vec<(String, String)>,
}

/// Names as text: a line each with what it is, id, language, name and other names; tabs between.
pub fn write_names<'a>(
    names: impl IntoIterator<Item = (NamedThing, &'a str, &'a Lang, Vec<&'a str>)>,
) -> String {
    let mut text = String::new();
    for (thing, id, lang, names) in names {
        let names: Vec<String> = names.iter().map(|name| name.replace(['\t', '\n'], " ")).collect();
        text.push_str(&format!("{}\t{id}\t{lang}\t{}\n", thing.as_str(), names.join("\t")));
    }
    text
}

/// How a key matches, the best first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum How {
    Text,
    OtherWord,
    Inside,
}

impl Suggestions {
    /// The suggestions in `vocabulary` (as [`words::write`] wrote it, the portal's language first) and
    /// `names` (as [`write_names`] did). Lines that are not understood are passed over.
    pub fn new(vocabulary: &str, names: &str) -> Self {
        let mut entries = Vec::new();
        if let Ok((concepts, lists)) = words::read(vocabulary) {
            for list in lists {
                for (concept, words) in concepts.iter().zip(list.words) {
                    let id = concept.id.clone();
                    entries.extend(Entry::new(NamedThing::Concept, id, list.lang.clone(), &words));
                }
            }
        }
        for line in names.lines() {
            let mut fields = line.split('\t');
            let (Some(thing), Some(id), Some(lang)) = (fields.next(), fields.next(), fields.next()) else {
                continue;
            };
            let Some(thing) = NamedThing::ALL.into_iter().find(|known| known.as_str() == thing) else {
                continue;
            };
            let Some(lang) = Lang::from_canonical(lang.to_owned()) else { continue };
            entries.extend(Entry::new(thing, id.to_owned(), lang, &fields.collect::<Vec<_>>()));
        }
        Self { entries }
    }

    /// Whether there are none at all.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// At most `n` suggestions for what was `typed`, the best first; nothing twice. A concept is suggested
    /// by the word that begins like that, all else by its name.
    pub fn matching(&self, typed: &str, n: usize) -> Vec<Suggestion> {
        let typed = key(typed.trim());
        if typed.is_empty() {
            return Vec::new();
        }
        let matches = self.entries.iter().filter_map(|entry| entry.matches(&typed));
        let mut found: Vec<(How, usize, Suggestion)> = matches.collect();
        found.sort_by(|a, b| (&a.0, a.2.thing, a.1).cmp(&(&b.0, b.2.thing, b.1)));
        let mut chosen: Vec<Suggestion> = Vec::new();
        for (.., suggestion) in found {
            let is_known = |known: &Suggestion| {
                (known.thing == suggestion.thing && known.id == suggestion.id)
                    || key(&known.text) == key(&suggestion.text)
            };
            if chosen.len() < n && !chosen.iter().any(is_known) {
                chosen.push(suggestion);
            }
        }
        chosen
    }
}

impl Entry {
    fn new(thing: NamedThing, id: String, lang: Lang, words: &[&str]) -> Option<Self> {
        let text = (*words.first()?).to_owned();
        let words = words.iter().map(|word| ((*word).to_owned(), key(word))).collect();
        Some(Self { suggestion: Suggestion { thing, id, text, lang }, words })
    }

    /// How `typed` fits, how long what it fits is, and what to suggest then.
    fn matches(&self, typed: &str) -> Option<(How, usize, Suggestion)> {
        let (_, text) = self.words.first()?;
        if text.starts_with(typed) {
            return Some((How::Text, text.len(), self.suggestion.clone()));
        }
        let others = self.words.iter().skip(1).filter(|(_, key)| key.starts_with(typed));
        if let Some((word, key)) = others.min_by_key(|(_, key)| key.len()) {
            let is_concept = self.suggestion.thing == NamedThing::Concept;
            let text = if is_concept { word.clone() } else { self.suggestion.text.clone() };
            return Some((How::OtherWord, key.len(), Suggestion { text, ..self.suggestion.clone() }));
        }
        let inside = text.match_indices(typed).any(|(at, _)| text[..at].ends_with([' ', '-', '„', '(']));
        inside.then(|| (How::Inside, text.len(), self.suggestion.clone()))
    }
}

/// Folded, and umlauts alike in all three spellings, as visitors type them.
fn key(text: &str) -> String {
    let folded = fold(text);
    let mut key = String::with_capacity(folded.len());
    for ch in folded.chars() {
        if !(ch == 'e' && key.ends_with(['a', 'o', 'u'])) {
            key.push(ch);
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::{NamedThing, Suggestions, write_names};
    use crate::Lang;

    fn suggestions() -> Suggestions {
        let german = Lang::german();
        let vocabulary =
            "kindergarten\tmidwife\n@uk\nдитячий садок\tсадок\nакушерка\n@de\nKita\tKindergarten\nHebamme\n";
        let names = write_names([
            (NamedThing::Municipality, "dueren", &german, vec!["Düren", "Birkesdorf", "Дюрен"]),
            (NamedThing::Offer, "dn-kita", &german, vec!["Kita-Navigator – Kind für die Kita anmelden"]),
        ]);
        Suggestions::new(vocabulary, &names)
    }

    fn texts(typed: &str) -> Vec<String> {
        suggestions().matching(typed, 5).into_iter().map(|suggestion| suggestion.text).collect()
    }

    #[test]
    fn words_names_and_villages_lead_to_what_they_name() {
        assert_eq!(texts("kit"), ["Kita", "Kita-Navigator – Kind für die Kita anmelden"]);
        assert_eq!(texts("Kinderg"), ["Kindergarten"]);
        assert_eq!(texts("birkes"), ["Düren"]);
        assert_eq!(texts("дюр"), ["Düren"]);
        assert_eq!(texts("садок"), ["садок"]);
    }

    #[test]
    fn umlauts_are_found_in_all_three_spellings() {
        for typed in ["Dür", "duer", "dur", "DÜR"] {
            assert_eq!(texts(typed), ["Düren"], "{typed}");
        }
    }

    #[test]
    fn nothing_typed_suggests_nothing_and_odd_lines_are_passed_over() {
        assert!(texts("  ").is_empty());
        assert!(Suggestions::new("a\n?", "offer\nx\ty\tz\tw\n").is_empty());
    }
}
