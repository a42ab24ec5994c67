//! The state of the search page and how it changes. Invariant: pure, so equal
//! actions give equal states; an answer to an older question changes nothing.

mod combobox;

use std::rc::Rc;

use lotse_model::{Coordinates, Facet, NamedThing, Sort, Suggestions};
use yew::Reducible;

pub use self::combobox::{Choice, Combobox, Step};

use crate::answer::Answer;
use crate::ticked::Ticked;
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

/// What the page knows of where the reader is: nothing, until the reader asks it to find out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Location {
    /// Nobody asked.
    NotAsked,
    /// The browser is finding out.
    Wanted,
    /// The reader or the device said no.
    Denied,
    /// Here; this stays in the page.
    Here(Coordinates),
}

impl Location {
    /// Where the reader is, if that is known.
    pub fn here(self) -> Option<Coordinates> {
        match self {
            Self::Here(at) => Some(at),
            _ => None,
        }
    }
}

/// The state of the search page.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// What the reader typed, exactly.
    pub query: String,
    /// What the reader ticked.
    pub filters: Ticked,
    /// In which order hits come.
    pub sort: Sort,
    /// The town that the reader wants distances from.
    pub from: Option<String>,
    /// Where the reader is.
    pub location: Location,
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
    /// On a phone the filters lie over the list: what was asked when they opened.
    pub sheet: Option<UrlState>,
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
    /// The reader wants another order.
    Sorted(Sort),
    /// The reader wants distances from this town.
    LookedFrom(String),
    /// The reader wants distances from where he or she is.
    LocationWanted,
    /// The browser says where the reader is, or that it will not.
    Located(Option<Coordinates>),
    /// The filters open over the list.
    SheetOpened,
    /// They close.
    SheetClosed,
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
            filters: Ticked::default(),
            sort: Sort::default(),
            from: None,
            location: Location::NotAsked,
            limit: PAGE_SIZE,
            sequence: 0,
            answered: 0,
            response: initial.clone(),
            initial,
            engine: EnginePhase::Idle,
            history: HistoryStep::Keep,
            combobox: Combobox::default(),
            sheet: None,
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

    /// The town that distances count from: the one chosen, else the first that is ticked.
    pub fn town(&self) -> Option<&str> {
        self.from.as_deref().or_else(|| self.filters.of(Facet::Municipality).next())
    }

    /// The address of what `response` answers; nothing while a newer question waits.
    pub fn shown_url(&self) -> Option<String> {
        (!self.is_waiting()).then(|| self.url().print())
    }

    /// What the address bar shows.
    pub fn url(&self) -> UrlState {
        let query: String = self.query.trim().chars().take(MAX_QUERY_CHARS).collect();
        UrlState {
            query: query.trim_end().to_owned(),
            filters: self.filters.clone(),
            sort: self.sort,
            from: self.from.clone(),
            limit: self.limit,
        }
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
                next.filters.toggle(facet, value);
                next.ask(HistoryStep::Push);
            }
            Action::Widened(_, values) if values.is_empty() => {}
            Action::Widened(facet, values) => {
                values.into_iter().for_each(|value| next.filters.insert(facet, value));
                next.ask(HistoryStep::Push);
            }
            Action::FacetCleared(facet) => {
                next.filters.clear(facet);
                next.ask(HistoryStep::Push);
            }
            Action::QueryCleared => {
                next.query.clear();
                next.ask(HistoryStep::Push);
            }
            Action::FiltersCleared => {
                next.filters = Ticked::default();
                next.ask(HistoryStep::Push);
            }
            Action::AllCleared => {
                next.query.clear();
                next.filters = Ticked::default();
                next.ask(HistoryStep::Push);
            }
            Action::Sorted(sort) => {
                next.sort = sort;
                next.from = None;
                next.location = Location::NotAsked;
                next.ask(HistoryStep::Push);
            }
            Action::LookedFrom(town) => {
                next.from = Some(town).filter(|town| !town.is_empty());
                next.location = Location::NotAsked;
                next.ask(HistoryStep::Push);
            }
            Action::LocationWanted => next.location = Location::Wanted,
            // The reader may have chosen something else meanwhile.
            Action::Located(_) if self.location != Location::Wanted => {}
            Action::Located(None) => next.location = Location::Denied,
            Action::Located(Some(at)) => {
                next.location = Location::Here(at);
                next.from = None;
                next.ask(HistoryStep::Replace);
            }
            Action::SheetOpened => next.sheet = Some(self.url()),
            Action::SheetClosed => next.sheet = None,
            Action::MoreWanted => {
                next.limit += PAGE_SIZE;
                next.pose(HistoryStep::Replace);
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
                next.sheet = None;
                if url == self.url() {
                } else if self.sheet.is_some() {
                    // "Back" closes the sheet; what was ticked in it stays, as a step of its own.
                    next.pose(HistoryStep::Push);
                } else {
                    UrlState {
                        query: next.query,
                        filters: next.filters,
                        sort: next.sort,
                        from: next.from,
                        limit: next.limit,
                    } = url;
                    next.pose(HistoryStep::Keep);
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
        self.filters.clear(facet);
        self.filters.insert(facet, suggestion.id);
        self.ask(HistoryStep::Push);
    }

    /// Makes the changed query and filters the current question, from its first hit on.
    fn ask(&mut self, history: HistoryStep) {
        self.limit = PAGE_SIZE;
        let is_in_sheet = self.sheet.is_some() && history == HistoryStep::Push;
        // The sheet is one step, whatever is ticked in it.
        self.pose(if is_in_sheet { HistoryStep::Replace } else { history });
    }

    /// Makes what the state says the current question.
    fn pose(&mut self, history: HistoryStep) {
        if history != HistoryStep::Replace {
            self.combobox.close();
        }
        self.sequence += 1;
        self.history = history;
        if self.url() == UrlState::default() {
            self.response = self.initial.clone();
            self.answered = self.sequence;
        } else {
            self.engine = self.engine.wanted();
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
