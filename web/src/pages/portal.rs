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
use crate::components::{self, is_one_word, plain};
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
    pub(crate) shell: shell::Parts,
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

/// What few pages have besides their content.
#[derive(Debug, Default)]
pub(crate) struct Extras {
    /// Whether title, description and preview must not say what the page is about.
    pub(crate) is_neutral: bool,
    /// Data blocks, already HTML.
    pub(crate) data: String,
}

impl<'a> Portal<'a> {
    /// For readers of `lang`.
    pub(crate) fn new(input: &'a PortalInput<'a>, directory: &'a Directory<'a>, lang: &Lang) -> Self {
        let locale = Locale::find(lang);
        let words = input.collection.explained_words().iter();
        let forms = words.flat_map(|word| word.forms.iter().map(|form| (form.clone(), word.id.to_string())));
        // A card looks each of its words up, so it finds none that are two.
        let terms = forms.filter(|(form, _)| is_one_word(form)).collect();
        let page = PageContext::with_terms(lang, locale.messages(), &input.site.base_path, terms);
        Self {
            input,
            directory,
            languages: LanguageSwitch::new(&page, &input.site.languages),
            shell: shell::Parts::new(&page, input),
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

    /// The address of `path` below the site's host: absolute if the site knows its own.
    pub(crate) fn address(&self, path: &str) -> String {
        self.absolute(path).unwrap_or_else(|| path.to_owned())
    }

    /// The absolute address of `path`, which starts with a slash.
    pub(crate) fn absolute(&self, path: &str) -> Option<String> {
        self.input.site.site_url.as_ref().map(|site| [site, path].concat())
    }

    /// A static page.
    pub(crate) fn static_page(&self, content: Content) -> String {
        self.static_page_with(content, &Extras::default())
    }

    /// A static page with `extras`.
    pub(crate) fn static_page_with(&self, content: Content, extras: &Extras) -> String {
        self.whole(content, extras, self.shell.search_form.clone(), "")
    }

    /// A page with `top` in its header and `scripts` (already HTML) at its end.
    pub(crate) fn document(&self, content: Content, top: Html, scripts: &str) -> String {
        self.whole(content, &Extras::default(), top, scripts)
    }

    fn whole(&self, mut content: Content, extras: &Extras, top: Html, scripts: &str) -> String {
        if extras.is_neutral {
            content.title.clear();
            content.description.clear();
        }
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
            .map(|lang| Alternate { lang, href: self.address(&links.in_lang(lang).at(&content.path)) })
            .collect();
        // No start page speaks for all languages: where they are chosen does.
        let neutral = content.path.is_empty().then(|| self.address(&links.base()));
        let up = content.up.clone().or_else(|| (!content.path.is_empty()).then(|| links.start()));
        let metas = self.metas(&content, extras, site_title);
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
                canonical: &self.address(&links.at(&content.path)),
                alternates,
                links: head_links(self, &content.path),
                neutral,
                up,
                assets: self.input.assets,
                is_live: !scripts.is_empty(),
                metas,
            },
            &body,
            &[scripts, &extras.data].concat(),
        )
    }

    /// What others show of a shared link, in the terms of OpenGraph.
    fn metas(
        &self,
        content: &Content,
        extras: &Extras,
        site_title: &str,
    ) -> Vec<[(&'static str, String); 2]> {
        let property =
            |name: &str, value: &str| [("property", name.to_owned()), ("content", value.to_owned())];
        let title = if content.title.is_empty() { site_title } else { &content.title };
        let mut metas = vec![
            property("og:type", "website"),
            property("og:title", title),
            property("og:site_name", site_title),
        ];
        if !content.description.is_empty() {
            metas.push(property("og:description", &content.description));
        }
        let url = self.absolute(&self.page.links().at(&content.path));
        metas.extend(url.filter(|_| !extras.is_neutral).map(|url| property("og:url", &url)));
        if extras.is_neutral {
            metas.push([("name", "referrer".to_owned()), ("content", "no-referrer".to_owned())]);
        }
        metas
    }
}
