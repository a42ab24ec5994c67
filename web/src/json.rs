//! JSON that lotse itself wrote, as the browser has read it. Invariant: what is not there
//! reads as nothing, so a reader asks for what it needs and decides itself what must be there.
//!
//! Two implementations that say the same: the browser's own values, and natively, for tests, serde_json's.
//! A deserializer for every type would be a tenth of the UI (docs/decisions/0020-a-small-ui.md).

#[cfg(target_arch = "wasm32")]
pub use self::browser::Json;
#[cfg(not(target_arch = "wasm32"))]
pub use self::native::Json;

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Array, JSON, Object, Reflect};
    use wasm_bindgen::{JsCast, JsValue};

    /// A value.
    #[derive(Debug)]
    pub struct Json(JsValue);

    impl From<JsValue> for Json {
        fn from(value: JsValue) -> Self {
            Self(value)
        }
    }

    impl Json {
        /// Reads a document; nothing if it is none.
        pub fn parse(text: &str) -> Self {
            Self(JSON::parse(text).unwrap_or(JsValue::NULL))
        }

        /// The value of a field.
        pub fn get(&self, name: &str) -> Self {
            Self(Reflect::get(&self.0, &name.into()).unwrap_or(JsValue::NULL))
        }

        /// A text.
        pub fn text(&self) -> Option<String> {
            self.0.as_string()
        }

        /// A number.
        pub fn number(&self) -> Option<f64> {
            self.0.as_f64()
        }

        /// Yes or no.
        pub fn truth(&self) -> Option<bool> {
            self.0.as_bool()
        }

        /// The members of a list.
        pub fn list(&self) -> Vec<Self> {
            let list = self.0.dyn_ref::<Array>();
            list.map(|list| list.iter().map(Self).collect()).unwrap_or_default()
        }

        /// The fields of an object, each as a list of name and value.
        pub fn fields(&self) -> Vec<Self> {
            let fields = self.0.dyn_ref::<Object>().map(|object| Self(Object::entries(object).into()));
            fields.map(|fields| fields.list()).unwrap_or_default()
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use serde_json::Value;
    use wasm_bindgen::JsValue;

    /// A value.
    #[derive(Debug)]
    pub struct Json(Value);

    impl From<JsValue> for Json {
        /// There is no worker to say anything.
        fn from(_: JsValue) -> Self {
            Self(Value::Null)
        }
    }

    impl Json {
        /// Reads a document; nothing if it is none.
        pub fn parse(text: &str) -> Self {
            Self(serde_json::from_str(text).unwrap_or_default())
        }

        /// The value of a field.
        pub fn get(&self, name: &str) -> Self {
            Self(self.0.get(name).cloned().unwrap_or_default())
        }

        /// A text.
        pub fn text(&self) -> Option<String> {
            self.0.as_str().map(str::to_owned)
        }

        /// A number.
        pub fn number(&self) -> Option<f64> {
            self.0.as_f64()
        }

        /// Yes or no.
        pub fn truth(&self) -> Option<bool> {
            self.0.as_bool()
        }

        /// The members of a list.
        pub fn list(&self) -> Vec<Self> {
            self.0.as_array().into_iter().flatten().cloned().map(Self).collect()
        }

        /// The fields of an object, each as a list of name and value.
        pub fn fields(&self) -> Vec<Self> {
            let fields = self.0.as_object().into_iter().flatten();
            fields.map(|(name, value)| Self(Value::Array(vec![name.clone().into(), value.clone()]))).collect()
        }
    }
}
