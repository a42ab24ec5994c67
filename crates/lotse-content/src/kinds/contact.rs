//! Ways to reach somebody: web addresses, e-mail addresses, telephone numbers. Invariant:
//! what was read can stand in a link (`https:`, `mailto:`, `tel:`) as it is.

use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar};
use crate::code::Code;
use crate::report::{Finding, quote};
use crate::yaml::Node;

/// An address in the web, with `https://` or `http://`.
#[derive(Debug)]
pub(crate) struct Url;

impl Kind for Url {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        let text = scalar(node, "a web address", "https://www.example.org", context)?;
        if is_url(text) {
            return Some(text.to_owned());
        }
        let with_scheme = format!("https://{}", text.trim_start_matches('/'));
        let help = if !text.contains("://") && is_url(&with_scheme) {
            format!("write `{with_scheme}`")
        } else {
            "copy the address from the browser's address bar; it begins with `https://`".to_owned()
        };
        let finding = Finding::error(Code::INVALID_URL, format!("{} is not a web address", quote(text)))
            .label("not a web address")
            .help(help);
        context.report.push(node.span, finding);
        None
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^https?://[^\\s]+$" })
    }
}

fn is_url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    is_domain(host)
        && !text.chars().any(|char| char.is_whitespace() || char.is_control() || "<>\"\\".contains(char))
}

/// At least two labels of letters, digits and inner hyphens.
fn is_domain(host: &str) -> bool {
    host.contains('.')
        && host.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|char| char.is_alphanumeric() || char == '-')
        })
}

/// Scheme and host of a site, `https://angebote.example.org`, without a path.
#[derive(Debug)]
pub(crate) struct SiteUrl;

impl Kind for SiteUrl {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        let url = Url::read(node, context)?;
        let host_end = url.match_indices('/').nth(2).map_or(url.len(), |(idx, _)| idx);
        let (origin, path) = url.split_at(host_end);
        if !matches!(path, "" | "/") || origin.contains(['?', '#']) {
            let origin = origin.split(['?', '#']).next().unwrap_or_default();
            let finding = Finding::error(Code::INVALID_URL, format!("{} is more than a host", quote(&url)))
                .label("only scheme and host belong here")
                .help(format!("write `{origin}`; the path goes into `base_path`"));
            context.report.push(node.span, finding);
            return None;
        }
        Some(origin.to_owned())
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^https?://[^\\s/?#]+/?$" })
    }
}

/// A web address, or a path of the own site such as `/videos/start.mp4`.
#[derive(Debug)]
pub(crate) struct UrlOrPath;

impl Kind for UrlOrPath {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        let text = scalar(node, "a web address or a path", "/videos/start.mp4", context)?;
        let is_path = text.starts_with('/') && is_url(&format!("https://own.site{text}"));
        if is_path && !text.starts_with("//") { Some(text.to_owned()) } else { Url::read(node, context) }
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^(https?://|/)[^\\s]*$" })
    }
}

/// An e-mail address.
#[derive(Debug)]
pub(crate) struct Email;

impl Kind for Email {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        let text = scalar(node, "an e-mail address", "amt@example.org", context)?;
        if is_email(text) {
            return Some(text.to_owned());
        }
        let at_sign = text.replace("(at)", "@").replace("[at]", "@").replace(' ', "");
        let bare = at_sign.strip_prefix("mailto:").unwrap_or(&at_sign);
        let help = if is_email(bare) {
            format!("write `{bare}`")
        } else {
            "write one address, for example `amt@example.org`".to_owned()
        };
        let finding =
            Finding::error(Code::INVALID_EMAIL, format!("{} is not an e-mail address", quote(text)))
                .label("not an e-mail address")
                .help(help);
        context.report.push(node.span, finding);
        None
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$" })
    }
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, domain)| {
        let is_local = !local.is_empty()
            && local.chars().all(|char| char.is_alphanumeric() || ".!#$%&'*+/=?^_{|}~-".contains(char));
        is_local && is_domain(domain)
    })
}

/// A telephone number as people dial it.
#[derive(Debug)]
pub(crate) struct Phone;

impl Kind for Phone {
    type Value = String;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<String> {
        let text = scalar(node, "a telephone number", "02421 22-1046920", context)?;
        if is_phone(text) {
            return Some(text.to_owned());
        }
        let help = if text.chars().any(char::is_alphabetic) {
            "write the number alone; words go into `function` or `description`"
        } else {
            "write one number with its area code, for example `02421 22-1046920` or `+49 2421 22-1046920`"
        };
        let finding =
            Finding::error(Code::INVALID_PHONE, format!("{} is not a telephone number", quote(text)))
                .label("not a telephone number")
                .help(help);
        context.report.push(node.span, finding);
        None
    }

    fn schema() -> Json {
        json!({ "type": ["string", "number"], "pattern": "^\\+?[0-9][0-9 ()/.-]*$" })
    }
}

fn is_phone(text: &str) -> bool {
    let number = text.strip_prefix('+').unwrap_or(text);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    (3..=15).contains(&digits)
        && number.starts_with(|char: char| char.is_ascii_digit() || char == '(')
        && number.chars().all(|char| char.is_ascii_digit() || " ()/.-–".contains(char))
}

#[cfg(test)]
mod tests {
    use super::{is_email, is_phone, is_url};

    #[test]
    fn addresses_are_told_from_other_texts() {
        for good in [
            "https://a.de",
            "http://www.kreis-dueren.de/ki?x=1#y",
            "https://münchen.de/",
            "https://a.de:8080/x",
        ] {
            assert!(is_url(good), "{good}");
        }
        for bad in [
            "www.a.de",
            "https://",
            "https://a",
            "https://a b.de",
            "ftp://a.de",
            "https://a..de",
            "https:/a.de",
        ] {
            assert!(!is_url(bad), "{bad}");
        }
        for good in ["amt46@kreis-dueren.de", "a.b+c@x-y.example.org"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "@a.de", "a@", "a@b", "a b@c.de", "a@b@c.de", "a@b..de", "a(at)b.de"] {
            assert!(!is_email(bad), "{bad}");
        }
        for good in ["110", "116117", "02421 22-1046920", "+49 (0)2421/22-0", "0800 111 0 111", "(02421) 220"]
        {
            assert!(is_phone(good), "{good}");
        }
        for bad in ["", "12", "Tel. 02421 22", "02421/22-0 oder -1", "+", "0242122104692000000"] {
            assert!(!is_phone(bad), "{bad}");
        }
    }
}
