//! `taxonomy/categories.yaml` and `taxonomy/target-groups.yaml`. Invariant: the category
//! tree has two levels, because the record of a child has no children.

use lotse_model::CategoryId;

use crate::kinds::{IdMap, LocalizedWithGerman, Text, YesNo};
use crate::record::record;

record! {
    /// A top category.
    CategoryRecord = "a category" {
        /// What people read, for each language.
        required label: LocalizedWithGerman<Text>,
        /// Its children by id.
        optional children: IdMap<CategoryId, ChildRecord>,
    }
}

record! {
    /// A category below a top category.
    ChildRecord = "a child category" {
        /// What people read, for each language.
        required label: LocalizedWithGerman<Text>,
    }
}

record! {
    /// A group of people offers are meant for.
    TargetGroupRecord = "a target group" {
        /// What people read, for each language.
        required label: LocalizedWithGerman<Text>,
        /// Whether these are people who help or work in the field rather than visitors.
        optional professional: YesNo,
    }
}
