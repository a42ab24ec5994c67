//! The state of the search page and how it changes. Invariant: pure, so equal
//! actions give equal states; an answer to an older question changes nothing.

mod combobox;

use std::collections::BTreeSet;
use std::rc::Rc;

use lotse_model::{Facet, Filters, Lang, NamedThing, SearchRequest, Suggestions};
use yew::Reducible;

pub use self::combobox::{Choice, Combobox, Step};

use crate::answer::Answer;
use crate::url::{MAX_QUERY_CHARS, UrlState};

/// How many hits a page shows, and how many "show more" adds.
pub const PAGE_SIZE: usize = 10;

/// How far the engine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnginePhase {
    /// Nobody has touched the search: nothing loaded.
    Idle,
    /// Wasm and pack are on their way.
    Loading,
    /// Questions are answered.
    Ready,
    /// It cannot be used; the static lists remain.
    Failed,
}

/// What the address bar has to do after a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HistoryStep {
    /// It already shows this state.
    Keep,
    /// Typing: overwrite the current entry.
    Replace,
    /// A decision: "back" undoes it.
    Push,
}

/// The state of the search page.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// What the reader typed, exactly.
    pub query: String,
    /// What the reader ticked.
    pub filters: Filters,
    /// How many hits to show.
    pub limit: usize,
    /// The number of the current question; grows with every change of it.
    pub sequence: u32,
    /// The number of the question that `response` answers.
    pub answered: u32,
    /// The newest answer.
    pub response: Rc<Answer>,
    /// The answer to the empty question, which came with the page.
    pub initial: Rc<Answer>,
    /// How far the engine is.
    pub engine: EnginePhase,
    /// What the address bar has to do for this question.
    pub history: HistoryStep,
    /// What is suggested while the reader types.
    pub combobox: Combobox,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The reader types.
    Typed(String),
    /// The reader ticks or unticks a value.
    Toggled(Facet, String),
    /// The reader also wants these values of a facet.
    Widened(Facet, Vec<String>),
    /// The reader drops all filters of one facet.
    FacetCleared(Facet),
    /// The reader empties the search field by its button or a link.
    QueryCleared,
    /// The reader drops all filters.
    FiltersCleared,
    /// The reader starts again.
    AllCleared,
    /// The reader wants more hits.
    MoreWanted,
    /// The reader meant what the newest answer took the query for.
    CorrectionTaken,
    /// The reader goes up or down in the suggestions, and opens them.
    OptionMoved(Step),
    /// The reader goes from the suggestions back into the text.
    OptionLeft,
    /// The reader takes a suggestion.
    SuggestionTaken(Choice),
    /// The reader has no use for suggestions.
    SuggestionsClosed,
    /// The address has changed: page load, back, forward.
    Navigated(UrlState),
    /// The reader has touched the search, or wants to try again.
    EngineWanted,
    /// The engine is there.
    EngineOpened,
    /// The engine did not come, or stopped.
    EngineFailed,
    /// What can be suggested is there.
    WordsCame(Rc<Suggestions>),
    /// The engine answers question `sequence`.
    Answered(u32, Answer),
}

impl State {
    /// The state of the prerendered page.
    pub fn new(initial: Rc<Answer>) -> Self {
        Self {
            query: String::new(),
            filters: Filters::new(),
            limit: PAGE_SIZE,
            sequence: 0,
            answered: 0,
            response: initial.clone(),
            initial,
            engine: EnginePhase::Idle,
            history: HistoryStep::Keep,
            combobox: Combobox::default(),
        }
    }

    /// Whether the reader asks for something rather than browsing.
    pub fn is_searching(&self) -> bool {
        !self.query.trim().is_empty() || !self.filters.is_empty()
    }

    /// Whether `response` answers an older question than the current one.
    pub fn is_waiting(&self) -> bool {
        self.answered != self.sequence
    }

    /// Whether value `value` of `facet` is ticked.
    pub fn is_selected(&self, facet: Facet, value: &str) -> bool {
        self.filters.get(&facet).is_some_and(|values| values.contains(value))
    }

    /// The question to the engine.
    pub fn request(&self, lang: &Lang) -> SearchRequest {
        SearchRequest {
            lang: lang.clone(),
            query: self.query.trim().to_owned(),
            filters: self.filters.clone(),
            limit: self.limit,
            skip: 0,
        }
    }

