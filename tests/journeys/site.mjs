// The finished site under `lotse serve`, and Chromium with an eye on everything that must never happen.
// Environment (set by `cargo xtask test`): LOTSE, LOTSE_SITE, CHROMIUM; without it the usual places are taken.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));
export const siteFolder = process.env.LOTSE_SITE ?? `${root}dist`;

// A machine without network: without these, Chromium keeps asking for hosts that nobody answers for.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const lotse = process.env.LOTSE ?? `${root}target/release/lotse`;
export const contentFolder = `${root}index-data`;

/** Serves a built site; `url` ends in a slash. */
export async function serve(folder = siteFolder) {
  const server = spawn(lotse, ["serve", folder, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  let wanted = false;
  const exited = once(server, "exit").then(([code, signal]) => {
    if (!wanted) console.error(`lotse serve ended early (${signal ?? `exit code ${code}`})`);
    return Promise.reject(new Error("lotse serve ended before it answered"));
  });
  exited.catch(() => {});
  const firstLine = once(createInterface(server.stdout), "line").then(([line]) => line);
  const line = await Promise.race([firstLine, exited]);
  const url = line.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
  assert.ok(url, `the first line of lotse serve names its address: ${line}`);
  return {
    url,
    /** May be called again. */
    async close() {
      wanted = true;
      server.kill();
      await exited.catch(() => {});
    },
  };
}

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
}

/** Server and browser for the tests of one file. */
export async function open(folder = siteFolder) {
  const server = await serve(folder);
  const browser = await launch().catch(async (error) => {
    await server.close();
    throw error;
  });
  return {
    url: server.url,
    browser,
    /**
     * A page in a fresh profile; `page.problems` collects what must never happen. Without a service worker, so that
     * requests are what they seem; offline.test.mjs is about it.
     */
    async page(options = {}) {
      const context = await browser.newContext({ locale: "de-DE", serviceWorkers: "block", ...options });
      return watch(await context.newPage(), server.url);
    },
    /** From now on nobody answers. */
    stop: () => server.close(),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function watch(page, url) {
  const origin = new URL(url).origin;
  const problems = [];
  page.problems = problems;
  page.requests = [];
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.text().startsWith("Service Worker registration blocked by Playwright")) return;
    if (message.type() === "error" || message.type() === "warning") problems.push(`console: ${message.text()}`);
  });
  page.context().on("request", (request) => {
    const target = request.url();
    page.requests.push(target);
    if (!target.startsWith(`${origin}/`) && !target.startsWith("data:") && !target.startsWith("blob:")) {
      problems.push(`request to another origin: ${target}`);
    }
  });
  return page;
}

/** Nothing went wrong, nothing was stored, nothing came from elsewhere. */
export async function assertClean(page) {
  assert.deepEqual(page.problems, []);
  assert.deepEqual(await page.context().cookies(), [], "no cookies");
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  assert.deepEqual(stored, [0, 0], "nothing in localStorage or sessionStorage");
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe with all of its WCAG 2.2 AA and best-practice rules. */
export async function assertAccessible(page, where) {
  // Transitions would let axe measure colours half way.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html}${any[0] ? ` (${any[0].message})` : ""}`),
  );
  assert.deepEqual(found, [], `axe on ${where}`);
}

/** Nothing sticks out to the side. */
export async function assertNoSidewaysScroll(page, where) {
  const { wide, width } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    wide: [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .filter((element) => getComputedStyle(element).position !== "absolute")
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120)),
  }));
  const scrolled = await page.evaluate(() => {
    globalThis.scrollTo(1000, 0);
    const moved = globalThis.scrollX;
    globalThis.scrollTo(0, 0);
    return moved;
  });
  assert.equal(scrolled, 0, `${where} scrolls sideways at ${width} px: ${wide.join("\n")}`);
}

/** A page of every kind, of one language. */
export async function pageKinds(url, lang) {
  const start = await (await fetch(`${url}${lang}/`)).text();
  const first = (text, pattern) => {
    const href = links(text).find((link) => pattern.test(link));
    assert.ok(href, `a link like ${pattern}`);
    return new URL(href, url).href;
  };
  const category = first(start, /\/categories\/[^/]+\/$/);
  const categoryPage = await (await fetch(category)).text();
  const here = (path) => `${url}${lang}/${path}`;
  return {
    "language choice": `${url}#choose`,
    start: here(""),
    offer: first(categoryPage, /\/offers\/[^/]+\/$/),
    "sensitive offer": here("offers/dn-goldrute/"),
    category,
    "category in a town": first(categoryPage, /\/categories\/[^/]+\/[^/]+\/$/),
    place: first(start, /\/places\/[^/]+\/$/),
    "target group": first(start, /\/for\/[^/]+\/$/),
    "first steps": here("first-steps/"),
    words: here("words/"),
    "my list": here("list/"),
    accessibility: here("accessibility/"),
    barrier: here("barrier/"),
    "plain language": here("plain-language/"),
    "sign language": here("sign-language/"),
    imprint: here("imprint/"),
    privacy: here("privacy/"),
    "open data": here("data/"),
    offline: here("offline/"),
    "not found": `${url}404.html`,
  };
}

/** The targets of a document's links. */
export function links(html) {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => href.replaceAll("&amp;", "&"));
}

/** Types a query and waits for its answer; returns how many offers the heading names. */
export async function search(page, query) {
  const field = page.getByRole("combobox", { name: /Suche|Search/ });
  await field.fill(query);
  const count = await found(page);
  // Who goes on to something else leaves the field, and the suggestions close.
  await field.blur();
  return count;
}

const COUNT = /^(\d+|Ein|Kein|One|No)\b.*(gefunden|found)$/;

/** Waits until an answer stands; returns its count. */
export async function found(page) {
  await page.locator('section[aria-busy="false"]').filter({ has: page.getByRole("heading", { name: COUNT }) }).waitFor();
  const heading = await page.getByRole("heading", { level: 2, name: COUNT }).innerText();
  const [, count] = heading.match(COUNT);
  return { Ein: 1, One: 1, Kein: 0, No: 0 }[count] ?? Number(count);
}

/** The titles of the offers shown. */
export function titles(page) {
  return page.getByRole("article").getByRole("heading", { level: 3 }).allInnerTexts();
}

/** Ticks or unticks a facet value, opening the list if the value is below the fold. */
export async function toggle(page, facet, value) {
  const group = page.getByRole("group", { name: facet, exact: true });
  const box = group.getByRole("checkbox", { name: new RegExp(`^${value}\\b`) });
  if (!(await box.isVisible())) await group.getByRole("button", { expanded: false }).click();
  await box.click();
}
