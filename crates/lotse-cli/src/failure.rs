//! How a command ends. Invariant: a reader who closes the pipe early is no
//! failure, and no failure ends without saying what to do about it if we know.

use std::fmt;
use std::io;
use std::panic::PanicHookInfo;
use std::process::ExitCode;
use std::sync::Mutex;

use crate::messages;

/// The exit codes of `lotse`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// All is well.
    Fine = 0,
    /// The content has errors, or a search found nothing.
    ContentOrNothing = 1,
    /// The command line, or a file it names as input, asks for something that cannot be.
    Usage = 2,
    /// The disk, the network or lotse itself failed.
    Internal = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// A mistake of the person at the keyboard, with what to type instead if we know.
#[derive(Debug)]
pub(crate) struct UsageError {
    message: String,
    hint: Option<String>,
}

impl UsageError {
    /// A mistake, described in lower case without a full stop.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    /// Adds what to do about it.
    pub(crate) fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// The mistake and what to do about it in one line.
    pub(crate) fn with_hint(&self) -> String {
        match &self.hint {
            Some(hint) => format!("{}: {hint}", self.message),
            None => self.message.clone(),
        }
    }
}

impl fmt::Display for UsageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for UsageError {}

/// Prints `error` and decides the exit code.
pub(crate) fn tell(error: &anyhow::Error) -> Exit {
    if is_broken_pipe(error) {
        return Exit::Fine;
    }
    // The chain in one line: what we did, then why it failed.
    let text = format!("{error:#}");
    match error.downcast_ref::<UsageError>() {
        Some(usage) => {
            messages::error(&text, usage.hint.as_deref());
            Exit::Usage
        }
        None => {
            messages::error(&text, None);
            Exit::Internal
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}

static LAST_PANIC: Mutex<Option<String>> = Mutex::new(None);

/// Panic hook: keeps the message for [`tell_panic`] instead of printing it.
pub(crate) fn remember_panic(info: &PanicHookInfo<'_>) {
    if let Ok(mut last) = LAST_PANIC.lock() {
        *last = Some(info.to_string());
    }
}

/// What the last panic said.
pub(crate) fn last_panic() -> String {
    LAST_PANIC.lock().ok().and_then(|mut last| last.take()).unwrap_or_default()
}

/// Prints that lotse itself is broken.
pub(crate) fn tell_panic() -> Exit {
    messages::bug(&last_panic());
    Exit::Internal
}
