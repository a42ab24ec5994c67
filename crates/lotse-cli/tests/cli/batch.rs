//! `lotse search --batch FILE`: the contract that evaluation scripts depend on.

use insta::assert_snapshot;

use crate::sandbox::Sandbox;

fn batch(lines: &str) -> crate::sandbox::Run {
    Sandbox::new().lotse_reading(&["search", "--batch=-"], lines)
}

#[test]
fn every_line_is_answered_in_order_with_its_own_id() {
    let run = batch(
        r#"{"id": "a", "query": "deutschkurs"}
{"id": 7, "lang": "en", "query": "", "filters": {"municipality": ["juelich"], "target-group": "women"}}

{"id": 1.50, "lang": "ar", "query": "xyzzyqqq", "filters": null}
{"id": "ü\n", "query": "Treff", "filters": {"municipality": ["Jülich", "not-stated"]}}
"#,
    );
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    assert_snapshot!(run.stdout, @r#"
    {"id":"a","total":2,"hits":["kurs-juelich","treff"]}
    {"id":7,"total":1,"hits":["wohnhilfe"]}
    {"id":1.50,"total":0,"hits":[]}
    {"id":"ü\n","total":1,"hits":["treff"]}
    "#);
}

#[test]
fn a_file_is_read_as_well_and_the_limit_kept() {
    let sandbox = Sandbox::new();
    sandbox.write("queries.jsonl", "\u{feff}{\"id\": 1, \"query\": \"\"}\r\n{\"id\": 2, \"query\": \"\"}");
    let run = sandbox.lotse(&["search", "--batch", "queries.jsonl", "--limit=1"]);
    assert_eq!(run.exit, 0);
    let totals: Vec<(u64, usize)> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|answer| (answer["total"].as_u64().unwrap(), answer["hits"].as_array().unwrap().len()))
        .collect();
    assert_eq!(totals, [(3, 1), (3, 1)]);
}

#[test]
fn wrong_lines_are_all_named_and_nothing_is_answered() {
    let run = batch(
        r#"{"id": 1, "query": "kurs"}
{"id": 2}
kurs
{"id": 3, "query": "kurs", "filters": {"municipalty": "juelich"}}
{"id": [4], "query": "kurs"}
{"id": 5, "query": 5}
{"id": 6, "query": "kurs", "lang": "german"}
{"id": 7, "query": null}
"#,
    );
    assert_eq!((run.exit, run.stdout.as_str()), (2, ""));
    assert_snapshot!(run.stderr, @r#"
    error: standard input: 7 lines of the batch cannot be read
      line 2: `query` is missing
      line 3: it is no JSON object: expected value
      line 4: `municipalty` is not a facet: did you mean `municipality`?
      line 5: `id` must be a string or a number
      line 6: `query` must be a text
      line 7: `lang`: `german` is not a language tag: use BCP 47, for example `de`, `ar` or `uk`
      line 8: `query` must be a text
      help: a line is {"id": "q1", "lang": "de", "query": "…", "filters": {"municipality": ["juelich"]}}
    "#);
}

#[test]
fn unknown_values_find_nothing_and_unknown_fields_are_ignored_with_a_warning() {
    let run = batch(
        r#"{"id": 1, "query": "Treff", "filters": {"municipality": "aachen"}, "relevant": ["x"]}
{"id": 2, "query": "Treff", "relevant": []}
"#,
    );
    assert_eq!(run.exit, 0);
    assert_snapshot!(run.stdout, @r#"
    {"id":1,"total":0,"hits":[]}
    {"id":2,"total":1,"hits":["treff"]}
    "#);
    assert_snapshot!(run.stderr, @r"
    warning: line 1: there is no municipality `aachen`: there are dueren, juelich, not-stated
    warning: the field `relevant` of the batch is ignored (first in line 1)
    ");
}

#[test]
fn an_empty_batch_has_an_empty_answer() {
    let run = batch("\n");
    assert_eq!((run.exit, run.stdout.as_str()), (0, ""));
}

#[test]
fn a_missing_file_is_an_input_error_and_a_query_beside_a_batch_a_usage_error() {
    let sandbox = Sandbox::new();
    let run = sandbox.lotse(&["search", "--batch", "nowhere.jsonl"]);
    assert_eq!((run.exit, run.stderr.as_str()), (2, "error: there is no file `nowhere.jsonl`\n"));
    assert_eq!(sandbox.lotse(&["search", "--batch", "assets"]).exit, 2);
    assert_eq!(sandbox.lotse(&["search", "--batch", "-", "kurs"]).exit, 2);
    assert_eq!(sandbox.lotse(&["search", "--batch", "-", "--filter", "language=de"]).exit, 2);
}

#[test]
fn a_thousand_queries_take_seconds_not_minutes() {
    let lines: String =
        (0..1000).map(|id| format!("{{\"id\": {id}, \"query\": \"deutschkurs abend {id}\"}}\n")).collect();
    let run = batch(&lines);
    assert_eq!((run.exit, run.stdout.lines().count()), (0, 1000));
}
