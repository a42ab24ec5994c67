// A visitor is helped while typing, with a misspelt word, and where nothing was found.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertClean, assertNoSidewaysScroll, found, open, search, titles } from "./site.mjs";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

async function start(lang = "de", options = {}, address = "") {
  const page = await site.page(options);
  await page.goto(`${site.url}${lang}/${address}`);
  return page;
}

const field = (page) => page.getByRole("combobox", { name: /Suche|Search/ });
const list = (page) => page.getByRole("listbox", { name: /Vorschläge|Suggestions/ });
const options = (page) => list(page).getByRole("option");
const isClosed = (page) => list(page).waitFor({ state: "detached" });

/** Types letter by letter, as people do, and waits for the list. */
async function type(page, text) {
  await field(page).pressSequentially(text);
  await list(page).waitFor();
}

/** The option that the field says is active. */
async function active(page) {
  const id = await field(page).getAttribute("aria-activedescendant");
  if (id === null) return null;
  const option = page.locator(`#${id}`);
  assert.equal(await option.getAttribute("aria-selected"), "true");
  assert.equal(await list(page).locator('[aria-selected="true"]').count(), 1);
  return option.innerText();
}

async function assertAddress(page, query, filters) {
  const address = new URL(page.url());
  assert.deepEqual(Object.fromEntries(address.searchParams), { ...(query ? { q: query } : {}), ...filters });
  assert.equal(await field(page).inputValue(), query);
}

test("the keyboard takes the word that the portal uses for it", async () => {
  const page = await start();
  assert.equal(await field(page).getAttribute("aria-expanded"), "false");
  await type(page, "kinderg");
  assert.equal(await field(page).getAttribute("aria-expanded"), "true");
  assert.equal(await field(page).getAttribute("aria-controls"), await list(page).getAttribute("id"));
  assert.equal(await active(page), null, "nothing is taken unasked");
  const words = await options(page).allInnerTexts();
  const word = words.find((text) => /^(Kita|Kindergarten)$/.test(text));
  assert.ok(word, `Kita is among ${words}`);
  for (let presses = 0; presses <= words.indexOf(word); presses += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await active(page), word);
  await page.keyboard.press("Enter");
  await isClosed(page);
  assert.ok((await found(page)) > 0);
  await assertAddress(page, word, {});
  assert.equal(await field(page).evaluate((input) => input === document.activeElement), true, "the focus stays");
  await page.goBack();
  await page.waitForURL(/q=kinderg/);
  await assertClean(page);
});

test("arrows go around, Home leads back to the text, Escape closes, Tab goes on", async () => {
  const page = await start();
  await type(page, "ki");
  const count = await options(page).count();
  assert.ok(count > 2 && count <= 7, `${count} suggestions`);
  await page.keyboard.press("ArrowUp");
  assert.equal(await active(page), await options(page).last().innerText());
  await page.keyboard.press("ArrowDown");
  assert.equal(await active(page), await options(page).first().innerText());
  await page.keyboard.press("Home");
  assert.equal(await active(page), null);
  await page.keyboard.press("Escape");
  await isClosed(page);
  assert.equal(await field(page).inputValue(), "ki", "the first Escape keeps the text");
  await page.keyboard.press("ArrowDown");
  assert.equal(await active(page), await options(page).first().innerText());
  await page.keyboard.press("Tab");
  await isClosed(page);
  assert.equal(await field(page).inputValue(), "ki", "Tab takes nothing");
  await assertClean(page);
});

test("Enter without a choice searches for what was typed", async () => {
  const page = await start();
  await type(page, "kinderg");
  await page.keyboard.press("Enter");
  await isClosed(page);
  assert.ok((await found(page)) > 0);
  await assertAddress(page, "kinderg", {});
  await assertClean(page);
});

test("one letter, or letters that fit nothing, suggest nothing", async () => {
  const page = await start();
  await type(page, "ki");
  await page.keyboard.press("Backspace");
  await isClosed(page);
  await field(page).fill("xqzwv");
  await isClosed(page);
  assert.equal(await field(page).getAttribute("aria-expanded"), "false");
  await assertClean(page);
});

