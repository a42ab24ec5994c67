//! The script of a word. Invariant: every word has one; what is none of those we have
//! vocabularies in counts as Latin.

/// The scripts vocabularies are written in, by ISO 15924.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// Arabic, Persian, Pashto, Sorani.
    Arabic,
    /// Russian, Ukrainian, Bulgarian, Serbian.
    Cyrillic,
    /// Tigrinya.
    Ethiopic,
    /// Greek.
    Greek,
    /// Chinese.
    Han,
    /// All others.
    Latin,
}

impl Script {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Arabic, Self::Cyrillic, Self::Ethiopic, Self::Greek, Self::Han, Self::Latin];

    /// The script of the first letter that tells.
    pub fn of(text: &str) -> Self {
        let script = |ch| match ch {
            '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Self::Greek),
            '\u{0400}'..='\u{052F}' => Some(Self::Cyrillic),
            '\u{0600}'..='\u{077F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => Some(Self::Arabic),
            '\u{1200}'..='\u{139F}' => Some(Self::Ethiopic),
            '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' => Some(Self::Han),
            _ if ch.is_alphabetic() => Some(Self::Latin),
            _ => None,
        };
        text.chars().find_map(script).unwrap_or(Self::Latin)
    }

    /// Its ISO 15924 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arabic => "Arab",
            Self::Cyrillic => "Cyrl",
            Self::Ethiopic => "Ethi",
            Self::Greek => "Grek",
            Self::Han => "Hani",
            Self::Latin => "Latn",
        }
    }
}
