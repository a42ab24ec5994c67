//! `lotse search QUERY`: hits, filters, and what happens to odd input.

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

/// The ids that a search finds, in rank order.
fn found(sandbox: &Sandbox, args: &[&str]) -> Vec<String> {
    let run = sandbox.lotse(&[&["search", "--format=json"], args].concat());
    assert!(run.exit <= 1, "{}", run.stderr);
    let response: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let hits = response["hits"].as_array().unwrap();
    hits.iter().map(|hit| hit["id"].as_str().unwrap().to_owned()).collect()
}

/// The same in the order of ids.
fn found_sorted(sandbox: &Sandbox, args: &[&str]) -> Vec<String> {
    let mut ids = found(sandbox, args);
    ids.sort();
    ids
}

#[test]
fn hits_are_listed_with_rank_title_place_and_id() {
    let run = Sandbox::new().lotse(&["search", "deutschkurs", "abend"]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    assert_snapshot!(run.stdout, @r#"
    2 offers of 3 for "deutschkurs abend"

       1. Deutschkurs am Abend  ·  Jülich  ·  kurs-juelich
       2. Offener Treff für Frauen  ·  treff
    "#);
}

#[test]
fn titles_come_in_the_language_asked_for() {
    let run = Sandbox::new().lotse(&["search", "--lang=en", "Deutschkurs"]);
    assert!(run.stdout.contains("Deutschkurs am Abend in English"), "{}", run.stdout);
}

#[test]
fn nothing_found_is_exit_1() {
    let run = Sandbox::new().lotse(&["search", "xyzzyqqq"]);
    assert_eq!(run.exit, 1);
    assert_snapshot!(run.stdout, @r#"nothing found for "xyzzyqqq""#);
}

#[test]
fn values_of_one_facet_widen_and_facets_narrow() {
    let sandbox = Sandbox::new();
    let check = |filters: &[&str], want: &[&str]| {
        let args: Vec<String> = filters.iter().map(|filter| format!("--filter={filter}")).collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        assert_eq!(found_sorted(&sandbox, &args), want, "{filters:?}");
    };
    check(&[], &["kurs-juelich", "treff", "wohnhilfe"]);
    check(&["category=housing"], &["wohnhilfe"]);
    check(&["category=housing", "category=german-courses"], &["kurs-juelich", "wohnhilfe"]);
    check(&["category=german", "target-group=women"], &["treff"]);
    check(&["municipality=juelich"], &["kurs-juelich", "wohnhilfe"]);
    check(&["municipality=not-stated"], &["treff"]);
    check(&["language=ar", "category=german"], &[]);
}

#[test]
fn values_may_be_typed_as_names_labels_and_keys() {
    let sandbox = Sandbox::new();
    let check = |filter: &str, want: &[&str]| {
        assert_eq!(found_sorted(&sandbox, &["--filter", filter]), want, "{filter}");
    };
    check("municipality=Jülich", &["kurs-juelich", "wohnhilfe"]);
    check("municipality=05358024", &["kurs-juelich", "wohnhilfe"]);
    check("category=Wohnen", &["wohnhilfe"]);
    check("category=learning german", &["kurs-juelich", "treff"]);
    check("target-group=Women", &["treff", "wohnhilfe"]);
}

#[test]
fn cost_mode_accessibility_and_volunteers_are_facets_too() {
    let sandbox = Sandbox::new();
    let path = "index-data/offers/dueren/kurs-juelich.yaml";
    let kurs = std::fs::read_to_string(sandbox.path(path)).unwrap();
    let facts =
        "cost: { kind: free }\nmodes: [online]\naccessibility: { wheelchair: yes }\nvolunteers_wanted: yes\n";
    sandbox.write(path, kurs + facts);
    let check = |filter: &str, want: &[&str]| {
        assert_eq!(found_sorted(&sandbox, &["--filter", filter]), want, "{filter}");
    };
    for filter in ["cost=free", "mode=Online", "accessibility=wheelchair", "volunteers=wanted"] {
        check(filter, &["kurs-juelich"]);
    }
    check("cost=paid", &[]);
    check("cost=not-stated", &["treff", "wohnhilfe"]);
    let run = sandbox.lotse(&["search", "--filter=volunteers=yes"]);
    assert_eq!(run.exit, 2);
    assert_snapshot!(run.stderr, @r#"
    error: there is no value of volunteers `yes`
      help: there are wanted
    "#);
}

#[test]
fn hits_come_in_the_order_asked_for() {
    let sandbox = Sandbox::new();
    assert_eq!(found(&sandbox, &["--sort=title"]), ["kurs-juelich", "wohnhilfe", "treff"]);
    let near = sandbox.lotse(&["search", "--sort=near", "--from=Düren"]);
    assert_snapshot!(near.stdout, @r#"
    3 offers of 3

       1. Deutschkurs am Abend  ·  Jülich  ·  16 km  ·  kurs-juelich
       2. Hilfe bei der Wohnungssuche  ·  Kreis Düren  ·  wohnhilfe
       3. Offener Treff für Frauen  ·  treff
    "#);
    let ticked = sandbox.lotse(&["search", "--sort=near", "--filter=municipality=juelich"]);
    assert!(ticked.stdout.contains("Jülich  ·  1 km"), "{}", ticked.stdout);
}

#[test]
fn an_order_that_makes_no_sense_is_a_usage_error() {
    let sandbox = Sandbox::new();
    let check = |args: &[&str]| {
        let run = sandbox.lotse(&[&["search"], args].concat());
        assert_eq!((run.exit, run.stdout.as_str()), (2, ""), "{args:?}");
        run.stderr
    };
    assert_snapshot!(check(&["--sort=titel"]), @r#"
    error: `titel` is not an order
      help: did you mean `title`?
    "#);
    assert_snapshot!(check(&["--sort=near"]), @r#"
    error: near what?
      help: add `--from` and a municipality
    "#);
    assert_snapshot!(check(&["--sort=near", "--from=Koslar"]), @r#"
    error: there is no municipality `Koslar`
      help: it lies in `juelich`
    "#);
    assert_snapshot!(check(&["--from=juelich"]), @r#"
    error: `--from` needs `--sort near`
      help: leave it out, or add `--sort near`
    "#);
}

#[test]
fn wrong_filters_are_usage_errors_with_a_suggestion() {
    let sandbox = Sandbox::new();
    let check = |filter: &str| {
        let run = sandbox.lotse(&["search", "--filter", filter, "kurs"]);
        assert_eq!((run.exit, run.stdout.as_str()), (2, ""), "{filter}");
        run.stderr
    };
    assert_snapshot!(check("municipalty=juelich"), @r"
    error: `municipalty` is not a facet
      help: did you mean `municipality`?
    ");
    assert_snapshot!(check("municipality=juelch"), @r"
    error: there is no municipality `juelch`
      help: did you mean `juelich`?
    ");
    assert_snapshot!(check("municipality=Koslar"), @r"
    error: there is no municipality `Koslar`
      help: it lies in `juelich`
    ");
    assert_snapshot!(check("language=uk"), @r"
    error: there is no offer in the language `uk`
      help: there are ar, de, not-stated
    ");
    assert_snapshot!(check("category"), @r"
    error: the filter `category` has no value
      help: write it as FACET=VALUE, for example `municipality=juelich`
    ");
}

#[test]
fn odd_queries_get_an_answer() {
    let sandbox = Sandbox::new();
    let long = "deutschkurs ".repeat(834);
    assert!(long.len() > 10_000);
    assert_eq!(found(&sandbox, &[&long])[0], "kurs-juelich");
    let one_word = "a".repeat(10_000);
    for query in
        [one_word.as_str(), "?!… --- „“ ()[]{}\"'", "\u{202e}\u{0}".trim_end_matches('\0'), "🙂", "*:*"]
    {
        let run = sandbox.lotse(&["search", "--", query]);
        assert!(run.exit <= 1, "{query}: {}", run.stderr);
    }
}

#[test]
fn the_limit_is_kept_and_checked() {
    let sandbox = Sandbox::new();
    assert_eq!(found(&sandbox, &["--limit=1"]).len(), 1);
    assert_eq!(sandbox.lotse(&["search", "--limit=1001", "x"]).exit, 2);
    assert_eq!(sandbox.lotse(&["search", "--lang=german", "x"]).exit, 2);
}

#[test]
fn offers_with_errors_are_left_out_and_mentioned() {
    let sandbox = Sandbox::new();
    sandbox.write("index-data/offers/dueren/kurs-juelich.yaml", "id: kurs-juelich\n");
    let run = sandbox.lotse(&["search", "Hilfe"]);
    assert_eq!(run.exit, 0);
    assert!(run.stdout.contains("wohnhilfe"), "{}", run.stdout);
    assert!(run.stderr.contains("offers with errors are not searched"), "{}", run.stderr);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let sandbox = Sandbox::new();
    let mut command = sandbox.command(&["search", "--format=json"]);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = command.stdout(writer).output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}
