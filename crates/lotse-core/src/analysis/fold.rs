//! Folding that holds for every language: NFKC, small letters, no accents.
//! Invariant: folding a folded text changes nothing.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

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

/// Accents on Latin and Greek letters are dropped; in other scripts a mark is part of
/// the letter (Cyrillic й, Indic vowels) and stays, but for the vowel points that Arabic
/// and Hebrew write or leave out at will.
fn drops_marks(ch: char) -> bool {
    matches!(ch, '\u{00C0}'..='\u{024F}' | '\u{0370}'..='\u{03FF}' | '\u{1E00}'..='\u{1FFF}')
}

fn is_optional_mark(ch: char) -> bool {
    matches!(ch,
        '\u{0300}'..='\u{036F}'   // combining accents
        | '\u{0591}'..='\u{05C7}' // Hebrew points
        | '\u{0640}'              // tatweel
        | '\u{064B}'..='\u{065F}' | '\u{0670}' // Arabic harakat
        | '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' // invisible joiners and breaks
    )
}

/// Folds `text` to what all its spellings share.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for ch in text.nfkc().flat_map(char::to_lowercase).nfc() {
        push(&mut folded, ch);
    }
    folded
}

fn push(folded: &mut String, ch: char) {
    if let Some(plain) = plain_latin(ch) {
        folded.push_str(plain);
    } else if is_optional_mark(ch) {
        // Left out. `ch` is composed, so an accent here stands on nothing that has a composed form.
    } else if drops_marks(ch) {
        decompose_canonical(ch, |part| {
            if canonical_combining_class(part) == 0 {
                match plain_latin(part) {
                    Some(plain) => folded.push_str(plain),
                    None => folded.push(part),
                }
            }
        });
    } else {
        folded.push(ch);
    }
}
