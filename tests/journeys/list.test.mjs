// My list: a visitor, or who accompanies one, collects offers, takes them along on paper and passes them on.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { assertAccessible, assertClean, assertNoSidewaysScroll, found, open, search, siteFolder } from "./site.mjs";

const ids = readdirSync(`${siteFolder}/de/offers`).slice(0, 3);

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

const save = (page, nth = 0) => page.getByRole("button", { name: /^(Merken|Save) ./ }).nth(nth);
const link = (page, count) => page.getByRole("banner").getByRole("link", { name: new RegExp(`^(Meine Liste|My list) \\(${count}\\)$`) });
const stored = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("lotse-list")));
const entries = (page) => page.locator(".lotse-entry");
const titles = (page) => page.locator('[data-column="own"] h2').allInnerTexts();

async function openList(page, lang, list = ids) {
  await page.goto(`${site.url}${lang}/list/#list=${list}`);
  await filled(page, list.length);
}

async function filled(page, count) {
  await page.locator('[data-column="own"] h2').nth(count - 1).waitFor();
  await page.locator('[data-column="second"] h2').nth(count - 1).waitFor();
}

test("offers collected from results and pages, in both languages, come together on one page", async () => {
  const page = await site.page();
  await page.goto(`${site.url}de/`);
  await search(page, "deutschkurs");
  await save(page).click();
  await link(page, 1).waitFor();
  await page.getByRole("banner").getByRole("status").getByText(/steht jetzt auf Ihrer Liste/).waitFor({ state: "attached" });
  assert.equal(await save(page).getAttribute("aria-pressed"), "true");
  const first = await save(page).getAttribute("data-offer");

  // The live search writes the address, and draws its cards anew.
  await search(page, "wohnung");
  assert.equal(new URL(page.url()).hash, `#list=${first}`);
  await search(page, "deutschkurs");
  await page.locator(`[data-offer="${first}"][aria-pressed="true"]`).waitFor();

  await page.getByRole("article").nth(1).getByRole("link").first().click();
  await page.waitForURL(/\/de\/offers\//);
  await link(page, 1).waitFor();
  await save(page).click();
  await link(page, 2).waitFor();

  // Back, to an address from before the second one was saved.
  await page.goBack();
  await found(page);
  await link(page, 2).waitFor();

  await page.locator(".lotse-languages summary").click();
  await page.getByRole("link", { name: /^English/ }).click();
  await page.waitForURL(/\/en\//);
  await link(page, 2).click();
  await page.waitForURL(/\/en\/list\//);
  await filled(page, 2);
  assert.equal(await page.getByText("2 offers", { exact: true }).count(), 1);
  assert.equal(await page.locator('[data-column="own"]').first().getByText("Contact", { exact: true }).count(), 1);
  const german = page.locator('[data-column="second"]').first();
  assert.equal(await german.getAttribute("lang"), "de");
  assert.equal(await german.getByText("Kontakt", { exact: true }).count(), 1);
  await assertClean(page);
});

test("the skip link, a form and a second tab lose nothing", async () => {
  const page = await site.page();
  await page.goto(`${site.url}de/offers/${ids[0]}/#list=${ids[1]}`);
  await link(page, 1).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction((id) => location.hash === `#list=${id}`, ids[1]);
  await page.getByRole("searchbox").fill("deutschkurs");
  await page.getByRole("searchbox").press("Enter");
  await page.waitForURL(/q=deutschkurs/);
  await link(page, 1).waitFor();
  const [tab] = await Promise.all([page.context().waitForEvent("page"), page.getByRole("banner").getByRole("link").first().click({ modifiers: ["Control"] })]);
  await link(tab, 1).waitFor();
  await assertClean(page);
});

test("a shared address gives the same list elsewhere, and says what no longer exists", async () => {
  const page = await site.page();
  await openList(page, "de");
  const shown = await titles(page);
  assert.equal(new Set(shown).size, 3);
  await page.getByRole("button", { name: /^Nach unten/ }).first().click();
  const [, , ...rest] = shown;
  assert.deepEqual(await titles(page), [shown[1], shown[0], ...rest]);
  const mail = await page.getByRole("link", { name: "Per E-Mail senden" }).getAttribute("href");
  assert.ok(decodeURIComponent(mail).includes(`#list=${[ids[1], ids[0], ids[2]]}`), mail);

  const other = await site.page();
  await other.goto(page.url());
  await filled(other, 3);
  assert.deepEqual(await titles(other), await titles(page));
  await assertClean(other);

  await other.goto(`${site.url}de/`);
  await other.goto(`${site.url}de/list/#list=${ids[0]},no-such-offer,%3Cscript%3E`);
  await other.locator('[data-column="own"]').getByText("Dieses Angebot gibt es nicht mehr: no-such-offer").waitFor();
  assert.equal(await entries(other).count(), 2);
  assert.deepEqual(other.problems.filter((problem) => !problem.includes("404")), []);
});

test("nothing is stored before the visitor says so, then it stays, and goes when told", async () => {
  const page = await site.page();
  await openList(page, "de");
  assert.equal(await stored(page), null);
  await page.getByRole("textbox", { name: /^Notiz/ }).first().fill("Montag 10 Uhr");
  assert.equal(await stored(page), null);
  const box = page.getByRole("checkbox", { name: "Auf diesem Gerät behalten" });
  await box.check();
  assert.deepEqual(await stored(page), { ids, notes: { [ids[0]]: "Montag 10 Uhr" } });
  assert.equal(new URL(page.url()).hash, "", "a kept list needs no address");

  const later = await page.context().newPage();
  await later.goto(`${site.url}en/offers/${ids[0]}/`);
  await link(later, 3).waitFor();
  await save(later).click();
  await link(later, 2).waitFor();
  assert.deepEqual((await stored(later)).ids, ids.slice(1));
  await link(page, 2).waitFor();

  // Somebody else's list does not push it aside.
  await later.goto(`${site.url}de/list/#list=${ids[0]}`);
  await filled(later, 1);
  await later.getByText("schon eine andere Liste gespeichert").waitFor();
  assert.deepEqual((await stored(later)).ids, ids.slice(1));
  await later.getByRole("button", { name: "Die gespeicherte Liste ansehen" }).click();
  await filled(later, 2);

  await later.getByRole("button", { name: "Von diesem Gerät löschen" }).click();
  await later.getByRole("status").getByText("Gelöscht").waitFor();
  assert.equal(new URL(later.url()).hash, `#list=${ids.slice(1)}`);
  await assertClean(page);
});

test("on paper both languages stand side by side, with notes and without buttons", async () => {
  const page = await site.page();
  await openList(page, "en");
  await page.getByRole("textbox", { name: /^Note/ }).first().fill("Bring the letter");
  await page.emulateMedia({ media: "print" });
  const entry = entries(page).first();
  const [own, german] = await Promise.all(["own", "second"].map((name) => entry.locator(`[data-column="${name}"]`).boundingBox()));
  assert.ok(own.x + own.width <= german.x && Math.abs(own.y - german.y) < 1, "two columns");
  assert.equal(await entry.evaluate((element) => getComputedStyle(element).breakInside), "avoid");
  assert.ok(await entry.locator("p", { hasText: "Bring the letter" }).isVisible());
  assert.ok(await page.getByText(page.url()).isVisible(), "the address of the list");
  assert.equal(await page.getByRole("main").getByRole("button").count(), 0);
  assert.equal(await page.getByRole("main").getByRole("textbox").count(), 0);

  await page.emulateMedia({ media: "screen" });
  await page.getByRole("radio", { name: "only German" }).check();
  await page.emulateMedia({ media: "print" });
  assert.equal(await entry.locator('[data-column="own"]').isVisible(), false);
  await assertClean(page);
});

test("the keyboard alone orders, removes and brings back", async () => {
  const page = await site.page();
  await openList(page, "de");
  const shown = await titles(page);
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim().replace(/\s+/g, " "));
  const tabTo = async (start) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await focused()).startsWith(start)) return;
    }
    assert.fail(`80 times Tab did not reach ${start}`);
  };
  await tabTo("Nach unten");
  assert.equal(await focused(), `Nach unten: ${shown[0]}`, "a button says what it moves");
  await page.keyboard.press("Enter");
  assert.deepEqual(await titles(page), [shown[1], shown[0], shown[2]]);
  assert.equal(await focused(), `Nach unten: ${shown[0]}`, "and keeps the focus");
  await page.getByRole("status").getByText(`„${shown[0]}“ steht jetzt an Stelle 2.`).waitFor();
  await tabTo("Entfernen");
  await page.keyboard.press("Enter");
  assert.equal(await entries(page).count(), 2);
  assert.equal(await focused(), "Rückgängig machen");
  await page.keyboard.press("Enter");
  assert.deepEqual(await titles(page), [shown[1], shown[0], shown[2]]);
  await page.getByRole("button", { name: "Liste leeren" }).press("Enter");
  await page.getByText("Ihre Liste ist noch leer").waitFor();
  assert.equal(new URL(page.url()).hash, "");
  await page.keyboard.press("Enter");
  assert.equal(await entries(page).count(), 3);
  await assertClean(page);
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on a list and a saved offer, and 320 px are enough: ${colorScheme}`, async () => {
    const page = await site.page({ colorScheme, viewport: { width: 320, height: 640 } });
    await openList(page, "en");
    await assertAccessible(page, `list, ${colorScheme}`);
    await assertNoSidewaysScroll(page, "list");
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("button", { name: /^Remove/ }).first().click();
    await assertAccessible(page, `list after a removal, ${colorScheme}`);
    await page.goto(`${site.url}de/offers/${ids[0]}/#list=${ids[0]}`);
    await link(page, 1).waitFor();
    await assertAccessible(page, `saved offer, ${colorScheme}`);
    await assertClean(page);
  });
}
