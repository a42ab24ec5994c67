//! Invariant: all languages say the same things, and everything the code asks for.

use std::collections::BTreeSet;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::*;
use crate::messages::{Messages, Value};

fn keys(locale: &Locale) -> BTreeSet<String> {
    locale.messages().into_keys().collect()
}

#[test]
fn every_locale_file_is_understood() {
    for locale in LOCALES {
        assert_eq!(compile(locale.source).problems, Vec::<String>::new(), "{}", locale.tag);
    }
}

#[test]
fn all_locales_have_the_same_keys() {
    let german = keys(&LOCALES[0]);
    for locale in LOCALES {
        let own = keys(locale);
        let missing: Vec<_> = german.difference(&own).collect();
        let unknown: Vec<_> = own.difference(&german).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "{}: missing {missing:?}, unknown {unknown:?}",
            locale.tag
        );
    }
}

/// The keys in `.text("key"`, `.format("key"` and the like, and in tuples and tables of keys.
#[test]
fn every_key_in_the_code_exists_and_every_message_is_used() {
    let known = keys(&LOCALES[0]);
    let sources = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let mut asked = BTreeSet::new();
    for call in [".text(", ".format(", ".count(", ".name(", ".find("] {
        for rest in sources.split(call).skip(1) {
            let rest = rest.trim_start().strip_prefix("page, ").unwrap_or(rest.trim_start());
            if let Some(key) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                asked.insert(key.to_owned());
            }
        }
    }
    let unknown: Vec<_> = asked.difference(&known).filter(|key| key.as_str() != "language-").collect();
    assert!(unknown.is_empty(), "no locale has {unknown:?}");
    assert!(asked.len() > 60, "the search for keys finds only {}", asked.len());

    let is_used = |key: &&String| key.starts_with("language-") || sources.contains(&format!("\"{key}\""));
    let unused: Vec<_> = known.iter().filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[expect(clippy::disallowed_methods, reason = "a test reads the sources it is about")]
fn sources(folder: &Path) -> String {
    let mut found = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.push_str(&sources(&path));
        } else if path.file_name().is_some_and(|name| name != "tests.rs") {
            // Keys in the tests of a module are not asked for by a page.
            let text = std::fs::read_to_string(&path).unwrap();
            found.push_str(text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default());
        }
    }
    found
}

/// Our evaluator against Fluent's own, for every message and many numbers.
#[test]
fn messages_read_as_fluent_reads_them() {
    for locale in LOCALES {
        let lang = Lang::new(locale.tag).unwrap();
        let language: LanguageIdentifier = locale.tag.parse().unwrap();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(locale.source.to_owned()).expect("checked by another test");
        bundle.add_resource(resource).expect("no key stands twice");
        let messages = Messages::new(&lang, locale.messages());
        for key in keys(locale) {
            for number in [0, 1, 2, 3, 5, 11, 12, 21, 100, 310_u32] {
                let names = ["count", "month", "shown", "total", "min", "max"];
                let words = [
                    "name",
                    "facet",
                    "date",
                    "day",
                    "year",
                    "language",
                    "level",
                    "start",
                    "end",
                    "municipality",
                    "time",
                ];
                let mut theirs = FluentArgs::new();
                let mut ours = Vec::new();
                for name in names {
                    theirs.set(name, number);
                    ours.push((name, Value::Number(number)));
                }
                for name in words {
                    theirs.set(name, FluentValue::from(name));
                    ours.push((name, Value::from(name)));
                }
                let mut errors = Vec::new();
                let pattern = bundle
                    .get_message(&key)
                    .and_then(|message| message.value())
                    .expect("a key of the bundle");
                let want = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
                assert_eq!(messages.format(&key, &ours), want, "{} {key} {number}", locale.tag);
                assert!(errors.is_empty(), "{} {key}: {errors:?}", locale.tag);
            }
        }
    }
}

#[test]
fn a_date_reads_like_a_date() {
    let check = |tag: &str, date: &str, want: &str| {
        let lang = Lang::new(tag).unwrap();
        let page = crate::PageContext::new(&lang, Locale::find(&lang).messages(), "/");
        assert_eq!(crate::format::as_of(&page, date.parse().unwrap()), want);
    };
    check("de", "2024-11", "Stand: November 2024");
    check("en", "2024-11", "as of November 2024");
    check("de", "2018-01-05", "Stand: 5. Januar 2018");
    check("en", "2018", "as of 2018");
}
