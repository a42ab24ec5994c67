//! `lotse build`. Invariant: content with errors, or lacking assets, is refused
//! before anything is written.

use anyhow::Result;

use crate::cli::{BuildArgs, Format};
use crate::failure::Exit;
use crate::report::{Report, Show};
use crate::site::{self, Input, Purpose};
use crate::{assets, clock, content, messages, portals};

pub(crate) fn run(args: &BuildArgs) -> Result<Exit> {
    let today = clock::today(args.today.today);
    let repo = content::read(&content::locate(args.content.as_deref())?)?;
    let loaded = repo.load(today);
    let report = Report::new(&repo, &loaded);
    let (Some(portal), false) =
        (portals::choose(&repo, &loaded, args.site.site.as_deref())?, report.has_errors())
    else {
        messages::status(&report.human(Show::Problems));
        messages::error("nothing was built: the content has errors", None);
        return Ok(Exit::ContentOrNothing);
    };
    let assets = assets::load(args.assets.assets.as_deref())?;
    let input = Input::new(&portal, &assets, today, Purpose::Publish);
    let summary = site::build(&input, &args.out)?;
    if report.has_warnings() {
        messages::warning(&format!("{}; `lotse check` shows them", report.summary()));
    }
    match args.format {
        Format::Human => messages::result(&summary.human(&args.out))?,
        Format::Json => messages::result(&serde_json::to_string_pretty(&summary)?)?,
    }
    Ok(Exit::Fine)
}
