//! Kilometres in the reader's language. Invariant: figures are those of all other counts
//! of the portal, whatever digits the language has besides.

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use self::native::kilometres;
#[cfg(target_arch = "wasm32")]
pub(crate) use self::web::kilometres;

#[cfg(target_arch = "wasm32")]
mod web {
    use js_sys::{Array, Intl, Object, Reflect};
    use lotse_model::Lang;
    use wasm_bindgen::JsValue;

    /// `3 km`, as the browser knows it.
    pub(crate) fn kilometres(lang: &Lang, km: u32) -> String {
        let options = Object::new();
        for (name, value) in [("style", "unit"), ("unit", "kilometer")] {
            // A plain object takes every field.
            let _ = Reflect::set(&options, &name.into(), &value.into());
        }
        let tag = [lang.as_str(), "-u-nu-latn"].concat();
        let format = Intl::NumberFormat::new(&Array::of1(&tag.as_str().into()), &options).format();
        format
            .call1(&JsValue::UNDEFINED, &km.into())
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use lotse_model::Lang;

    /// `3 km`: no finished page tells a distance.
    pub(crate) fn kilometres(_lang: &Lang, km: u32) -> String {
        [&km.to_string(), "\u{a0}km"].concat()
    }
}