    /// What the address bar shows.
    pub fn url(&self) -> UrlState {
        let query: String = self.query.trim().chars().take(MAX_QUERY_CHARS).collect();
        UrlState { query: query.trim_end().to_owned(), filters: self.filters.clone() }
    }

    /// The state after `action`.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Typed(query) => {
                next.combobox.typed(&query);
                if query.trim() == self.query.trim() {
                    next.query = query;
                } else {
                    next.query = query;
                    next.ask(HistoryStep::Replace);
                }
            }
            Action::Toggled(facet, value) => {
                let values = next.filters.entry(facet).or_default();
                if !values.remove(&value) {
                    values.insert(value);
                }
                if values.is_empty() {
                    next.filters.remove(&facet);
                }
                next.ask(HistoryStep::Push);
            }
            Action::Widened(_, values) if values.is_empty() => {}
            Action::Widened(facet, values) => {
                next.filters.entry(facet).or_default().extend(values);
                next.ask(HistoryStep::Push);
            }
            Action::FacetCleared(facet) => {
                next.filters.remove(&facet);
                next.ask(HistoryStep::Push);
            }
            Action::QueryCleared => {
                next.query.clear();
                next.ask(HistoryStep::Push);
            }
            Action::FiltersCleared => {
                next.filters.clear();
                next.ask(HistoryStep::Push);
            }
            Action::AllCleared => {
                next.query.clear();
                next.filters.clear();
                next.ask(HistoryStep::Push);
            }
            Action::MoreWanted => {
                next.limit += PAGE_SIZE;
                next.sequence += 1;
                next.history = HistoryStep::Keep;
                next.engine = next.engine.wanted();
            }
            Action::CorrectionTaken => {
                if let Some(query) = &self.response.correction {
                    next.query.clone_from(query);
                    next.ask(HistoryStep::Push);
                }
            }
            Action::OptionMoved(step) => next.combobox.moved(step, &self.query),
            Action::OptionLeft => next.combobox.left(),
            Action::SuggestionTaken(choice) => next.take(choice),
            Action::SuggestionsClosed => next.combobox.close(),
            Action::Navigated(url) => {
                if url != self.url() {
                    next.query = url.query;
                    next.filters = url.filters;
                    next.ask(HistoryStep::Keep);
                }
            }
            Action::EngineWanted => {
                // The reader is back at the search: a download that broke off may come through now.
                next.engine = match next.engine {
                    EnginePhase::Failed => EnginePhase::Loading,
                    phase => phase.wanted(),
                };
            }
            Action::EngineOpened => next.engine = EnginePhase::Ready,
            Action::EngineFailed => next.engine = EnginePhase::Failed,
            Action::WordsCame(words) => next.combobox.words_came(words, &self.query),
            Action::Answered(sequence, response) => {
                if sequence > self.answered && sequence <= self.sequence {
                    next.answered = sequence;
                    next.response = Rc::new(response);
                }
            }
        }
        next
    }

    /// Searches for what was chosen; the page of an offer is for the browser to open.
    fn take(&mut self, Choice { suggestion, rest }: Choice) {
        let facet = match suggestion.thing {
            NamedThing::Offer => return self.combobox.close(),
            NamedThing::Concept => {
                self.query = suggestion.text;
                return self.ask(HistoryStep::Push);
            }
            NamedThing::Category => Facet::Category,
            NamedThing::Municipality => Facet::Municipality,
        };
        self.query = rest;
        self.filters.insert(facet, BTreeSet::from([suggestion.id]));
        self.ask(HistoryStep::Push);
    }

    /// Makes the changed query and filters the current question.
    fn ask(&mut self, history: HistoryStep) {
        if history != HistoryStep::Replace {
            self.combobox.close();
        }
        self.limit = PAGE_SIZE;
        self.sequence += 1;
        self.history = history;
        if self.is_searching() {
            self.engine = self.engine.wanted();
        } else {
            self.response = self.initial.clone();
            self.answered = self.sequence;
        }
    }
}

impl EnginePhase {
    fn wanted(self) -> Self {
        if self == Self::Idle { Self::Loading } else { self }
    }
}

impl Reducible for State {
    type Action = Action;
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

#[cfg(test)]
mod tests;
