// No request to anybody else, nothing stored, nothing inline: the site holds its own strict policy.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { assertClean, found, open, pageKinds, search, siteFolder } from "./site.mjs";

const budgets = readFileSync(new URL("../../xtask/budgets.toml", import.meta.url), "utf8");
const COLD_REQUESTS = Number(budgets.match(/^cold_requests = (\d+)$/m)[1]);
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

test("every page is sent with the strict policy and keeps it", async () => {
  for (const [kind, address] of Object.entries(await pageKinds(site.url, "de"))) {
    const page = await site.page();
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => console.error(`violates ${event.violatedDirective}`));
    });
    const answer = await page.goto(address);
    assert.equal(answer.headers()["content-security-policy"], POLICY, kind);
    if (kind === "start") await search(page, "deutschkurs");
    await page.waitForLoadState("networkidle");
    await assertClean(page);
    await page.context().close();
  }
});

test("no page has an inline script, style or handler", () => {
  const pages = readdirSync(siteFolder, { recursive: true }).filter((file) => file.endsWith(".html"));
  assert.ok(pages.length > 100);
  for (const page of pages) {
    const html = readFileSync(`${siteFolder}/${page}`, "utf8");
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
    for (const attributes of scripts) assert.match(attributes, /\ssrc="|type="application\/(ld\+)?json"/, page);
    // What stands in text is escaped, so a quote after the name means an attribute.
    const tags = html.replace(/<script\b.*?<\/script>/gs, "").match(/<[a-z][^>]*>/g);
    for (const tag of tags) assert.doesNotMatch(tag, /\s(style|on[a-z]+)="/, page);
    assert.doesNotMatch(html, /<style\b/, page);
    const loads = tags.filter((tag) => /^<(link|script|img|iframe|source|video|audio)\b/.test(tag) && !/rel="(alternate|canonical)"/.test(tag));
    for (const tag of loads) assert.doesNotMatch(tag, /(src|href|srcset)="(https?:)?\/\//, page);
  }
});

test("a cold search stays within its budget of requests", async () => {
  const page = await site.page();
  await page.goto(`${site.url}de/`);
  await search(page, "deutschkurs");
  await found(page);
  // The icon of the tab is the browser's business, and not waited for.
  const asked = page.requests.map((address) => new URL(address).pathname).filter((path) => !path.includes("/icon"));
  // The worker's script is the page's own, and immutable: the browser takes it out of its cache.
  const paths = [...new Set(asked)];
  const twice = asked.filter((path, index) => asked.indexOf(path) !== index);
  assert.deepEqual(twice.filter((path) => !/\/start-[0-9a-f]+\.js$/.test(path)), [], "nothing is asked for twice");
  assert.ok(paths.length <= COLD_REQUESTS, `${paths.length} requests:\n${paths.join("\n")}`);
});
