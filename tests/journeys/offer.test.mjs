// What the page of an offer does for its reader: now, on paper, for others, in danger.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertClean, assertNoSidewaysScroll, open } from "./site.mjs";

const OPEN = "de/offers/dn-kommunales-integrationszentrum/";
const SENSITIVE = "de/offers/dn-goldrute/";
const PHONE = { width: 360, height: 740 };

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

/** The moment at which clocks in Germany show `minutes` after the beginning of `day`. */
function inGermany(day, minutes) {
  const asUtc = Date.parse(day) + minutes * 60000;
  const name = new Intl.DateTimeFormat("en", { timeZone: "Europe/Berlin", timeZoneName: "longOffset" });
  const zone = name.formatToParts(asUtc).find(({ type }) => type === "timeZoneName").value;
  return new Date(asUtc - Number(zone.slice(4, 6)) * 3600000);
}

async function openTimes(address) {
  const html = await (await fetch(address)).text();
  const [day, , first] = html.match(/data-lotse-open="([^"]*)"/)[1].split(" ");
  const [start, end] = first.split("-").map(Number);
  return { day, start, end };
}

test("the page says whether the office is open now, and keeps saying it", async () => {
  const address = site.url + OPEN;
  const { day, start, end } = await openTimes(address);
  const page = await site.page({ timezoneId: "America/New_York" });
  await page.clock.install({ time: inGermany(day, start - 1) });
  await page.goto(address);
  const line = page.locator("[data-lotse-open]");
  await line.getByText(/^Jetzt geschlossen\. Öffnet (heute|morgen|\p{L}+) um 08:00 Uhr\.$/u).waitFor();
  await page.clock.runFor("01:01");
  await line.getByText(/^Jetzt geöffnet, bis \d\d:00 Uhr$/).waitFor();
  await page.clock.setFixedTime(inGermany(day, end));
  await page.clock.runFor("01:01");
  await line.getByText(/^Jetzt geschlossen/).waitFor();
  await page.clock.setFixedTime(inGermany(day, 61 * 1440));
  await page.clock.runFor("01:01");
  assert.equal(await line.isVisible(), false, "an old page does not guess");
  await assertClean(page);
});

test("a link is copied without what was searched, and the reader hears of it", async () => {
  const page = await site.page({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${site.url}${OPEN}?q=geheim#contact`);
  await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined, configurable: true }));
  await page.getByRole("button", { name: "Teilen" }).click();
  await page.getByRole("status").getByText("Der Link ist kopiert.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), site.url + OPEN);
  await page.evaluate(() => {
    Object.defineProperty(navigator, "share", { value: async (what) => (globalThis.shared = what) });
  });
  await page.getByRole("button", { name: "Teilen" }).click();
  const shared = await page.evaluate(() => globalThis.shared);
  assert.equal(shared.url, site.url + OPEN);
  assert.match(shared.title, /Integrationszentrum/);
  await assertClean(page);
});

test("leaving quickly shows a neutral page and leaves no way back", async () => {
  for (const way of ["click", "keys"]) {
    const page = await site.page();
    const elsewhere = "https://www.dwd.de/";
    await page.context().route(elsewhere, (route) => route.fulfill({ contentType: "text/html", body: "<h1>Sonne</h1>" }));
    await page.goto(`${site.url}de/places/dueren/`);
    await page.goto(site.url + SENSITIVE);
    assert.equal(await page.title(), "Angebote für Neuzugewanderte");
    assert.deepEqual(page.problems, [], "nothing is asked of the other page before");
    if (way === "click") await page.getByRole("link", { name: /Seite schnell verlassen/ }).click();
    else {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      assert.match(page.url(), /goldrute/, "twice is not enough");
      await page.keyboard.press("Escape");
    }
    await page.getByRole("heading", { name: "Sonne" }).waitFor();
    assert.equal(page.url(), elsewhere);
    await page.goBack();
    assert.equal(page.url(), `${site.url}de/places/dueren/`, way);
    await page.goForward();
    assert.equal(page.url(), elsewhere, "the page itself is not in the history");
    await page.context().close();
  }
});

test("a word is explained on tap, and Escape leads back to it", async () => {
  const page = await site.page({ viewport: PHONE });
  await page.goto(site.url + OPEN);
  const word = page.locator("button.lotse-term").first();
  const name = await word.innerText();
  assert.equal(await word.getAttribute("aria-expanded"), "false");
  await word.focus();
  await page.keyboard.press("Enter");
  const box = page.getByRole("dialog");
  await box.waitFor();
  assert.ok((await box.locator("p").innerText()).length > 20, "it says something");
  assert.equal(await word.getAttribute("aria-expanded"), "true");
  await assertAccessible(page, "an explained word");
  await assertNoSidewaysScroll(page, "an explained word");
  await page.keyboard.press("Escape");
  await box.waitFor({ state: "hidden" });
  assert.equal(await word.getAttribute("aria-expanded"), "false");
  assert.equal(await page.evaluate(() => document.activeElement.innerText), name);
  await word.click();
  await box.getByRole("link", { name: "Alle Wörter" }).click();
  await page.getByRole("heading", { level: 1, name: "Wörter einfach erklärt" }).waitFor();
  assert.equal(await page.locator(":target").count(), 1);
  await assertAccessible(page, "the words");
  await assertClean(page);
});

