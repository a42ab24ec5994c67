//! The suggestions below the search field. Invariant: open only while the reader types,
//! and only with something to choose.

use std::rc::Rc;

use lotse_model::{NamedThing, Suggestion, Suggestions};

use super::Action;

/// More than that nobody reads while typing.
const MAX_CHOICES: usize = 7;
/// How many suggestions are looked through for towns at the end of a query.
const MAX_LOOKED_THROUGH: usize = 30;
/// No town has a name of more words.
const MAX_TOWN_WORDS: usize = 3;

/// The suggestions and how the reader moves among them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Combobox {
    words: Rc<Suggestions>,
    /// The reader is at it: suggestions may open, also those that come later.
    is_typing: bool,
    choices: Vec<Choice>,
    active: Option<usize>,
}

/// A suggestion as it fits what the reader typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it leads to.
    pub suggestion: Suggestion,
    /// Words typed before it that stay: `deutschkurs` in `deutschkurs dür`.
    pub rest: String,
}

/// A way through the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Down; after the last comes the first.
    Next,
    /// Up; before the first comes the last.
    Previous,
}

impl Combobox {
    /// What is offered; empty if the list is closed.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// The place of the choice that Enter takes.
    pub fn active(&self) -> Option<usize> {
        self.active
    }

    /// Whether there is a list.
    pub fn is_open(&self) -> bool {
        !self.choices.is_empty()
    }

    /// What `key` does while the field says `query`; `None` leaves it to the browser.
    pub fn on_key(&self, key: &str, query: &str) -> Option<Action> {
        let active = self.active.and_then(|idx| self.choices.get(idx));
        let can_move = || self.is_open() || !choices(&self.words, query).is_empty();
        match key {
            "ArrowDown" if can_move() => Some(Action::OptionMoved(Step::Next)),
            "ArrowUp" if can_move() => Some(Action::OptionMoved(Step::Previous)),
            "Enter" => active.cloned().map(Action::SuggestionTaken),
            "Escape" if self.is_open() => Some(Action::SuggestionsClosed),
            // The text moves below these, so the reader is back in it.
            "Home" | "End" | "ArrowLeft" | "ArrowRight" => active.map(|_| Action::OptionLeft),
            _ => None,
        }
    }

    pub(super) fn typed(&mut self, query: &str) {
        self.is_typing = true;
        self.update(query);
    }

    pub(super) fn words_came(&mut self, words: Rc<Suggestions>, query: &str) {
        self.words = words;
        self.update(query);
    }

    pub(super) fn moved(&mut self, step: Step, query: &str) {
        if !self.is_open() {
            self.typed(query);
        }
        let n = self.choices.len();
        self.active = match (step, self.active) {
            _ if n == 0 => None,
            (Step::Next, None) => Some(0),
            (Step::Next, Some(idx)) => Some((idx + 1) % n),
            (Step::Previous, idx) => Some((idx.unwrap_or(0) + n - 1) % n),
        };
    }

    pub(super) fn left(&mut self) {
        self.active = None;
    }

    pub(super) fn close(&mut self) {
        self.is_typing = false;
        self.choices.clear();
        self.active = None;
    }

    fn update(&mut self, query: &str) {
        self.active = None;
        self.choices = if self.is_typing { choices(&self.words, query) } else { Vec::new() };
    }
}

/// What fits `query` as a whole, then towns that fit its last words.
fn choices(words: &Suggestions, query: &str) -> Vec<Choice> {
    let whole = matching(words, query, MAX_CHOICES).into_iter();
    let mut found: Vec<Choice> = whole.map(|suggestion| Choice { suggestion, rest: String::new() }).collect();
    let typed: Vec<&str> = query.split_whitespace().collect();
    let from = typed.len().saturating_sub(MAX_TOWN_WORDS).max(1);
    for start in from..typed.len() {
        let towns: Vec<Suggestion> = matching(words, &typed[start..].join(" "), MAX_LOOKED_THROUGH)
            .into_iter()
            .filter(|suggestion| suggestion.thing == NamedThing::Municipality)
            .take(MAX_CHOICES - found.len())
            .collect();
        if !towns.is_empty() {
            let rest = typed[..start].join(" ");
            found.extend(towns.into_iter().map(|town| Choice { suggestion: town, rest: rest.clone() }));
            break;
        }
    }
    found
}

fn matching(words: &Suggestions, typed: &str, n: usize) -> Vec<Suggestion> {
    if is_enough(typed) { words.matching(typed, n) } else { Vec::new() }
}

/// Two letters; one where a letter is a word.
fn is_enough(typed: &str) -> bool {
    let is_han =
        |ch| matches!(ch, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    typed.trim().chars().nth(1).is_some() || typed.contains(is_han)
}
