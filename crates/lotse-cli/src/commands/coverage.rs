//! `lotse coverage`. Invariant: it lists gaps and judges nothing; what must be mended is told by `lotse check`.

use anyhow::{Result, bail};

use crate::cli::CoverageArgs;
use crate::coverage::Coverage;
use crate::failure::{Exit, UsageError};
use crate::report::{Report, Show};
use crate::{clock, content, messages, portals};

pub(crate) fn run(args: &CoverageArgs) -> Result<Exit> {
    let today = clock::today(args.today.today);
    let repo = content::read(&content::locate(args.content.as_deref())?)?;
    let loaded = repo.load(today);
    let Some(portal) = portals::choose(&repo, &loaded, args.site.site.as_deref())? else {
        messages::status(&Report::new(&repo, &loaded).human(Show::Problems));
        return Ok(Exit::ContentOrNothing);
    };
    let coverage = Coverage::new(portal.site, &portal.collection, today);
    let text = match &args.lang {
        Some(lang) if !portal.site.languages.contains(lang) => {
            let languages: Vec<&str> = portal.site.languages.iter().map(lotse_model::Lang::as_str).collect();
            let error = UsageError::new(format!("the portal does not offer `{lang}`"));
            bail!(error.hint(format!("it offers {}", languages.join(", "))));
        }
        Some(lang) => coverage.of_language(lang),
        None => coverage.overview(),
    };
    messages::result(&text)?;
    Ok(Exit::Fine)
}
