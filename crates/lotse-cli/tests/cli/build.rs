//! `lotse build`: a whole site or none, and never a foreign file lost.

use std::fs;

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

#[test]
fn a_site_is_built_with_hashed_assets_and_a_marker() {
    let sandbox = Sandbox::new();
    let run = sandbox.lotse(&["build", "index-data", "--out", "dist", "--assets", "assets"]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    insta::with_settings!({filters => vec![
        (r"[\d.]+ k?B|\d+ bytes", "[size]"),
        (r"pages      .*", "pages      [count]"),
    ]}, { assert_snapshot!(run.stdout, @r"
    built `dist`
      offers     3 published of 4
      languages  de, en
      pages      [count]
      feeds      none, and no sitemap: `site.yaml` names no `site_url`
      packs      de [size] ([size] as sent); en [size] ([size] as sent)
      assets     7 files, [size] as sent
    "); });

    let marker: serde_json::Value =
        serde_json::from_slice(&fs::read(sandbox.path("dist/lotse-site.json")).unwrap()).unwrap();
    assert_eq!(marker["offers"], serde_json::json!({"published": 3, "total": 4}));
    assert_eq!(marker["languages"], serde_json::json!(["de", "en"]));
    for file in marker["files"].as_array().unwrap() {
        assert!(sandbox.path("dist").join(file.as_str().unwrap()).is_file(), "{file}");
    }
    for page in ["index.html", "404.html", "de/index.html", "en/offers/kurs-juelich/index.html"] {
        assert!(sandbox.path("dist").join(page).is_file(), "{page}");
    }
    let file = |name: &str| marker["assets"][name]["file"].as_str().unwrap().to_owned();
    let start = fs::read_to_string(sandbox.path("dist").join(file("start.js"))).unwrap();
    let web = file("lotse-web.js");
    assert!(start.contains(web.strip_prefix("assets/").unwrap()), "{start}");
    let page = fs::read_to_string(sandbox.path("dist/de/index.html")).unwrap();
    for name in ["start.js", "lotse.css"] {
        assert!(page.contains(&format!("/{}", file(name))), "{name}");
    }
    assert!(!page.contains("live-reload"), "only a preview reloads itself");
    let pack = marker["packs"]["de"]["file"].as_str().unwrap();
    for sibling in ["", ".br", ".gz"] {
        assert!(sandbox.path("dist").join(format!("{pack}{sibling}")).is_file(), "{sibling}");
    }
    assert!(sandbox.path("dist").join(file("lotse-engine_bg.wasm") + ".br").is_file());
}

#[test]
fn the_summary_is_json_when_asked_for() {
    let run = Sandbox::new().lotse(&["build", "--out=dist", "--assets=assets", "--format=json"]);
    let summary: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(summary["generator"], "lotse");
    assert!(summary["pages"].as_u64().unwrap() > 6);
    assert_eq!(summary["written"], true);
    assert!(summary.get("files").is_none());
}

#[test]
fn equal_content_gives_an_equal_site() {
    let sandbox = Sandbox::new();
    sandbox.build();
    let first = sandbox.tree("dist");
    fs::remove_dir_all(sandbox.path("dist")).unwrap();
    sandbox.build();
    assert_eq!(first, sandbox.tree("dist"));
    assert_eq!(sandbox.names(), ["assets", "dist", "index-data"], "nothing is left beside the site");
}

#[test]
fn a_failed_build_leaves_the_old_site_as_it_was() {
    let sandbox = Sandbox::new();
    sandbox.build();
    let before = sandbox.tree("dist");

    sandbox.write("index-data/offers/dueren/kaputt.yaml", "id: [");
    let run = sandbox.lotse(&["build", "--out=dist", "--assets=assets"]);
    assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("error[invalid-yaml]"), "{}", run.stderr);
    assert!(run.stderr.ends_with("nothing was built: the content has errors; `dist` stays as it was\n"));
    assert_eq!(before, sandbox.tree("dist"));

    // Later: after the search index, while the pages' files are named.
    fs::remove_file(sandbox.path("index-data/offers/dueren/kaputt.yaml")).unwrap();
    sandbox.write("assets/lotse-web.js", "import './start.js'; 'lotse-web_bg.wasm'");
    let run = sandbox.lotse(&["build", "--out=dist", "--assets=assets"]);
    assert_eq!(run.exit, 3);
    assert_snapshot!(run.stderr, @"error: web assets mention each other in a circle: lotse-web.js, start.js");
    assert_eq!(before, sandbox.tree("dist"));
    assert_eq!(sandbox.names(), ["assets", "dist", "index-data"]);
}

#[test]
fn an_old_site_is_replaced_whole() {
    let sandbox = Sandbox::new();
    sandbox.build();
    assert!(sandbox.path("dist/de/offers/treff/index.html").is_file());
    fs::remove_file(sandbox.path("index-data/offers/dueren/treff.yaml")).unwrap();
    sandbox.build();
    assert!(!sandbox.path("dist/de/offers/treff").exists());
}

#[test]
fn a_folder_with_foreign_files_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("photos/holiday.jpg", "x");
    let run = sandbox.lotse(&["build", "--out=photos", "--assets=assets"]);
    assert_eq!(run.exit, 2);
    insta::with_settings!({filters => vec![(r"`/.*/photos`", "`[photos]`")]}, {
        assert_snapshot!(run.stderr, @r"
        error: `[photos]` is not empty and not a site that lotse built
          help: choose another folder with `--out`, or empty this one yourself
        ");
    });
    assert!(sandbox.path("photos/holiday.jpg").is_file());

    sandbox.build();
    sandbox.write("dist/CNAME", "example.org");
    let run = sandbox.lotse(&["build", "--out=dist", "--assets=assets"]);
    assert_eq!(run.exit, 2);
    insta::with_settings!({filters => vec![(r"`/.*/dist`", "`[dist]`")]}, {
        assert_snapshot!(run.stderr, @r"
        error: `[dist]` holds files that lotse did not write: `CNAME`
          help: move them elsewhere: building replaces the whole folder
        ");
    });
    assert!(sandbox.path("dist/CNAME").is_file());
}

#[test]
fn the_content_repo_itself_and_a_file_are_refused() {
    let sandbox = Sandbox::new();
    let before = sandbox.tree("index-data");
    for out in ["index-data", "index-data/site.yaml", "."] {
        let run = sandbox.lotse(&["build", "index-data", "--out", out, "--assets=assets"]);
        assert_eq!(run.exit, 2, "{out}: {}", run.stderr);
    }
    assert_eq!(before, sandbox.tree("index-data"));
}

#[test]
fn an_empty_folder_and_missing_parents_are_fine() {
    let sandbox = Sandbox::new();
    fs::create_dir(sandbox.path("empty")).unwrap();
    for out in ["empty", "a/b/c"] {
        let run = sandbox.lotse(&["build", "--assets=assets", "--out", out]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        assert!(sandbox.path(out).join("index.html").is_file());
    }
}

#[test]
fn missing_assets_name_what_to_do() {
    let sandbox = Sandbox::new();
    fs::remove_file(sandbox.path("assets/start.js")).unwrap();
    let run = sandbox.lotse(&["build", "--out=dist", "--assets=assets"]);
    assert_eq!(run.exit, 3);
    assert_snapshot!(run.stderr, @"error: `assets` lacks start.js");
    assert!(!sandbox.path("dist").exists());
}
