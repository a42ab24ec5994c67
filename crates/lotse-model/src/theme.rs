//! The colours of a portal. Invariant: in the ready themes, and in every [`Theme`] that was read from a
//! content repo, each of [`PAIRS`] has the contrast it needs, in both schemes.

use serde::{Deserialize, Serialize};

use crate::colour::Colour;

/// The contrast that text needs on its surface (WCAG 1.4.3).
pub const TEXT_CONTRAST: f64 = 4.5;
/// The contrast that borders, marks and signs need on theirs (WCAG 1.4.11).
pub const SIGN_CONTRAST: f64 = 3.0;

/// A ready set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeBase {
    /// The colours lotse comes with.
    #[default]
    Lotse,
    /// Greys, and a blue for links.
    Neutral,
    /// The tokens of the KERN UX standard where a page has them, else KERN's own colours.
    Kern,
}

/// The colours of a portal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// What the colours start from.
    pub base: ThemeBase,
    /// In light surroundings.
    pub light: Palette,
    /// In dark surroundings.
    pub dark: Palette,
}

macro_rules! palette {
    ($($(#[doc = $about:literal])+ $field:ident,)+) => {
        /// All colours of one scheme.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub struct Palette {
            $($(#[doc = $about])+ pub $field: Colour,)+
        }

        /// One of the colours of a [`Palette`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(non_camel_case_types, reason = "called as the fields of `Palette`, which are the words of site.yaml")]
        #[allow(missing_docs, reason = "the fields of `Palette` say it")]
        pub enum ColourRole { $($field,)+ }

        impl ColourRole {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$field,)+];

            /// The name of the field.
            pub fn name(self) -> &'static str {
                match self { $(Self::$field => stringify!($field),)+ }
            }
        }

        impl Palette {
            /// The colour with this role.
            pub fn get(&self, role: ColourRole) -> Colour {
                match role { $(ColourRole::$field => self.$field,)+ }
            }
        }
    };
}

palette! {
    /// Behind everything.
    background,
    /// Cards, boxes and fields.
    surface,
    /// Boxes that are to stand back; a breath of the brand.
    tint,
    /// Text.
    text,
    /// Notes beside the text.
    text_soft,
    /// Hairlines that only decorate.
    hairline,
    /// Borders of fields and buttons.
    line,
    /// Behind the head of the start page.
    brand,
    /// Behind header and footer.
    brand_deep,
    /// Text on both.
    on_brand,
    /// Notes on both.
    on_brand_soft,
    /// Links.
    link,
    /// Buttons and ticks.
    action,
    /// Words on buttons.
    on_action,
    /// The search button, the mark of the current language, edges of tiles.
    accent,
    /// Words on the search button.
    on_accent,
}

/// Which colour must stand out from which, and how much.
pub const PAIRS: &[(ColourRole, ColourRole, f64)] = {
    use ColourRole::{
        accent, action, background, brand, brand_deep, line, link, on_accent, on_action, on_brand,
        on_brand_soft, surface, text, text_soft, tint,
    };
    &[
        (text, background, TEXT_CONTRAST),
        (text, surface, TEXT_CONTRAST),
        (text, tint, TEXT_CONTRAST),
        (text_soft, background, TEXT_CONTRAST),
        (text_soft, surface, TEXT_CONTRAST),
        (text_soft, tint, TEXT_CONTRAST),
        (link, background, TEXT_CONTRAST),
        (link, surface, TEXT_CONTRAST),
        (link, tint, TEXT_CONTRAST),
        (on_brand, brand, TEXT_CONTRAST),
        (on_brand, brand_deep, TEXT_CONTRAST),
        (on_brand_soft, brand, TEXT_CONTRAST),
        (on_brand_soft, brand_deep, TEXT_CONTRAST),
        (on_action, action, TEXT_CONTRAST),
        (on_accent, accent, TEXT_CONTRAST),
        (line, background, SIGN_CONTRAST),
        (line, surface, SIGN_CONTRAST),
        (action, background, SIGN_CONTRAST),
        (action, surface, SIGN_CONTRAST),
        (accent, brand, SIGN_CONTRAST),
        (accent, brand_deep, SIGN_CONTRAST),
    ]
};

impl ThemeBase {
    /// The theme without any colour of a county's own.
    pub const fn theme(self) -> Theme {
        let (light, dark) = match self {
            Self::Lotse => (LOTSE_LIGHT, LOTSE_DARK),
            Self::Neutral => (NEUTRAL_LIGHT, NEUTRAL_DARK),
            Self::Kern => (KERN_LIGHT, KERN_DARK),
        };
        Theme { base: self, light, dark }
    }
}

