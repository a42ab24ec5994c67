// After one visit the search works without a network, a new version is never held up, and a site can end it all.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertClean, found, lotse, open, search, titles } from "./site.mjs";

const EXAMPLE = fileURLToPath(new URL("../../index-data", import.meta.url));
const OFFERS = 12;

let home;
before(() => {
  home = mkdtempSync(`${tmpdir()}/lotse-offline-`);
  const content = `${home}/content`;
  cpSync(EXAMPLE, content, { recursive: true });
  const folder = `${content}/offers/dueren`;
  for (const county of ["heinsberg", "recklinghausen"]) rmSync(`${content}/offers/${county}`, { recursive: true });
  const [first, ...others] = readdirSync(folder).sort();
  for (const file of others.slice(OFFERS - 1)) rmSync(`${folder}/${file}`);
  // They name offers and counties that are not there any more.
  for (const other of ["first-steps.yaml", "sites"]) rmSync(`${content}/${other}`, { recursive: true });
  writeFileSync(`${content}/site.yaml`, "title: { de: Portal, en: Portal }\nlanguages: [de, en]\n");
  build("one");
  const text = readFileSync(`${folder}/${first}`, "utf8");
  writeFileSync(`${folder}/${first}`, text.replace(/^( {2}de: )/m, "$1Neuerdings "));
  build("two");
  writeFileSync(`${content}/site.yaml`, "title: { de: Portal, en: Portal }\nlanguages: [de, en]\noffline: no\n");
  build("without");
});
after(() => {
  if (home) rmSync(home, { recursive: true });
});

function build(name) {
  execFileSync(lotse, ["build", `${home}/content`, "--out", `${home}/${name}`], { stdio: ["ignore", "ignore", "inherit"] });
}

/** A server of its own, on a copy of the site `version`, and a page that may have a service worker. */
async function visit(version) {
  const folder = mkdtempSync(`${home}/served-`);
  const put = (other) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(`${home}/${other}`, folder, { recursive: true });
  };
  put(version);
  const site = await open(folder);
  const page = await site.page({ serviceWorkers: "allow" });
  return { site, page, put };
}

/** Asks the page until it says yes. Playwright's own `waitForFunction` does not wait for promises. */
async function until(page, question, about) {
  for (const end = Date.now() + 30_000; !(await page.evaluate(question, about)); await page.waitForTimeout(50)) {
    assert.ok(Date.now() < end, `never: ${question}`);
  }
}

/** Waits until everything that a search in German needs is kept. */
async function kept(page) {
  await until(page, async () => Boolean(await caches.match("/de/offline/")));
}

/** The addresses of all that is kept: of the keys, and of the answers as far as these remember one. */
function cached(page) {
  return page.evaluate(async () => {
    const addresses = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        addresses.push(request.url, (await cache.match(request)).url);
      }
    }
    return addresses.filter(Boolean).map((address) => address.slice(location.origin.length));
  });
}

const pack = (addresses) => addresses.find((address) => /\/search-de-.*\.pack$/.test(address));

test("after one visit the search, visited pages and a page for the rest work without a network", async () => {
  const { site, page } = await visit("one");
  await page.goto(`${site.url}de/?q=deutsch`);
  await kept(page);
  assert.ok((await found(page)) > 0);
  const [visited, unvisited] = readdirSync(`${home}/one/de/offers`).map((id) => `${site.url}de/offers/${id}/`);
  await page.goto(`${visited}?from=secret`);
  await until(page, async (path) => Boolean(await caches.match(path)), new URL(visited).pathname);
  await assertClean(page);
  const addresses = await cached(page);
  assert.deepEqual(addresses.filter((address) => /[?#]/.test(address)), [], "nobody's words are kept");

  await page.context().setOffline(true);
  site.stop();
  await page.goto(`${site.url}de/?q=beratung`);
  assert.ok((await found(page)) > 0, "the search of a shared address");
  await page.reload();
  assert.ok((await search(page, "arbeit")) > 0);
  assert.ok((await titles(page)).length > 0);
  await page.goto(visited);
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  assert.notEqual(title, "Keine Verbindung");
  await page.goto(unvisited);
  await page.getByRole("heading", { level: 1, name: "Keine Verbindung" }).waitFor();
  await page.getByRole("link", { name: "Zur Suche" }).click();
  await page.getByRole("combobox", { name: /Suche/ }).waitFor();
  await site.close();
});

test("a new version comes with the next load, and the old one goes when no page needs it", async () => {
  const { site, page, put } = await visit("one");
  await page.goto(`${site.url}de/`);
  await kept(page);
  const old = pack(await cached(page));
  const second = await page.context().newPage();
  await second.goto(`${site.url}de/`);

  put("two");
  await page.reload();
  assert.ok((await search(page, "neuerdings")) > 0, "the new content, at once");
  await until(page, async (old) => {
    const keys = await (await caches.open("lotse:/:assets")).keys();
    return keys.filter(({ url }) => /\/search-de-.*\.pack$/.test(url) && !url.endsWith(old)).length > 0;
  }, old);
  assert.ok((await cached(page)).includes(old), "the other page can still search");
  assert.ok((await search(second, "deutsch")) > 0);

  await second.close();
  await page.reload();
  await until(page, async (old) => !(await caches.match(old)), old);
  const known = JSON.parse(readFileSync(`${home}/two/sw.js`, "utf8").match(/^self\.LOTSE_SITE=(.*);$/m)[1]).assets;
  const assets = (await cached(page)).filter((address) => address.startsWith("/assets/"));
  assert.deepEqual(assets.filter((address) => !known.includes(address.slice("/assets/".length))), []);
  await assertClean(page);
  await site.close();
});

test("a site that no longer wants it takes worker and copies away", async () => {
  const { site, page, put } = await visit("one");
  await page.goto(`${site.url}de/`);
  await kept(page);
  put("without");
  await page.reload();
  await until(page, async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return workers.length === 0 && (await caches.keys()).length === 0;
  });
  await page.reload();
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
  await site.close();
});

test("who saves data gets nothing before the first search", async () => {
  const { site, page } = await visit("one");
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await page.goto(`${site.url}de/`);
  await page.waitForLoadState("networkidle");
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  await search(page, "deutsch");
  await kept(page);
  await site.close();
});
