//! Hands terms to tantivy, which would make tokens of texts itself. Invariant: each line of a text is one term,
//! whatever it holds; the analyzers of `analysis` made them.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// The name of the tokenizer in tantivy's schema.
pub(crate) const TERM_LINES: &str = "term-lines";

/// Takes each line as a term.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TermLines;

/// The terms of a text.
pub(crate) struct Terms<'a> {
    rest: &'a str,
    token: Token,
}

impl Tokenizer for TermLines {
    type TokenStream<'a> = Terms<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Terms<'a> {
        Terms { rest: text, token: Token::default() }
    }
}

impl TokenStream for Terms<'_> {
    fn advance(&mut self) -> bool {
        let Some((term, rest)) = self.rest.split_once('\n') else { return false };
        self.rest = rest;
        self.token.text.clear();
        self.token.text.push_str(term);
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
