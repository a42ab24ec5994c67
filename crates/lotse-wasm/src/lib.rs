//! The engine for a browser worker: the one place where JavaScript values become
//! messages. **Invariant:** as thin as can be; every answer is a message, a failure too.
//!
//! The worker shell (`web/js/worker.js`) fetches the pack and passes messages on;
//! what they are is defined once, in [`lotse_model::message`].

use jiff::civil::Date;
use lotse_core::Engine;
use lotse_model::message::FromWorker;
use lotse_model::{PartialDate, SearchRequest};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// An open pack.
#[wasm_bindgen]
pub struct SearchEngine {
    engine: Engine,
    today: Date,
}

#[wasm_bindgen]
impl SearchEngine {
    /// Opens `pack`; `today` (`YYYY-MM-DD`) decides what is still valid.
    ///
    /// # Errors
    /// An `Error` whose `name` is the stable code, for example `pack-damaged`.
    #[wasm_bindgen(constructor)]
    pub fn open(pack: &[u8], today: &str) -> Result<SearchEngine, JsValue> {
        // Not jiff's own parser: with time zones and errors of every kind it would be 15 kB of the download.
        let today =
            today.parse::<PartialDate>().map_err(|error| failure("bad-message", &error.to_string()))?;
        let engine = Engine::open(pack).map_err(|error| failure(error.code(), &error.to_string()))?;
        Ok(Self { engine, today: today.first_day() })
    }

    /// How many offers the pack holds.
    #[wasm_bindgen(getter)]
    pub fn offers(&self) -> usize {
        self.engine.offers()
    }

    /// Adds the words of more languages.
    ///
    /// # Errors
    /// An `Error` whose `name` is the stable code, for example `pack-unreadable`.
    #[wasm_bindgen(js_name = addVocabulary)]
    pub fn add_vocabulary(&mut self, vocabulary: &[u8]) -> Result<(), JsValue> {
        self.engine.add_vocabulary(vocabulary).map_err(|error| failure(error.code(), &error.to_string()))
    }

    /// Answers the question number `sequence`: the message to post to the page.
    ///
    /// # Errors
    /// An `Error` named `bad-message` if `request` is no search request.
    pub fn search(&self, sequence: u32, request: JsValue) -> Result<JsValue, JsValue> {
        let request: SearchRequest = serde_wasm_bindgen::from_value(request).map_err(bad_message)?;
        let response = self.engine.search(&request, self.today);
        let found = FromWorker::Found { sequence, response };
        found.serialize(&Serializer::json_compatible()).map_err(bad_message)
    }
}

fn bad_message(error: serde_wasm_bindgen::Error) -> JsValue {
    failure("bad-message", &error.to_string())
}

/// An `Error` with a stable name.
fn failure(code: &str, message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    error.set_name(code);
    error.into()
}
