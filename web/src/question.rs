//! What the page tells the worker, as JSON. Invariant: serde reads it as
//! [`ToWorker`](lotse_model::message::ToWorker).

use std::fmt::Write;

use lotse_model::{Coordinates, Facet, Sort};

use crate::start_data::StartData;
use crate::state::State;

/// "Load this pack", on the reader's own day `today`.
pub(crate) fn open(data: &StartData, today: &str) -> String {
    let mut out = String::from(r#"{"type":"open","pack_url":"#);
    push_text(&mut out, &data.pack);
    out.push_str(r#","today":"#);
    push_text(&mut out, today);
    out.push_str(r#","vocabularies":{"#);
    for (idx, (script, url)) in data.vocabularies.iter().enumerate() {
        push_comma(&mut out, idx);
        push_text(&mut out, script);
        out.push(':');
        push_text(&mut out, url);
    }
    out.push_str("}}");
    out
}

/// "Answer this": what `state` asks for, for readers of the page's language.
pub(crate) fn search(data: &StartData, state: &State) -> String {
    let mut out = String::from(r#"{"type":"search","sequence":"#);
    out.push_str(&state.sequence.to_string());
    out.push_str(r#","request":{"limit":"#);
    out.push_str(&state.limit.to_string());
    out.push_str(r#","lang":"#);
    push_text(&mut out, data.lang.as_str());
    out.push_str(r#","query":"#);
    push_text(&mut out, state.query.trim());
    out.push_str(r#","sort":"#);
    push_text(&mut out, state.sort.as_str());
    if let Some(town) = &state.from {
        out.push_str(r#","from":"#);
        push_text(&mut out, town);
    }
    if let (Some(at), Sort::Near) = (state.location.here(), state.sort) {
        push_point(&mut out, at);
    }
    out.push_str(r#","filters":{"#);
    let facets = Facet::ALL.into_iter().filter(|facet| state.filters.of(*facet).next().is_some());
    for (idx, facet) in facets.enumerate() {
        push_comma(&mut out, idx);
        push_text(&mut out, facet.as_str());
        out.push_str(":[");
        for (idx, value) in state.filters.of(facet).enumerate() {
            push_comma(&mut out, idx);
            push_text(&mut out, value);
        }
        out.push(']');
    }
    out.push_str("}}}");
    out
}

fn push_comma(out: &mut String, idx: usize) {
    if idx > 0 {
        out.push(',');
    }
}

fn push_text(out: &mut String, text: &str) {
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            // Control characters: their number is below 32.
            ..' ' => _ = write!(out, "\\u{:04x}", u32::from(sign)),
            _ => out.push(sign),
        }
    }
    out.push('"');
}

/// To ten metres, which is more than any distance shown tells.
fn push_point(out: &mut String, at: Coordinates) {
    let numbers = [at.latitude(), at.longitude()].map(|degrees| {
        #[expect(clippy::cast_possible_truncation, reason = "degrees are below 180")]
        let parts = (degrees * 10_000.0).round() as i32;
        // As a power of ten, JSON reads the same number without a formatter for fractions.
        [&parts.to_string(), "e-4"].concat()
    });
    out.push_str(r#","at":["#);
    out.push_str(&numbers.join(","));
    out.push(']');
}

#[cfg(test)]
mod tests;
