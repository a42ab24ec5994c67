//! Whether an offer is called as its file. Invariant: one of the two is proposed, never both.

use super::CheckInput;
use crate::code::Code;
use crate::files::OfferRecord;
use crate::kinds::Context;
use crate::report::Finding;

/// The file's name is the id, so that an offer is found by either.
pub(super) fn id_is_the_file_name(record: &OfferRecord, input: &CheckInput<'_>, context: &mut Context<'_>) {
    let Some(id) = &record.id else { return };
    if id.value.as_str() != input.file_stem {
        let finding = Finding::error(Code::ID_DIFFERS_FROM_FILE, "the id is not the name of the file")
            .label(format!("the file is called `{}`", input.file_stem))
            .help(format!("write `id: {}`, or rename the file to `{}.yaml`", input.file_stem, id.value));
        context.report.push(id.at, finding);
    }
}