test("a town becomes the filter and leaves the words before it", async () => {
  const page = await start();
  await type(page, "jülic");
  await options(page).filter({ hasText: "Ort" }).filter({ hasText: "Jülich" }).click();
  await page.getByRole("button", { name: "Filter entfernen: Jülich" }).waitFor();
  assert.ok((await found(page)) > 0);
  await assertAddress(page, "", { municipality: "juelich" });

  await type(page, "deutschkurs düre");
  await options(page).filter({ hasText: "Ort" }).filter({ hasText: "Düren" }).first().click();
  await page.getByRole("button", { name: "Filter entfernen: Düren" }).waitFor();
  assert.ok((await found(page)) > 0);
  await assertAddress(page, "deutschkurs", { municipality: "dueren" });
  await assertClean(page);
});

test("a category becomes the filter", async () => {
  const page = await start("en");
  await type(page, "children and fam");
  await options(page).filter({ hasText: "Topic" }).first().click();
  await page.getByRole("button", { name: "Remove filter: Children and family" }).waitFor();
  assert.ok((await found(page)) > 0);
  await assertAddress(page, "", { category: "family" });
  await assertClean(page);
});

test("an offer leads to its page, and back to the search", async () => {
  const page = await start();
  const [title] = await titles(page);
  const typed = title.slice(0, 12).trim();
  await type(page, typed);
  const option = options(page).filter({ hasText: "Angebot" }).first();
  const name = await option.locator("span").first().innerText();
  await option.click();
  await page.waitForURL(/\/de\/offers\/[a-z0-9-]+\/$/);
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.goBack();
  await found(page);
  await assertAddress(page, typed, {});
  await assertClean(page);
});

