//! Precompressed siblings of assets. Invariant: equal bytes give equal siblings, and
//! a sibling that would not be smaller is not made.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compress, CompressError, Compression, FlushCompress, Status};

/// Kinds of files that shrink.
const COMPRESSIBLE: [&str; 11] =
    ["css", "csv", "html", "js", "json", "pack", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Above this size brotli takes too long to wait for: at its best quality, and for downloads at any.
const PATIENT_UP_TO_BYTES: usize = 2_000_000;

/// The largest window of gzip, which all decoders have.
const MAX_WINDOW_BITS: u8 = 15;

/// How much time compressing may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// For the few files that every visitor loads and browsers keep.
    Best,
    /// For files that few visitors load, once: 40 % of the time of the best for 0.9 % more bytes.
    Seldom,
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
        // Kept from file to file: making it takes as long as compressing a small page.
        let mut gzip = Compress::new_gzip(gzip_level(effort), MAX_WINDOW_BITS);
        loop {
            let idx = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = files.get(idx) else { return anyhow::Ok(done) };
            done.push((idx, compress(*file, effort, &mut gzip)?));
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

fn gzip_level(effort: Effort) -> Compression {
    match effort {
        // Unoptimized, the encoders are thirty times slower.
        _ if cfg!(debug_assertions) => Compression::fast(),
        Effort::Best | Effort::Seldom => Compression::best(),
        Effort::Good => Compression::default(),
        Effort::Quick => Compression::new(5),
    }
}

fn brotli_quality(effort: Effort, n_bytes: usize) -> Option<i32> {
    match effort {
        Effort::Quick => None,
        Effort::Good if n_bytes > PATIENT_UP_TO_BYTES => None,
        _ if cfg!(debug_assertions) => Some(2),
        Effort::Good => Some(5),
        Effort::Best | Effort::Seldom if n_bytes > PATIENT_UP_TO_BYTES => Some(9),
        Effort::Seldom => Some(10),
        Effort::Best => Some(11),
    }
}

fn compress(
    Source { name, bytes, brotli: made }: Source<'_>,
    effort: Effort,
    gzip: &mut Compress,
) -> Result<Siblings> {
    let shrinks = name.rsplit_once('.').is_some_and(|(_, extension)| COMPRESSIBLE.contains(&extension));
    if !shrinks {
        return Ok(Siblings { brotli: None, gzip: None });
    }
    let smaller = |packed: Vec<u8>| (packed.len() < bytes.len()).then_some(packed);
    let failed = || format!("compressing `{name}`");
    let brotli = match (made, brotli_quality(effort, bytes.len())) {
        (Some(made), _) => Some(made.to_vec()),
        (None, Some(quality)) => smaller(brotli_of(bytes, quality).with_context(failed)?),
        (None, None) => None,
    };
    Ok(Siblings { brotli, gzip: smaller(gzip_of(bytes, gzip).with_context(failed)?) })
}

/// The bytes as a browser gets them with `Content-Encoding: br`.
fn brotli_of(bytes: &[u8], quality: i32) -> std::io::Result<Vec<u8>> {
    let mut params =
        BrotliEncoderParams { quality, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    if quality > 9 {
        // The best qualities fill tables as large as the window, however small the file is.
        let bits = bytes.len().next_power_of_two().trailing_zeros() + 1;
        params.lgwin = i32::try_from(bits).unwrap_or(params.lgwin).clamp(16, params.lgwin);
    }
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(packed)
}

/// The bytes as a browser gets them with `Content-Encoding: gzip`.
fn gzip_of(bytes: &[u8], state: &mut Compress) -> Result<Vec<u8>, CompressError> {
    state.reset();
    let guess = bytes.len() / 4 + 1024;
    let mut packed = Vec::with_capacity(guess);
    let mut rest = bytes;
    while state.compress_vec(rest, &mut packed, FlushCompress::Finish)? != Status::StreamEnd {
        packed.reserve(guess);
        let n_read = usize::try_from(state.total_in()).unwrap_or(bytes.len());
        rest = bytes.get(n_read..).unwrap_or_default();
    }
    Ok(packed)
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
        for effort in [Effort::Best, Effort::Seldom, Effort::Good] {
            assert_eq!(made(effort), [(true, true), (false, false), (false, false)]);
        }
        assert_eq!(made(Effort::Quick), [(false, true), (false, false), (false, false)]);
    }

    #[test]
    fn siblings_hold_the_bytes_of_their_file() {
        use std::io::Read;

        let long: String = (0..200_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_string()).collect();
        let files = ["deutschkurs ".repeat(9), long, "a".repeat(3_000_000)];
        let sources =
            files.each_ref().map(|file| Source { name: "x.txt", bytes: file.as_bytes(), brotli: None });
        for effort in [Effort::Best, Effort::Seldom, Effort::Good, Effort::Quick] {
            for (file, siblings) in files.iter().zip(compress_all(&sources, effort).unwrap()) {
                let mut text = String::new();
                flate2::read::GzDecoder::new(&*siblings.gzip.unwrap()).read_to_string(&mut text).unwrap();
                assert!(text == *file, "gzip, {effort:?}");
                let Some(brotli) = siblings.brotli else { continue };
                let mut bytes = Vec::new();
                brotli::BrotliDecompress(&mut &*brotli, &mut bytes).unwrap();
                assert!(bytes == file.as_bytes(), "brotli, {effort:?}");
            }
        }
    }
}
