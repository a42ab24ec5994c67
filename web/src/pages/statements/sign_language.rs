//! The place for videos in German Sign Language. Invariant: a video of another host is linked, never loaded;
//! where there are none, the page says so and how to ask.

use lotse_model::Video;
use yew::{Html, html};

use super::barrier;
use crate::components::localized;
use crate::context::PageContext;
use crate::pages::offices::offices;
use crate::pages::portal::Portal;

pub(super) fn body(portal: &Portal<'_>) -> Html {
    let page = &portal.page;
    let site = portal.input.site;
    html! {
        <div class="lotse-text">
            if site.sign_language_videos.is_empty() {
                <p>{ page.text("sign-language-none") }</p>
            }
            { for site.sign_language_videos.iter().map(|one| video(page, one)) }
            <p>{ page.text("sign-language-ask") }</p>
            <p><a class="lotse-button" href={barrier::link(page, "sign-language/")}>{ page.text("barrier-report") }</a></p>
            { offices(page, portal.input.site) }
        </div>
    }
}

fn video(page: &PageContext, video: &Video) -> Html {
    let own = video
        .url
        .starts_with('/')
        .then(|| html! { <video controls=true preload="none" src={video.url.clone()} /> });
    html! {
        <section>
            <h2>{ localized(page, &video.title) }</h2>
            { own }
            <p><a href={video.url.clone()}>{ video.url.clone() }</a></p>
        </section>
    }
}
