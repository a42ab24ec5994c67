//! The YAML tree by example. Invariant: every case names the text and what must come of it.

use super::{Node, Value, parse};
use crate::diagnostic::Diagnostic;
use crate::report::FileReport;

fn tree(source: &str) -> (String, Vec<Diagnostic>) {
    let mut report = FileReport::new("f.yaml", source);
    let node = parse(source, &mut report);
    (node.map_or_else(|| "-".to_owned(), |node| show(&node)), report.into_diagnostics())
}

fn show(node: &Node<'_>) -> String {
    match &node.value {
        Value::Scalar(text) => format!("'{text}'"),
        Value::Empty => "∅".to_owned(),
        Value::Broken => "†".to_owned(),
        Value::List(items) => format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(" ")),
        Value::Mapping(entries) => {
            let entries: Vec<_> =
                entries.iter().map(|entry| format!("{}={}", entry.key, show(&entry.node))).collect();
            format!("{{{}}}", entries.join(" "))
        }
    }
}

#[track_caller]
fn check(source: &str, want: &str) {
    let (tree, diagnostics) = tree(source);
    assert_eq!((tree.as_str(), diagnostics.as_slice()), (want, [].as_slice()));
}

#[track_caller]
fn check_error(source: &str, place: (usize, usize), headline: &str) {
    let (_, diagnostics) = tree(source);
    let [found] = diagnostics.as_slice() else { panic!("{diagnostics:#?}") };
    assert_eq!((found.line, found.column), place, "{found:#?}");
    assert!(found.headline.contains(headline), "{found:#?}");
    assert_eq!(found.code, "invalid-yaml");
    assert!(found.help.is_some());
}

#[test]
fn scalars_stay_the_text_that_was_written() {
    check("[de, no, 1.10, 007, \"~\", 2024-11]", "['de' 'no' '1.10' '007' '~' '2024-11']");
}

#[test]
fn nothing_and_null_are_empty() {
    check("a:\nb: ~\nc: null\nd: ''", "{a=∅ b=∅ c=∅ d=''}");
    check("", "-");
    check("# only a comment\n", "-");
}

#[test]
fn block_and_flow_make_the_same_tree() {
    check("a:\n  - x\n  - y: z\n", "{a=['x' {y='z'}]}");
    check("a: [x, {y: z}]", "{a=['x' {y='z'}]}");
}

#[test]
fn a_byte_order_mark_is_accepted_and_no_column() {
    check("\u{feff}a: x", "{a='x'}");
    check_error("\u{feff}a: *x", (1, 4), "alias");
}

#[test]
fn windows_line_ends_change_no_place() {
    check("a: x\r\nb: y\r\n", "{a='x' b='y'}");
    check_error("a: x\r\nbb: *y\r\n", (2, 5), "alias");
}

#[test]
fn a_second_document_is_refused() {
    check("---\na: x\n", "{a='x'}");
    check_error("a: x\n---\nb: y\n", (2, 1), "second document");
}

#[test]
fn aliases_tags_and_depth_are_refused_quickly() {
    check_error("a: &x [1]\nb: *x", (2, 4), "aliases");
    check_error("a: !!binary abc", (1, 13), "tags");
    check_error(&"[".repeat(100_000), (1, 33), "nested too deep");
    check_error(
        &(0..2_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect::<String>(),
        (33, 33),
        "deep",
    );
    let bomb =
        (1..20).map(|level| format!("l{level}: &l{level} [*l{0}, *l{0}]\n", level - 1)).collect::<String>();
    assert_eq!(tree(&format!("l0: &l0 x\n{bomb}")).1.len(), 38);
}

#[test]
fn every_second_field_is_reported_and_the_first_kept() {
    let (tree, diagnostics) = tree("a: 1\nb: 2\na: 3\nb: 4\na: 5\n");
    assert_eq!(tree, "{a='1' b='2'}");
    let lines: Vec<_> = diagnostics
        .iter()
        .map(|found| (found.line, found.related.as_ref().map_or(0, |first| first.line)))
        .collect();
    assert_eq!(lines, [(3, 1), (4, 2), (5, 1)]);
}

#[test]
fn common_slips_get_words_an_editor_knows() {
    check_error("a: Offen: täglich", (1, 9), "`:` where no field can begin");
    check_error("a: [x, y\nb: z\n", (2, 2), "a `:` where no field can be");
    check_error("a: [x, y\n", (1, 4), "bracket is not closed");
    check_error("a: \"x\n", (1, 4), "quotation mark is not closed");
    check_error("a:\n\tb: c\n", (2, 1), "tab");
    check_error("a: @home", (1, 4), "no text can begin with `@`");
    check_error("a: x\nb\n", (2, 1), "no field");
    check_error("a: x]\nb: ]", (2, 4), "closing bracket");
}
