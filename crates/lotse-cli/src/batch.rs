//! Many queries from a file. Invariant: either every line is understood and gets one
//! answer, in order, or every wrong line is named and none is answered.

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::{Collection, Facet, Filters, Lang, SearchRequest};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::failure::UsageError;
use crate::filters::{Names, parse_facet};
use crate::messages::count;

/// One question of a batch.
#[derive(Debug)]
pub(crate) struct Question {
    /// As it was written: a JSON string or number.
    pub(crate) id: Box<RawValue>,
    pub(crate) request: SearchRequest,
}

/// One line of the answer.
#[derive(Debug, Serialize)]
pub(crate) struct Answer<'a> {
    pub(crate) id: &'a RawValue,
    pub(crate) total: usize,
    pub(crate) hits: Vec<&'a str>,
}

/// What a batch asks, and what about it may be a slip.
#[derive(Debug)]
pub(crate) struct Batch {
    pub(crate) questions: Vec<Question>,
    pub(crate) warnings: Vec<String>,
}

/// What holds for all questions that do not say otherwise.
pub(crate) struct Defaults {
    pub(crate) lang: Lang,
    pub(crate) limit: usize,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// How many wrong lines are named before the rest is only counted.
const MAX_NAMED: usize = 10;

/// Reads all lines of `bytes`; empty lines are skipped.
///
/// A filter value that nothing is called stays as it is and finds nothing, with a warning:
/// an evaluation asks the same of collections that differ.
pub(crate) fn read(bytes: &[u8], collection: &Collection, defaults: &Defaults) -> Result<Batch, UsageError> {
    let mut reader = Reader {
        defaults,
        names: Facet::ALL.map(|facet| (facet, Names::of(facet, collection))).into(),
        ignored: BTreeSet::new(),
        warnings: Vec::new(),
    };
    let mut questions = Vec::new();
    let mut wrong = Vec::new();
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    for (idx, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        if line.trim_ascii().is_empty() {
            continue;
        }
        let number = idx + 1;
        match reader.line(number, line) {
            Ok(question) => questions.push(question),
            Err(problem) => wrong.push(format!("line {number}: {problem}")),
        }
    }
    if !wrong.is_empty() {
        let mut named = wrong.iter().take(MAX_NAMED).cloned().collect::<Vec<_>>().join("\n  ");
        if wrong.len() > MAX_NAMED {
            named = format!("{named}\n  and {} more", wrong.len() - MAX_NAMED);
        }
        let error =
            UsageError::new(format!("{} of the batch cannot be read\n  {named}", count(wrong.len(), "line")));
        return Err(error.hint(
            r#"a line is {"id": "q1", "lang": "de", "query": "…", "filters": {"municipality": ["juelich"]}}"#,
        ));
    }
    Ok(Batch { questions, warnings: reader.warnings })
}

struct Reader<'a> {
    defaults: &'a Defaults,
    names: BTreeMap<Facet, Names>,
    ignored: BTreeSet<String>,
    warnings: Vec<String>,
}

impl Reader<'_> {
    fn line(&mut self, number: usize, line: &[u8]) -> Result<Question, String> {
        let text = std::str::from_utf8(line).map_err(|_| "it is not UTF-8".to_owned())?;
        let mut fields: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text)
            .map_err(|error| format!("it is no JSON object: {}", json_problem(&error)))?;
        let id = fields.remove("id").ok_or("`id` is missing")?;
        if !id.get().starts_with(|first: char| first == '"' || first == '-' || first.is_ascii_digit()) {
            return Err("`id` must be a string or a number".to_owned());
        }
        let query = fields.remove("query").ok_or("`query` is missing")?;
        let query = serde_json::from_str(query.get()).map_err(|_| "`query` must be a text")?;
        let lang = field(&mut fields, "lang")?.unwrap_or_else(|| self.defaults.lang.clone());
        let asked: Option<BTreeMap<String, OneOrMany>> = field(&mut fields, "filters")?;
        let mut filters = Filters::new();
        for (facet, values) in asked.unwrap_or_default() {
            let facet = parse_facet(&facet).map_err(|error| error.with_hint())?;
            let values = match values {
                OneOrMany::One(value) => vec![value],
                OneOrMany::Many(values) => values,
            };
            for value in values {
                let value = self.value(number, facet, value);
                filters.entry(facet).or_default().insert(value);
            }
        }
        for name in fields.into_keys() {
            if self.ignored.insert(name.clone()) {
                self.warnings
                    .push(format!("the field `{name}` of the batch is ignored (first in line {number})"));
            }
        }
        Ok(Question {
            id,
            request: SearchRequest {
                lang,
                query,
                filters,
                limit: self.defaults.limit,
                ..SearchRequest::default()
            },
        })
    }

    fn value(&mut self, number: usize, facet: Facet, typed: String) -> String {
        let resolved = self.names.get(&facet).map(|names| names.resolve(&typed));
        match resolved {
            Some(Ok(id)) => id,
            Some(Err(error)) => {
                self.warnings.push(format!("line {number}: {}", error.with_hint()));
                typed
            }
            None => typed,
        }
    }
}

/// The value of one field; `null` is the same as no field.
fn field<T: DeserializeOwned>(
    fields: &mut BTreeMap<String, Box<RawValue>>,
    name: &str,
) -> Result<Option<T>, String> {
    match fields.remove(name) {
        None => Ok(None),
        Some(raw) => {
            serde_json::from_str(raw.get()).map_err(|error| format!("`{name}`: {}", json_problem(&error)))
        }
    }
}

/// The problem without serde's place: its line is always 1.
fn json_problem(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&place).unwrap_or(&text).to_owned()
}
