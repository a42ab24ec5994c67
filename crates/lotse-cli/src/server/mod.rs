//! The preview server. Invariant: it answers on 127.0.0.1 only, reads nothing
//! outside the site, and sends the headers that a real server should send too.

mod headers;
mod live;

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::http::header;
use axum::middleware;
use axum::response::Redirect;
use axum::routing::get;
use tokio::sync::watch;
use tower_http::services::{ServeDir, ServeFile};

pub(crate) use crate::server::live::Live;

use crate::cli::Open;
use crate::messages;

/// The script that a live preview adds to its pages.
pub(crate) const LIVE_SCRIPT: &str = "/lotse-live-reload.js";
/// Where that script hears of changes.
const LIVE_EVENTS: &str = "/lotse-live-reload";

/// A port of this machine that nobody else has.
pub(crate) struct Listener(TcpListener);

impl Listener {
    /// Takes `port`, or a free one for 0.
    pub(crate) fn bind(port: u16) -> Result<Self> {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => Ok(Self(listener)),
            Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
                "port {port} is taken by another program: choose another with `--port`, or a free one with `--port 0`"
            ),
            Err(error) => Err(error).with_context(|| format!("listening on port {port}")),
        }
    }

    fn address(&self) -> Result<SocketAddr> {
        self.0.local_addr().context("asking for the port")
    }
}

/// Serves `site` under `base_path` until Ctrl-C; with `live` it is rebuilt when its content changes.
pub(crate) fn run(
    listener: Listener,
    site: &Path,
    base_path: &str,
    open: Open,
    live: Option<Live>,
) -> Result<()> {
    let url = format!("http://{}{base_path}", listener.address()?);
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("starting the server")?;
    // Held until the end: they keep watching, and remove the temporary site.
    let (changes, _watching) = match live {
        Some(live) => {
            let (sender, changes) = watch::channel(());
            (Some(changes), Some(live.watch(sender)?))
        }
        None => (None, None),
    };
    let router = router(site, base_path, changes);
    runtime.block_on(async {
        listener.0.set_nonblocking(true).context("starting the server")?;
        let listener = tokio::net::TcpListener::from_std(listener.0).context("starting the server")?;
        // Before anybody learns the address: who knows it may also ask lotse to stop.
        let stop = stop_signal().context("listening for Ctrl-C")?;
        // Without a reader of standard output the server is still of use.
        let _ = messages::result(&url);
        if open == Open::Yes {
            open_browser(&url);
        }
        tokio::select! {
            served = axum::serve(listener, router) => served.context("serving"),
            stopped = stop => stopped.context("waiting for Ctrl-C"),
        }
    })
}

fn router(site: &Path, base_path: &str, changes: Option<watch::Receiver<()>>) -> Router {
    let files = ServeDir::new(site)
        .precompressed_br()
        .precompressed_gzip()
        .redirect_path_prefix(base_path.trim_end_matches('/'))
        .not_found_service(ServeFile::new(site.join("404.html")));
    let mut router = match base_path.trim_matches('/') {
        "" => Router::new().fallback_service(files),
        _ => {
            let to_base = base_path.to_owned();
            Router::new()
                .nest_service(base_path.trim_end_matches('/'), files)
                .route("/", get(async move || Redirect::temporary(&to_base)))
        }
    };
    if let Some(changes) = changes {
        let script = ([(header::CONTENT_TYPE, "text/javascript")], include_str!("live-reload.js"));
        router = router
            .route(LIVE_SCRIPT, get(async move || script))
            .route(LIVE_EVENTS, get(async move || live::events(changes.clone())));
    }
    router.layer(middleware::from_fn(headers::add))
}

/// Listens from now on; the future ends when the system asks lotse to stop.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = std::io::Result<()>>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => Ok(()),
            _ = terminate.recv() => Ok(()),
        }
    })
}

/// Listens from the first poll on; the future ends at Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = std::io::Result<()>>> {
    Ok(tokio::signal::ctrl_c())
}

fn open_browser(url: &str) {
    let command: &[&str] = if cfg!(target_os = "macos") {
        &["open"]
    } else if cfg!(windows) {
        &["cmd", "/C", "start"]
    } else {
        &["xdg-open"]
    };
    let started = std::process::Command::new(command[0]).args(&command[1..]).arg(url).spawn();
    if started.is_err() {
        messages::warning("no browser could be opened; open the address above yourself");
    }
}
