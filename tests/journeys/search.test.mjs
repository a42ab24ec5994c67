// A visitor searches: the way of issue 2, from the first letter to a shared address.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertClean, found, open, search, titles, toggle } from "./site.mjs";

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

async function start(lang = "de", options = {}) {
  const page = await site.page(options);
  await page.goto(`${site.url}${lang}/`);
  return page;
}

test("typing finds courses, a town narrows them, an offer opens, back keeps everything", async () => {
  const page = await start();
  const all = await search(page, "deutschkurs mütter düren");
  assert.ok(all > 0, "there are courses");
  assert.match((await titles(page)).slice(0, 3).join("\n"), /Deutsch|Sprach|Mütter|Frauen|Eltern/);

  await toggle(page, "Ort", "Jülich");
  await page.getByRole("list", { name: "Gewählte Filter" }).getByRole("button", { name: /Jülich/ }).waitFor();
  const inJuelich = await found(page);
  assert.ok(inJuelich > 0 && inJuelich <= all, `${inJuelich} of ${all} serve Jülich`);
  const address = new URL(page.url());
  assert.equal(address.searchParams.get("q"), "deutschkurs mütter düren");
  assert.equal(address.searchParams.get("municipality"), "juelich");

  const shown = await titles(page);
  await page.getByRole("article").first().getByRole("link").first().click();
  await page.getByRole("heading", { level: 1, name: shown[0] }).waitFor();
  assert.match(page.url(), /\/de\/offers\/[a-z0-9-]+\/$/);

  await page.goBack();
  assert.equal(await found(page), inJuelich);
  assert.deepEqual(await titles(page), shown);
  assert.equal(await page.getByRole("combobox", { name: /Suche|Search/ }).inputValue(), "deutschkurs mütter düren");
  await assertClean(page);
});

test("a shared address shows the same in a new browser, and after a reload", async () => {
  const page = await start();
  await search(page, "wohnung");
  await toggle(page, "Ort", "Jülich");
  await page.getByRole("button", { name: /Filter entfernen: Jülich/ }).waitFor();
  const count = await found(page);
  const shown = await titles(page);

  const other = await site.page();
  await other.goto(page.url());
  assert.equal(await found(other), count);
  assert.deepEqual(await titles(other), shown);
  await other.reload();
  assert.equal(await found(other), count);
  assert.deepEqual(await titles(other), shown);
  await assertClean(other);
});

test("removing the chip widens the search again", async () => {
  const page = await start();
  const all = await search(page, "beratung");
  await toggle(page, "Ort", "Jülich");
  await page.getByRole("button", { name: /Filter entfernen: Jülich/ }).click();
  await page.getByRole("button", { name: /Filter entfernen/ }).waitFor({ state: "detached" });
  assert.equal(await found(page), all);
  await assertClean(page);
});

test("the same works in English", async () => {
  const page = await start("en");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.ok((await search(page, "german course for women")) > 0);
  await toggle(page, "Town", "Jülich");
  await page.getByRole("button", { name: /Remove filter: Jülich/ }).waitFor();
  assert.ok((await found(page)) > 0);
  await assertClean(page);
});

test("the language switch leads to the same page in the other language", async () => {
  const page = await start();
  await page.getByRole("article").first().getByRole("link").first().click();
  await page.waitForURL(/\/de\/offers\//);
  const german = new URL(page.url()).pathname;
  await page.locator(".lotse-languages summary").click();
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/\/en\/offers\//);
  assert.equal(new URL(page.url()).pathname, german.replace("/de/", "/en/"));
  await assertClean(page);
});

test("a query of 10,000 characters is answered", async () => {
  const page = await start();
  await search(page, "deutschkurs ".repeat(900).slice(0, 10_000));
  assert.ok((await search(page, "deutschkurs")) > 0, "and the engine still lives");
  assert.deepEqual(page.problems.filter((problem) => !problem.includes("414")), []);
});

test("a query of nothing but punctuation never breaks the page", async () => {
  const page = await start();
  await page.getByRole("combobox", { name: /Suche|Search/ }).fill('?!… "" -- ***');
  await page.locator('section[aria-busy="false"]').getByRole("heading", { level: 2 }).first().waitFor();
  assert.ok((await search(page, "deutschkurs")) > 0, "the search goes on");
  await assertClean(page);
});

test("a search without hits offers a way on", async () => {
  const page = await start();
  assert.equal(await search(page, "xqzwvkjy"), 0);
  await page.getByRole("button", { name: "Neu anfangen" }).click();
  await page.getByRole("heading", { level: 2, name: /^Alle \d+ Angebote/ }).waitFor();
  assert.ok((await titles(page)).length > 0);
  await assertClean(page);
});

test("the keyboard alone is enough", async () => {
  const page = await start();
  const focused = () => page.evaluate(() => document.activeElement.getAttribute("href") ?? document.activeElement.id);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "#main", "the skip link comes first");
  await page.keyboard.press("Enter");
  const tabUntil = async (isThere, what) => {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press("Tab");
      const visible = await page.evaluate(() => {
        const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement);
        return outlineStyle !== "none" || boxShadow !== "none";
      });
      assert.ok(visible, `the focus can be seen on ${await focused()}`);
      if (await isThere()) return;
    }
    assert.fail(`200 times Tab did not reach ${what}`);
  };
  const isRole = (role) => () => page.evaluate((type) => document.activeElement.getAttribute("type") === type, role);
  await tabUntil(isRole("search"), "the search field");
  await page.keyboard.type("deutschkurs");
  const all = await found(page);
  await tabUntil(isRole("checkbox"), "a filter");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /Filter entfernen:/ }).waitFor();
  assert.ok((await found(page)) <= all);
  const isOffer = async () => /\/offers\//.test((await focused()) ?? "");
  await tabUntil(isOffer, "an offer");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/de\/offers\//);
  await assertClean(page);
});

test("on a phone the filters open below their button and close onto the results", async () => {
  const page = await start("de", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await search(page, "deutschkurs");
  const button = page.getByRole("button", { name: /^Filter/ });
  assert.equal(await button.getAttribute("aria-expanded"), "false");
  await button.tap();
  await toggle(page, "Ort", "Jülich");
  await page.getByRole("button", { name: /Angebote? zeigen$/ }).filter({ visible: true }).first().tap();
  assert.ok((await found(page)) > 0);
  await page.getByRole("button", { name: /^Filter \(1 / }).waitFor();
  await assertClean(page);
});
