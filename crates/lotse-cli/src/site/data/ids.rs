//! Identifiers as other systems want them. Invariant: equal things have equal ids in
//! every build and on every host, for ever: the namespace never changes.

use uuid::Uuid;

/// Made once, at random, for lotse.
const NAMESPACE: Uuid = Uuid::from_u128(0x6b0a_1f5e_93c4_4d27_a8f2_0c6d_71be_5594);

/// The UUID (version 5) of the thing of kind `kind` that content repos call `id`.
pub(crate) fn uuid(kind: &str, id: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{kind}:{id}").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::uuid;

    #[test]
    fn ids_never_change() {
        assert_eq!(uuid("service", "dn-kim").to_string(), "82ae5959-782e-51c1-9cec-c5cd323e4d68");
        assert_ne!(uuid("service", "x"), uuid("organization", "x"));
    }
}
