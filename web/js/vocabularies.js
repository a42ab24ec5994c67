// Which vocabularies a visitor needs for words that nothing explains. They lie beside the pack, one a language; their
// addresses are known by script and language: `Latn/tr`, `Latn/ru-Latn`.

// What is fetched together, only as long as a word is not explained: the visitor's own languages, German, all others.
export const STEPS = ["own", "german", "others"];

// The vocabularies of a step with words in one of `scripts`; `languages` are the tags of the visitor's languages.
export function inStep(addresses, step, scripts, languages) {
  const own = languages.map(language);
  const stepOf = (tag) => (own.includes(language(tag)) ? "own" : language(tag) === "de" ? "german" : "others");
  return Object.keys(addresses).filter((key) => {
    const [script, tag] = key.split("/");
    return scripts.includes(script) && stepOf(tag) === step;
  });
}

// Bosnian, Croatian and Serbian are one language to those who speak them (Lang::is_same_language).
function language(tag) {
  const [primary] = tag.toLowerCase().split("-");
  return ["bs", "hr"].includes(primary) ? "sr" : primary;
}
