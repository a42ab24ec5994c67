//! From Fluent source to the messages the portal evaluates. Invariant: what the
//! evaluator does not know is reported by key, never dropped silently.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

use crate::messages::{Catalogue, SEPARATOR};

/// The messages of `source` and what is wrong with it.
pub fn compile(source: &str) -> (Catalogue, Vec<String>) {
    let (resource, mut problems) = match parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
    };
    let mut catalogue = Catalogue::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let mut out = String::new();
        let fits = message.value.as_ref().is_some_and(|value| pattern(value, &mut out).is_some());
        if !fits {
            problems.push(format!("`{key}`: only text, variables and choices by a variable are allowed"));
        } else if catalogue.insert(key.to_owned(), out).is_some() {
            problems.push(format!("`{key}` stands twice"));
        }
    }
    (catalogue, problems)
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
