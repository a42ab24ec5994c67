//! Whether the texts of a result list come in every language that a site requires. Invariant:
//! one warning for each text, naming all languages it lacks.

use lotse_model::Localized;

use super::CheckInput;
use crate::code::Code;
use crate::files::OfferRecord;
use crate::kinds::Context;
use crate::record::Spanned;
use crate::report::Finding;

/// Title and summary stand in every result list.
pub(super) fn promised_languages(record: &OfferRecord, input: &CheckInput<'_>, context: &mut Context<'_>) {
    // A draft is not shown to anybody.
    if record.status.as_ref().is_some_and(|status| !status.value.is_published()) {
        return;
    }
    check("title", &record.title, input, context);
    check("summary", &record.summary, input, context);
}

fn check(name: &str, text: &Option<Spanned<Localized>>, input: &CheckInput<'_>, context: &mut Context<'_>) {
    let Some(text) = text else { return };
    let missing: Vec<_> = input
        .languages
        .iter()
        // German is required: without it the reader has reported an error.
        .filter(|lang| lang.primary() != "de" && text.value.find(lang).is_fallback)
        .map(lotse_model::Lang::as_str)
        .collect();
    let Some(first) = missing.first() else { return };
    let finding =
        Finding::warning(Code::MISSING_TRANSLATION, format!("`{name}` is missing in {}", missing.join(", ")))
            .label("not in all required languages")
            .help(format!("add `{first}: …`"))
            .note("readers of this language get the German text");
    context.report.push(text.key, finding);
}
