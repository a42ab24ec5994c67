//! The annotated bad files of `tests/content/`. Invariant: every diagnostic of such a
//! file is announced on its line, and every announced one comes.
//!
//! A case is a YAML file; behind a line stands what lotse must say about it:
//!
//! ```yaml
//! age_mni: 12   # error[unknown-field] 1-8: did you mean `age_min`?
//! ```
//!
//! `1-8` are the columns (the second one is the first character behind the place; `1` alone
//! will do), the text must occur in headline, label or help. Several stand behind each other,
//! each with its `#`. A line `#^ error[…] …` speaks of the line above. `# file: PATH` begins
//! another file; without it the case is `offers/dueren/<name of the case>.yaml`. All of it is
//! laid over the small repo of `fixture.rs`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use lotse_content::{Diagnostic, RenderStyle, codes, explain, load, render};

use crate::fixture::{TODAY, repo_with};

/// Codes that no YAML file in a valid repo can show; `loading` has them.
const SHOWN_ELSEWHERE: [&str; 5] =
    ["missing-file", "not-a-content-repo", "not-a-file", "not-utf8", "unexpected-file"];

struct Expected {
    path: String,
    line: usize,
    severity: String,
    code: String,
    columns: (usize, Option<usize>),
    text: String,
}

impl Expected {
    fn is(&self, found: &Diagnostic, source: &str) -> bool {
        let end_column = found.column + source[found.bytes.clone()].chars().count();
        let said =
            format!("{} {} {}", found.headline, found.label, found.help.as_deref().unwrap_or_default());
        (self.path.as_str(), self.line, self.code.as_str()) == (found.path.as_str(), found.line, found.code)
            && self.severity == found.severity.as_str()
            && self.columns.0 == found.column
            && self.columns.1.is_none_or(|end| end == end_column)
            && said.contains(&self.text)
    }
}

/// The files of a case, and what is expected of them.
fn read_case(stem: &str, text: &str) -> (Vec<(String, String)>, Vec<Expected>) {
    let mut files = vec![(format!("offers/dueren/{stem}.yaml"), String::new())];
    let mut expected = Vec::new();
    let mut line_number = 0;
    for line in text.lines() {
        if let Some(path) = line.strip_prefix("# file: ") {
            files.retain(|(_, text)| !text.is_empty());
            let path = path.split_whitespace().next().unwrap();
            files.push((path.to_owned(), String::new()));
            line_number = 0;
        }
        line_number += 1;
        let (path, source) = files.last_mut().unwrap();
        writeln!(source, "{line}").unwrap();
        let about_line = if line.starts_with("#^") { line_number - 1 } else { line_number };
        expected.extend(annotations(line, path, about_line));
    }
    (files, expected)
}

fn annotations(line: &str, path: &str, about_line: usize) -> Vec<Expected> {
    let starts: Vec<usize> = line
        .match_indices('#')
        .map(|(idx, _)| idx)
        .filter(|idx| {
            let rest = line[idx + 1..].trim_start_matches('^').trim_start();
            ["error[", "warning[", "info["].iter().any(|severity| rest.starts_with(severity))
        })
        .collect();
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    let read = |(start, end): (&usize, usize)| {
        let annotation = line[start + 1..end].trim_start_matches('^').trim();
        let (severity, rest) = annotation.split_once('[').unwrap();
        let (code, rest) = rest.split_once(']').unwrap();
        let (columns, text) = rest.split_once(':').unwrap_or((rest, ""));
        let (from, to) = match columns.trim().split_once('-') {
            Some((from, to)) => (from, Some(to.parse().unwrap())),
            None => (columns.trim(), None),
        };
        let from = from.parse().unwrap_or_else(|_| panic!("no column in `{annotation}`"));
        Expected {
            path: path.to_owned(),
            line: about_line,
            severity: severity.to_owned(),
            code: code.to_owned(),
            columns: (from, to),
            text: text.trim().to_owned(),
        }
    };
    starts.iter().zip(ends).map(read).collect()
}

/// What differs from the annotations, in words; empty if nothing does.
fn check_case(stem: &str, text: &str, shown: &mut BTreeSet<String>) -> String {
    let (files, mut expected) = read_case(stem, text);
    let files = repo_with(files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())));
    let mut complaints = String::new();
    for found in load(&files, TODAY).diagnostics {
        shown.insert(found.code.to_owned());
        let source = files.iter().find(|file| file.path == found.path).map_or(&[][..], |file| &file.bytes);
        let source = str::from_utf8(source).unwrap();
        let rendered = render(&found, source, RenderStyle::Plain);
        assert!(found.headline.chars().count() <= 70, "too long: {rendered}");
        assert!(!found.label.is_empty() && found.help.is_some(), "says too little: {rendered}");
        assert!(explain(found.code).is_some(), "not explained: {rendered}");
        match expected.iter().position(|expected| expected.is(&found, source)) {
            Some(idx) => drop(expected.remove(idx)),
            None => {
                let end = found.column + source[found.bytes.clone()].chars().count();
                let (severity, code, from) = (found.severity, found.code, found.column);
                let _ = writeln!(complaints, "{stem}: not announced\n{rendered}");
                let _ = writeln!(complaints, "  announce it: # {severity}[{code}] {from}-{end}:\n");
            }
        }
    }
    for Expected { path, line, severity, code, columns, text } in expected {
        let _ = writeln!(
            complaints,
            "{stem}: announced, but did not come: {path}:{line}:{} {severity}[{code}] {text}\n",
            columns.0
        );
    }
    complaints
}

#[test]
fn every_bad_file_is_reported_as_annotated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/content");
    let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    let mut shown = BTreeSet::new();
    let complaints: String = paths
        .iter()
        .map(|path| {
            let stem = path.file_stem().unwrap().to_str().unwrap();
            check_case(stem, &fs::read_to_string(path).unwrap(), &mut shown)
        })
        .collect();
    assert!(complaints.is_empty(), "\n{complaints}");
    let not_shown: Vec<_> =
        codes().filter(|code| !shown.contains(*code) && !SHOWN_ELSEWHERE.contains(code)).collect();
    assert!(not_shown.is_empty(), "no case in tests/content shows {not_shown:?}");
}

#[test]
fn a_missing_and_a_surplus_diagnostic_both_fail() {
    let good = crate::fixture::offer("x");
    let mut shown = BTreeSet::new();
    assert_eq!(check_case("x", &good, &mut shown), "");
    let surplus = check_case("x", &format!("{good}nmae: x\n"), &mut shown);
    assert!(surplus.contains("announce it: # error[unknown-field] 1-5:"), "{surplus}");
    let missing = check_case("x", &format!("{good}# error[stale] 1: x\n"), &mut shown);
    assert!(missing.contains("did not come"), "{missing}");
}
