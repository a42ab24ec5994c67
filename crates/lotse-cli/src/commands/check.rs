//! `lotse check`. Invariant: every problem of every file is shown in one go.

use anyhow::Result;

use crate::cli::{CheckArgs, Deny, Format};
use crate::failure::Exit;
use crate::report::{Report, Show};
use crate::{clock, content, messages};

pub(crate) fn run(args: &CheckArgs) -> Result<Exit> {
    let repo = content::read(&content::locate(args.content.as_deref())?)?;
    let loaded = repo.load(clock::today(args.today.today));
    let report = Report::new(&repo, &loaded);
    let show = if args.notes { Show::All } else { Show::Problems };
    match args.format {
        Format::Human => messages::result(&report.human(show))?,
        Format::Json => messages::result(&report.json()?)?,
    }
    let fails = report.has_errors() || (args.deny == Some(Deny::Warnings) && report.has_warnings());
    Ok(if fails { Exit::ContentOrNothing } else { Exit::Fine })
}
