//! Folding that holds for every language: NFKC, small letters, no accents.
//! Invariant: folding a folded text changes nothing.

use super::normalize::{nfc, nfkd};

/// `Ł`, `ß`, `ø` … have no decomposition in Unicode; readers type the plain letters.
fn plain_latin(ch: char) -> Option<&'static str> {
    Some(match ch {
        'ß' | 'ẞ' => "ss",
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

/// Letters that keep their sense without accents; in other scripts a mark is part of the
/// letter (Cyrillic й, Indic vowels) and stays.
fn is_latin_or_greek(ch: char) -> bool {
    matches!(ch, 'A'..='Z' | 'a'..='z' | '\u{00C0}'..='\u{024F}' | '\u{0370}'..='\u{03FF}' | '\u{1E00}'..='\u{1FFF}')
}

fn is_accent(ch: char) -> bool {
    matches!(ch, '\u{0300}'..='\u{036F}')
}

/// What writers put or leave out at will, in any script.
fn is_optional(ch: char) -> bool {
    matches!(ch,
        '\u{0591}'..='\u{05C7}' // Hebrew points
        | '\u{0640}'            // tatweel
        | '\u{064B}'..='\u{0652}' | '\u{0670}' // Arabic harakat
        | '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' // invisible joiners and breaks
    )
}

/// Folds `text` to what all its spellings share: NFKC, small letters, no accents.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let small: String = nfkd(text).chars().flat_map(char::to_lowercase).collect();
    let mut folded = String::with_capacity(small.len());
    let mut base = None;
    for ch in nfkd(&small).chars() {
        if is_accent(ch) {
            if !base.is_none_or(is_latin_or_greek) {
                folded.push(ch);
            }
            continue;
        }
        base = Some(ch);
        if is_optional(ch) {
            continue;
        }
        match plain_latin(ch) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(ch),
        }
    }
    nfc(&folded)
}
