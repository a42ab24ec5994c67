//! Texts with their language. Invariant: `lang` and `dir` stand where the language
//! is not the page's own, and only there.

use lotse_model::{Lang, MarkedText, Origin};
use yew::{AttrValue, Html, html};

use crate::context::PageContext;

/// The attributes `lang` and `dir` for a text in `lang`.
pub(crate) fn foreign(page: &PageContext, lang: &Lang) -> (Option<AttrValue>, Option<AttrValue>) {
    if lang == page.lang() {
        return (None, None);
    }
    (Some(lang.to_string().into()), Some(AttrValue::Static(lang.direction().as_str())))
}

/// The runs of a text, those that match the query in `<mark>`.
pub(crate) fn runs(text: &MarkedText) -> Html {
    text.runs
        .iter()
        .map(|run| {
            if run.marked {
                html! { <mark>{ run.text.clone() }</mark> }
            } else {
                html! { { run.text.clone() } }
            }
        })
        .collect()
}

/// The same, with links to the explanations of its words.
pub(crate) fn explained_runs(page: &PageContext, text: &MarkedText) -> Html {
    text.runs
        .iter()
        .map(|run| {
            let words = explained(page, &run.text);
            if run.marked {
                html! { <mark>{ words }</mark> }
            } else {
                words
            }
        })
        .collect()
}

fn explained(page: &PageContext, text: &str) -> Html {
    let mut parts: Vec<Html> = Vec::new();
    let (mut from, mut at) = (0, 0);
    for word in text.split(is_between_words) {
        if let Some(id) = page.terms().get(word) {
            let href = [&page.links().words(), "#", id].concat();
            parts.push(text[from..at].to_owned().into());
            parts.push(html! { <a class="lotse-term" {href}>{ word.to_owned() }</a> });
            from = at + word.len();
        }
        at += word.len() + text[at + word.len()..].chars().next().map_or(0, char::len_utf8);
    }
    parts.push(text[from..].to_owned().into());
    parts.into_iter().collect()
}

/// Whether `form` is found as a word of a card.
#[cfg(feature = "ssr")]
pub(crate) fn is_one_word(form: &str) -> bool {
    !form.contains(is_between_words)
}

/// Told by a short list, because the browser would have to load that of Unicode.
fn is_between_words(sign: char) -> bool {
    if sign.is_ascii() {
        !sign.is_ascii_alphanumeric()
    } else {
        "„“”’‘«»‹›–—…،؛؟。、，".contains(sign)
    }
}

/// A note behind texts that a machine translated.
pub(crate) fn machine_note(page: &PageContext, origin: Origin) -> Html {
    match origin {
        Origin::Human => Html::default(),
        Origin::Machine => html! { <span class="lotse-mark">{ page.text("machine-translated") }</span> },
    }
}

#[cfg(feature = "ssr")]
mod whole {
    use lotse_model::Localized;

    use super::*;

    /// A short text of the content, for links and headings, in the best language there is. Who made it
    /// is said where the text stands at length.
    pub(crate) fn plain(page: &PageContext, text: &Localized) -> Html {
        let found = text.find(page.lang());
        match foreign(page, found.lang) {
            (None, _) => html! { { found.value.clone() } },
            (lang, dir) => html! { <span {lang} {dir}>{ found.value.clone() }</span> },
        }
    }

    /// A text of the content as a paragraph that runs in its own direction.
    pub(crate) fn paragraph(page: &PageContext, class: &'static str, text: &Localized) -> Html {
        let found = text.find(page.lang());
        let (lang, dir) = foreign(page, found.lang);
        html! { <p {class} {lang} {dir}>{ found.value.clone() }</p> }
    }

    /// One note for a block of texts: which other languages they are in, and whether a machine made any of them.
    pub(crate) fn languages_note(page: &PageContext, texts: &[&Localized]) -> Html {
        let mut languages: Vec<&Lang> = Vec::new();
        let mut origin = Origin::Human;
        for found in texts.iter().map(|text| text.find(page.lang())) {
            if found.origin == Origin::Machine {
                origin = Origin::Machine;
            }
            if found.is_fallback && !languages.contains(&found.lang) {
                languages.push(found.lang);
            }
        }
        if languages.is_empty() && origin == Origin::Human {
            return Html::default();
        }
        html! {
            <p class="lotse-card__marks">
                { for languages.into_iter().map(|lang| html! { <span class="lotse-mark">{ page.language(lang) }</span> }) }
                { machine_note(page, origin) }
            </p>
        }
    }

    /// A text of the content in the best language there is.
    pub(crate) fn localized(page: &PageContext, text: &Localized) -> Html {
        let found = text.find(page.lang());
        let (lang, dir) = foreign(page, found.lang);
        html! { <><span {lang} {dir}>{ found.value.clone() }</span>{ machine_note(page, found.origin) }</> }
    }
}

#[cfg(feature = "ssr")]
pub(crate) use self::whole::{languages_note, localized, paragraph, plain};
