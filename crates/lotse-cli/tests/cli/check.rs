//! `lotse check`: everything that is wrong, at its place, in one go.

use insta::assert_snapshot;

use crate::sandbox::{Sandbox, offer};

/// An offer with five mistakes.
const FIVE_MISTAKES: &str = "id: fuenf
status: running
provider: kreis-dueren
categories: [hosing]
title: { de: Fünf Fehler, en: Five mistakes }
summary: { de: Kurz., en: Short. }
description: { de: Lang., en: Long. }
place: { municipality: juelch }
audience: { groups: [newcomers], age_mni: 12 }
last_checked: 2026-02-30
source: Testquelle
";

#[test]
fn content_without_mistakes_is_fine() {
    let run = Sandbox::new().lotse(&["check"]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    assert_snapshot!(run.stdout, @"no problems; read 4 offers in 9 files");
}

#[test]
fn five_mistakes_in_a_file_are_five_diagnostics_at_their_places() {
    let sandbox = Sandbox::new();
    sandbox.write("index-data/offers/dueren/fuenf.yaml", FIVE_MISTAKES);
    let run = sandbox.lotse(&["check"]);
    assert_eq!(run.exit, 1);
    assert_snapshot!(run.stdout, @r"
    error[invalid-value]: `status` cannot be `running`
     --> index-data/offers/dueren/fuenf.yaml:2:9
      |
    2 | status: running
      |         ^^^^^^^ not one of the allowed words
      |
      = help: use one of `draft`, `active`, `planned`, `paused`, `ended`

    error[unknown-category]: no category `hosing`
     --> index-data/offers/dueren/fuenf.yaml:4:14
      |
    4 | categories: [hosing]
      |              ^^^^^^ unknown
      |
      = help: did you mean `housing`?

    error[unknown-municipality]: no municipality `juelch`
     --> index-data/offers/dueren/fuenf.yaml:8:24
      |
    8 | place: { municipality: juelch }
      |                        ^^^^^^ unknown
      |
      = help: did you mean `juelich`?

    error[unknown-field]: no field `age_mni` in an audience
     --> index-data/offers/dueren/fuenf.yaml:9:34
      |
    9 | audience: { groups: [newcomers], age_mni: 12 }
      |                                  ^^^^^^^ unknown
      |
      = help: an audience has: groups, age, gender, residence_status

    error[impossible-date]: the calendar has no `2026-02-30`
      --> index-data/offers/dueren/fuenf.yaml:10:15
       |
    10 | last_checked: 2026-02-30
       |               ^^^^^^^^^^ no such day
       |
       = help: check month and day: YYYY-MM-DD

    5 errors, 0 warnings in 1 file; read 4 offers in 10 files
    `lotse explain CODE` says more about the code in the brackets
    ");
}

#[test]
fn json_names_every_place_with_line_and_column() {
    let sandbox = Sandbox::new();
    sandbox.write("index-data/offers/dueren/fuenf.yaml", FIVE_MISTAKES);
    let run = sandbox.lotse(&["check", "index-data", "--format=json"]);
    assert_eq!(run.exit, 1);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!((&report["errors"], &report["files"], &report["offers"]), (&5.into(), &10.into(), &4.into()));
    let places: Vec<String> = report["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            assert!(one["message"].is_string() && one["help"].is_string(), "{one}");
            let text = |key: &str| one[key].as_str().unwrap().to_owned();
            format!(
                "{}:{}:{} {} {}",
                text("path"),
                one["line"],
                one["column"],
                text("severity"),
                text("code")
            )
        })
        .collect();
    assert_snapshot!(places.join("\n"), @r"
    index-data/offers/dueren/fuenf.yaml:2:9 error invalid-value
    index-data/offers/dueren/fuenf.yaml:4:14 error unknown-category
    index-data/offers/dueren/fuenf.yaml:8:24 error unknown-municipality
    index-data/offers/dueren/fuenf.yaml:9:34 error unknown-field
    index-data/offers/dueren/fuenf.yaml:10:15 error impossible-date
    ");
}

#[test]
fn two_broken_files_are_both_reported() {
    let sandbox = Sandbox::new();
    sandbox.write("index-data/offers/dueren/a.yaml", "id: [");
    sandbox.write("index-data/offers/dueren/b.yaml", b"id: b\nstatus: \xff\n");
    let run = sandbox.lotse(&["check"]);
    assert_eq!(run.exit, 1);
    for place in ["offers/dueren/a.yaml:", "offers/dueren/b.yaml", "error[invalid-yaml]", "error[not-utf8]"] {
        assert!(run.stdout.contains(place), "{place}: {}", run.stdout);
    }
}

#[test]
fn warnings_fail_only_when_denied() {
    let sandbox = Sandbox::new();
    let text = offer("x", "Titel", "status: active\ncategories: [housing]\naudience: { groups: [women] }\n");
    let only_german = text.replace("title: { de: Titel, en: Titel in English }", "title: { de: Titel }");
    sandbox.write("index-data/offers/dueren/x.yaml", only_german);
    let run = sandbox.lotse(&["check"]);
    assert_eq!(run.exit, 0);
    assert!(run.stdout.contains("warning[missing-translation]"), "{}", run.stdout);
    assert_eq!(sandbox.lotse(&["check", "--deny=warnings"]).exit, 1);
}

#[test]
fn notes_are_counted_and_shown_when_asked_for() {
    let sandbox = Sandbox::new();
    let text = offer("x", "Titel", "status: active\ncategories: [housing]\naudience: { groups: [women] }\n");
    sandbox.write("index-data/offers/dueren/x.yaml", text.replace("2026-11", "2018-01"));
    let run = sandbox.lotse(&["check"]);
    assert_snapshot!(run.stdout, @r"
    no problems, 1 note; read 5 offers in 10 files
    `lotse check --notes` shows the notes: nothing is wrong, but worth a look
    ");
    let run = sandbox.lotse(&["check", "--notes"]);
    assert!(run.stdout.contains("info[stale]"), "{}", run.stdout);
}

#[test]
fn a_folder_that_is_no_content_repo_is_named() {
    let sandbox = Sandbox::new();
    let check = |args: &[&str]| {
        let run = sandbox.lotse(args);
        assert_eq!((run.exit, run.stdout.as_str()), (2, ""));
        run.stderr
    };
    assert_snapshot!(check(&["check", "assets"]), @r"
    error: `assets` is not a content repo
      help: a content repo holds `site.yaml` and the folders `offers`, `providers`, `places`, `taxonomy`
    ");
    assert_snapshot!(check(&["check", "nowhere"]), @"error: there is no folder `nowhere`");
    assert_snapshot!(check(&["check", "assets/start.js"]), @r"
    error: `assets/start.js` is a file, not a content repo
      help: name the folder that holds `site.yaml`
    ");
    let empty = tempfile::tempdir().unwrap();
    let run = sandbox.command(&["check"]).current_dir(empty.path()).output().unwrap();
    assert_eq!(run.status.code(), Some(2));
    assert_snapshot!(String::from_utf8(run.stderr).unwrap(), @r"
    error: there is no content repo here
      help: name its folder, or go to the folder that holds `site.yaml` or `index-data`
    ");
}

#[test]
fn the_current_folder_is_taken_when_it_is_a_content_repo() {
    let sandbox = Sandbox::new();
    sandbox.write("index-data/offers/dueren/a.yaml", "id: [");
    let run = sandbox.command(&["check"]).current_dir(sandbox.path("index-data")).output().unwrap();
    assert_eq!(run.status.code(), Some(1));
    let stdout = String::from_utf8(run.stdout).unwrap();
    assert!(stdout.contains("--> offers/dueren/a.yaml:1"), "{stdout}");
}

#[test]
fn a_wrong_option_is_a_usage_error() {
    assert_eq!(Sandbox::new().lotse(&["check", "--format=xml"]).exit, 2);
}

#[test]
fn an_empty_content_repo_is_named_as_it_was_given() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.path("half/offers")).unwrap();
    let run = sandbox.lotse(&["check", "half"]);
    assert_eq!(run.exit, 1);
    assert!(run.stdout.contains("--> half\n"), "{}", run.stdout);
}

#[cfg(unix)]
#[test]
fn what_is_called_like_a_file_and_is_none_is_an_error() {
    let sandbox = Sandbox::new();
    let place = |name: &str| sandbox.path(&format!("index-data/offers/dueren/{name}"));
    std::fs::create_dir(place("dn-dir.yaml")).unwrap();
    std::os::unix::fs::symlink("nowhere.yaml", place("dn-lost.yaml")).unwrap();
    std::os::unix::fs::symlink("..", place("more")).unwrap();
    // Reading it would fail, or wait for ever.
    let _socket = std::os::unix::net::UnixListener::bind(place("dn-socket.yaml")).unwrap();
    // A link to a file is as good as the file; editors leave hidden links that lead nowhere.
    std::fs::rename(place("treff.yaml"), sandbox.path("treff.yaml")).unwrap();
    std::os::unix::fs::symlink(sandbox.path("treff.yaml"), place("treff.yaml")).unwrap();
    std::os::unix::fs::symlink("me@host.1", place(".#treff.yaml")).unwrap();
    let run = sandbox.lotse(&["check"]);
    assert_eq!(run.exit, 1);
    assert_snapshot!(run.stdout, @r"
    error[not-a-file]: this content file is a folder
    --> index-data/offers/dueren/dn-dir.yaml
     = help: name the folder without the ending of a file, or put the file in its place
     = note: lotse cannot read what is meant to be here

    error[not-a-file]: this link leads to no file
    --> index-data/offers/dueren/dn-lost.yaml
     = help: put the file itself here, or delete the link; lotse follows no links to folders
     = note: lotse cannot read what is meant to be here

    error[not-a-file]: this is no regular file
    --> index-data/offers/dueren/dn-socket.yaml
     = help: delete it, or move it elsewhere
     = note: lotse cannot read what is meant to be here

    error[not-a-file]: this link leads to no file
    --> index-data/offers/dueren/more
     = help: put the file itself here, or delete the link; lotse follows no links to folders
     = note: lotse cannot read what is meant to be here

    4 errors, 0 warnings in 4 files; read 4 offers in 9 files
    `lotse explain CODE` says more about the code in the brackets
    ");
}
