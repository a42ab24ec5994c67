//! `lotse explain`: the long form of every code.

use crate::sandbox::Sandbox;

#[test]
fn a_code_is_explained_with_and_without_brackets() {
    let sandbox = Sandbox::new();
    for code in ["unknown-field", "[unknown-field]"] {
        let run = sandbox.lotse(&["explain", code]);
        assert_eq!(run.exit, 0);
        assert!(run.stdout.starts_with("# unknown-field\n"), "{}", run.stdout);
    }
}

#[test]
fn an_unknown_code_gets_a_suggestion() {
    let run = Sandbox::new().lotse(&["explain", "unknown-feild"]);
    assert_eq!(run.exit, 2);
    insta::assert_snapshot!(run.stderr, @r"
    error: there is no code `unknown-feild`
      help: did you mean `unknown-field`?
    ");
}

#[test]
fn without_a_code_all_are_listed() {
    let run = Sandbox::new().lotse(&["explain"]);
    assert_eq!(run.exit, 0);
    assert!(run.stdout.lines().any(|line| line == "not-utf8"), "{}", run.stdout);
}
