//! What the portal draws. Invariant: native elements first; a text in another
//! language than the page says so by `lang` and `dir`.

mod browse;
mod button;
mod card;
mod chips;
mod correction;
mod facet_group;
mod facet_panel;
mod hits;
mod live_region;
mod no_results;
mod results;
mod save;
mod search_box;
mod search_page;
mod sort_choice;
mod suggestion_list;
mod text;

pub use self::card::card;
#[cfg(feature = "ssr")]
pub(crate) use self::card::where_words;
#[cfg(feature = "ssr")]
pub(crate) use self::save::save_button;
pub use self::search_page::{SearchPage, SearchPageProps};
#[cfg(feature = "ssr")]
pub(crate) use self::text::{
    foreign, is_one_word, languages_note, localized, machine_note, paragraph, plain,
};
