//! Finds and reads a content repo. Invariant: what counts as a content repo is
//! decided here, and mistakes in its files are reported, never thrown.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use jiff::civil::Date;
use lotse_content::{Loaded, NotAFile, SourceFile};

use crate::disk::{self, Other, Tree};
use crate::failure::UsageError;

/// Where a content repo lies if nobody says.
const DEFAULT_DIR: &str = "index-data";

/// Folders of a content repo in which every file counts; elsewhere only YAML files do.
const CONTENT_FOLDERS: [&str; 7] =
    ["logos/", "offers/", "places/", "providers/", "sites/", "taxonomy/", "vocabulary/"];

/// Folders of a content repo whose files are generated.
const GENERATED_FOLDERS: [&str; 1] = ["schema/"];

/// The files of a content repo as they were at one moment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ContentRepo {
    /// Its folder.
    pub(crate) dir: PathBuf,
    /// Its files, sorted by path.
    pub(crate) files: Vec<SourceFile>,
    /// What stands where a file belongs and is none.
    not_files: Vec<(String, NotAFile)>,
}

/// Whether `dir` looks like a content repo.
pub(crate) fn is_content_repo(dir: &Path) -> bool {
    dir.join("site.yaml").is_file() || dir.join("offers").is_dir()
}

/// The folder to work on: `asked`, else the current folder or its `index-data`.
pub(crate) fn locate(asked: Option<&Path>) -> Result<PathBuf> {
    let Some(dir) = asked else {
        let here = [Path::new("."), Path::new(DEFAULT_DIR)];
        return match here.into_iter().find(|dir| is_content_repo(dir)) {
            Some(dir) => Ok(dir.to_owned()),
            None => bail!(UsageError::new("there is no content repo here").hint(format!(
                "name its folder, or go to the folder that holds `site.yaml` or `{DEFAULT_DIR}`"
            ))),
        };
    };
    if !dir.exists() {
        bail!(UsageError::new(format!("there is no folder {}", disk::show(dir))));
    }
    if !dir.is_dir() {
        let error = UsageError::new(format!("{} is a file, not a content repo", disk::show(dir)));
        bail!(error.hint("name the folder that holds `site.yaml`"));
    }
    if !is_content_repo(dir) {
        let error = UsageError::new(format!("{} is not a content repo", disk::show(dir)));
        bail!(error.hint(
            "a content repo holds `site.yaml` and the folders `offers`, `providers`, `places`, `taxonomy`"
        ));
    }
    Ok(dir.to_owned())
}

/// Reads all files of the content repo in `dir`.
pub(crate) fn read(dir: &Path) -> Result<ContentRepo> {
    let Tree { files, others } = disk::read_tree(dir, is_content)?;
    let files = files.into_iter().map(|file| SourceFile { path: file.path, bytes: file.bytes }).collect();
    let not_files = others.into_iter().filter_map(|(path, other)| {
        let found = match other {
            Other::Folder if !is_yaml(&path) => return None,
            Other::Folder => NotAFile::Folder,
            Other::Link => NotAFile::Link,
            Other::Special => NotAFile::Special,
        };
        Some((path, found))
    });
    Ok(ContentRepo { dir: dir.to_owned(), files, not_files: not_files.collect() })
}

fn is_content(path: &str) -> bool {
    let in_folder = |folders: &[&str]| folders.iter().any(|folder| path.starts_with(folder));
    in_folder(&CONTENT_FOLDERS) || (is_yaml(path) && !in_folder(&GENERATED_FOLDERS))
}

fn is_yaml(path: &str) -> bool {
    [".yaml", ".yml"].iter().any(|end| path.to_ascii_lowercase().ends_with(end))
}

impl ContentRepo {
    /// Offers, site and everything that is wrong, as on the day `today`.
    pub(crate) fn load(&self, today: Date) -> Loaded {
        let mut loaded = lotse_content::load(&self.files, today);
        let not_files = self.not_files.iter().filter_map(|(path, found)| found.diagnostic(path));
        loaded.diagnostics.extend(not_files);
        loaded
    }
}

#[cfg(test)]
mod tests {
    use super::is_content;

    #[test]
    fn yaml_files_and_the_content_folders_are_content() {
        for path in [
            "site.yaml",
            "offers/a/b.yaml",
            "offers/a/notes.txt",
            "Offers/a.YAML",
            "places/x.yml",
            "logos/a.svg",
        ] {
            assert!(is_content(path), "{path}");
        }
        for path in ["README.md", "schema/x.yaml", "dist/index.html"] {
            assert!(!is_content(path), "{path}");
        }
    }
}
