//! `taxonomy/categories.yaml` and `taxonomy/target-groups.yaml`. Invariant: the category
//! tree has two levels, because the record of a child has no children.

use lotse_model::{CategoryId, Icon};

use crate::kinds::{Choice, IdMap, LocalizedWithGerman, Text, Word, YesNo};
use crate::record::record;

impl Word for Icon {
    const WORDS: &'static [(&'static str, Self)] = Self::NAMES;
}

record! {
    /// A top category.
    CategoryRecord = "a category" {
        /// What people read, for each language.
        required label: LocalizedWithGerman<Text>,
        /// The picture beside it. Left out it is a compass.
        optional icon: Choice<Icon>,
        /// Whether it endangers some readers to be seen here, as with violence: a quick exit, a neutral title.
        optional sensitive: YesNo,
        /// Its children by id.
        optional children: IdMap<CategoryId, ChildRecord>,
    }
}

record! {
    /// A category below a top category.
    ChildRecord = "a child category" {
        /// What people read, for each language.
        required label: LocalizedWithGerman<Text>,
        /// Whether it endangers some readers to be seen here; a child of a sensitive category always is.
        optional sensitive: YesNo,
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
