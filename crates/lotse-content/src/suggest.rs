//! "Did you mean …?" Invariant: a suggestion is one of the candidates, and near enough
//! to be a slip of the keyboard rather than another word.

use strsim::damerau_levenshtein;

/// The candidate nearest to `word`, if it is near: a slip, another case, a spelled-out umlaut, a beginning.
///
/// ```
/// assert_eq!(lotse_content::nearest("Jülch", ["dueren", "juelich"]), Some("juelich"));
/// assert_eq!(lotse_content::nearest("aachen", ["dueren", "juelich"]), None);
/// ```
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    if length > 60 {
        return None;
    }
    let word = fold(word);
    let distance = |candidate: &str| {
        let folded = fold(candidate);
        // One begins with the other: `phone` and `phones`, `german` and `german-courses`.
        let prefix =
            length >= 4 && (folded.starts_with(&word) || word.starts_with(&folded) && folded.len() >= 4);
        let distance = damerau_levenshtein(&word, &folded);
        if prefix { distance.min(2) } else { distance }
    };
    let limit = match length {
        0..=2 => 1,
        3..=5 => 2,
        _ => length / 3,
    };
    candidates
        .into_iter()
        .map(|candidate| (distance(candidate), candidate))
        .filter(|(distance, candidate)| *distance <= limit && *distance < candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// ``did you mean `x`?`` for the [`nearest`] candidate, if anything is near.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, candidates).map(|near| format!("did you mean `{near}`?"))
}

/// Small letters, umlauts spelled out, every separator a hyphen: what editors mix up without a thought.
fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for char in word.chars().flat_map(char::to_lowercase) {
        match char {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            '_' | ' ' => folded.push('-'),
            other => folded.push(other),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_recognised_and_other_words_are_not() {
        let check = |word: &str, want: Option<&str>| {
            let candidates = ["min_years", "phones", "dueren", "german-courses", "url"];
            assert_eq!(nearest(word, candidates), want, "{word}");
        };
        check("min_yeras", Some("min_years"));
        check("minYears", Some("min_years"));
        check("phone", Some("phones"));
        check("Düren", Some("dueren"));
        check("german courses", Some("german-courses"));
        check("german", Some("german-courses"));
        check("housing", None);
        check("x", None);
        check("", None);
    }
}
