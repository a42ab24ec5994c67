//! "Did you mean …?" in one place. Invariant: a suggestion is one of the given
//! names, and none is better than a far-fetched one.

/// The name of `names` that `typed` most likely meant, or `None` if all are far off.
pub(crate) fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    // A third of the letters may be wrong; transpositions count once.
    let allowed = typed.chars().count().div_ceil(3);
    names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&typed, &name.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// `did you mean …?` for [`nearest`].
pub(crate) fn did_you_mean<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(typed, names).map(|name| format!("did you mean `{name}`?"))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_near_name_is_suggested_and_a_far_one_is_not() {
        let check = |typed, want| {
            assert_eq!(nearest(typed, ["category", "municipality", "target-group"]), want, "{typed}");
        };
        check("catgory", Some("category"));
        check("Municipalty", Some("municipality"));
        check("targetgroup", Some("target-group"));
        check("price", None);
        check("", None);
    }
}
