//! All that lotse says in the console. Invariant: results go to standard output,
//! everything about how it went to standard error.

use std::io::{self, Write};

/// Whether standard output understands colours (`NO_COLOR` and pipes say no).
pub(crate) fn is_coloured() -> bool {
    anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
}

/// Prints a result, ending in a line break.
///
/// # Errors
/// Those of standard output; a closed pipe among them, which ends lotse without complaint.
pub(crate) fn result(text: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())?;
    if !text.ends_with('\n') {
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// Prints how it goes.
pub(crate) fn status(text: &str) {
    // If standard error is gone, there is nobody left to tell.
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Prints what went wrong, and what to do about it if we know.
pub(crate) fn error(text: &str, hint: Option<&str>) {
    status(&format!("\x1b[1;31merror\x1b[0m: {text}"));
    if let Some(hint) = hint {
        status(&format!("  \x1b[1mhelp\x1b[0m: {hint}"));
    }
}

/// Prints what may be wrong.
pub(crate) fn warning(text: &str) {
    status(&format!("\x1b[1;33mwarning\x1b[0m: {text}"));
}

/// Prints that lotse itself is broken.
pub(crate) fn bug(panic: &str) {
    error(
        "lotse ran into a mistake of its own and stopped; nothing was published",
        Some("please report it with the command, the file it was about and the lines below"),
    );
    status(panic);
}

/// A bar on standard error; nothing if nobody watches.
pub(crate) struct Progress(indicatif::ProgressBar);

impl Progress {
    /// A bar of so many steps.
    pub(crate) fn new(steps: usize) -> Self {
        let bar = indicatif::ProgressBar::new(steps as u64);
        let style = indicatif::ProgressStyle::with_template("{bar:30} {pos}/{len} {msg} ({elapsed})");
        Self(style.map_or(bar.clone(), |style| bar.with_style(style)))
    }

    /// Starts the next step.
    pub(crate) fn step(&self, name: &str) {
        self.0.set_message(name.to_owned());
        self.0.inc(1);
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Drop for Progress {
    /// A failure leaves no half bar above its message.
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// `1 offer`, `2 offers`, `1,234 offers`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", thousands(number))
}

/// `1,234,567`.
pub(crate) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (idx, digit) in digits.chars().enumerate() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `812 bytes`, `12.3 kB`, `4.5 MB`; 1 kB is 1,000 bytes.
pub(crate) fn size(bytes: usize) -> String {
    // For show only: an f64 is exact enough for any file.
    #[expect(clippy::cast_precision_loss, reason = "one decimal is shown")]
    let number = bytes as f64;
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{:.1} kB", number / 1e3),
        _ => format!("{:.1} MB", number / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::{count, size, thousands};

    #[test]
    fn numbers_read_well() {
        assert_eq!(thousands(7), "7");
        assert_eq!(thousands(1234567), "1,234,567");
        assert_eq!(count(1, "offer"), "1 offer");
        assert_eq!(count(0, "offer"), "0 offers");
        assert_eq!([size(812), size(12_345), size(4_500_000)], ["812 bytes", "12.3 kB", "4.5 MB"]);
    }
}
