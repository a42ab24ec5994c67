//! Facts of an offer in plain words. Invariant: what nobody stated gives no words.

use lotse_model::{CefrLevel, CostKind, Facet, Gender, Mode, PartialDate, Registration, Teaching};

use crate::context::PageContext;
use crate::unit::kilometres;

/// `November 2024`, `3. Oktober 2024`, `2024`.
pub fn date(page: &PageContext, date: PartialDate) -> String {
    let year = date.year().to_string();
    match (date.day(), date.month()) {
        (Some(day), Some(month)) => page.format(
            "date-day",
            &[
                ("day", day.to_string().into()),
                ("month", month_name(page, month).into()),
                ("year", year.into()),
            ],
        ),
        (_, Some(month)) => {
            page.format("date-month", &[("month", month_name(page, month).into()), ("year", year.into())])
        }
        _ => year,
    }
}

fn month_name(page: &PageContext, month: i8) -> String {
    page.format("month", &[("month", month.into())])
}

/// `Stand: November 2024`.
pub fn as_of(page: &PageContext, checked: PartialDate) -> String {
    page.format("as-of", &[("date", date(page, checked).into())])
}

/// `kostenlos`, `teilweise kostenlos`, `kostet etwas`.
pub fn cost(page: &PageContext, kind: CostKind) -> String {
    page.text(match kind {
        CostKind::Free => "cost-free",
        CostKind::Partly => "cost-partly",
        CostKind::Paid => "cost-paid",
    })
}

/// `mit Anmeldung`, `ohne Anmeldung`.
pub fn registration(page: &PageContext, registration: Registration) -> String {
    page.text(match registration {
        Registration::Required => "registration-required",
        Registration::NotRequired => "registration-not-required",
    })
}

/// `vor Ort`, `am Telefon`, `online`, `zu Hause`.
pub fn mode(page: &PageContext, mode: Mode) -> String {
    page.text(match mode {
        Mode::OnSite => "mode-on-site",
        Mode::Phone => "mode-phone",
        Mode::Online => "mode-online",
        Mode::HomeVisit => "mode-home-visit",
    })
}

/// `für Frauen`, `für Männer`.
pub fn gender(page: &PageContext, gender: Gender) -> String {
    page.text(match gender {
        Gender::Women => "gender-women",
        Gender::Men => "gender-men",
    })
}

/// `Deutsch, A1 bis B1`.
pub fn teaching(page: &PageContext, teaching: &Teaching) -> String {
    let language = page.language(&teaching.language);
    match (teaching.level_min, teaching.level_max) {
        (Some(min), Some(max)) if min != max => page.format(
            "teaching-range",
            &[("language", language.into()), ("min", level(min).into()), ("max", level(max).into())],
        ),
        (Some(one), _) | (None, Some(one)) => {
            page.format("teaching-level", &[("language", language.into()), ("level", level(one).into())])
        }
        (None, None) => language,
    }
}

fn level(level: CefrLevel) -> &'static str {
    match level {
        CefrLevel::A1 => "A1",
        CefrLevel::A2 => "A2",
        CefrLevel::B1 => "B1",
        CefrLevel::B2 => "B2",
        CefrLevel::C1 => "C1",
        CefrLevel::C2 => "C2",
    }
}

/// `Thema`, `Ort`, `Sprache`, `Zielgruppe` …
pub fn facet(page: &PageContext, facet: Facet) -> String {
    page.text(match facet {
        Facet::Category => "facet-category",
        Facet::Municipality => "facet-municipality",
        Facet::Language => "facet-language",
        Facet::TargetGroup => "facet-target-group",
        Facet::Cost => "fact-cost",
        Facet::Mode => "facet-mode",
        Facet::Accessibility => "fact-wheelchair",
        Facet::Volunteers => "volunteers-wanted",
        // A facet of a newer model.
        _ => "filters",
    })
}

/// `3 km`, `< 1 km`; a no-break space within.
pub fn distance(page: &PageContext, distance_m: u32) -> String {
    match (distance_m + 500) / 1000 {
        0 => ["<\u{a0}", &kilometres(page.lang(), 1)].concat(),
        km => kilometres(page.lang(), km),
    }
}

/// The target of a `tel:` link: digits and a leading plus.
pub fn dialled(phone: &str) -> String {
    // `+49 (0)2421`: the zero is for calls from Germany alone.
    let phone = phone.replace("(0)", "");
    let digits: String = phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    ["tel:", &digits].concat()
}

/// A web address as people read it: no scheme, no `www.`, no slash at the end.
pub fn readable_url(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/')
}
