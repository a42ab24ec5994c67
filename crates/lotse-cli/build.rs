//! Makes cargo watch the web assets that the binary embeds. Invariant: the folder
//! exists afterwards, else cargo would call the crate stale on every build.

use std::path::Path;

fn main() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("web-assets");
    // A read-only checkout without the folder still builds: `lotse build` then says what is missing.
    let _ = std::fs::create_dir_all(&assets);
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=web-assets");
}
