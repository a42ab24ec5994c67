//! Several portals from one content repo: each shows what is its own, and says what it lacks.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use crate::sandbox::{Sandbox, offer};

/// The sandbox with a second county, an offer of it that also serves Jülich, and a portal for each county.
fn two_counties() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write(
        "index-data/places/heinsberg.yaml",
        "county: { name: Kreis Heinsberg, key: \"05370\" }
municipalities:
  heinsberg: { ags: \"05370016\", name: Heinsberg }
  wegberg: { ags: \"05370044\", name: Wegberg }
",
    );
    let fields = "status: active\ncategories: [housing]\nplace: { municipality: heinsberg }\naudience: { groups: [newcomers] }\n";
    sandbox
        .write("index-data/offers/heinsberg/nur-heinsberg.yaml", offer("nur-heinsberg", "Nur hier", fields));
    let fields = format!("{fields}service_area: [heinsberg, juelich]\n");
    sandbox
        .write("index-data/offers/heinsberg/auch-juelich.yaml", offer("auch-juelich", "Auch dort", &fields));
    sandbox.write(
        "index-data/sites/dueren.yaml",
        "title: { de: Wegweiser Düren }
languages: [de, tr]
counties: [dueren]
logo: logos/emblem.svg
colours: { brand: \"#7a1f5c\" }
contacts: { dueren: { office: { de: Amt für Integration }, phone: 02421 220 } }
",
    );
    sandbox.write(
        "index-data/sites/heinsberg.yaml",
        "title: { de: Neu in Heinsberg }\nlanguages: [de]\ncounties: [heinsberg]\ntheme: kern\n",
    );
    sandbox.write(
        "index-data/logos/emblem.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8H0z\"/></svg>",
    );
    sandbox
}

fn build(sandbox: &Sandbox, site: &str) {
    let out = format!("--out=dist-{site}");
    let run = sandbox.lotse(&["build", "index-data", "--site", site, &out, "--assets=assets"]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
}

fn read(sandbox: &Sandbox, path: &str) -> String {
    fs::read_to_string(sandbox.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The style sheet that the pages of the site `out` load.
fn style(sandbox: &Sandbox, out: &str) -> String {
    let page = read(sandbox, &format!("{out}/de/index.html"));
    let href = page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    read(sandbox, &format!("{out}{href}"))
}

#[test]
fn a_county_portal_shows_the_offers_of_its_county_and_those_that_serve_it() {
    let sandbox = two_counties();
    build(&sandbox, "dueren");
    build(&sandbox, "heinsberg");
    let has =
        |site: &str, id: &str| sandbox.path(&format!("dist-{site}/de/offers/{id}/index.html")).is_file();
    for (id, in_dueren, in_heinsberg) in
        [("kurs-juelich", true, false), ("nur-heinsberg", false, true), ("auch-juelich", true, true)]
    {
        assert_eq!((has("dueren", id), has("heinsberg", id)), (in_dueren, in_heinsberg), "{id}");
    }
    let place = |site: &str, id: &str| sandbox.path(&format!("dist-{site}/de/places/{id}")).exists();
    assert!(place("dueren", "juelich") && !place("dueren", "wegberg") && place("heinsberg", "wegberg"));
}

#[test]
fn a_portal_has_its_own_name_languages_colours_logo_and_contacts() {
    let sandbox = two_counties();
    build(&sandbox, "dueren");
    let page = read(&sandbox, "dist-dueren/de/index.html");
    for own in ["Wegweiser Düren", "Amt für Integration", "href=\"tel:02421220\"", "hreflang=\"tr\""] {
        assert!(page.contains(own), "{own}");
    }
    let logo = page.split("<img class=\"lotse-header__logo\" src=\"").nth(1);
    let logo = logo.or_else(|| page.split("<img src=\"").nth(1)).unwrap().split('"').next().unwrap();
    assert!(logo.starts_with("/assets/logo-") && logo.ends_with(".svg"), "{logo}");
    assert!(read(&sandbox, &format!("dist-dueren{logo}")).contains("M0 0h8v8H0z"));
    assert!(style(&sandbox, "dist-dueren").contains("--lotse-brand:#7a1f5c"));

    sandbox.build();
    let joint = read(&sandbox, "dist/de/index.html");
    assert!(joint.contains("Testportal") && !joint.contains("logo-"));
    assert_eq!(
        style(&sandbox, "dist"),
        "body { color: black }",
        "lotse's own colours need no style of their own"
    );
}

#[test]
fn the_tokens_of_kern_arrive_as_custom_properties() {
    let sandbox = two_counties();
    build(&sandbox, "heinsberg");
    let style = style(&sandbox, "dist-heinsberg");
    assert!(style.contains("--lotse-action:var(--kern-color-action-default,#2044aa)"), "{style}");
}

#[test]
fn a_portal_that_nobody_could_read_is_not_built() {
    let sandbox = two_counties();
    let site = "title: { de: X }\nlanguages: [de]\ncolours: { link: \"#5aa7d6\", background: \"#ffffff\" }\n";
    sandbox.write("index-data/sites/heinsberg.yaml", site);
    let run = sandbox.lotse(&["build", "--site=heinsberg", "--out=dist", "--assets=assets"]);
    assert_eq!((run.exit, run.stdout.as_str()), (1, ""));
    for said in [
        "sites/heinsberg.yaml:3:18",
        "error[low-contrast]: `link` on `background`",
        "needs 4.5:1",
        "nearest darker",
    ] {
        assert!(run.stderr.contains(said), "{said}: {}", run.stderr);
    }
    assert!(!sandbox.path("dist").exists());
    assert_eq!(sandbox.lotse(&["check"]).exit, 1, "`check` reads all sites");
}

#[test]
fn an_unknown_portal_is_named() {
    let run = two_counties().lotse(&["build", "--site=duren", "--out=dist", "--assets=assets"]);
    assert_eq!(run.exit, 2);
    assert_snapshot!(run.stderr, @r"
    error: there is no file `sites/duren.yaml`
      help: did you mean `dueren`?
    ");
}

#[test]
fn what_lacks_is_told_and_fails_nothing() {
    let sandbox = Sandbox::new();
    sandbox.write("index-data/site.yaml", "title: { de: A, en: A }\nlanguages: [de, en, ar, tr, uk]\n");
    let text = offer(
        "arabisch",
        "Beratung",
        "status: active\ncategories: [housing]\nplace: { municipality: dueren }\naudience: { groups: [women] }\n",
    );
    sandbox.write(
        "index-data/offers/dueren/arabisch.yaml",
        text.replace("title: { de:", "title: { ar: استشارة, de:"),
    );
    let run = sandbox.lotse(&["check", "--deny=warnings"]);
    assert_eq!(run.exit, 0);
    assert_snapshot!(run.stdout, @r"
    no problems; read 5 offers in 10 files
    ar: 1 of 4 offers have a title
    tr, uk: no offer has a title yet
    `lotse coverage` lists what lacks; readers get the German text
    ");
    let run = sandbox.lotse(&["check", "--format=json"]);
    let whole: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(whole["titles"], serde_json::json!({ "ar": 1, "tr": 0, "uk": 0 }));

    let run = sandbox.lotse(&["coverage"]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    assert_snapshot!(run.stdout, @r"
    languages, of 4 offers
                  titles summaries
    de                 4         4  required
    en                 4         4  required
    ar                 1         0
    tr                 0         0
    uk                 0         0

    not checked for over twelve months: 0 offers

    topics without an offer in or for a town
    german: 1 of 2: dueren
    ");
    let run = sandbox.lotse(&["coverage", "--lang=ar"]);
    assert_snapshot!(run.stdout, @r"
    dueren/arabisch: summary
    dueren/kurs-juelich: title, summary
    dueren/treff: title, summary
    dueren/wohnhilfe: title, summary
    ar: 0 of 4 offers have title, summary and next steps
    ");
    assert_eq!(sandbox.lotse(&["coverage", "--lang=pl"]).exit, 2);
}

/// The three counties of `index-data`, in German and without a thesaurus, so that the test stays quick.
#[test]
fn the_three_counties_are_three_portals() {
    let sandbox = Sandbox::new();
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../index-data");
    copy(&content, &sandbox.path("content"));
    fs::remove_dir_all(sandbox.path("content/vocabulary")).unwrap();
    for (site, title, brand, own, other) in [
        ("dueren", "Wegweiser Kreis Düren", "#1b4f8f", "dueren", "heinsberg"),
        ("heinsberg", "Neu im Kreis Heinsberg", "#23603a", "heinsberg", "recklinghausen"),
        ("recklinghausen", "Ankommen im Kreis Recklinghausen", "#5b2a6e", "recklinghausen", "dueren"),
    ] {
        let path = format!("content/sites/{site}.yaml");
        let lines = read(&sandbox, &path);
        let quick = lines
            .lines()
            .filter(|line| !line.starts_with("required_languages:"))
            .map(|line| if line.starts_with("languages:") { "languages: [de]" } else { line });
        sandbox.write(&path, quick.collect::<Vec<_>>().join("\n"));
        let out = format!("--out={site}");
        let run = sandbox.lotse(&["build", "content", "--site", site, &out, "--assets=assets"]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        let page = read(&sandbox, &format!("{site}/de/index.html"));
        assert!(page.contains(title) && page.contains("Kommunales Integrationszentrum"), "{site}");
        assert!(style(&sandbox, site).contains(&format!("--lotse-brand:{brand}")), "{site}");
        assert!(sandbox.path(&format!("{site}/de/places/{own}")).is_dir(), "{own} is a town of its county");
        assert!(!sandbox.path(&format!("{site}/de/places/{other}")).exists(), "{other} is not");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
