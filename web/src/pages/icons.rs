//! The drawings behind the names of [`Icon`]. Invariant: drawn into the page itself, so a
//! picture costs no request; its name stands beside it, so screen readers skip it.

use lotse_model::Icon;
use yew::{AttrValue, Html};

/// What stands for a topic without a picture of its own.
pub(crate) const DEFAULT: Icon = Icon::Compass;

macro_rules! drawings {
    ($($icon:ident = $name:literal,)*) => {
        /// The drawing of `icon`, in the colour of the text around it.
        pub(crate) fn icon(icon: Icon) -> Html {
            let drawing = match icon {
                $(Icon::$icon => include_str!(concat!("../../icons/", $name, ".svg")),)*
            };
            Html::from_html_unchecked(AttrValue::Static(drawing.trim_ascii_end()))
        }
    };
}

drawings! {
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

/// A lighthouse over water and a boat that it guides: the picture behind the head of a page.
pub(crate) const SCENE: &str = include_str!("../../icons/scene.svg").trim_ascii_end();

/// A magnifier: where a link leads to a search.
pub(crate) const SEARCH: &str = include_str!("../../icons/search.svg").trim_ascii_end();

/// A globe: where languages are chosen.
pub(crate) const GLOBE: &str = include_str!("../../icons/globe.svg").trim_ascii_end();

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_its_own_drawing_that_no_screen_reader_reads() {
        let drawings: Vec<String> =
            Icon::NAMES.iter().map(|(_, picture)| super::super::render(icon(*picture))).collect();
        for (idx, drawing) in drawings.iter().enumerate() {
            assert!(drawing.starts_with("<svg ") && drawing.contains("aria-hidden=\"true\""), "{drawing}");
            assert!(!drawings[..idx].contains(drawing), "drawn twice: {drawing}");
        }
    }
}
