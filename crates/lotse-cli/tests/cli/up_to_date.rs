//! `lotse build` where a site stands already: nothing is written if it would come out the same, and it is
//! built anew whenever something it is made from, or a file of it, is another.

use std::fs;

use crate::sandbox::Sandbox;

const BUILD: [&str; 3] = ["build", "--out=dist", "--assets=assets"];

/// Builds with `more` arguments; whether a site was written.
fn writes(sandbox: &Sandbox, more: &[&str]) -> bool {
    let run = sandbox.lotse(&[&BUILD, more, &["--format=json"]].concat());
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let summary: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    summary["written"].as_bool().unwrap()
}

/// A sandbox whose site is up to date.
fn built() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.build();
    sandbox
}

#[test]
fn an_unchanged_site_is_left_alone_and_the_build_says_so() {
    let sandbox = built();
    let first = sandbox.lotse(&["build", "--out=other", "--assets=assets"]);
    let before = sandbox.tree("dist");
    let written = || fs::metadata(sandbox.path("dist/lotse-site.json")).unwrap().modified().unwrap();
    let time = written();
    let run = sandbox.lotse(&BUILD);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    let told = run.stdout.strip_prefix("up to date, nothing written: `dist`\n").expect(&run.stdout);
    assert_eq!(Some(told), first.stdout.strip_prefix("built `other`\n"), "the same summary");
    assert_eq!(before, sandbox.tree("dist"));
    assert_eq!(time, written());
}

#[test]
fn any_change_of_the_content_builds_anew() {
    let sandbox = built();
    let offer = "index-data/offers/dueren/treff.yaml";
    let text = fs::read_to_string(sandbox.path(offer)).unwrap();
    // As long as before, so that only the bytes tell.
    sandbox.write(offer, text.replace("Offener", "Anderer"));
    assert!(writes(&sandbox, &[]), "an offer was edited");
    let page = fs::read_to_string(sandbox.path("dist/de/offers/treff/index.html")).unwrap();
    assert!(page.contains("Anderer Treff"), "{page}");
    sandbox.write(offer, fs::read(sandbox.path(offer)).unwrap());
    assert!(!writes(&sandbox, &[]), "only its time changed");

    fs::remove_file(sandbox.path(offer)).unwrap();
    assert!(writes(&sandbox, &[]), "an offer was removed");
    sandbox.write(offer, text);
    assert!(writes(&sandbox, &[]), "an offer was added");
    sandbox.write("index-data/site.yaml", "title: { de: Anders, en: Other }\nlanguages: [de, en]\n");
    assert!(writes(&sandbox, &[]), "the portal was renamed");
    assert!(!writes(&sandbox, &[]));
}

#[test]
fn another_day_another_portal_and_other_assets_build_anew() {
    let sandbox = built();
    assert!(writes(&sandbox, &["--today=2026-11-23"]), "pages say how old facts are");
    assert!(!writes(&sandbox, &["--today=2026-11-23"]));
    assert!(writes(&sandbox, &[]));

    sandbox.write("assets/lotse.css", "body { color: navy! }");
    assert!(writes(&sandbox, &[]), "a style was edited");
    sandbox.write("assets/icon.svg", "<svg/>");
    assert!(writes(&sandbox, &[]), "an asset was added");

    sandbox.write("index-data/sites/jugend.yaml", "title: { de: Jugend, en: Youth }\nlanguages: [de]\n");
    assert!(writes(&sandbox, &[]));
    assert!(writes(&sandbox, &["--site=jugend"]), "another portal");
    assert!(!writes(&sandbox, &["--site=jugend"]));
    assert!(writes(&sandbox, &[]));
}

#[test]
fn a_site_that_is_not_whole_is_built_anew() {
    let sandbox = built();
    let page = "dist/de/offers/treff/index.html";
    let before = sandbox.tree("dist");
    let mend = |what: &str| {
        assert!(writes(&sandbox, &[]), "{what}");
        assert_eq!(before, sandbox.tree("dist"), "{what}");
    };
    fs::remove_file(sandbox.path(page)).unwrap();
    mend("a page was removed");
    sandbox.write(page, "");
    mend("a page was cut off");
    fs::remove_dir_all(sandbox.path("dist/assets")).unwrap();
    mend("a folder was removed");
    fs::remove_dir_all(sandbox.path("dist")).unwrap();
    mend("the site was removed");

    // Versions before this one did not say what a site was made from.
    let marker = fs::read(sandbox.path("dist/lotse-site.json")).unwrap();
    let mut marker: serde_json::Value = serde_json::from_slice(&marker).unwrap();
    for field in ["fingerprint", "bytes", "version"] {
        assert!(marker.as_object_mut().unwrap().remove(field).is_some(), "{field}");
    }
    sandbox.write("dist/lotse-site.json", marker.to_string());
    mend("it was of an older version");

    sandbox.write("dist/CNAME", "example.org");
    let run = sandbox.lotse(&BUILD);
    assert_eq!(run.exit, 2, "a foreign file is still refused: {}", run.stdout);
}

#[test]
fn content_with_errors_is_never_up_to_date() {
    let sandbox = built();
    let before = sandbox.tree("dist");
    sandbox.write("index-data/offers/dueren/kaputt.yaml", "id: [");
    assert_eq!(sandbox.lotse(&BUILD).exit, 1);
    fs::remove_file(sandbox.path("index-data/offers/dueren/kaputt.yaml")).unwrap();
    assert!(!writes(&sandbox, &[]), "the last good site is that of this content");
    assert_eq!(before, sandbox.tree("dist"));
}

#[test]
fn what_a_killed_build_left_goes_with_the_next_one_and_a_living_one_s_stays() {
    let sandbox = Sandbox::new();
    sandbox.write(".dist.lotse-killed/lock", "");
    sandbox.write(".dist.lotse-killed/site/index.html", "half a site");
    sandbox.write(".dist.lotse-foreign/notes.txt", "no lock, no build");
    sandbox.write(".dist.lotse-living/lock", "");
    let lock = fs::File::open(sandbox.path(".dist.lotse-living/lock")).unwrap();
    lock.lock().unwrap();
    sandbox.build();
    let left = [".dist.lotse-foreign", ".dist.lotse-living", "assets", "dist", "index-data"];
    assert_eq!(sandbox.names(), left);
}
