//! `lotse explain`. Invariant: every code that a check can print has an explanation.

use anyhow::{Result, bail};
use lotse_content::did_you_mean;

use crate::cli::ExplainArgs;
use crate::failure::{Exit, UsageError};
use crate::messages;

pub(crate) fn run(args: &ExplainArgs) -> Result<Exit> {
    let Some(typed) = &args.code else {
        messages::result(&lotse_content::codes().collect::<Vec<_>>().join("\n"))?;
        return Ok(Exit::Fine);
    };
    // People copy the code with its brackets.
    let code = typed.trim_matches(['[', ']']);
    let Some(text) = lotse_content::explain(code) else {
        let hint = did_you_mean(code, lotse_content::codes())
            .unwrap_or_else(|| "`lotse explain` without a code lists them all".to_owned());
        bail!(UsageError::new(format!("there is no code `{code}`")).hint(hint));
    };
    messages::result(text)?;
    Ok(Exit::Fine)
}
