// Words of another language: fetched when nothing explains a word, the visitor's languages first.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertClean, open, search } from "./site.mjs";

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

/** The vocabularies a page has fetched, by language. */
function fetched(page) {
  return page.requests.map((address) => address.match(/\/words-(.+)-[0-9a-f]+\.txt$/)?.[1]).filter(Boolean);
}

test("a Turkish browser gets Turkish words only, and only when they are needed", async () => {
  const page = await site.page({ locale: "tr-TR" });
  await page.goto(`${site.url}de/`);
  assert.ok((await search(page, "Hebamme")) > 0);
  assert.deepEqual(fetched(page), [], "German words are in the German pack");
  assert.ok((await search(page, "hamilelik")) > 0);
  assert.deepEqual(fetched(page), ["tr"]);
  await assertClean(page);
});

test("a German word in the English portal fetches German words", async () => {
  const page = await site.page({ locale: "en-GB" });
  await page.goto(`${site.url}en/`);
  assert.ok((await search(page, "Schwangerschaft")) > 0);
  assert.ok(fetched(page).every((lang) => lang === "de" || lang === "de-x-typed"), fetched(page).join());
  await assertClean(page);
});
