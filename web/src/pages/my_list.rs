//! The page of the visitor's own list: a frame that `web/js/list-page.js` fills with parts of the
//! offers' own pages (their `data-list` elements), in two languages. Invariant: the page is the same for
//! everybody; which offers stand on it is known to the visitor's browser alone.

use lotse_model::Lang;
use yew::{Html, html};

use super::portal::{Content, Portal};
use super::shell::breadcrumb;
use crate::context::PageContext;
use crate::plural::PluralRules;

/// The path below the language.
pub(crate) const PATH: &str = "list/";

/// The link in the header of every page, and what is said when the list changes. Without a list, and without
/// a script, there is no link.
pub(crate) fn header_link(page: &PageContext) -> Html {
    let said = |key| page.name(key, "{name}");
    html! {
        <>
            <a id="lotse-my-list" class="lotse-my-list" href={page.links().at(PATH)} hidden=true
                data-text={page.format("my-list-count", &[("count", "{count}".into())])}>{ page.text("my-list") }</a>
            <span id="lotse-my-list-said" class="lotse-hidden" role="status" data-added={said("list-added")}
                data-removed={said("list-removed")} data-full={page.text("list-full")}></span>
        </>
    }
}

/// The document.
pub(crate) fn page(portal: &Portal<'_>) -> String {
    let page = &portal.page;
    let title = page.text("my-list");
    let main = html! {
        <div class="lotse-page lotse-list" id="lotse-list" data-script={portal.input.assets.list_script.clone()}
            data-base={page.links().base()} data-removed={page.name("list-removed", "{name}")} data-loading={page.text("list-loading")} data-gone={page.name("list-gone", "{name}")}
            data-failed={page.name("list-failed", "{name}")} data-copied={page.text("list-copied")} data-cleared={page.text("list-cleared")}
            data-moved={page.format("list-moved", &[("name", "{name}".into()), ("count", "{count}".into())])}
            data-kept={page.text("list-kept")} data-forgotten={page.text("list-forgotten")} data-not-kept={page.text("list-not-kept")}>
            { breadcrumb(page, &[], html! { { title.clone() } }) }
            <h1 tabindex="-1">{ title.clone() }</h1>
            <p class="lotse-notice lotse-notice--no-script">{ page.text("list-no-script") }</p>
            <div class="lotse-needs-script">
                <div class="lotse-list__empty" data-part="empty" hidden=true>
                    <p>{ page.text("list-empty") }</p>
                    <a class="lotse-button" href={page.links().start()}>{ page.text("list-find") }</a>
                </div>
                <div data-part="filled" hidden=true>
                    <p class="lotse-page__count" data-part="count"></p>
                    { tools(page) }
                    { languages(portal) }
                    <ol class="lotse-list__entries" data-part="entries"></ol>
                    <p class="lotse-list__address">{ page.text("list-address") }{ " " }<a data-part="address" dir="ltr"></a></p>
                </div>
                <div class="lotse-list__said">
                    <p role="status" data-part="said"></p>
                    <button type="button" class="lotse-button" data-do="undo" hidden=true>{ page.text("list-undo") }</button>
                </div>
                { keep(page) }
            </div>
            { entry(page) }
            { for count_patterns(page, "offers").into_iter().map(|(category, pattern)| html! {
                <template data-count={category}>{ pattern }</template>
            }) }
        </div>
    };
    portal.static_page(Content {
        description: page.text("list-description"),
        title,
        path: PATH.to_owned(),
        up: None,
        main,
    })
}

/// Print, pass on, clear.
fn tools(page: &PageContext) -> Html {
    let quiet = "lotse-button lotse-button--quiet";
    html! {
        <div class="lotse-list__tools">
            <button type="button" class="lotse-button" data-do="print">{ page.text("list-print") }</button>
            <button type="button" class={quiet} data-do="share" hidden=true>{ page.text("list-share") }</button>
            <button type="button" class={quiet} data-do="copy">{ page.text("list-copy") }</button>
            <a class={quiet} data-part="mail" href="mailto:">{ page.text("list-mail") }</a>
            <button type="button" class={quiet} data-do="clear">{ page.text("list-clear") }</button>
            <p>{ page.text("list-share-hint") }</p>
        </div>
    }
}