test("suggestions do not wait for the engine", async () => {
  const page = await start();
  await page.route("**/*engine*wasm", () => {});
  await type(page, "kinderg");
  await page.getByRole("heading", { level: 2, name: "Die Suche wird geladen …" }).waitFor();
  await page.keyboard.press("ArrowDown");
  const word = await active(page);
  await page.keyboard.press("Enter");
  assert.equal(await field(page).inputValue(), word);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("who does not type is not bothered", async () => {
  const page = await start("de", {}, "?q=kinderg");
  assert.ok((await found(page)) > 0);
  await field(page).focus();
  assert.equal(await field(page).getAttribute("aria-expanded"), "false");
  await type(page, "a");
  await field(page).blur();
  await isClosed(page);
  await assertClean(page);
});

test("screen readers hear how many suggestions there are", async () => {
  const page = await start();
  await type(page, "ki");
  const count = await options(page).count();
  await page.getByRole("status").filter({ hasText: `${count} Vorschläge` }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("status").filter({ hasText: "Vorschl" }).waitFor({ state: "detached" });
  await assertClean(page);
});

for (const [screen, viewport] of Object.entries({ phone: PHONE, desktop: { viewport: { width: 1280, height: 900 } } })) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing with suggestions open: ${screen}, ${colorScheme}`, async () => {
      const page = await start("de", { ...viewport, colorScheme });
      await type(page, "ki");
      await page.keyboard.press("ArrowDown");
      await assertAccessible(page, `suggestions, ${screen}, ${colorScheme}`);
      assert.equal(await options(page).first().isVisible(), true, "axe saw the list");
      await field(page).fill("Deutschkrus");
      await correction(page).waitFor();
      await field(page).blur();
      await assertAccessible(page, `correction, ${screen}, ${colorScheme}`);
      await page.context().close();
    });
  }
}

test("on a phone the list fits, names the count, has room for fingers and goes away by scrolling", async () => {
  for (const width of [320, 360]) {
    const page = await start("de", { ...PHONE, viewport: { width, height: 640 } });
    await type(page, "ki");
    const count = await found(page);
    const line = page.locator(".lotse-suggestions__count");
    await line.getByText(new RegExp(`^${count} `)).waitFor();
    const boxes = await options(page).evaluateAll((all) => all.map((option) => option.getBoundingClientRect().toJSON()));
    for (const { height, left, right } of boxes) {
      assert.ok(height >= 44, `${height} px high`);
      assert.ok(left >= 0 && right <= width, `from ${left} to ${right} of ${width} px`);
    }
    const below = await field(page).evaluate((input) => input.getBoundingClientRect().bottom);
    assert.ok((await line.boundingBox()).y >= below, "it leaves the field free");
    await assertNoSidewaysScroll(page, `suggestions at ${width} px`);
    await type(page, "t");
    await page.evaluate(() => globalThis.scrollBy(0, 200));
    await isClosed(page);
    await page.evaluate(() => globalThis.scrollTo(0, 0));
    await type(page, "a");
    await options(page).first().tap();
    await isClosed(page);
    assert.ok((await found(page)) > 0);
    await assertClean(page);
  }
});

test("the active option is always in view", async () => {
  const page = await start("de", { viewport: { width: 640, height: 360 } });
  await type(page, "ki");
  for (let presses = await options(page).count(); presses > 0; presses -= 1) {
    await page.keyboard.press("ArrowDown");
    const seen = await list(page).evaluate((box) => {
      const [inner, outer] = [box.querySelector('[aria-selected="true"]'), box].map((it) => it.getBoundingClientRect());
      return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    });
    assert.ok(seen, await active(page));
  }
  await assertClean(page);
});

test("the list mirrors on right-to-left pages and keeps its frame in contrast themes", async () => {
  const page = await start("de", { viewport: { width: 360, height: 740 }, forcedColors: "active" });
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  await type(page, "jülic");
  await page.keyboard.press("ArrowDown");
  const option = options(page).filter({ hasText: "Ort" }).first();
  const [text, kind] = await option.locator("span").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().left));
  assert.ok(kind < text, "what it is stands at the end of the line");
  assert.equal(await options(page).first().evaluate((it) => getComputedStyle(it).outlineStyle), "solid");
  await assertNoSidewaysScroll(page, "suggestions, right to left");
});

const correction = (page) => page.getByRole("region", { name: /gefunden|found/ }).getByText(/^Meinten Sie/);

test("a misspelt word is mended, and said so", async () => {
  const page = await start();
  const count = await search(page, "Deutschkrus");
  assert.ok(count > 0);
  await correction(page).waitFor();
  await page.getByRole("button", { name: /^deutschkurs$/i }).click();
  await correction(page).waitFor({ state: "detached" });
  assert.equal(await found(page), count, "the hits were those for the mended word");
  assert.match(await field(page).inputValue(), /^deutschkurs$/i);
  await assertClean(page);
});

test("where nothing is found, what changes least comes first", async () => {
  const page = await start("de", {}, "?q=deutschkrus&municipality=nowhere");
  assert.equal(await found(page), 0);
  const ways = page.getByRole("region", { name: /gefunden/ }).getByRole("list").filter({ hasText: "Neu anfangen" });
  const words = await ways.getByRole("listitem").allInnerTexts();
  assert.match(words[0], /^Meinten Sie „deutschkurs“\?$/i);
  assert.match(words[1], /^Ohne den Filter „Ort.*“: \d+ Angebote$/);
  await ways.getByRole("button", { name: /^Ohne den Filter/ }).click();
  assert.ok((await found(page)) > 0);
  await assertClean(page);
});

test("neighbouring towns are one press away", async () => {
  const page = await start("de", {}, "?category=german-courses&municipality=erkelenz");
  assert.equal(await found(page), 0, "no course there");
  const way = page.getByRole("button", { name: /^Auch in Nachbarorten: / });
  const [count] = (await way.innerText()).match(/\d+|ein/);
  await way.click();
  await page.getByRole("button", { name: /Filter entfernen: Hückelhoven/ }).waitFor();
  assert.equal(await found(page), Number(count) || 1);
  assert.match(new URL(page.url()).searchParams.get("municipality"), /erkelenz,(.*,)?hueckelhoven/);
  await page.goBack();
  await way.waitFor();
  await assertClean(page);
});

test("a query in another script finds offers", async () => {
  const page = await start();
  assert.ok((await search(page, "курси німецької")) > 0, "Ukrainian");
  assert.ok((await search(page, "دورة لغة ألمانية")) > 0, "Arabic");
  await assertClean(page);
});
