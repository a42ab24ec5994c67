//! A preview that follows its content. Invariant: a mistake in the content is shown
//! and leaves the last good site standing; nothing an editor saves ends the server.

use std::convert::Infallible;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use futures_util::{Stream, StreamExt, stream};
use jiff::civil::Date;
use notify_debouncer_mini::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_mini::{Debouncer, new_debouncer};
use tempfile::TempDir;
use tokio::sync::watch;

use crate::assets::Assets;
use crate::content::ContentRepo;
use crate::report::{Report, Show};
use crate::site::summary::Summary;
use crate::site::{self, Input, Purpose};
use crate::{content, failure, messages, portals};

/// Editors write a file in several steps; wait until they are done.
const QUIET: Duration = Duration::from_millis(200);

/// A content repo and the temporary site that is built from it.
pub(crate) struct Live {
    home: TempDir,
    builder: Builder,
}

/// Keeps a preview up to date while it exists, and removes its site at the end.
pub(crate) struct Watching {
    _debouncer: Debouncer<RecommendedWatcher>,
    _home: TempDir,
}

struct Builder {
    content: PathBuf,
    /// The portal of `sites/`, else that of `site.yaml`.
    site: Option<String>,
    assets: Assets,
    today: Box<dyn Fn() -> Date + Send>,
    out: PathBuf,
    last_read: Option<ContentRepo>,
}

/// What became of a rebuild.
enum Outcome {
    Unchanged,
    HasErrors,
    Built(Box<Summary>),
}

impl Live {
    /// A preview of the content repo `content`, of its portal `site` if one is named, not built yet.
    pub(crate) fn new(
        content: PathBuf,
        site: Option<String>,
        assets: Assets,
        today: impl Fn() -> Date + Send + 'static,
    ) -> Result<Self> {
        let home =
            tempfile::Builder::new().prefix("lotse-").tempdir().context("making a folder for the preview")?;
        let out = home.path().join("site");
        let builder = Builder { content, site, assets, today: Box::new(today), out, last_read: None };
        Ok(Self { home, builder })
    }

    /// Builds the site for the first time; `None` if the content has errors, which are then printed.
    pub(crate) fn build(&mut self) -> Result<Option<Summary>> {
        Ok(match self.builder.rebuild()? {
            Outcome::Built(summary) => Some(*summary),
            Outcome::HasErrors | Outcome::Unchanged => None,
        })
    }

    /// Where the site is.
    pub(crate) fn site(&self) -> PathBuf {
        self.builder.out.clone()
    }

    /// Rebuilds on every change of the content, and tells `changed` when a new site stands.
    pub(crate) fn watch(self, changed: watch::Sender<()>) -> Result<Watching> {
        let Self { home, mut builder } = self;
        let (sender, events) = mpsc::channel();
        let mut debouncer = new_debouncer(QUIET, move |_| {
            // The receiver lives as long as the process.
            let _ = sender.send(());
        })
        .context("watching the content")?;
        debouncer
            .watcher()
            .watch(&builder.content, RecursiveMode::Recursive)
            .context("watching the content")?;
        thread::spawn(move || {
            while events.recv().is_ok() {
                while events.try_recv().is_ok() {}
                if builder.rebuild_or_tell() {
                    changed.send_replace(());
                }
            }
        });
        Ok(Watching { _debouncer: debouncer, _home: home })
    }
}

impl Builder {
    /// Rebuilds and prints how it went; `true` if there is a new site.
    fn rebuild_or_tell(&mut self) -> bool {
        match panic::catch_unwind(AssertUnwindSafe(|| self.rebuild())) {
            Ok(Ok(Outcome::Built(summary))) => {
                messages::status(&format!("rebuilt: {}", messages::count(summary.offers.published, "offer")));
                true
            }
            Ok(Ok(Outcome::HasErrors)) => {
                messages::status("the last good site stays until these are mended");
                false
            }
            Ok(Ok(Outcome::Unchanged)) => false,
            Ok(Err(error)) => {
                messages::error(&format!("{error:#}"), None);
                false
            }
            Err(_) => {
                messages::bug(&failure::last_panic());
                false
            }
        }
    }

    fn rebuild(&mut self) -> Result<Outcome> {
        let repo = content::read(&self.content)?;
        // Reading the files can itself look like a change.
        if self.last_read.as_ref() == Some(&repo) {
            return Ok(Outcome::Unchanged);
        }
        let outcome = self.build(&repo);
        self.last_read = Some(repo);
        outcome
    }

    fn build(&self, repo: &ContentRepo) -> Result<Outcome> {
        let today = (self.today)();
        let loaded = repo.load(today);
        let report = Report::new(repo, &loaded);
        let portal = portals::choose(repo, &loaded, self.site.as_deref())?;
        let (Some(portal), false) = (portal, report.has_errors()) else {
            messages::status(&report.human(Show::Problems));
            return Ok(Outcome::HasErrors);
        };
        let input = Input::new(&portal, &self.assets, today, Purpose::Preview);
        Ok(Outcome::Built(Box::new(site::build(&input, &self.out)?)))
    }
}

/// One event for each new site.
pub(crate) fn events(changes: watch::Receiver<()>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let events = news(changes).map(|()| Ok(Event::default().data("changed")));
    Sse::new(events).keep_alive(KeepAlive::default())
}

/// Each new site from now on. The page that listens has just been loaded: what was rebuilt before is
/// no news to it, and telling it would make it reload without end.
fn news(mut changes: watch::Receiver<()>) -> impl Stream<Item = ()> {
    changes.mark_unchanged();
    stream::unfold(changes, async |mut changes| {
        changes.changed().await.ok()?;
        Some(((), changes))
    })
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use futures_util::FutureExt;

    use super::*;

    #[test]
    fn a_page_hears_only_of_sites_newer_than_itself() {
        let (sender, changes) = watch::channel(());
        sender.send(()).unwrap();
        let mut heard = pin!(news(changes));
        assert_eq!(heard.next().now_or_never(), None, "the page shows this site already");
        sender.send(()).unwrap();
        assert_eq!(heard.next().now_or_never(), Some(Some(())));
        assert_eq!(heard.next().now_or_never(), None);
    }
}
