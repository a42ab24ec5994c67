//! The colours of a county, completed and checked. Invariant: what an editor wrote stays as it is; what
//! was left out follows from it, and gives way until it stands out.

use lotse_model::{Colour, ColourRole, PAIRS, Palette, Theme, ThemeBase};

use crate::code::Code;
use crate::files::ColoursRecord;
use crate::kinds::Context;
use crate::record::Spanned;
use crate::report::Finding;
use ColourRole as Role;

/// Words on a colour that may be light or dark.
const DARK_WORDS: Colour = Colour::new(0x16181d);

/// The colours an editor wrote, by role.
type Given<'a> = Vec<(Role, &'a Spanned<Colour>)>;

/// The theme of `base` with the colours of the editor; reports each pair that does not stand out.
pub(crate) fn theme(
    base: ThemeBase,
    light: Option<&ColoursRecord>,
    dark: Option<&ColoursRecord>,
    context: &mut Context<'_>,
) -> Theme {
    let mut theme = base.theme();
    let light = light.map_or_else(Vec::new, given);
    let dark = dark.map_or_else(Vec::new, given);
    if !light.is_empty() {
        theme.light = complete(theme.light, &colours(&light), false);
        report_pairs(&theme.light, &light, context);
    }
    if !light.is_empty() || !dark.is_empty() {
        let mut wanted = colours(&dark);
        // In the dark a county keeps its colour, deeper.
        if let Some(brand) =
            find(&colours(&light), Role::brand).filter(|_| find(&wanted, Role::brand).is_none())
        {
            wanted.push((Role::brand, stand_out(brand.mix(Colour::BLACK, 25), &[Colour::WHITE], 7.0)));
        }
        if let Some(accent) =
            find(&colours(&light), Role::accent).filter(|_| find(&wanted, Role::accent).is_none())
        {
            let grounds = grounds(&wanted, theme.dark);
            wanted.push((Role::accent, stand_out(accent, &grounds, 3.0)));
        }
        theme.dark = complete(theme.dark, &wanted, true);
        report_pairs(&theme.dark, &dark, context);
    }
    theme
}

fn given(record: &ColoursRecord) -> Given<'_> {
    let fields = [
        (Role::brand, &record.brand),
        (Role::on_brand, &record.on_brand),
        (Role::accent, &record.accent),
        (Role::on_accent, &record.on_accent),
        (Role::link, &record.link),
        (Role::action, &record.action),
        (Role::on_action, &record.on_action),
        (Role::background, &record.background),
        (Role::surface, &record.surface),
        (Role::text, &record.text),
        (Role::text_soft, &record.text_soft),
        (Role::line, &record.line),
    ];
    fields.into_iter().filter_map(|(role, field)| Some((role, field.as_ref()?))).collect()
}

fn colours(given: &Given<'_>) -> Vec<(Role, Colour)> {
    given.iter().map(|(role, colour)| (*role, colour.value)).collect()
}

fn find(colours: &[(Role, Colour)], role: Role) -> Option<Colour> {
    colours.iter().find(|(known, _)| *known == role).map(|(_, colour)| *colour)
}

/// What an accent lies on.
fn grounds(wanted: &[(Role, Colour)], base: Palette) -> [Colour; 2] {
    let brand = find(wanted, Role::brand).unwrap_or(base.brand);
    [brand, brand.mix(Colour::BLACK, 25)]
}

/// All colours of a scheme from those that are `given`.
fn complete(base: Palette, given: &[(Role, Colour)], is_dark: bool) -> Palette {
    let get = |role| find(given, role);
    let background = get(Role::background).unwrap_or(base.background);
    let surface = get(Role::surface).unwrap_or(base.surface);
    let own_brand = get(Role::brand);
    let brand = own_brand.unwrap_or(base.brand);
    let on_brand = get(Role::on_brand).unwrap_or_else(|| words_on(brand, base.on_brand));
    // Away from the words on it.
    let towards = if on_brand.luminance() > brand.luminance() { Colour::BLACK } else { Colour::WHITE };
    let brand_deep = if own_brand.is_some() { brand.mix(towards, 25) } else { base.brand_deep };
    let on_brand_soft = stand_out(on_brand.mix(brand, 15), &[brand, brand_deep], 4.5);
    let text = get(Role::text).unwrap_or_else(|| stand_out(base.text, &[background, surface], 4.5));
    // A tint must leave text and links readable; the less of it, the easier.
    let hint = if is_dark { Colour::WHITE.mix(brand, 50) } else { brand };
    let tint = if own_brand.is_some() { surface.mix(hint, if is_dark { 14 } else { 9 }) } else { base.tint };
    let all = [background, surface, tint];
    let text_soft = get(Role::text_soft).unwrap_or_else(|| stand_out(base.text_soft, &all, 4.5));
    let seed = match own_brand {
        Some(brand) if is_dark => bright(brand).mix(Colour::WHITE, 25),
        Some(brand) => brand,
        None => base.link,
    };
    let link = get(Role::link).unwrap_or_else(|| stand_out(seed, &all, if is_dark { 7.0 } else { 4.5 }));
    let action = get(Role::action).unwrap_or(link);
    let accent = get(Role::accent).unwrap_or_else(|| stand_out(base.accent, &[brand, brand_deep], 3.0));
    Palette {
        background,
        surface,
        tint,
        text,
        text_soft,
        hairline: base.hairline,
        line: get(Role::line).unwrap_or_else(|| stand_out(base.line, &[background, surface], 3.0)),
        brand,
        brand_deep,
        on_brand,
        on_brand_soft,
        link,
        action,
        on_action: get(Role::on_action).unwrap_or_else(|| words_on(action, base.on_action)),
        accent,
        on_accent: get(Role::on_accent).unwrap_or_else(|| words_on(accent, base.on_accent)),
    }
}

