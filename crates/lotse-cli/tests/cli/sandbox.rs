//! A stage for a test: a folder with a small content repo, stand-ins for the web
//! assets, and `lotse` run in it. Invariant: gone when the test ends.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use tempfile::TempDir;

/// A temporary folder with `index-data` and `assets`.
pub(crate) struct Sandbox {
    dir: TempDir,
}

/// What a run of `lotse` printed and how it ended.
pub(crate) struct Run {
    pub(crate) exit: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

const CONTENT: &[(&str, &str)] = &[
    (
        "site.yaml",
        "title: { de: Testportal, en: Test portal }\nlanguages: [de, en]\n",
    ),
    (
        "places/dueren.yaml",
        "county: { name: Kreis Düren, key: \"05358\" }
municipalities:
  dueren: { ags: \"05358008\", name: Düren, coordinates: [50.80, 6.48], postal_codes: [\"52349\"], localities: [Gürzenich] }
  juelich: { ags: \"05358024\", name: Jülich, coordinates: [50.92, 6.36], postal_codes: [\"52428\"], localities: [Koslar] }
",
    ),
    (
        "taxonomy/categories.yaml",
        "german:
  label: { de: Deutsch lernen, en: Learning German }
  children:
    german-courses: { label: { de: Deutschkurse, en: German courses } }
housing:
  label: { de: Wohnen, en: Housing }
",
    ),
    (
        "taxonomy/target-groups.yaml",
        "newcomers: { label: { de: Neuzugewanderte, en: Newcomers } }
women: { label: { de: Frauen, en: Women } }
",
    ),
    (
        "providers/dueren.yaml",
        "kreis-dueren: { name: { de: Kreis Düren, en: County of Düren }, kind: county }\n",
    ),
];

/// An offer file: what differs between offers, and the fields that all need.
pub(crate) fn offer(id: &str, title: &str, fields: &str) -> String {
    format!(
        "id: {id}
provider: kreis-dueren
title: {{ de: {title}, en: {title} in English }}
summary: {{ de: Ein Satz., en: One sentence. }}
description: {{ de: Mehrere Sätze., en: Several sentences. }}
last_checked: 2026-11
source: Testquelle
{fields}"
    )
}

impl Sandbox {
    /// Four offers: a course in Jülich, housing for the county, a meeting place that nobody
    /// located, and a course that has ended.
    pub(crate) fn new() -> Self {
        let sandbox = Self { dir: tempfile::tempdir().unwrap() };
        for (path, text) in CONTENT {
            sandbox.write(&format!("index-data/{path}"), text);
        }
        let offers = [
            (
                "kurs-juelich",
                "Deutschkurs am Abend",
                "status: active\ncategories: [german-courses]\nplace: { municipality: juelich }\nlanguages: [de]\naudience: { groups: [newcomers] }\n",
            ),
            (
                "wohnhilfe",
                "Hilfe bei der Wohnungssuche",
                "status: active\ncategories: [housing]\nservice_area: county\nlanguages: [de, ar]\naudience: { groups: [newcomers, women] }\n",
            ),
            (
                "treff",
                "Offener Treff für Frauen",
                "status: planned\ncategories: [german]\naudience: { groups: [women] }\n",
            ),
            (
                "kurs-vorbei",
                "Deutschkurs von früher",
                "status: ended\ncategories: [german-courses]\nplace: { municipality: dueren }\naudience: { groups: [newcomers] }\n",
            ),
        ];
        for (id, title, fields) in offers {
            sandbox.write(&format!("index-data/offers/dueren/{id}.yaml"), offer(id, title, fields));
        }
        let start =
            "import start from './lotse-web.js'; import { Engine } from './lotse-engine.js'; start();";
        sandbox.write("assets/start.js", start);
        sandbox.write("assets/lotse-web.js", "new URL('lotse-web_bg.wasm', import.meta.url)");
        sandbox.write("assets/lotse-engine.js", "new URL('lotse-engine_bg.wasm', import.meta.url)");
        sandbox.write("assets/lotse-web_bg.wasm", "a stand-in for the portal");
        sandbox.write("assets/lotse-engine_bg.wasm", "a stand-in for the engine".repeat(99));
        sandbox.write("assets/lotse.css", "body { color: black }");
        sandbox.write("assets/page.js", "// every page");
        sandbox.write("assets/service-worker.js", "// the worker");
        sandbox
    }

    /// The place of `path` in this sandbox.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    /// Writes a file, making its folder.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// All files below `path` with their bytes.
    pub(crate) fn tree(&self, path: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.path(path), &mut files);
        files
    }

    /// The names in the sandbox's own folder, hidden ones too, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.dir.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// `lotse` in this sandbox, on 22 November 2026 unless `args` name a day, not started yet.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
        command.current_dir(self.dir.path()).args(args).env("NO_COLOR", "1");
        let has_day = args.iter().any(|arg| arg.starts_with("--today="));
        if !has_day && !matches!(args.first(), Some(&"explain" | &"--help" | &"--version")) {
            command.arg("--today=2026-11-22");
        }
        command
    }

    /// Runs `lotse` to its end.
    pub(crate) fn lotse(&self, args: &[&str]) -> Run {
        self.lotse_reading(args, "")
    }

    /// Runs `lotse` to its end with `input` as standard input.
    pub(crate) fn lotse_reading(&self, args: &[&str], input: &str) -> Run {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let written = child.stdin.take().unwrap().write_all(input.as_bytes());
        // A command that reads no input may be gone already.
        assert!(written.is_ok() || written.unwrap_err().kind() == io::ErrorKind::BrokenPipe);
        let output = child.wait_with_output().unwrap();
        let run = Run {
            exit: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        };
        assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
        run
    }

    /// Builds `index-data` into `dist`, which has to work.
    pub(crate) fn build(&self) {
        let run = self.lotse(&["build", "--out=dist", "--assets=assets"]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
    }
}

fn collect(dir: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
}
