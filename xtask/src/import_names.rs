//! Short names for what a wasm file takes from its glue.
//!
//! wasm-bindgen calls imports `__wbg_addEventListener_847fd86b8c33ec43`; names end in a hash, which no compression
//! shortens, and stand in the wasm and in the script. Invariant: both sides are renamed alike, or it is an error.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Renames in place what `wasm` imports and `glue`, the script that wasm-bindgen made for it, gives.
pub(crate) fn shorten(wasm: &Path, glue: &Path) -> Result<()> {
    let mut module =
        walrus::Module::from_file(wasm).with_context(|| format!("reading {}", wasm.display()))?;
    let script = fs::read_to_string(glue).with_context(|| format!("reading {}", glue.display()))?;
    let old: Vec<String> = module.imports.iter().map(|import| import.name.clone()).collect();
    let script = rename(&script, &old)?;
    for (idx, import) in module.imports.iter_mut().enumerate() {
        import.name = short(idx);
    }
    fs::write(glue, script)?;
    module.emit_wasm_file(wasm).with_context(|| format!("writing {}", wasm.display()))
}

/// The script with the fields called `old` renamed to [`short`] names.
fn rename(script: &str, old: &[String]) -> Result<String> {
    let mut renamed = script.to_owned();
    for (idx, name) in old.iter().enumerate() {
        let field = format!(" {name}: ");
        if script.matches(&field).count() != 1 {
            bail!("the glue of wasm-bindgen does not give `{name}` exactly once");
        }
        renamed = renamed.replace(&field, &format!(" {}: ", short(idx)));
    }
    Ok(renamed)
}

/// `a` … `z`, `aa` … : distinct for distinct numbers.
fn short(idx: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(idx % 26).unwrap_or_default());
    if idx < 26 { letter.to_string() } else { format!("{}{letter}", short(idx / 26 - 1)) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn short_names_are_distinct() {
        let names: BTreeSet<String> = (0..2_000).map(short).collect();
        assert_eq!(names.len(), 2_000);
        assert_eq!([short(0), short(25), short(26), short(701), short(702)], ["a", "z", "aa", "zz", "aaa"]);
    }

    #[test]
    fn a_name_that_the_glue_does_not_give_once_is_an_error() {
        let glue = "{ __wbg_b_1: function(a) {}, __wbg_a_2: c, __wbg_a_2: d }";
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(rename(glue, &names(&["__wbg_b_1"])).unwrap(), glue.replace("__wbg_b_1", "a"));
        assert!(rename(glue, &names(&["__wbg_a_2"])).is_err());
        assert!(rename(glue, &names(&["__wbg_c_3"])).is_err());
    }
}