/// The words of the base if they can be read on `ground`, else white or nearly black, whichever is better.
fn words_on(ground: Colour, usual: Colour) -> Colour {
    if usual.contrast(ground) >= 4.5 {
        return usual;
    }
    let better = |a: Colour, b: Colour| if a.contrast(ground) >= b.contrast(ground) { a } else { b };
    let words = better(Colour::WHITE, DARK_WORDS);
    if words.contrast(ground) >= 4.5 { words } else { better(Colour::WHITE, Colour::BLACK) }
}

/// The same hue at its brightest; white for black.
fn bright(colour: Colour) -> Colour {
    let Colour { red, green, blue } = colour;
    let brightest = u32::from(red.max(green).max(blue));
    let scaled = |channel: u8| match brightest {
        0 => u8::MAX,
        _ => u8::try_from(u32::from(channel) * 255 / brightest).unwrap_or(u8::MAX),
    };
    Colour { red: scaled(red), green: scaled(green), blue: scaled(blue) }
}

/// `colour`, as little darker or lighter as it needs for `contrast` with all `grounds`; the colour itself if no
/// shade of it has that.
fn stand_out(colour: Colour, grounds: &[Colour], contrast: f64) -> Colour {
    let is_fine = |shade: &Colour| grounds.iter().all(|ground| shade.contrast(*ground) >= contrast);
    (0..=100)
        .flat_map(|percent| [colour.mix(Colour::BLACK, percent), colour.mix(Colour::WHITE, percent)])
        .find(is_fine)
        .unwrap_or(colour)
}

/// Reports each pair that does not stand out, at a colour that the editor wrote.
fn report_pairs(palette: &Palette, given: &Given<'_>, context: &mut Context<'_>) {
    for (sign, ground, needed) in PAIRS {
        let contrast = palette.get(*sign).contrast(palette.get(*ground));
        if contrast >= *needed {
            continue;
        }
        let own =
            |role: Role| given.iter().find(|(known, _)| *known == role).map(|(_, colour)| (role, *colour));
        let Some((role, colour)) = own(*sign).or_else(|| own(*ground)) else { continue };
        let (better, is_darker) = mend(palette, role, *sign, *ground, *needed);
        let way = if is_darker { "darker" } else { "lighter" };
        // Rounded down: 4.48 must not look like 4.5.
        let shown = (contrast * 10.0).floor() / 10.0;
        let headline = format!("`{}` on `{}` has a contrast of {shown:.1}:1", sign.name(), ground.name());
        let finding = Finding::error(Code::LOW_CONTRAST, headline)
            .label(format!("needs {needed}:1"))
            .help(format!("write `\"{better}\"`, the nearest {way} colour that stands out"))
            .note("people with weak sight, and all in bright sun, could not read it");
        context.report.push(colour.at, finding);
    }
}

/// The nearest shade of `role` that mends the pair, if possible with all others it is part of.
fn mend(palette: &Palette, role: Role, sign: Role, ground: Role, needed: f64) -> (Colour, bool) {
    let colour = palette.get(role);
    let partner = |a: Role, b: Role| if a == role { b } else { a };
    let pairs = PAIRS.iter().filter(|(a, b, _)| *a == role || *b == role);
    let partners: Vec<(Colour, f64)> =
        pairs.map(|(a, b, contrast)| (palette.get(partner(*a, *b)), *contrast)).collect();
    let this = palette.get(partner(sign, ground));
    let shades = || {
        (0..=100).flat_map(move |percent| {
            [(colour.mix(Colour::BLACK, percent), true), (colour.mix(Colour::WHITE, percent), false)]
        })
    };
    shades()
        .find(|(shade, _)| partners.iter().all(|(partner, contrast)| shade.contrast(*partner) >= *contrast))
        .or_else(|| shades().find(|(shade, _)| shade.contrast(this) >= needed))
        .unwrap_or((Colour::BLACK, true))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Whatever colour a county has: if it gives only that, everything else follows and stands out.
        #[test]
        fn one_colour_is_enough(brand in 0_u32..0x0100_0000, base in 0_usize..3, is_dark in any::<bool>()) {
            let brand = Colour::new(brand);
            let base = [ThemeBase::Lotse, ThemeBase::Neutral, ThemeBase::Kern][base].theme();
            let base = if is_dark { base.dark } else { base.light };
            let palette = complete(base, &[(Role::brand, brand)], is_dark);
            prop_assert_eq!(palette.brand, brand);
            for (sign, ground, needed) in PAIRS {
                let contrast = palette.get(*sign).contrast(palette.get(*ground));
                prop_assert!(contrast >= *needed, "{} on {}: {contrast:.2} of {palette:?}", sign.name(), ground.name());
            }
        }

        #[test]
        fn a_shade_stands_out_and_is_the_nearest(colour in 0_u32..0x0100_0000, ground in 0_u32..0x0100_0000) {
            let (colour, ground) = (Colour::new(colour), Colour::new(ground));
            let shade = stand_out(colour, &[ground], 4.5);
            prop_assert!(shade.contrast(ground) >= 4.5);
            prop_assert!(colour.contrast(ground) < 4.5 || shade == colour);
        }
    }
}
