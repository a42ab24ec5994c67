//! What every drawing needs: the reader's language, its messages, the site's
//! addresses. Invariant: one per page, passed on by reference or cheap clone.

use std::rc::Rc;

use lotse_model::Lang;

use crate::links::Links;
use crate::messages::{Arguments, Messages, Texts};

/// Language, messages and addresses of a page; clones share one value.
#[derive(Clone)]
pub struct PageContext(Rc<Inner>);

struct Inner {
    lang: Lang,
    messages: Messages,
    links: Links,
    terms: Texts,
}

impl PartialEq for PageContext {
    /// Whether both are the same value, not merely equal ones.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl PageContext {
    /// For readers of `lang`, with the `messages` of that language, under `base_path`.
    pub fn new(lang: &Lang, messages: impl Into<Texts>, base_path: &str) -> Self {
        Self::with_terms(lang, messages, base_path, Texts::default())
    }

    /// The same with words to explain: as they stand in texts, and their anchor on the page of words.
    pub fn with_terms(lang: &Lang, messages: impl Into<Texts>, base_path: &str, terms: Texts) -> Self {
        Self(Rc::new(Inner {
            lang: lang.clone(),
            messages: Messages::new(lang, messages),
            links: Links::new(base_path, lang),
            terms,
        }))
    }

    /// The words to explain, by how they stand in texts.
    pub fn terms(&self) -> &Texts {
        &self.0.terms
    }

    /// The reader's language.
    pub fn lang(&self) -> &Lang {
        &self.0.lang
    }

    /// The addresses of the reader's pages.
    pub fn links(&self) -> &Links {
        &self.0.links
    }

    /// The message `key`.
    pub fn text(&self, key: &str) -> String {
        self.0.messages.format(key, &[])
    }

    /// The message `key` with `arguments` filled in.
    pub fn format(&self, key: &str, arguments: Arguments<'_>) -> String {
        self.0.messages.format(key, arguments)
    }

    /// The message `key` about `count` things.
    pub fn count(&self, key: &str, count: usize) -> String {
        self.format(key, &[("count", count.into())])
    }

    /// The message `key` about `name`.
    pub fn name(&self, key: &str, name: &str) -> String {
        self.format(key, &[("name", name.into())])
    }

    /// The name of `lang` in the reader's language; its tag if nobody translated it.
    pub fn language(&self, lang: &Lang) -> String {
        lang.chain()
            .find_map(|tag| self.0.messages.find(&["language-", tag].concat(), &[]))
            .unwrap_or_else(|| lang.to_string())
    }
}
