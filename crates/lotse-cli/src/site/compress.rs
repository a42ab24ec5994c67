//! Precompressed siblings of assets. Invariant: equal bytes give equal siblings, and
//! a sibling that would not be smaller is not made.

use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Kinds of files that shrink.
const COMPRESSIBLE: [&str; 11] =
    ["css", "csv", "html", "js", "json", "pack", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Above this size brotli takes too long to wait for: at its best quality, and for downloads at any.
const PATIENT_UP_TO_BYTES: usize = 2_000_000;

/// How much time compressing may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// For the few files that every visitor loads and browsers keep.
    Best,
    /// For the other files that are made anew with every build: feeds, downloads, which few ask for.
    Good,
    /// For thousands of pages: gzip alone, which costs a third of brotli and gives 6 % more bytes.
    Quick,
}

/// A file and what is sent instead of it to browsers that can read it.
pub(crate) struct Siblings {
    /// The bytes of `<name>.br`.
    pub(crate) brotli: Option<Vec<u8>>,
    /// The bytes of `<name>.gz`.
    pub(crate) gzip: Option<Vec<u8>>,
}

/// A file to compress.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    /// Its name, which no other file has.
    pub(crate) name: &'a str,
    pub(crate) bytes: &'a [u8],
    /// Its brotli sibling, if somebody made it before.
    pub(crate) brotli: Option<&'a [u8]>,
}

/// The siblings of all `files`, in the same order.
pub(crate) fn compress_all(files: &[Source<'_>], effort: Effort) -> Result<Vec<Siblings>> {
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(1, usize::from).min(files.len().max(1));
    let work = || {
        let mut done = Vec::new();
        loop {
            let idx = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = files.get(idx) else { return anyhow::Ok(done) };
            done.push((idx, compress(*file, effort)?));
        }
    };
    let mut all: Vec<(usize, Siblings)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let done = workers
            .into_iter()
            .map(|worker| worker.join().map_err(|_| anyhow::anyhow!("a compression thread stopped"))?);
        done.collect::<Result<Vec<_>>>()
    })?
    .into_iter()
    .flatten()
    .collect();
    all.sort_by_key(|(idx, _)| *idx);
    Ok(all.into_iter().map(|(_, siblings)| siblings).collect())
}

fn compress(Source { name, bytes, brotli: made }: Source<'_>, effort: Effort) -> Result<Siblings> {
    let shrinks = name.rsplit_once('.').is_some_and(|(_, extension)| COMPRESSIBLE.contains(&extension));
    if !shrinks {
        return Ok(Siblings { brotli: None, gzip: None });
    }
    let smaller = |packed: Vec<u8>| (packed.len() < bytes.len()).then_some(packed);
    let (quality, level) = match effort {
        // Unoptimized, the encoders are thirty times slower.
        Effort::Best | Effort::Good if cfg!(debug_assertions) => (Some(2), Compression::fast()),
        Effort::Best if bytes.len() <= PATIENT_UP_TO_BYTES => (Some(11), Compression::best()),
        Effort::Best => (Some(9), Compression::best()),
        Effort::Good if bytes.len() <= PATIENT_UP_TO_BYTES => (Some(5), Compression::default()),
        Effort::Good => (None, Compression::default()),
        Effort::Quick => (None, Compression::new(5)),
    };
    let failed = || format!("compressing `{name}`");
    let brotli = match made {
        Some(made) => Some(made.to_vec()),
        None => {
            quality.map(|quality| brotli(bytes, quality)).transpose().with_context(failed)?.and_then(smaller)
        }
    };
    Ok(Siblings { brotli, gzip: smaller(gzip(bytes, level).with_context(failed)?) })
}

/// The bytes as a browser gets them with `Content-Encoding: br`.
fn brotli(bytes: &[u8], quality: i32) -> std::io::Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(packed)
}

fn gzip(bytes: &[u8], level: Compression) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), level);
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::{Effort, Source, compress_all};

    #[test]
    fn text_gets_siblings_and_images_do_not() {
        let text = "deutschkurs ".repeat(200);
        let files = [("a.js", text.as_bytes()), ("b.png", text.as_bytes()), ("c.css", b"x".as_slice())];
        let files = files.map(|(name, bytes)| Source { name, bytes, brotli: None });
        let made = |effort| -> Vec<_> {
            let siblings = compress_all(&files, effort).unwrap();
            siblings.iter().map(|one| (one.brotli.is_some(), one.gzip.is_some())).collect()
        };
        for effort in [Effort::Best, Effort::Good] {
            assert_eq!(made(effort), [(true, true), (false, false), (false, false)]);
        }
        assert_eq!(made(Effort::Quick), [(false, true), (false, false), (false, false)]);
    }
}
