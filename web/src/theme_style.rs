//! A county's colours as a style sheet. Invariant: it sets only properties that `styles/10-tokens.css`
//! declares, and the colours lotse comes with need none.

use std::fmt::Write;

use lotse_model::{Colour, ColourRole, Palette, Theme, ThemeBase};

/// What stands behind the other style sheet; empty for the colours lotse comes with.
pub fn theme_style(theme: &Theme) -> String {
    if *theme == ThemeBase::Lotse.theme() {
        return String::new();
    }
    let base = theme.base.theme();
    let light = declarations(theme.base, &theme.light, &base.light, theme.light.accent);
    let dark = declarations(theme.base, &theme.dark, &base.dark, theme.dark.background);
    format!(":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}")
}

fn declarations(base: ThemeBase, palette: &Palette, unchanged: &Palette, focus: Colour) -> String {
    let mut out = String::new();
    for role in ColourRole::ALL {
        let colour = palette.get(*role);
        let kern = kern_token(*role).filter(|_| base == ThemeBase::Kern && colour == unchanged.get(*role));
        let property = property(*role);
        let _ = match kern {
            Some(token) => write!(out, "{property}:var({token},{colour});"),
            None => write!(out, "{property}:{colour};"),
        };
    }
    let Colour { red, green, blue } = palette.accent;
    let text = palette.text;
    let _ = write!(
        out,
        "--lotse-beam-soft:rgb({red} {green} {blue}/.12);--lotse-focus-inner:{focus};--lotse-focus-outer:{text}"
    );
    out
}

/// The custom property of a role.
fn property(role: ColourRole) -> &'static str {
    match role {
        ColourRole::background => "--lotse-page",
        ColourRole::surface => "--lotse-paper",
        ColourRole::tint => "--lotse-tint",
        ColourRole::text => "--lotse-ink",
        ColourRole::text_soft => "--lotse-ink-soft",
        ColourRole::hairline => "--lotse-line",
        ColourRole::line => "--lotse-line-strong",
        ColourRole::brand => "--lotse-brand",
        ColourRole::brand_deep => "--lotse-brand-deep",
        ColourRole::on_brand => "--lotse-on-brand",
        ColourRole::on_brand_soft => "--lotse-on-brand-soft",
        ColourRole::link => "--lotse-link",
        ColourRole::action => "--lotse-action",
        ColourRole::on_action => "--lotse-on-action",
        ColourRole::accent => "--lotse-beam",
        ColourRole::on_accent => "--lotse-on-beam",
    }
}

/// The token of the KERN UX standard (2.7) that means the same.
fn kern_token(role: ColourRole) -> Option<&'static str> {
    match role {
        ColourRole::background => Some("--kern-color-layout-background-hued"),
        ColourRole::surface => Some("--kern-color-layout-background-default"),
        ColourRole::text => Some("--kern-color-layout-text-default"),
        ColourRole::text_soft => Some("--kern-color-layout-text-muted"),
        ColourRole::hairline => Some("--kern-color-decorative-border-default"),
        ColourRole::line => Some("--kern-color-layout-border"),
        ColourRole::link | ColourRole::action => Some("--kern-color-action-default"),
        ColourRole::on_action => Some("--kern-color-action-on-default"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKENS: &str = include_str!("../styles/10-tokens.css");

    /// The value of `property` in the light or the dark part of the tokens; dark falls back to light.
    fn token(property: &str, is_dark: bool) -> Option<&'static str> {
        let (light, dark) = TOKENS.split_once("@media (prefers-color-scheme: dark)").unwrap();
        let value = |part: &'static str| {
            part.split_once(&format!("  {property}: ")).and_then(|(_, rest)| rest.split(';').next())
        };
        if is_dark { value(dark).or_else(|| value(light)) } else { value(light) }
    }

    #[test]
    fn the_colours_of_lotse_are_those_of_the_style_sheet() {
        let theme = ThemeBase::Lotse.theme();
        for role in ColourRole::ALL {
            for (palette, is_dark) in [(&theme.light, false), (&theme.dark, true)] {
                let want = palette.get(*role).to_string();
                assert_eq!(token(property(*role), is_dark), Some(want.as_str()), "{} {is_dark}", role.name());
            }
        }
        assert_eq!(theme_style(&theme), "");
    }

    #[test]
    fn a_theme_sets_only_what_the_style_sheet_declares() {
        let style = theme_style(&ThemeBase::Neutral.theme());
        for declared in style.split(['{', ';', '}']).filter(|part| part.starts_with("--")) {
            let property = declared.split(':').next().unwrap();
            assert!(token(property, false).is_some(), "{property}");
        }
    }

    #[test]
    fn kern_gives_its_tokens_and_a_county_its_own_colour() {
        let mut theme = ThemeBase::Kern.theme();
        theme.light.link = Colour::new(0x123456);
        let style = theme_style(&theme);
        assert!(style.contains("--lotse-action:var(--kern-color-action-default,#2044aa);"), "{style}");
        assert!(style.starts_with(":root{") && style.contains("--lotse-link:#123456;"), "{style}");
    }
}
