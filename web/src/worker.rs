//! The search worker as the page sees it. Invariant: whatever comes back is either
//! a message of [`FromWorker`](lotse_model::message::FromWorker) or counts as a failure; nothing here panics on data.

use std::rc::Rc;

use lotse_model::Suggestions;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, WorkerOptions, WorkerType};
use yew::Callback;

use crate::json::Json;
use crate::read;
use crate::state::Action;

/// A running worker.
pub(crate) struct Worker {
    worker: web_sys::Worker,
    // The worker calls these as long as it lives.
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

impl Worker {
    /// Starts the module worker at `url`; what it says becomes actions.
    pub(crate) fn start(url: &str, heard: Callback<Action>) -> Result<Self, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = web_sys::Worker::new_with_options(url, &options)?;
        let failed = heard.clone();
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            heard.emit(read(&Json::from(event.data())))
        });
        let on_error = Closure::<dyn FnMut(Event)>::new(move |_: Event| failed.emit(Action::EngineFailed));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Ok(Self { worker, _on_message: on_message, _on_error: on_error })
    }

    /// Sends `message`, which is JSON; a worker that is gone reports itself by its error event.
    pub(crate) fn post(&self, message: &str) {
        if let Ok(message) = js_sys::JSON::parse(message) {
            let _ = self.worker.post_message(&message);
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn read(message: &Json) -> Action {
    let text = |name| message.get(name).text();
    if let Some(answer) = read::answer(&message.get("response")) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is one of ours")]
        let sequence = message.get("sequence").number().unwrap_or_default() as u32;
        return Action::Answered(sequence, answer);
    }
    match (text("vocabulary"), text("names")) {
        (Some(vocabulary), Some(names)) => Action::WordsCame(Rc::new(Suggestions::new(&vocabulary, &names))),
        _ if text("type").is_some_and(|kind| kind == "opened") => Action::EngineOpened,
        _ => Action::EngineFailed,
    }
}

/// The reader's own date, `YYYY-MM-DD`: a page may be older than the day it is read.
pub(crate) fn today() -> String {
    let now = js_sys::Date::new_0();
    let two =
        |number: u32| if number < 10 { ["0", &number.to_string()].concat() } else { number.to_string() };
    [now.get_full_year().to_string(), two(now.get_month() + 1), two(now.get_date())].join("-")
}
