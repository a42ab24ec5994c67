//! OpenStreetMap opening hours in the reader's words. Invariant: what it does not
//! know stays as the editor wrote it.

use crate::context::PageContext;

/// `Mo-Th 08:00-16:00; PH off` → `Mo–Do 08:00–16:00; an Feiertagen geschlossen`.
pub(crate) fn opening_hours(page: &PageContext, hours: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for sign in hours.chars() {
        if sign.is_alphabetic() {
            word.push(sign);
            continue;
        }
        flush(page, &mut word, &mut out);
        match sign {
            '-' => out.push('–'),
            ',' => out.push_str(", "),
            ' ' if out.ends_with(' ') => {}
            _ => out.push(sign),
        }
    }
    flush(page, &mut word, &mut out);
    out
}

fn flush(page: &PageContext, word: &mut String, out: &mut String) {
    let name = match word.as_str() {
        "Mo" => page.text("weekday-mo"),
        "Tu" => page.text("weekday-tu"),
        "We" => page.text("weekday-we"),
        "Th" => page.text("weekday-th"),
        "Fr" => page.text("weekday-fr"),
        "Sa" => page.text("weekday-sa"),
        "Su" => page.text("weekday-su"),
        "PH" => page.text("public-holidays"),
        "off" | "closed" => page.text("closed"),
        other => other.to_owned(),
    };
    out.push_str(&name);
    word.clear();
}

#[cfg(test)]
mod tests {
    use lotse_model::Lang;

    use super::*;
    use crate::locales::Locale;

    #[test]
    fn opening_hours_read_like_german() {
        let page = PageContext::new(&Lang::german(), Locale::find(&Lang::german()).messages(), "/");
        let check = |hours: &str, want: &str| assert_eq!(opening_hours(&page, hours), want);
        check("Mo-Th 08:00-16:00", "Mo–Do 08:00–16:00");
        check(
            "Tu,We 09:00-12:00, 14:00-16:00; PH off",
            "Di, Mi 09:00–12:00, 14:00–16:00; Feiertage geschlossen",
        );
        check("24/7", "24/7");
    }
}
