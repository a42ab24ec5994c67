//! Words a few letters away. Invariant: what is found differs by no more typos than
//! [`max_typos`] allows, and all of it by equally many.

use std::sync::OnceLock;

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use tantivy::postings::TermInfo;
use tantivy::termdict::TermDictionary;
use tantivy_fst::Automaton;

use crate::weights::{SURE_FIRST_CHARS, max_typos};

/// What a misspelt word may have been meant to be.
pub(crate) struct Misspelling {
    dfa: DFA,
    n_typos: u8,
    /// The first letters; two typos are believed only behind them.
    beginning: String,
}

impl Misspelling {
    /// Nothing for words so short that one letter makes another word.
    pub(crate) fn of(term: &str) -> Option<Self> {
        let n_typos = max_typos(term.chars().count());
        let beginning = term.chars().take(SURE_FIRST_CHARS).collect();
        (n_typos > 0).then(|| Self { dfa: automata(n_typos).build_dfa(term), n_typos, beginning })
    }

    /// By how many typos `candidate` differs, if it can be what was meant.
    pub(crate) fn distance(&self, candidate: &str) -> Option<u8> {
        match self.dfa.eval(candidate) {
            Distance::Exact(distance) if distance <= self.n_typos => {
                (distance < 2 || candidate.starts_with(&self.beginning)).then_some(distance)
            }
            _ => None,
        }
    }

    /// The nearest terms of a dictionary.
    pub(crate) fn nearest(&self, terms: &TermDictionary) -> Option<(u8, Vec<(String, TermInfo)>)> {
        let mut nearest: Option<(u8, Vec<(String, TermInfo)>)> = None;
        let mut stream = terms.search(Walk(&self.dfa)).into_stream().ok()?;
        while stream.advance() {
            let Ok(candidate) = str::from_utf8(stream.key()) else { continue };
            let Some(distance) = self.distance(candidate) else { continue };
            let found = (candidate.to_owned(), stream.value().clone());
            match &mut nearest {
                Some((best, terms)) if *best == distance => terms.push(found),
                Some((best, _)) if *best < distance => {}
                _ => nearest = Some((distance, vec![found])),
            }
        }
        nearest
    }
}

/// The tables for words with up to `n_typos`, built once: they are most of the work.
fn automata(n_typos: u8) -> &'static LevenshteinAutomatonBuilder {
    static ONE: OnceLock<LevenshteinAutomatonBuilder> = OnceLock::new();
    static TWO: OnceLock<LevenshteinAutomatonBuilder> = OnceLock::new();
    let (once, n_typos) = if n_typos == 1 { (&ONE, 1) } else { (&TWO, 2) };
    once.get_or_init(|| LevenshteinAutomatonBuilder::new(n_typos, true))
}

/// Lets the term dictionary walk a Levenshtein automaton.
struct Walk<'a>(&'a DFA);

impl Automaton for Walk<'_> {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(self.0.distance(*state), Distance::Exact(_))
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}
