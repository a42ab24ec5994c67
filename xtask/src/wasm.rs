//! What the browser loads: two wasm files, the scripts around them, the style sheet, the static files.
//!
//! Flow: `cargo build` → wasm-bindgen → `wasm-opt -Oz` for each wasm file, esbuild over `web/js` with the
//! bindgen glue bundled in, the wasm files' brotli siblings, all under fixed names in `crates/lotse-cli/web-assets/`, which `lotse` embeds.
//! Invariant: the folder holds exactly what one build of the present sources gives; equal sources write nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;
use wasm_bindgen_cli_support::Bindgen;

use crate::fingerprint::{Fingerprint, files_below, write_if_changed};
use crate::import_names;
use crate::process::{command, run, seconds};
use crate::provision;
use crate::toolchain::{TARGET, Toolchain};
use crate::workspace::Workspace;

/// A crate that becomes a wasm file.
struct Module {
    package: &'static str,
    /// What cargo is told beside the package.
    select: &'static [&'static str],
    /// What cargo leaves in the target folder.
    built: &'static str,
    /// Stem of the asset: `<stem>.js`, `<stem>_bg.wasm`.
    name: &'static str,
}

/// The engine comes first: its `wasm-opt` takes longest and runs while the next one compiles.
const MODULES: &[Module] = &[
    Module { package: "lotse-wasm", select: &["--lib"], built: "lotse_wasm.wasm", name: "lotse-engine" },
    Module {
        package: "lotse-web",
        select: &["--bin", "lotse-web", "--no-default-features", "--features", "csr"],
        built: "lotse-web.wasm",
        name: "lotse-web",
    },
];

/// The scripts that browsers load, `start.js` also for its worker, `list-page.js` from `page.js`; everything else
/// that they import is bundled in.
const SCRIPTS: &[&str] = &["list-page.js", "page.js", "service-worker.js", "start.js"];

/// What rustc's wasm may use, so that wasm-opt accepts and keeps it; every browser since 2021 has it.
const WASM_OPT: &[&str] = &[
    "-Oz",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Brings `crates/lotse-cli/web-assets/` up to date.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    let _lock = workspace.lock()?;
    provision::node_modules(workspace)?;
    let toolchain = Toolchain::get(workspace)?;
    let folders = std::thread::scope(|scope| -> Result<Vec<PathBuf>> {
        let mut finishing = Vec::new();
        for module in MODULES {
            let state = module.compile(workspace, toolchain)?;
            finishing.push(scope.spawn(move || module.finish(workspace, state)));
        }
        let joined = finishing.into_iter().map(|thread| thread.join());
        joined.map(|result| result.unwrap_or_else(|_| bail!("wasm-bindgen panicked"))).collect()
    })?;
    let mut assets = Vec::new();
    for (module, folder) in MODULES.iter().zip(&folders) {
        let name = format!("{}_bg.wasm", module.name);
        let wasm = fs::read(folder.join(&name))?;
        assets.push((format!("{name}.br"), compress(workspace, &wasm)?));
        assets.push((name, wasm));
    }
    assets.extend(scripts_and_styles(workspace, &folders)?);
    let fixed = workspace.root.join("web/static");
    for file in files_below(&fixed)? {
        let name = file.strip_prefix(&fixed)?.to_str().context("static files have plain names")?;
        assets.push((name.replace('\\', "/"), fs::read(&file)?));
    }
    publish(workspace, &assets)
}

/// How far a module is after cargo.
enum State {
    UpToDate,
    /// Compiled from the inputs of this hash.
    Compiled {
        inputs: String,
    },
}

impl Module {
    /// Where wasm-bindgen's and wasm-opt's results are kept.
    fn folder(&self, workspace: &Workspace) -> PathBuf {
        workspace.cache().join(self.name)
    }

    /// Calls cargo if an input changed since the last finished build.
    fn compile(&self, workspace: &Workspace, toolchain: Toolchain) -> Result<State> {
        let inputs = self.inputs(workspace, toolchain)?;
        let stamp = self.folder(workspace).join("inputs");
        if fs::read_to_string(&stamp).is_ok_and(|built| built == inputs) {
            println!("{}: up to date", self.name);
            return Ok(State::UpToDate);
        }
        fs::remove_file(&stamp).ok();
        println!("{}: compiling for {TARGET} with {toolchain:?}'s standard library", self.name);
        run(toolchain.cargo_build(workspace).args(["--package", self.package]).args(self.select))?;
        let compiled = toolchain.target_folder(workspace).join(TARGET).join("wasm").join(self.built);
        fs::create_dir_all(self.folder(workspace))?;
        fs::copy(&compiled, self.folder(workspace).join("compiled.wasm"))
            .with_context(|| format!("cargo did not leave {}", compiled.display()))?;
        Ok(State::Compiled { inputs })
    }

