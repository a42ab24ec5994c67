// A visitor narrows and orders the hits: on a phone in a sheet, on a desktop beside the list, by keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertClean, assertNoSidewaysScroll, found, open, search, titles, toggle } from "./site.mjs";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

async function start(options = {}, search = "") {
  const page = await site.page(options);
  await page.goto(`${site.url}de/${search}`);
  return page;
}

/** Waits until the list shows what the address names. */
async function shown(page) {
  await page.waitForFunction(() => document.querySelector(".lotse-results").dataset.shown === location.search);
}

const params = (page) => new URL(page.url()).searchParams;
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);

test("values of a facet widen, facets narrow, and each is a chip that takes it away", async () => {
  const page = await start();
  const all = await search(page, "beratung");
  await toggle(page, "Wie es stattfindet", "online");
  await page.getByRole("button", { name: "Filter entfernen: online" }).waitFor();
  const online = await found(page);
  assert.ok(online > 0 && online < all, `${online} of ${all}`);
  await toggle(page, "Wie es stattfindet", "am Telefon");
  await page.getByRole("button", { name: "Filter entfernen: am Telefon" }).waitFor();
  const either = await found(page);
  assert.ok(either >= online, "a second value of the same facet widens");
  assert.equal(params(page).get("mode"), "online,phone");

  const box = page.getByRole("checkbox", { name: /^Ehrenamtliche gesucht/ });
  if (await box.isVisible()) {
    await box.click();
    await page.getByRole("button", { name: "Filter entfernen: Ehrenamtliche gesucht" }).waitFor();
    assert.ok((await found(page)) <= either, "another facet narrows");
  }
  await page.getByRole("button", { name: "Alle Filter entfernen" }).click();
  await shown(page);
  assert.equal(await found(page), all);
  assert.equal(await focused(page), "lotse-results", "the focus goes on at the count");
  await assertClean(page);
});

test("facets without a choice are not drawn", async () => {
  const page = await start();
  await search(page, "xqzwvkjy");
  assert.equal(await page.locator(".lotse-facet").count(), 0);
  await assertClean(page);
});

test("a long list narrows while typing and keeps what is ticked", async () => {
  const page = await start();
  await toggle(page, "Ort", "Jülich");
  await shown(page);
  const group = page.getByRole("group", { name: "Ort", exact: true });
  if (await group.getByRole("button", { expanded: false }).count()) {
    await group.getByRole("button", { expanded: false }).click();
  }
  await group.getByRole("searchbox", { name: "Liste eingrenzen" }).fill("DUREN");
  const names = await group.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => box.value));
  assert.deepEqual(names.sort(), ["dueren", "juelich"]);
  await assertClean(page);
});

test("on a phone the filters are a sheet: alone in reach, with a count that follows, closed by its button", async () => {
  const page = await start(PHONE);
  await search(page, "deutschkurs");
  await page.getByRole("button", { name: /^Filter/ }).tap();
  const sheet = page.getByRole("dialog", { name: "Filter" });
  await sheet.waitFor();
  const isInReach = (selector) => page.evaluate((it) => !document.querySelector(it).closest("[inert]"), selector);
  for (const around of ["#lotse-query", "#lotse-results", "header", "footer"]) {
    assert.equal(await isInReach(around), false, `${around} is out of reach`);
  }
  assert.ok((await isInReach("#lotse-filters-panel")) && (await isInReach(".lotse-start [role=status]")), "and counts are still said");
  await assertAccessible(page, "the sheet");
  const done = sheet.getByRole("button", { name: /zeigen$|^Kein/ }).filter({ hasText: /Angebot/ });
  const before = await done.innerText();
  await toggle(page, "Ort", "Jülich");
  await page.waitForFunction((text) => document.querySelector(".lotse-filters__foot").innerText !== text, before);
  await assertNoSidewaysScroll(page, "the sheet");
  const promised = Number((await done.innerText()).match(/\d+/)?.[0] ?? 1);
  await done.tap();
  await sheet.waitFor({ state: "detached" });
  assert.ok(await isInReach("#lotse-query"));
  assert.equal(await found(page), promised);
  assert.equal(await focused(page), "lotse-results");
  await page.getByRole("button", { name: /^Filter \(1 / }).waitFor();
  await assertClean(page);
});

test("Escape and back close the sheet and keep what was ticked", async () => {
  const page = await start(PHONE, "?q=beratung");
  await found(page);
  const opener = page.getByRole("button", { name: /^Filter/ });
  const sheet = page.getByRole("dialog", { name: "Filter" });
  await opener.tap();
  await sheet.waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  assert.match(await focused(page), /lotse-filters__open/);

  await opener.tap();
  await toggle(page, "Ort", "Jülich");
  await shown(page);
  await page.goBack();
  await sheet.waitFor({ state: "detached" });
  await shown(page);
  assert.equal(params(page).get("municipality"), "juelich");
  await page.goBack();
  await shown(page);
  assert.equal(params(page).get("municipality"), null, "and the next step back undoes it");
  await assertClean(page);
});

test("the sheet works by keyboard alone", async () => {
  const page = await start({ viewport: { width: 360, height: 740 } }, "?q=beratung");
  await found(page);
  await page.getByRole("button", { name: /^Filter/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Filter" }).waitFor();
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("[role=dialog]") !== null), "the focus stays");
    if (await page.evaluate(() => document.activeElement.type === "checkbox")) break;
  }
  await page.keyboard.press("Space");
  await shown(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Filter \(1 / }).waitFor();
  assert.match(await focused(page), /lotse-filters__open/);
  await assertClean(page);
});

