//! `lotse serve`. Invariant: it listens on this machine only, and a site is served
//! as it is unless it is made from content here.

use anyhow::{Result, bail};

use crate::cli::ServeArgs;
use crate::failure::{Exit, UsageError};
use crate::server::{self, Listener, Live};
use crate::site::summary::Marker;
use crate::{assets, clock, content, disk, messages};

pub(crate) fn run(args: &ServeArgs) -> Result<Exit> {
    // A built site is served as it is; everything else has to be a content repo.
    let built = args.dir.as_deref().and_then(|dir| Some((dir, Marker::read(dir)?)));
    if let Some((dir, marker)) = built {
        if args.site.site.is_some() {
            let error =
                UsageError::new(format!("{} is a built site, which is one portal already", disk::show(dir)));
            bail!(error.hint("`--site` goes with a content repo"));
        }
        let listener = Listener::bind(args.port)?;
        server::run(listener, &disk::resolve(dir)?, &marker.base_path, args.open, None)?;
        return Ok(Exit::Fine);
    }
    let dir = match (content::locate(args.dir.as_deref()), &args.dir) {
        (Err(_), Some(dir)) if dir.is_dir() => {
            let error =
                UsageError::new(format!("{} is neither a content repo nor a built site", disk::show(dir)));
            bail!(error.hint("`lotse build CONTENT --out DIR` makes a site"));
        }
        (located, _) => located?,
    };
    // Taken ports and missing assets are told before anybody waits for a build.
    let listener = Listener::bind(args.port)?;
    let assets = assets::load(args.assets.assets.as_deref())?;
    // An open preview moves on with the day unless one was asked for.
    let today = args.today.today;
    let mut live = Live::new(dir, args.site.site.clone(), assets, move || clock::today(today))?;
    let Some(summary) = live.build()? else {
        messages::error("nothing to show yet: the content has errors", None);
        return Ok(Exit::ContentOrNothing);
    };
    let site = live.site();
    server::run(listener, &site, &summary.base_path, args.open, Some(live))?;
    Ok(Exit::Fine)
}
