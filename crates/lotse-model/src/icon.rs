//! The pictures an editor can choose from. Invariant: a picture has one name, in
//! content files, in the drawings of the portal and in data alike.

use serde::{Deserialize, Serialize};

macro_rules! icons {
    ($($icon:ident = $name:literal,)*) => {
        /// A picture beside a category or a first step.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "the names say it")]
        pub enum Icon {
            $(#[serde(rename = $name)] $icon,)*
        }

        impl Icon {
            /// All pictures with their names, by name.
            pub const NAMES: &'static [(&'static str, Self)] = &[$(($name, Self::$icon),)*];

            /// The name in content files: `signpost`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$icon => $name,)*
                }
            }
        }
    };
}

icons! {
    Ball = "ball",
    Briefcase = "briefcase",
    Card = "card",
    Compass = "compass",
    Family = "family",
    Hands = "hands",
    Health = "health",
    House = "house",
    Letter = "letter",
    Money = "money",
    Passport = "passport",
    People = "people",
    Pin = "pin",
    Question = "question",
    School = "school",
    Shield = "shield",
    Signpost = "signpost",
    Speech = "speech",
    TownHall = "town-hall",
    Translation = "translation",
}
