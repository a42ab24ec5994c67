//! Texts too long for messages: German ones, which are binding, and English ones. Invariant: a text says in
//! which language it is, and readers of other languages are told which version counts.

use lotse_model::{Lang, Site};
use yew::{Html, html};

use super::portal::Portal;
use crate::components::foreign;

/// A text in German and English. Lines that follow each other are one paragraph, those that begin with `- ` are a
/// list, one with `# ` is a heading; a paragraph behind `?offline ` is left out where the portal needs a network.
pub(crate) struct LongText {
    german: &'static str,
    english: &'static str,
}

macro_rules! long_text {
    ($name:literal) => {
        LongText {
            german: include_str!(concat!("../../texts/", $name, ".de.txt")),
            english: include_str!(concat!("../../texts/", $name, ".en.txt")),
        }
    };
}

/// The law, and what to do if a report does not help.
pub(crate) const ACCESSIBILITY: LongText = long_text!("accessibility");
/// What lotse stores and sends.
pub(crate) const PRIVACY: LongText = long_text!("privacy");
/// What the portal is and how to search, easy to read.
pub(crate) const PLAIN_LANGUAGE: LongText = long_text!("plain-language");

/// Draws `text` for the readers of a portal; its headings are of level 2.
pub(crate) fn long_text(portal: &Portal<'_>, text: &LongText) -> Html {
    let page = &portal.page;
    let (text_lang, source) = if page.lang().primary() == "de" {
        (Lang::german(), text.german)
    } else {
        (Lang::english(), text.english)
    };
    // Leichte Sprache is German to a browser that reads it out.
    let (lang, dir) =
        if page.lang().primary() == text_lang.primary() { (None, None) } else { foreign(page, &text_lang) };
    let site = portal.input.site;
    let title = site.title.text(&text_lang);
    html! {
        <div class="lotse-text" {lang} {dir}>{ for blocks(source, site).map(|block| draw(&block, title)) }</div>
    }
}

/// Says on the page `path` which version counts.
pub(crate) fn binding_note(portal: &Portal<'_>, path: &str) -> Html {
    let page = &portal.page;
    let german = Lang::german();
    if page.lang().primary() == "de" {
        return Html::default();
    }
    let words = page.text("binding-german");
    if portal.input.site.languages.contains(&german) {
        let href = page.links().in_lang(&german).at(path);
        html! { <p><a {href} hreflang="de">{ words }</a></p> }
    } else {
        html! { <p>{ words }</p> }
    }
}

fn blocks<'a>(source: &'a str, site: &Site) -> impl Iterator<Item = Vec<&'a str>> {
    let is_offline = site.offline;
    source.split("\n\n").filter_map(move |block| {
        let block = match block.trim().strip_prefix("?offline ") {
            Some(_) if !is_offline => return None,
            Some(block) => block,
            None => block.trim(),
        };
        (!block.is_empty()).then(|| block.lines().collect())
    })
}

fn draw(lines: &[&str], title: &str) -> Html {
    let words = |line: &str| linked(&line.replace("{title}", title));
    match lines {
        [heading] if heading.starts_with("# ") => html! { <h2>{ words(&heading[2..]) }</h2> },
        [first, ..] if first.starts_with("- ") => html! {
            <ul class="lotse-text__list">
                { for lines.iter().map(|line| html! { <li>{ words(line.trim_start_matches("- ")) }</li> }) }
            </ul>
        },
        _ => html! {
            <p>{ for lines.iter().enumerate().map(|(idx, line)| html! {
                <>if idx > 0 { <br /> }{ words(line) }</>
            }) }</p>
        },
    }
}

/// The line, an address in it as a link.
fn linked(line: &str) -> Html {
    match line.split_once("https://") {
        Some((before, rest)) => {
            let (address, after) = rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len()));
            let href = ["https://", address].concat();
            html! { <>{ before.to_owned() }<a {href}>{ address.to_owned() }</a>{ after.to_owned() }</> }
        }
        None => html! { { line.to_owned() } },
    }
}
