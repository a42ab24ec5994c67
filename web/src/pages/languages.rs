//! The language switch. Invariant: each language stands there in itself, and leads to the
//! same page; without a script it is a list of links that opens.

use lotse_model::Lang;
use yew::{AttrValue, Html, html};

use super::icons::GLOBE;
use crate::context::PageContext;
use crate::locales::Locale;

/// A switch between the languages of a site, as HTML around the path of a page.
///
/// It stands on every page, so its parts are made once: reading a locale file takes longer
/// than drawing a page.
pub(crate) struct LanguageSwitch {
    start: String,
    /// What stands before and behind the path of a page, for each language.
    links: Vec<(String, String)>,
    end: String,
}

impl LanguageSwitch {
    /// For readers of `page`; nothing to switch if there is only one language.
    pub(crate) fn new(page: &PageContext, languages: &[Lang]) -> Option<Self> {
        if languages.len() < 2 {
            return None;
        }
        let german = Lang::german();
        let in_german = PageContext::new(&german, Locale::find(&german).portal_messages(), "/");
        let links = languages.iter().map(|lang| {
            let href = page.links().in_lang(lang).start();
            let current = if lang == page.lang() { " aria-current=\"true\"" } else { "" };
            let own = own_name(lang);
            let in_german = in_german.language(lang);
            // Whoever helps somebody to find their language reads German.
            let note = if own == in_german {
                String::new()
            } else {
                format!(" <small lang=\"de\" dir=\"ltr\">{}</small>", escaped(&in_german))
            };
            let dir = lang.direction().as_str();
            (
                format!("<li><a href=\"{}", escaped(&href)),
                format!("\" hreflang=\"{lang}\" lang=\"{lang}\"{current}><span dir=\"{dir}\">{}</span>{note}</a></li>", escaped(&own)),
            )
        });
        let (choose, narrow) =
            (escaped(&page.text("choose-language")), escaped(&page.text("narrow-languages")));
        let start = format!(
            "<nav class=\"lotse-languages\" aria-label=\"{choose}\"><details><summary>{GLOBE}\
             <span class=\"lotse-hidden\">{choose}: </span><span class=\"lotse-languages__current\">{}</span></summary>\
             <div class=\"lotse-languages__panel\">\
             <label class=\"lotse-needs-script\"><span>{narrow}</span><input type=\"search\" autocomplete=\"off\" spellcheck=\"false\"></label><ul>",
            escaped(&own_name(page.lang())),
        );
        let end = format!(
            "</ul><p class=\"lotse-languages__none\" role=\"status\" data-words=\"{}\"></p></div></details></nav>",
            escaped(&page.text("no-language"))
        );
        Some(Self { start, links: links.collect(), end })
    }

    /// The switch on the page at `path` below its language.
    pub(crate) fn at(&self, path: &str) -> Html {
        let mut out = self.start.clone();
        for (before, behind) in &self.links {
            out.extend([before.as_str(), path, behind.as_str()]);
        }
        out.push_str(&self.end);
        Html::from_html_unchecked(AttrValue::from(out))
    }
}

/// The name of `lang` in itself.
pub(crate) fn own_name(lang: &Lang) -> String {
    let locale = Locale::find(lang);
    if locale.tag == lang.as_str() || locale.tag == lang.primary() {
        PageContext::new(lang, locale.portal_messages(), "/").language(lang)
    } else {
        lang.to_string()
    }
}

/// A link to the choice of a language, for the footer.
pub(crate) fn choice_link(page: &PageContext) -> Html {
    html! { <li><a href={page.links().choose()}>{ page.text("choose-language") }</a></li> }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    super::document::escape(&mut out, text);
    out
}
