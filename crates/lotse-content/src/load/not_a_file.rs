//! What stands where a content file belongs and is none. Invariant: whoever reads the
//! disk can say so in the same words as everything else.

use super::repo::about_file;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::report::Finding;

/// What a content file's path holds instead of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAFile {
    /// A folder with the name of a file.
    Folder,
    /// A link that leads to nothing, or to no file.
    Link,
    /// A socket, a pipe, a device.
    Special,
}

impl NotAFile {
    /// The error for `path`, relative to the content repo: whatever was meant to be there is lost.
    pub fn diagnostic(self, path: &str) -> Option<Diagnostic> {
        let (headline, label, help) = match self {
            Self::Folder => (
                "this content file is a folder",
                "a folder",
                "name the folder without the ending of a file, or put the file in its place",
            ),
            Self::Link => (
                "this link leads to no file",
                "a link",
                "put the file itself here, or delete the link; lotse follows no links to folders",
            ),
            Self::Special => {
                ("this is no regular file", "no regular file", "delete it, or move it elsewhere")
            }
        };
        let finding = Finding::error(Code::NOT_A_FILE, headline)
            .label(label)
            .help(help)
            .note("lotse cannot read what is meant to be here");
        about_file(path, finding)
    }
}
