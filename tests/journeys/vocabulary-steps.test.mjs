// Which vocabularies are fetched in which order; needs no browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inStep, STEPS } from "../../web/js/vocabularies.js";

const ADDRESSES = {
  "Cyrl/ru": "words-ru.txt",
  "Cyrl/sr": "words-sr.txt",
  "Latn/de": "words-de.txt",
  "Latn/hr": "words-hr.txt",
  "Latn/ru-Latn": "words-ru-Latn.txt",
  "Latn/tr": "words-tr.txt",
};

function steps(scripts, languages) {
  return STEPS.map((step) => inStep(ADDRESSES, step, scripts, languages));
}

test("the visitor's languages come first, then German, then all others of the script", () => {
  assert.deepEqual(steps(["Latn"], ["en", "tr-TR"]), [["Latn/tr"], ["Latn/de"], ["Latn/hr", "Latn/ru-Latn"]]);
  assert.deepEqual(steps(["Latn"], ["ru"]), [["Latn/ru-Latn"], ["Latn/de"], ["Latn/hr", "Latn/tr"]]);
  assert.deepEqual(steps(["Cyrl"], ["bs-BA"]), [["Cyrl/sr"], [], ["Cyrl/ru"]]);
  assert.deepEqual(steps([], ["tr"]), [[], [], []]);
});
