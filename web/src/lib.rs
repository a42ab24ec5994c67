//! The portal: one set of Yew components, prerendered natively and hydrated in
//! the browser. **Invariants:** every string a visitor reads comes from
//! `locales/`, every state is reachable by keyboard and by URL, and no component
//! asks another origin for anything.
//!
//! - [`state`], [`url`] and [`messages`] are pure and tested natively.
//! - `components` draw; those without state are plain functions of a [`PageContext`].
//! - Feature `ssr`: `prerender` makes the files of a site, see `Page`.
//! - Feature `csr`: `browser` starts the search page inside a prerendered document.

pub mod answer;
#[cfg(feature = "csr")]
pub mod browser;
pub mod components;
pub mod context;
mod dom;
pub mod format;
pub mod json;
pub mod links;
#[cfg(any(feature = "ssr", test))]
pub mod locales;
pub mod messages;
#[cfg(feature = "ssr")]
mod pages;
mod plural;
#[cfg(feature = "ssr")]
mod prerender;
#[cfg(feature = "ssr")]
pub mod publications;
mod question;
pub mod read;
pub mod start_data;
pub mod state;
#[cfg(feature = "ssr")]
mod theme_style;
pub mod ticked;
mod unit;
pub mod url;
mod worker;

pub use crate::context::PageContext;
#[cfg(feature = "ssr")]
pub use crate::prerender::{AssetUrls, Page, PortalInput, prerender, prerender_each};
pub use crate::start_data::StartData;
#[cfg(feature = "ssr")]
pub use crate::theme_style::theme_style;
