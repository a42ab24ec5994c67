//! Folding that holds for every language: NFKC, small letters, no accents, one letter
//! where a script has several for the same. Invariant: folding a folded text changes nothing.

mod normalize;

use self::normalize::{nfc, nfkd};

/// `Ł`, `ß`, `ø` … have no decomposition in Unicode; visitors type the plain letters.
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
        'ə' => "e",
        _ => return None,
    })
}

/// Letters of the Arabic script that keyboards and languages write differently for the same sound.
fn plain_arabic(ch: char) -> char {
    match ch {
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' | 'ۆ' | 'ۇ' | 'ۈ' | 'ۋ' => 'و',
        'ئ' | 'ى' | 'ی' | 'ې' | 'ێ' | 'ۍ' => 'ي',
        'ة' | 'ە' | 'ھ' | 'ہ' | 'ۀ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        'ګ' => 'گ',
        'ڕ' | 'ړ' => 'ر',
        'ڵ' => 'ل',
        'ټ' => 'ت',
        'ډ' => 'د',
        'ڼ' => 'ن',
        '\u{0660}'..='\u{0669}' => ascii_digit(ch, '\u{0660}'),
        '\u{06F0}'..='\u{06F9}' => ascii_digit(ch, '\u{06F0}'),
        _ => ch,
    }
}

fn ascii_digit(digit: char, zero: char) -> char {
    char::from_digit(u32::from(digit) - u32::from(zero), 10).unwrap_or(digit)
}

/// Cyrillic and Greek letters that have a second form.
fn plain_form(ch: char) -> char {
    match ch {
        'ґ' => 'г',
        'ѝ' => 'и',
        // The Greek sigma at the end of a word.
        'ς' => 'σ',
        _ => ch,
    }
}

/// Ethiopic letters that sound alike: each row of seven vowels falls on the row people know.
fn plain_ethiopic(ch: char) -> char {
    let row = |from: u32, to: u32| char::from_u32(u32::from(ch) - from + to).unwrap_or(ch);
    match ch {
        'ሐ'..='ሗ' => row(0x1210, 0x1200),
        'ኀ'..='ኇ' => row(0x1280, 0x1200),
        'ኸ'..='ኾ' => row(0x12B8, 0x1200),
        'ሠ'..='ሧ' => row(0x1220, 0x1230),
        'ዐ'..='ዖ' => row(0x12D0, 0x12A0),
        'ፀ'..='ፆ' => row(0x1340, 0x1338),
        _ => ch,
    }
}

/// Letters that keep their sense without accents; in other scripts a mark is part of the
/// letter (Cyrillic й, Indic vowels) and stays.
fn is_latin_or_greek(ch: char) -> bool {
    matches!(ch, 'A'..='Z' | 'a'..='z' | '\u{00C0}'..='\u{024F}' | '\u{0370}'..='\u{03FF}' | '\u{1E00}'..='\u{1FFF}')
}

fn is_accent(ch: char) -> bool {
    matches!(ch, '\u{0300}'..='\u{036F}')
}

/// Whether `accent` may be left out on `base`: `ё` is typed `е`.
fn is_optional_accent(base: char, accent: char) -> bool {
    is_latin_or_greek(base) || (base == 'е' && accent == '\u{0308}') || accent == '\u{0301}'
}

/// What writers put or leave out at will, in any script.
fn is_optional(ch: char) -> bool {
    matches!(ch,
        '\u{0591}'..='\u{05C7}' // Hebrew points
        | '\u{0640}'            // tatweel
        | '\u{064B}'..='\u{0655}' | '\u{0670}' // Arabic harakat and hamza marks
        | '\u{00AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' // invisible joiners and breaks
        | '\'' | '\u{2018}' | '\u{2019}' | '\u{02BC}' | '\u{02BB}' // apostrophes in a word
    )
}

/// Folds `text` to what all its spellings share.
///
/// ```
/// assert_eq!(lotse_model::fold("Mütter"), "mutter");
/// assert_eq!(lotse_model::fold("دَوْرة"), "دوره");
/// ```
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(|ch| *ch != '\'').map(|ch| ch.to_ascii_lowercase()).collect();
    }
    let small: String = nfkd(text).chars().flat_map(char::to_lowercase).collect();
    let mut folded = String::with_capacity(small.len());
    let mut base = None;
    for ch in nfkd(&small).chars() {
        if is_accent(ch) {
            if base.is_some_and(|base| !is_optional_accent(base, ch)) {
                folded.push(ch);
            }
            continue;
        }
        if is_optional(ch) {
            continue;
        }
        base = Some(ch);
        match plain_latin(ch) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(plain_ethiopic(plain_form(plain_arabic(ch)))),
        }
    }
    nfc(&folded)
}