/// The values of `web/styles/10-tokens.css`; a test of lotse-web compares them.
const LOTSE_LIGHT: Palette = Palette {
    background: Colour::new(0xfaf7f0),
    surface: Colour::new(0xfffefb),
    tint: Colour::new(0xe4eeec),
    text: Colour::new(0x17262a),
    text_soft: Colour::new(0x48595d),
    hairline: Colour::new(0xded7c9),
    line: Colour::new(0x7f7768),
    brand: Colour::new(0x0d4a55),
    brand_deep: Colour::new(0x083841),
    on_brand: Colour::new(0xffffff),
    on_brand_soft: Colour::new(0xcfe4e6),
    link: Colour::new(0x0a5666),
    action: Colour::new(0x0d4a55),
    on_action: Colour::new(0xffffff),
    accent: Colour::new(0xffc53d),
    on_accent: Colour::new(0x16262b),
};

const LOTSE_DARK: Palette = Palette {
    background: Colour::new(0x111a1c),
    surface: Colour::new(0x19262a),
    tint: Colour::new(0x1f363b),
    text: Colour::new(0xeef1ec),
    text_soft: Colour::new(0xb3c2c3),
    hairline: Colour::new(0x35474b),
    line: Colour::new(0x81969a),
    brand: Colour::new(0x0b3a43),
    brand_deep: Colour::new(0x082a31),
    link: Colour::new(0x8bd9e4),
    action: Colour::new(0x8bd9e4),
    on_action: Colour::new(0x06272d),
    ..LOTSE_LIGHT
};

const NEUTRAL_LIGHT: Palette = Palette {
    background: Colour::new(0xf5f5f5),
    surface: Colour::new(0xffffff),
    tint: Colour::new(0xebebeb),
    text: Colour::new(0x1f1f1f),
    text_soft: Colour::new(0x545454),
    hairline: Colour::new(0xd0d0d0),
    line: Colour::new(0x757575),
    brand: Colour::new(0x3a3a3a),
    brand_deep: Colour::new(0x262626),
    on_brand: Colour::new(0xffffff),
    on_brand_soft: Colour::new(0xe0e0e0),
    link: Colour::new(0x0b57a4),
    action: Colour::new(0x0b57a4),
    on_action: Colour::new(0xffffff),
    accent: Colour::new(0xd9d9d9),
    on_accent: Colour::new(0x1f1f1f),
};

const NEUTRAL_DARK: Palette = Palette {
    background: Colour::new(0x121212),
    surface: Colour::new(0x1e1e1e),
    tint: Colour::new(0x2c2c2c),
    text: Colour::new(0xf0f0f0),
    text_soft: Colour::new(0xbdbdbd),
    hairline: Colour::new(0x3d3d3d),
    line: Colour::new(0x8f8f8f),
    brand: Colour::new(0x2b2b2b),
    brand_deep: Colour::new(0x1a1a1a),
    link: Colour::new(0x8ec7ff),
    action: Colour::new(0x8ec7ff),
    on_action: Colour::new(0x0a2540),
    ..NEUTRAL_LIGHT
};

/// What the tokens of KERN 2.7 come to.
const KERN_LIGHT: Palette = Palette {
    background: Colour::new(0xf3f4f7),
    surface: Colour::new(0xffffff),
    tint: Colour::new(0xe8e9ef),
    text: Colour::new(0x131525),
    text_soft: Colour::new(0x51577a),
    hairline: Colour::new(0xc0c3d5),
    line: Colour::new(0x6e7597),
    brand: Colour::new(0x2044aa),
    brand_deep: Colour::new(0x17307a),
    on_brand: Colour::new(0xffffff),
    on_brand_soft: Colour::new(0xe8e9ef),
    link: Colour::new(0x2044aa),
    action: Colour::new(0x2044aa),
    on_action: Colour::new(0xffffff),
    accent: Colour::new(0xb9c9ee),
    on_accent: Colour::new(0x131525),
};

const KERN_DARK: Palette = Palette {
    background: Colour::new(0x131525),
    surface: Colour::new(0x000000),
    tint: Colour::new(0x1d2034),
    text: Colour::new(0xf3f4f7),
    text_soft: Colour::new(0xb2b6cc),
    hairline: Colour::new(0x454b6b),
    line: Colour::new(0x6e7597),
    brand: Colour::new(0x1d2b5c),
    brand_deep: Colour::new(0x131f45),
    link: Colour::new(0x97afe1),
    action: Colour::new(0x97afe1),
    on_action: Colour::new(0x000000),
    ..KERN_LIGHT
};

#[cfg(test)]
mod tests {
    use super::{PAIRS, ThemeBase};

    #[test]
    fn every_pair_of_the_ready_themes_stands_out() {
        for base in [ThemeBase::Lotse, ThemeBase::Neutral, ThemeBase::Kern] {
            let theme = base.theme();
            for (scheme, palette) in [("light", theme.light), ("dark", theme.dark)] {
                for (sign, ground, needed) in PAIRS {
                    let contrast = palette.get(*sign).contrast(palette.get(*ground));
                    let (sign, ground) = (sign.name(), ground.name());
                    assert!(contrast >= *needed, "{base:?} {scheme}: {sign} on {ground} is {contrast:.2}");
                }
            }
        }
    }
}
