//! How a browser searches the portal from its address bar, and what web crawlers are
//! told. Invariant: the name is no longer than OpenSearch allows.

use lotse_web::PageContext;
use lotse_web::publications::{OFFLINE_PAGE, SEARCH_DESCRIPTION};

use super::sitemap;
use super::xml::Xml;
use crate::site::Input;
use crate::site::address::Addresses;

/// The longest `ShortName`, in characters.
const LONGEST_NAME: usize = 16;

/// The OpenSearch 1.1 description for the language of `page`.
pub(crate) fn description(input: &Input<'_>, addresses: &Addresses<'_>, page: &PageContext) -> Vec<u8> {
    let lang = page.lang();
    let title = input.site.title.text(lang);
    let start = addresses.of_language(lang, "");
    let mut xml = Xml::new();
    let namespace = [("xmlns", "http://a9.com/-/spec/opensearch/1.1/")];
    xml.element("OpenSearchDescription", &namespace, |xml| {
        xml.text("ShortName", &[], &short(title));
        xml.text("LongName", &[], &title.chars().take(48).collect::<String>());
        xml.text("Description", &[], &page.text("start-text-short"));
        xml.empty("Url", &[("type", "text/html"), ("template", &format!("{start}?q={{searchTerms}}"))]);
        xml.empty(
            "Url",
            &[
                ("type", "application/opensearchdescription+xml"),
                ("rel", "self"),
                ("template", &addresses.of_language(lang, SEARCH_DESCRIPTION)),
            ],
        );
        xml.text("Language", &[], lang.as_str());
        xml.text("InputEncoding", &[], "UTF-8");
    });
    xml.finish()
}

/// The words of `title` that fit; the start of a longer first word.
fn short(title: &str) -> String {
    let mut name = String::new();
    for word in title.split_whitespace() {
        let longer = if name.is_empty() { word.to_owned() } else { format!("{name} {word}") };
        if longer.chars().count() > LONGEST_NAME {
            break;
        }
        name = longer;
    }
    if name.is_empty() { title.chars().take(LONGEST_NAME).collect() } else { name }
}

/// `robots.txt`: everything may be read but the pages that stand for others.
pub(crate) fn robots(input: &Input<'_>, addresses: Option<&Addresses<'_>>) -> Vec<u8> {
    let mut out = String::from("User-agent: *\n");
    for lang in &input.site.languages {
        out.extend(["Disallow: ", &input.site.base_path, lang.as_str(), "/", OFFLINE_PAGE, "\n"]);
    }
    if let Some(addresses) = addresses {
        out.extend(["\nSitemap: ", &addresses.base(sitemap::FILE), "\n"]);
    }
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn the_short_name_ends_with_a_word() {
        assert_eq!(short("Angebote für Neuzugewanderte"), "Angebote für");
        assert_eq!(short("Testportal"), "Testportal");
        assert_eq!(short("Neuzugewandertenportal"), "Neuzugewandertenp"[..16].to_owned());
    }
}
