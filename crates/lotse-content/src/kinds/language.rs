//! Language tags. Invariant: a language that was read is well-formed BCP 47 and its
//! primary language is a real one from the table in `languages.rs`.

use lotse_model::Lang;
use serde_json::{Value as Json, json};

use super::{Context, Kind, scalar};
use crate::code::Code;
use crate::languages;
use crate::report::{Finding, quote};
use crate::yaml::{Node, Span};

/// A BCP 47 tag.
#[derive(Debug)]
pub(crate) struct Language;

impl Kind for Language {
    type Value = Lang;

    fn read(node: &Node<'_>, context: &mut Context<'_>) -> Option<Lang> {
        let text = scalar(node, "the code of a language", "de", context)?;
        language(text, node.span, context)
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" })
    }
}

/// Reads a language that stands at `at`, as a value or as the name of a field.
pub(crate) fn language(text: &str, at: Span, context: &mut Context<'_>) -> Option<Lang> {
    if let Ok(lang) = Lang::new(text)
        && languages::is_known(lang.primary())
    {
        return Some(lang);
    }
    let help = match languages::nearest(text) {
        Some((code, name)) => format!("did you mean `{code}` ({name})?"),
        None => "use a BCP 47 code: `de`, `en`, `ar`, `uk`, `prs`, `de-simple`".to_owned(),
    };
    let finding = Finding::error(Code::UNKNOWN_LANGUAGE, format!("no language {}", quote(text)))
        .label("unknown")
        .help(help);
    context.report.push(at, finding);
    None
}
