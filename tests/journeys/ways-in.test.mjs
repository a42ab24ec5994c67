// Ways to an offer without typing, and to one's own language.

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { assertClean, open, siteFolder } from "./site.mjs";

let site;
let languages;
before(async () => {
  site = await open();
  languages = readdirSync(siteFolder).filter((name) => existsSync(`${siteFolder}/${name}/offers`));
});
after(() => site?.close());

test("without JavaScript a tile leads to a topic, to a town and to an offer", async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(`${site.url}de/`);
  const tiles = page.getByRole("region", { name: "Nach Thema" });
  assert.equal(await tiles.getByRole("link").count(), 12);
  await tiles.getByRole("link", { name: /^Deutsch lernen/ }).click();
  await page.getByRole("heading", { level: 1, name: "Deutsch lernen" }).waitFor();
  await page.getByRole("navigation", { name: "In meinem Ort" }).getByRole("link", { name: "Jülich" }).click();
  await page.getByRole("heading", { level: 1, name: "Deutsch lernen – Jülich" }).waitFor();
  const promised = Number((await page.locator(".lotse-page__count").innerText()).match(/\d+/)?.[0]);
  const listed = await page.locator("main section a[href*='/offers/']").evaluateAll((links) => links.map((link) => link.href));
  assert.equal(new Set(listed).size, promised, "the list is as long as it says");
  await page.locator("main section a[href*='/offers/']").first().click();
  await page.waitForURL(/\/de\/offers\//);
  assert.deepEqual(page.problems, []);
});

test("the list of a topic in a town goes on in the search, with the same offers", async () => {
  const page = await site.page();
  await page.goto(`${site.url}de/categories/german/juelich/`);
  const promised = Number((await page.locator(".lotse-page__count").innerText()).match(/\d+/)?.[0]);
  await page.getByRole("search", { name: "In dieser Liste suchen" }).getByRole("button", { name: "Suchen" }).click();
  await page.getByRole("heading", { level: 2, name: `${promised} Angebote gefunden` }).waitFor();
  assert.ok(await page.getByRole("button", { name: /Filter entfernen: Jülich/ }).isVisible());
  assert.ok(!(await page.getByRole("region", { name: "Nach Thema" }).isVisible()), "who searches does not browse");
  await assertClean(page);
});

test("somebody new finds the first steps in order, and help with each", async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(`${site.url}de/`);
  await page.getByRole("link", { name: /Neu hier\?/ }).click();
  await page.getByRole("heading", { level: 1, name: "Erste Schritte" }).waitFor();
  const steps = page.locator("main ol > li").filter({ has: page.getByRole("heading", { level: 2 }) });
  assert.ok((await steps.count()) >= 8);
  assert.match(await steps.first().getByRole("heading").innerText(), /anmelden/);
  for (const step of await steps.all()) {
    const links = await step.locator("a").evaluateAll((found) => found.map((link) => new URL(link.href).pathname));
    assert.ok(links.some((path) => /^\/de\/(categories|offers)\//.test(path) || path === "/de/"), await step.innerText());
  }
  await steps.filter({ hasText: "Deutsch lernen" }).getByRole("link", { name: "Deutschkurse" }).click();
  assert.ok((await page.getByRole("article").count()) > 0);
});

test("the language switch opens, narrows and leads on by keyboard, in any script", async () => {
  const page = await site.page({ locale: "en-GB" });
  await page.goto(`${site.url}de/for/women/`);
  const summary = page.locator(".lotse-languages summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("searchbox", { name: "Sprache suchen" });
  await field.waitFor();
  const shown = page.locator(".lotse-languages li:visible");
  assert.equal(await shown.count(), languages.length);
  assert.match(await page.locator(".lotse-languages [aria-current]").innerText(), /^Deutsch/);
  // Its German, its English and its own name all lead to a language, without accents too.
  for (const name of ["Englisch", "english", "ENGLISH"]) {
    await field.fill(name);
    assert.deepEqual(await shown.locator("a").evaluateAll((links) => links.map(({ hreflang }) => hreflang)), ["en"], name);
  }
  await field.fill("xqzw");
  await page.getByText("Diese Sprache gibt es hier nicht").waitFor();
  await page.keyboard.press("Escape");
  assert.ok(!(await field.isVisible()));
  assert.ok(await summary.evaluate((element) => element === document.activeElement), "the focus is back");
  await page.keyboard.press("Enter");
  await field.fill("engl");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site.url}en/for/women/`);
  await assertClean(page);
});

test("switching the language keeps query and filters", async () => {
  const page = await site.page();
  await page.goto(`${site.url}de/?q=kurs&municipality=juelich`);
  await page.getByRole("heading", { level: 2, name: /gefunden$/ }).waitFor();
  await page.locator(".lotse-languages summary").click();
  await page.locator(".lotse-languages a[hreflang=en]").click();
  await page.waitForURL(`${site.url}en/?q=kurs&municipality=juelich`);
});

test("the first visit follows the browser, and the choice stays open to everybody", async () => {
  const check = async (locale, path) => {
    const page = await site.page({ locale });
    await page.goto(site.url);
    if (path) await page.waitForURL(`${site.url}${path}`);
    else await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(new URL(page.url()).pathname, path ? `/${path}` : "/", locale);
    await assertClean(page);
    await page.context().close();
  };
  await check("de-AT", "de/");
  await check("en-US", "en/");
  await check("ja-JP", "");
  const page = await site.page({ locale: "de-DE" });
  await page.goto(`${site.url}de/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "Sprache wählen" }).click();
  await page.getByRole("link", { name: /^English/ }).click();
  await page.waitForURL(`${site.url}en/`);
});

test("a missing page searches for its words in its language", async () => {
  const page = await site.page({ locale: "de-DE" });
  const answer = await page.goto(`${site.url}en/offers/dn-sprachcafe-mgh-gone/`);
  assert.equal(answer.status(), 404);
  const field = page.getByRole("searchbox");
  await field.waitFor();
  assert.equal(await field.count(), 1);
  assert.equal(await field.inputValue(), "sprachcafe mgh gone");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.getByRole("button", { name: "Search" }).click();
  await page.waitForURL(/\/en\/\?q=sprachcafe\+mgh\+gone$/);
  await page.goto(`${site.url}nothing/here`);
  await page.getByRole("button", { name: "Suchen" }).waitFor();
  const plain = await site.page({ javaScriptEnabled: false });
  await plain.goto(`${site.url}nothing/here`);
  assert.equal(await plain.getByRole("searchbox").count(), languages.length, "without scripts, in every language");
});
