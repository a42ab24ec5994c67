//! The start page: search, filters, results, ways in. Invariant: the first drawing
//! depends on [`StartData`] alone, so it equals the prerendered page.

use std::rc::Rc;

use yew::{
    AttrValue, Callback, Html, Properties, UseReducerHandle, component, hook, html, use_effect_with,
    use_memo, use_mut_ref, use_reducer, use_state,
};

use super::facet_panel::FacetPanel;
use super::live_region::LiveRegion;
use super::results::{has_answer, headline, results};
use super::search_box::search_box;
use super::sort_choice::show_choice;
use crate::context::PageContext;
use crate::dom;
use crate::question;
use crate::start_data::StartData;
use crate::state::{Action, EnginePhase, State};
use crate::url::UrlState;
use crate::worker::{Worker, today};

/// Properties of [`SearchPage`].
#[derive(Properties, Clone)]
pub struct SearchPageProps {
    /// What came with the page.
    pub data: Rc<StartData>,
    /// What the reader typed before the page was alive.
    #[prop_or_default]
    pub typed: String,
    /// The ways in without a search, as HTML. Empty in the browser: they stand in the page already, and
    /// hydration takes what stands there for what it would have drawn.
    #[prop_or_default]
    pub ways: AttrValue,
    /// The picture in the head, as HTML; in the browser as `ways`.
    #[prop_or_default]
    pub scene: AttrValue,
}

impl PartialEq for SearchPageProps {
    /// The same page, not merely an equal one.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.data, &other.data)
    }
}

/// Draws the start page.
#[component]
pub fn SearchPage(properties: &SearchPageProps) -> Html {
    let data = &properties.data;
    let page = use_memo((), |()| {
        PageContext::with_terms(&data.lang, data.messages.clone(), &data.base_path, data.terms.clone())
    });
    let page: &PageContext = &page;
    let state = use_reducer(|| State::new(data.initial.clone()));
    let dispatch = {
        let dispatcher = state.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(action))
    };
    use_address(&state, &properties.typed, &dispatch);
    use_engine(&state, data, &dispatch);
    let onmore = use_more(&state, &dispatch);
    let is_live = use_live();
    {
        let state = state.clone();
        let shown = (state.sort, state.town().map(str::to_owned), state.location, state.answered);
        use_effect_with(shown, move |_| show_choice(&state));
    }

    let is_browsing = !state.is_searching() || state.engine == EnginePhase::Failed;
    let (message, is_urgent) = announcement(page, &state);
    html! {
        <div class={if is_browsing { "lotse-start" } else { "lotse-start lotse-start--searching" }}>
            <div class="lotse-hero">
                { Html::from_html_unchecked(properties.scene.clone()) }
                <h1 class="lotse-hero__title">{ page.text("start-title") }</h1>
                <p class="lotse-hero__text">{ page.count("start-text", data.initial.total) }</p>
                { search_box(page, &state, is_live, &dispatch) }
            </div>
            <div class="lotse-ways" hidden={!is_browsing}>{ Html::from_html_unchecked(properties.ways.clone()) }</div>
            <div class="lotse-columns">
                <FacetPanel page={page.clone()} answer={state.response.clone()} ticked={state.filters.clone()} is_open={state.sheet.is_some()}
                    is_changed={state.sheet.as_ref().is_some_and(|opened| *opened != state.url())} dispatch={dispatch.clone()} />
                { results(page, &state, &dispatch, &onmore) }
            </div>
            <LiveRegion {message} {is_urgent} />
            <LiveRegion message={suggestions(page, &state)} is_urgent={false} />
        </div>
    }
}

/// Whether scripts run: false in the first drawing, which is the prerendered one.
#[hook]
fn use_live() -> bool {
    let is_live = use_state(|| false);
    {
        let is_live = is_live.clone();
        use_effect_with((), move |()| is_live.set(true));
    }
    *is_live
}

