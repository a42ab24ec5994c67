//! What makes a portal that of its county: colours and logo, as assets. Invariant: neither costs a request that
//! the portal without them would not make, but the logo's own.

use anyhow::{Result, bail};

use crate::assets::Assets;
use crate::site::Input;

/// The style sheet that the colours are added to.
const STYLE: &str = "lotse.css";

/// The fixed name of the logo among the assets; `None` without one.
pub(crate) fn logo_name(input: &Input<'_>) -> Option<String> {
    let (_, extension) = input.logo?.path.rsplit_once('.')?;
    Some(format!("logo.{extension}"))
}

/// The web assets `common` with the portal's colours and logo.
pub(crate) fn assets(common: Assets, input: &Input<'_>) -> Result<Assets> {
    let mut assets = common;
    let style = lotse_web::theme_style(&input.site.theme);
    if !style.is_empty() {
        let sheet = assets.entry(STYLE.to_owned()).or_default();
        sheet.extend_from_slice(style.as_bytes());
    }
    if let (Some(name), Some(file)) = (logo_name(input), input.logo)
        && assets.insert(name.clone(), file.bytes.clone()).is_some()
    {
        bail!("the web assets hold a file `{name}`, which is the name of the portal's logo");
    }
    Ok(assets)
}