test("on paper the offer is one sheet without the ways around it", async () => {
  const page = await site.page();
  await page.goto(site.url + OPEN);
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".lotse-actions", ".lotse-breadcrumb", ".lotse-similar", ".lotse-footer", ".lotse-header__search"]) {
    assert.equal(await page.locator(hidden).isVisible(), false, hidden);
  }
  // The address that the site is published at (index-data/site.yaml), not that of this server.
  await page.getByText(`https://lotse.example.org/${OPEN}`).waitFor();
  // The second has the longest text and many counterparts in other towns.
  for (const path of [OPEN, "de/offers/hs-kim-case-management-geilenkirchen/"]) {
    await page.goto(site.url + path);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, `${path} fits on one page`);
  }
  await assertClean(page);
});

test("the browser's own voice reads the offer, if it has one", async () => {
  const page = await site.page();
  await page.goto(site.url + OPEN);
  await page.addInitScript(() => {
    const speech = {
      said: [],
      paused: false,
      getVoices: () => [{ lang: "de-DE", localService: true }],
      speak: (utterance) => speech.said.push(utterance),
      cancel: () => (speech.cancelled = true),
      pause: () => (speech.paused = true),
      resume: () => (speech.paused = false),
      addEventListener: () => {},
    };
    Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
    globalThis.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
  });
  await page.reload();
  await page.getByRole("button", { name: "Vorlesen" }).click();
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  const said = () => page.evaluate(() => speechSynthesis.said.map(({ text, lang }) => ({ text, lang })));
  assert.deepEqual(await said(), [{ text: title, lang: "de-DE" }]);
  await page.evaluate(() => speechSynthesis.said[0].onend({ target: speechSynthesis.said[0] }));
  assert.equal((await said()).length, 2, "sentence by sentence");
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Weiterlesen" }).click();
  await page.getByRole("button", { name: "Vorlesen beenden" }).click();
  assert.equal(await page.evaluate(() => speechSynthesis.cancelled), true);
  await page.getByRole("button", { name: "Vorlesen", exact: true }).waitFor();
  await assertClean(page);
});

test("without a voice there is nothing to press", async () => {
  const page = await site.page();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "speechSynthesis", { value: { getVoices: () => [], cancel() {}, resume() {} } });
  });
  await page.goto(site.url + OPEN);
  await page.getByRole("button", { name: "Drucken" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Vorlesen" }).count(), 0);
});

test("without JavaScript the page says all it knows", async () => {
  const page = await site.page({ javaScriptEnabled: false, viewport: PHONE });
  await page.goto(site.url + OPEN);
  assert.equal(await page.getByRole("button", { name: /Drucken|Teilen|Vorlesen/ }).count(), 0);
  assert.equal(await page.locator("[data-lotse-open]").isVisible(), false);
  await page.getByText(/Mo–Do 08:00–16:00/).waitFor();
  const calendar = page.getByRole("link", { name: "In den Kalender übernehmen" });
  const file = await fetch(new URL(await calendar.getAttribute("href"), site.url));
  assert.match(file.headers.get("content-type"), /^text\/calendar/);
  assert.match(await file.text(), /RRULE:FREQ=WEEKLY/);
  await page.locator("a.lotse-term").first().click();
  await page.waitForURL(/\/de\/words\/#/);
  await page.goto(site.url + SENSITIVE);
  const exit = page.getByRole("link", { name: /Seite schnell verlassen/ });
  assert.equal(await exit.getAttribute("rel"), "noreferrer");
  assert.equal(await exit.getAttribute("href"), "https://www.dwd.de/");
  assert.deepEqual(page.problems, []);
});

test("axe finds nothing on offers, phone and desktop, light and dark", async () => {
  for (const [viewport, colorScheme] of [[PHONE, "light"], [PHONE, "dark"], [{ width: 1280, height: 900 }, "light"]]) {
    const page = await site.page({ viewport, colorScheme });
    for (const path of [OPEN, SENSITIVE]) {
      await page.goto(site.url + path);
      await assertAccessible(page, `${path}, ${viewport.width}, ${colorScheme}`);
      await assertNoSidewaysScroll(page, path);
    }
    await page.context().close();
  }
});