test("hits stand from A to Z, with umlauts where they belong", async () => {
  const page = await start();
  await page.getByLabel("Sortieren").selectOption({ label: "A bis Z" });
  await shown(page);
  assert.equal(params(page).get("sort"), "title");
  const inOrder = await titles(page);
  const collator = new Intl.Collator("de");
  const letters = inOrder.map((title) => title.replace(/^[^\p{L}\p{N}]+/u, ""));
  assert.deepEqual(letters, [...letters].sort(collator.compare));
  await page.getByLabel("Sortieren").selectOption({ label: "Beste Treffer zuerst" });
  await shown(page);
  assert.equal(new URL(page.url()).search, "");
  await page.goBack();
  await shown(page);
  assert.deepEqual(await titles(page), inOrder);
  assert.equal(await page.getByLabel("Sortieren").inputValue(), "title");
  await assertClean(page);
});

test("distances count from the town one chooses, by keyboard, and a shared address has them", async () => {
  const page = await start({}, "?q=beratung");
  await found(page);
  await page.getByLabel("Sortieren").focus();
  await page.keyboard.press("ArrowDown");
  await shown(page);
  await page.getByLabel("von", { exact: true }).selectOption({ label: "Jülich" });
  await shown(page);
  assert.deepEqual([params(page).get("sort"), params(page).get("from")], ["near", "juelich"]);
  const distances = async (on) => {
    const texts = await on.getByRole("article").locator("li").filter({ hasText: /\bkm$/ }).allInnerTexts();
    return texts.map((text) => (text.includes("<") ? 0 : Number(text.match(/(\d+)\s*km$/)[1])));
  };
  const here = await distances(page);
  assert.ok(here.length > 3, `${here}`);
  assert.deepEqual(here, [...here].sort((a, b) => a - b));
  const other = await start({}, new URL(page.url()).search);
  await shown(other);
  assert.deepEqual(await distances(other), here);
  await assertAccessible(page, "sorted by distance");
  await assertClean(page);
});

test("where the visitor is is asked for only by a press, and stays in the page", async () => {
  const options = { geolocation: { latitude: 50.92, longitude: 6.36 }, permissions: ["geolocation"] };
  const page = await start(options, "?sort=near");
  await page.getByRole("button", { name: "Meinen Standort verwenden" }).click();
  await page.getByRole("article").first().getByText(/km$/).waitFor();
  assert.equal(new URL(page.url()).search, "?sort=near");
  assert.equal(await page.getByLabel("von", { exact: true }).locator("option:checked").innerText(), "Mein Standort");
  await assertClean(page);

  const shy = await start({ permissions: [] }, "?sort=near");
  await shy.getByRole("button", { name: "Meinen Standort verwenden" }).click();
  await shy.getByRole("status").filter({ hasText: "Ihr Standort ist nicht bekannt" }).waitFor();
});

test("more hits, and back from an offer to the same place in the list", async () => {
  const page = await start({}, "?q=beratung");
  await found(page);
  await page.getByRole("button", { name: /^Weitere Angebote/ }).click();
  await shown(page);
  assert.equal(params(page).get("n"), "20");
  const link = page.getByRole("article").nth(10).getByRole("link").first();
  await page.waitForFunction(() => document.activeElement.closest("li") === document.querySelectorAll(".lotse-hits > li")[10]);
  const href = await link.getAttribute("href");
  await link.scrollIntoViewIfNeeded();
  const y = await page.evaluate(() => scrollY);
  assert.ok(y > 0);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/offers\//);
  await page.goBack();
  await shown(page);
  await page.waitForFunction((href) => document.activeElement.getAttribute("href") === href, href);
  assert.equal(await page.getByRole("article").count(), 20);
  assert.ok(Math.abs((await page.evaluate(() => scrollY)) - y) < 5, "the list is where it was");
  await assertClean(page);
});

test("a count is said after a pause in typing, nothing found at once", async () => {
  const page = await start();
  const field = page.getByRole("combobox", { name: /Suche|Search/ });
  await field.pressSequentially("deutsch", { delay: 20 });
  await page.locator("[role=status]").filter({ hasText: /Angebote gefunden/ }).first().waitFor({ state: "attached" });
  await field.fill("xqzwvkjy");
  await page.locator("[role=alert]").filter({ hasText: "Kein Angebot gefunden" }).waitFor({ state: "attached" });
  await assertClean(page);
});