/// Reads the address at load and at "back", and writes it when the question changes.
#[hook]
fn use_address(state: &UseReducerHandle<State>, typed: &str, dispatch: &Callback<Action>) {
    {
        let dispatch = dispatch.clone();
        let typed = typed.to_owned();
        use_effect_with((), move |()| {
            let read = {
                let dispatch = dispatch.clone();
                move || dispatch.emit(Action::Navigated(UrlState::parse(&dom::address_query())))
            };
            read();
            if !typed.is_empty() {
                dispatch.emit(Action::Typed(typed));
                if !dom::is_there("#lotse-query:focus") {
                    dispatch.emit(Action::SuggestionsClosed);
                }
            }
            let listening = dom::on_window("popstate", read);
            move || drop(listening)
        });
    }
    let (step, url) = (state.history, state.url().print());
    use_effect_with(state.sequence, move |sequence| {
        // Before the first question there is nothing that the address does not know better.
        if *sequence > 0 {
            dom::write_address(step, &url);
        }
    });
}

/// Starts the worker when the reader wants it, and puts the newest question to it.
#[hook]
fn use_engine(state: &UseReducerHandle<State>, data: &Rc<StartData>, dispatch: &Callback<Action>) {
    let worker = use_mut_ref(|| None::<Worker>);
    {
        let (worker, data, dispatch) = (worker.clone(), data.clone(), dispatch.clone());
        use_effect_with(state.engine, move |phase| {
            if *phase == EnginePhase::Failed {
                *worker.borrow_mut() = None;
            }
            if *phase == EnginePhase::Loading && worker.borrow().is_none() {
                match Worker::start(&data.worker, dispatch.clone()) {
                    Ok(started) => {
                        started.post(&question::open(&data, &today()));
                        *worker.borrow_mut() = Some(started);
                    }
                    Err(_) => dispatch.emit(Action::EngineFailed),
                }
            }
        });
    }
    let is_ready = state.engine == EnginePhase::Ready && state.is_waiting();
    let asked = (is_ready, state.sequence);
    let message = question::search(data, state);
    use_effect_with(asked, move |(is_ready, _)| {
        if let (true, Some(worker)) = (*is_ready, worker.borrow().as_ref()) {
            worker.post(&message);
        }
    });
}

/// "Show more" moves the focus to the first new hit once it is there.
#[hook]
fn use_more(state: &UseReducerHandle<State>, dispatch: &Callback<Action>) -> Callback<()> {
    let first_new = use_mut_ref(|| None::<usize>);
    let n_hits = state.response.hits.len();
    {
        let first_new = first_new.clone();
        use_effect_with(state.answered, move |_| {
            if let Some(idx) = first_new.borrow_mut().take().filter(|idx| *idx < n_hits) {
                dom::focus(&[".lotse-hits > li:nth-child(", &(idx + 1).to_string(), ") a"].concat());
            }
        });
    }
    let dispatch = dispatch.clone();
    Callback::from(move |()| {
        *first_new.borrow_mut() = Some(n_hits);
        dispatch.emit(Action::MoreWanted);
    })
}

/// What screen readers hear, and whether at once.
fn announcement(page: &PageContext, state: &State) -> (AttrValue, bool) {
    if !state.is_searching() || (has_answer(state) && state.is_waiting()) {
        return (AttrValue::Static(""), false);
    }
    let is_urgent = state.engine == EnginePhase::Failed || (has_answer(state) && state.response.total == 0);
    let mut message = headline(page, state);
    if let Some(correction) = state.response.correction.as_ref().filter(|_| has_answer(state)) {
        message = [message, page.name("did-you-mean", correction)].join(". ");
    }
    (message.into(), is_urgent)
}

/// How many suggestions there are, as screen readers hear it; said again only when it changes.
fn suggestions(page: &PageContext, state: &State) -> AttrValue {
    match state.combobox.choices().len() {
        0 => AttrValue::Static(""),
        count => page.count("suggestions", count).into(),
    }
}
