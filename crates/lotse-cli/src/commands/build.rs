//! `lotse build`. Invariant: content with errors, or lacking assets, is refused
//! before anything is written, and a site that would come out the same is left alone.

use anyhow::Result;
use serde::Serialize;

use crate::cli::{BuildArgs, Format};
use crate::failure::Exit;
use crate::report::{Report, Show};
use crate::site::summary::{Marker, Summary};
use crate::site::{self, Input, Purpose, fingerprint};
use crate::{assets, clock, content, disk, messages, portals};

pub(crate) fn run(args: &BuildArgs) -> Result<Exit> {
    let today = clock::today(args.today.today);
    let repo = content::read(&content::locate(args.content.as_deref())?)?;
    let loaded = repo.load(today);
    let report = Report::new(&repo, &loaded);
    let (Some(portal), false) =
        (portals::choose(&repo, &loaded, args.site.site.as_deref())?, report.has_errors())
    else {
        messages::status(&report.human(Show::Problems));
        let stays = Marker::read(&args.out).map(|_| format!("; {} stays as it was", disk::show(&args.out)));
        messages::error(
            &format!("nothing was built: the content has errors{}", stays.unwrap_or_default()),
            None,
        );
        return Ok(Exit::ContentOrNothing);
    };
    let assets = assets::load(args.assets.assets.as_deref())?;
    let fingerprint = fingerprint::of(&repo, args.site.site.as_deref(), &assets, today);
    let standing = fingerprint.as_deref().and_then(|of| fingerprint::up_to_date(&args.out, of));
    let written = standing.is_none();
    let summary = match standing {
        Some(summary) => summary,
        None => {
            let input = Input::new(&portal, &assets, today, Purpose::Publish);
            site::build(&Input { fingerprint, ..input }, &args.out)?
        }
    };
    if report.has_warnings() {
        messages::warning(&format!("{}; `lotse check` shows them", report.summary()));
    }
    match args.format {
        Format::Human if written => {
            messages::result(&summary.human(&format!("built {}", disk::show(&args.out))))?;
        }
        Format::Human => {
            let headline = format!("up to date, nothing written: {}", disk::show(&args.out));
            messages::result(&summary.human(&headline))?;
        }
        Format::Json => {
            let printed = Printed { written, summary: &summary };
            messages::result(&serde_json::to_string_pretty(&printed)?)?;
        }
    }
    Ok(Exit::Fine)
}

/// What `--format json` prints.
#[derive(Serialize)]
struct Printed<'a> {
    /// `false` if the site was up to date.
    written: bool,
    #[serde(flatten)]
    summary: &'a Summary,
}
