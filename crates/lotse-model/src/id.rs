//! Identifiers of the things in a content repo. Invariant: an id is kebab-case
//! ASCII (`a-z`, `0-9`, single inner `-`), so it can stand in a URL and a file name.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use small letters a-z, digits and single hyphens between them")]
pub struct InvalidId(String);

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks and wraps `text`.
            ///
            /// # Errors
            /// [`InvalidId`] if `text` is not kebab-case ASCII.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidId> {
                let text = text.into();
                if is_id(&text) { Ok(Self(text)) } else { Err(InvalidId(text)) }
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id!(
    /// An offer; stable over its whole life, also after it has ended.
    OfferId
);
id!(
    /// An organization that provides offers (HSDS *organization*).
    ProviderId
);
id!(
    /// A category of the taxonomy (HSDS *taxonomy term*).
    CategoryId
);
id!(
    /// A group of people an offer is meant for.
    TargetGroupId
);
id!(
    /// A concept of the thesaurus.
    ConceptId
);
id!(
    /// One of the first steps of somebody who has just arrived.
    FirstStepId
);
id!(
    /// An explained word.
    WordId
);
id!(
    /// A municipality; the official key is [`Ags`](crate::Ags).
    MunicipalityId
);
id!(
    /// A county (Kreis).
    CountyId
);

#[cfg(test)]
mod tests {
    use super::OfferId;

    #[test]
    fn kebab_case_is_an_id_and_nothing_else() {
        for good in ["a", "dn-kim", "fit-2024"] {
            assert!(OfferId::new(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "ä", "a b", "a_b", "../a"] {
            assert!(OfferId::new(bad).is_err(), "{bad}");
        }
    }
}