/// Which languages stand side by side: the reader's, and German or another one of the site.
fn languages(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let others: Vec<&Lang> = portal.input.site.languages.iter().filter(|lang| *lang != page.lang()).collect();
    let Some(first) = others.first() else { return Html::default() };
    let second = others.iter().find(|lang| ***lang == Lang::german()).unwrap_or(first);
    let own = page.language(page.lang());
    let choice = |value: &'static str, words: String| {
        html! { <label><input type="radio" name="show" {value} />{ " " }<span>{ words }</span></label> }
    };
    let only = |name: String| page.format("list-only", &[("language", name.into())]);
    html! {
        <fieldset class="lotse-list__languages" data-part="languages" data-only={only("{language}".to_owned())}>
            <legend>{ page.text("list-show") }</legend>
            <label class="lotse-list__second">
                { page.text("list-second") }{ " " }
                <select>
                    { for others.iter().map(|lang| html! {
                        <option value={lang.to_string()} data-dir={lang.direction().as_str()} selected={lang == second}>
                            { page.language(lang) }
                        </option>
                    }) }
                </select>
            </label>
            { choice("both", page.text("list-both")) }
            { choice("own", only(own)) }
            { choice("second", only(page.language(second))) }
        </fieldset>
    }
}

/// "Keep on this device", what that means, and "delete".
fn keep(page: &PageContext) -> Html {
    html! {
        <section class="lotse-list__keep" data-part="keep" aria-labelledby="keep" hidden=true>
            <h2 id="keep">{ page.text("list-keep-title") }</h2>
            <p id="keep-hint">{ page.text("list-keep-hint") }</p>
            <p class="lotse-notice" data-part="other" hidden=true>
                { page.text("list-other") }{ " " }<button type="button" class="lotse-plain-button" data-do="open">{ page.text("list-other-open") }</button>
            </p>
            <div class="lotse-check">
                <input type="checkbox" id="keep-list" aria-describedby="keep-hint" />
                <label for="keep-list">{ page.text("list-keep") }</label>
            </div>
            <button type="button" class="lotse-button lotse-button--quiet" data-do="forget" hidden=true>{ page.text("list-forget") }</button>
        </section>
    }
}

/// The message `key` for a count that only the browser knows: by CLDR plural category, `{count}` for the count.
fn count_patterns(page: &PageContext, key: &str) -> Vec<(String, String)> {
    let rules = PluralRules::new(page.lang());
    let mut patterns: Vec<(String, String)> = Vec::new();
    // Every category but that of fractions has a number below it.
    for count in 1..=200_u8 {
        let category = rules.category(u32::from(count));
        if patterns.iter().all(|(known, _)| *known != category) {
            let words = page.count(key, usize::from(count));
            patterns.push((category, words.replace(&count.to_string(), "{count}")));
        }
    }
    patterns
}

/// The form of an offer on the list.
fn entry(page: &PageContext) -> Html {
    let step = |name: &'static str, key| {
        html! {
            <button type="button" class="lotse-plain-button" data-do={name}>
                { page.text(key) }<span class="lotse-hidden" data-name=""></span>
            </button>
        }
    };
    html! {
        <template data-entry="">
            <li class="lotse-entry">
                <div class="lotse-entry__columns">
                    <div data-column="own"></div>
                    <div data-column="second"></div>
                </div>
                <div class="lotse-entry__tools">
                    <label>
                        { page.text("list-note") }<span class="lotse-hidden" data-name=""></span>
                        <textarea rows="2" />
                    </label>
                    <p>{ step("up", "list-up") }{ step("down", "list-down") }{ step("remove", "list-remove") }</p>
                </div>
                <p class="lotse-entry__note"></p>
            </li>
        </template>
    }
}
