//! One language of a site while its pages are made. Invariant: a card or link is drawn
//! once per language, however many lists show it.

use std::cell::OnceCell;

use lotse_model::{Category, Lang, Offer};
use yew::{Html, html};

use super::directory::Directory;
use super::document::{Alternate, Head, document};
use super::head_links::head_links;
use super::languages::LanguageSwitch;
use super::render::render;
use super::shell;
use crate::components::{self, plain};
use crate::context::PageContext;
use crate::locales::Locale;
use crate::prerender::{Page, PortalInput};

/// What the pages of one language are made from.
pub(crate) struct Portal<'a> {
    pub(crate) input: &'a PortalInput<'a>,
    pub(crate) directory: &'a Directory<'a>,
    pub(crate) page: PageContext,
    pub(crate) locale: Locale,
    /// The language switch; nothing if there is only one language.
    pub(crate) languages: Option<LanguageSwitch>,
    cards: Vec<OnceCell<String>>,
    links: Vec<OnceCell<String>>,
}

/// What makes one page differ from the next.
pub(crate) struct Content {
    /// For the browser's title bar, without the portal's name.
    pub(crate) title: String,
    /// For search engines.
    pub(crate) description: String,
    /// The path below the language.
    pub(crate) path: String,
    /// The address of the page above it, if that is not the start page.
    pub(crate) up: Option<String>,
    /// What stands in `<main>`.
    pub(crate) main: Html,
}

impl<'a> Portal<'a> {
    /// For readers of `lang`.
    pub(crate) fn new(input: &'a PortalInput<'a>, directory: &'a Directory<'a>, lang: &Lang) -> Self {
        let locale = Locale::find(lang);
        let page = PageContext::new(lang, locale.messages(), &input.site.base_path);
        Self {
            input,
            directory,
            languages: LanguageSwitch::new(&page, &input.site.languages),
            page,
            locale,
            cards: directory.offers().iter().map(|_| OnceCell::new()).collect(),
            links: directory.offers().iter().map(|_| OnceCell::new()).collect(),
        }
    }

    /// The reader's language.
    pub(crate) fn lang(&self) -> &Lang {
        self.page.lang()
    }

    /// The categories on top of the tree, in the editors' order.
    pub(crate) fn top_categories(&self) -> impl Iterator<Item = &'a Category> {
        self.input.collection.categories().iter().filter(|category| category.parent.is_none())
    }

    /// The categories below `category`, in the editors' order.
    pub(crate) fn children<'b>(
        &self,
        category: &'b Category,
    ) -> impl Iterator<Item = &'a Category> + use<'a, 'b> {
        let categories = self.input.collection.categories();
        categories.iter().filter(|child| child.parent.as_ref() == Some(&category.id))
    }

    /// The file at `path` below the language.
    pub(crate) fn file(&self, path: &str, html: String) -> Page {
        Page { path: [self.lang().as_str(), "/", path, "index.html"].concat(), html }
    }

    /// List items with the cards of the offers `found`.
    pub(crate) fn card_items(&self, found: &[usize]) -> Html {
        self.items(found, &self.cards, |offer| {
            components::card(&self.page, &self.input.collection.card(offer, self.lang()))
        })
    }

    /// List items with links to the offers `found`, and who provides them.
    pub(crate) fn link_items(&self, found: &[usize]) -> Html {
        self.items(found, &self.links, |offer| {
            let provider = self.input.collection.provider(&offer.provider);
            html! {
                <>
                    <a href={self.page.links().offer(&offer.id)}>{ plain(&self.page, &offer.title) }</a>
                    { provider.map(|provider| html! {
                        <span class="lotse-links__note">{ plain(&self.page, &provider.name) }</span>
                    }) }
                </>
            }
        })
    }

    fn items(&self, found: &[usize], drawn: &[OnceCell<String>], draw: impl Fn(&Offer) -> Html) -> Html {
        let mut out = String::new();
        for idx in found {
            if let (Some(cell), Some(offer)) = (drawn.get(*idx), self.directory.offers().get(*idx)) {
                out.extend(["<li>", cell.get_or_init(|| render(draw(offer))), "</li>"]);
            }
        }
        Html::from_html_unchecked(out.into())
    }

    /// A static page.
    pub(crate) fn static_page(&self, content: Content) -> String {
        self.document(content, html! { { shell::search_form(&self.page) } }, "")
    }

    /// A page with `top` in its header and `scripts` (already HTML) at its end.
    pub(crate) fn document(&self, content: Content, top: Html, scripts: &str) -> String {
        let site = self.input.site;
        let site_title = site.title.text(self.lang());
        let title = if content.title.is_empty() {
            site_title.to_owned()
        } else {
            [content.title.as_str(), " – ", site_title].concat()
        };
        let links = self.page.links();
        let alternates = site
            .languages
            .iter()
            .map(|lang| Alternate { lang, href: links.in_lang(lang).at(&content.path) })
            .collect();
        // No start page speaks for all languages: where they are chosen does.
        let neutral = content.path.is_empty().then(|| links.base());
        let up = content.up.clone().or_else(|| (!content.path.is_empty()).then(|| links.start()));
        let body = render(html! {
            <>
                { shell::header(self, &content.path, top) }
                <main id="main" class="lotse-main" tabindex="-1">{ content.main }</main>
                { shell::footer(self, &content.path) }
            </>
        });
        document(
            &Head {
                lang: self.lang(),
                title: &title,
                description: &content.description,
                canonical: &links.at(&content.path),
                alternates,
                links: head_links(self, &content.path),
                neutral,
                up,
                assets: self.input.assets,
                is_live: !scripts.is_empty(),
            },
            &body,
            scripts,
        )
    }
}
