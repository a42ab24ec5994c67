//! `lotse check`. Invariant: every problem of every file is shown in one go.

use anyhow::Result;

use crate::cli::{CheckArgs, Deny, Format};
use crate::coverage::Coverage;
use crate::failure::Exit;
use crate::report::{Report, Show};
use crate::{clock, content, messages};

pub(crate) fn run(args: &CheckArgs) -> Result<Exit> {
    let repo = content::read(&content::locate(args.content.as_deref())?)?;
    let today = clock::today(args.today.today);
    let loaded = repo.load(today);
    let report = Report::new(&repo, &loaded);
    let show = if args.notes { Show::All } else { Show::Problems };
    let portal = loaded.site.as_ref().zip(loaded.collection.as_ref());
    let coverage = portal.map(|(site, collection)| Coverage::new(site, collection, today));
    match args.format {
        Format::Human => {
            let lacking = coverage.as_ref().map(Coverage::summary).filter(|text| !text.is_empty());
            let parts: Vec<String> = [report.human(show)].into_iter().chain(lacking).collect();
            messages::result(&parts.join("\n"))?;
        }
        Format::Json => {
            let titles = coverage.as_ref().map(Coverage::titles).unwrap_or_default();
            messages::result(&report.json(&titles)?)?;
        }
    }
    let fails = report.has_errors() || (args.deny == Some(Deny::Warnings) && report.has_warnings());
    Ok(if fails { Exit::ContentOrNothing } else { Exit::Fine })
}