    /// wasm-bindgen and wasm-opt; returns the folder with `<name>.js` and `<name>_bg.wasm`.
    fn finish(&self, workspace: &Workspace, state: State) -> Result<PathBuf> {
        let folder = self.folder(workspace);
        let State::Compiled { inputs } = state else { return Ok(folder) };
        let start = Instant::now();
        let mut bindgen = Bindgen::new();
        bindgen.input_path(folder.join("compiled.wasm")).out_name(self.name).web(true)?.typescript(false);
        bindgen.remove_name_section(true).remove_producers_section(true);
        bindgen.generate(&folder).with_context(|| format!("wasm-bindgen of {}", self.name))?;
        let wasm = folder.join(format!("{}_bg.wasm", self.name));
        import_names::shorten(&wasm, &folder.join(format!("{}.js", self.name)))?;
        let bound = start.elapsed();
        optimise(workspace, &wasm)?;
        fs::write(folder.join("inputs"), inputs)?;
        let optimised = start.elapsed() - bound;
        println!("{}: wasm-bindgen {}, wasm-opt {}", self.name, seconds(bound), seconds(optimised));
        Ok(folder)
    }

    fn inputs(&self, workspace: &Workspace, toolchain: Toolchain) -> Result<String> {
        let mut inputs = Fingerprint::new();
        let own = ["xtask/src/wasm.rs", "xtask/src/import_names.rs"];
        for file in ["Cargo.toml", "Cargo.lock", "package-lock.json"].into_iter().chain(own) {
            inputs.file(&workspace.root.join(file))?;
        }
        inputs.bytes("toolchain", toolchain.identity(workspace)?.as_bytes());
        for folder in workspace.source_folders(self.package)? {
            inputs.folder(&folder)?;
        }
        Ok(inputs.finish())
    }
}

/// `wasm-opt` in place. It takes a minute for the engine, so results are kept by the input's hash.
fn optimise(workspace: &Workspace, file: &Path) -> Result<()> {
    let mut key = Fingerprint::new();
    key.bytes("wasm", &fs::read(file)?).bytes("options", WASM_OPT.join(" ").as_bytes());
    key.file(&workspace.root.join("package-lock.json"))?;
    let kept = workspace.cache().join("wasm-opt").join(key.finish());
    if !kept.exists() {
        fs::create_dir_all(workspace.cache().join("wasm-opt"))?;
        let unfinished = kept.with_extension("part");
        let mut wasm_opt = command(workspace.node_program("wasm-opt"), &workspace.root);
        run(wasm_opt.args(WASM_OPT).arg(file).arg("-o").arg(&unfinished))?;
        fs::rename(&unfinished, &kept)?;
    }
    fs::copy(&kept, file)?;
    Ok(())
}

/// The brotli sibling of a wasm file, made once here and not by every `lotse build`: it takes seconds.
fn compress(workspace: &Workspace, wasm: &[u8]) -> Result<Vec<u8>> {
    let mut key = Fingerprint::new();
    key.bytes("wasm", wasm);
    let folder = workspace.cache().join("brotli");
    let kept = folder.join(key.finish());
    if !kept.exists() {
        fs::create_dir_all(&folder)?;
        let unfinished = kept.with_extension("part");
        fs::write(&unfinished, brotli_of(wasm)?)?;
        fs::rename(&unfinished, &kept)?;
    }
    Ok(fs::read(&kept)?)
}

fn brotli_of(bytes: &[u8]) -> Result<Vec<u8>> {
    let params =
        BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(packed)
}

/// Bundles and minifies `web/js` and `web/styles`.
fn scripts_and_styles(workspace: &Workspace, glue: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>> {
    // The scripts import the glue as their neighbours, so they are bundled from one folder.
    let folder = workspace.cache().join("scripts");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder)?;
    let sources = workspace.root.join("web/js");
    let copies = [sources].into_iter().chain(glue.iter().cloned());
    for source in copies {
        for file in files_below(&source)? {
            let inside = file.strip_prefix(&source)?;
            if inside.extension().is_some_and(|extension| extension == "js") {
                let copy = folder.join(inside);
                fs::create_dir_all(copy.parent().unwrap_or(&folder))?;
                fs::copy(&file, copy)?;
            }
        }
    }
    let mut style = String::new();
    for file in files_below(&workspace.root.join("web/styles"))? {
        if file.extension().is_some_and(|extension| extension == "css") {
            style.push_str(&fs::read_to_string(&file)?);
            style.push('\n');
        }
    }
    fs::write(folder.join("lotse.css"), style)?;

    let out = workspace.cache().join("bundles");
    fs::remove_dir_all(&out).ok();
    let mut esbuild = command(workspace.node_program("esbuild"), &folder);
    esbuild.args(SCRIPTS).arg("lotse.css");
    esbuild.args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--charset=utf8"]);
    esbuild.args(["--log-level=warning", "--legal-comments=none", "--external:*.svg", "--external:*.woff2"]);
    run(esbuild.arg(format!("--outdir={}", out.display())))?;
    let named =
        |name: &str| -> Result<(String, Vec<u8>)> { Ok((name.to_owned(), fs::read(out.join(name))?)) };
    SCRIPTS.iter().copied().chain(["lotse.css"]).map(named).collect()
}

/// Makes the folder hold these files and no others.
fn publish(workspace: &Workspace, assets: &[(String, Vec<u8>)]) -> Result<()> {
    let folder = workspace.web_assets();
    for (name, bytes) in assets {
        if assets.iter().filter(|(other, _)| other == name).count() > 1 {
            bail!("two web assets are called {name}; rename the one in web/static");
        }
        write_if_changed(&folder.join(name), bytes)?;
    }
    for file in files_below(&folder)? {
        let name = file.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/");
        if !assets.iter().any(|(asset, _)| *asset == name) {
            fs::remove_file(&file)?;
        }
    }
    Ok(())
}
