//! From Fluent source to the messages the portal evaluates. Invariant: what the
//! evaluator does not know is reported by key, never dropped silently.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

use crate::messages::{Catalogue, SEPARATOR};

/// A locale file, read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compiled {
    /// Messages of what lives in the browser too: those below `### portal`.
    pub portal: Catalogue,
    /// Messages of prerendered pages alone: those below `### pages`.
    pub pages: Catalogue,
    /// What is wrong with the file.
    pub problems: Vec<String>,
}

/// Reads a locale file.
pub fn compile(source: &str) -> Compiled {
    let (resource, problems) = match parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
    };
    let mut compiled = Compiled { problems, ..Compiled::default() };
    let mut part = "";
    for entry in &resource.body {
        let message = match entry {
            Entry::ResourceComment(comment) => {
                part = comment.content.first().and_then(|line| line.split(':').next()).unwrap_or_default();
                continue;
            }
            Entry::Message(message) => message,
            _ => continue,
        };
        let key = message.id.name;
        let mut out = String::new();
        let fits = message.value.as_ref().is_some_and(|value| pattern(value, &mut out).is_some());
        if !fits {
            let problem = format!("`{key}`: only text, variables and choices by a variable are allowed");
            compiled.problems.push(problem);
        } else if compiled.portal.contains_key(key) || compiled.pages.contains_key(key) {
            compiled.problems.push(format!("`{key}` stands twice"));
        } else {
            match part {
                "portal" => _ = compiled.portal.insert(key.to_owned(), out),
                "pages" => _ = compiled.pages.insert(key.to_owned(), out),
                _ => {
                    compiled.problems.push(format!("`{key}` stands in neither `### portal` nor `### pages`"))
                }
            }
        }
    }
    compiled
}

fn pattern(pattern: &Pattern<&str>, out: &mut String) -> Option<()> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => placeable(expression, out)?,
        }
    }
    Some(())
}

fn placeable(expression: &Expression<&str>, out: &mut String) -> Option<()> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            out.extend(["{", id.name, "}"]);
        }
        Expression::Inline(InlineExpression::StringLiteral { value })
            if !value.contains(['{', '}', '\\']) =>
        {
            out.push_str(value);
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            out.extend(["{", id.name]);
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                    &variant.key;
                out.push(SEPARATOR);
                if variant.default {
                    out.push('*');
                }
                out.push_str(key);
                out.push(SEPARATOR);
                self::pattern(&variant.value, out)?;
            }
            out.push('}');
        }
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_outside_the_parts_or_twice_is_a_problem() {
        let compiled =
            compile("a = 1\n\n### portal: x\n\nb = 2\n\n### pages: y\n\nb = 3\nc = { NUMBER($n) }\n");
        let keys = |catalogue: &Catalogue| catalogue.keys().cloned().collect::<Vec<_>>();
        assert_eq!((keys(&compiled.portal), keys(&compiled.pages)), (vec!["b".to_owned()], Vec::new()));
        assert_eq!(
            compiled.problems,
            [
                "`a` stands in neither `### portal` nor `### pages`",
                "`b` stands twice",
                "`c`: only text, variables and choices by a variable are allowed",
            ]
        );
    }
}
