// What works before, or without, JavaScript and WebAssembly.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { links, open, siteFolder } from "./site.mjs";

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

for (const lang of ["de", "en"]) {
  test(`links alone lead to every offer (${lang})`, () => {
    const all = new Set(readdirSync(`${siteFolder}/${lang}/offers`));
    assert.ok(all.size > 100, "the site has offers");
    const reached = new Set();
    const open = [`/${lang}/`];
    const seen = new Set(open);
    while (open.length > 0) {
      const here = open.pop();
      for (const link of links(readFileSync(`${siteFolder}${here}index.html`, "utf8"))) {
        const { origin, pathname } = new URL(link, new URL(here, site.url));
        // Feeds and downloads are no pages.
        const isPage = pathname.startsWith(`/${lang}/`) && pathname.endsWith("/");
        if (`${origin}/` !== site.url || !isPage) continue;
        const [, , kind, id] = pathname.split("/");
        if (kind === "offers") reached.add(id);
        else if (!seen.has(pathname)) {
          seen.add(pathname);
          open.push(pathname);
        }
      }
    }
    assert.deepEqual([...all].filter((id) => !reached.has(id)), []);
    assert.deepEqual([...reached].filter((id) => !all.has(id)), [], "no link to an offer that is not there");
  });
}

test("every local link of every page leads somewhere", () => {
  const files = readdirSync(siteFolder, { recursive: true }).map((file) => file.replaceAll("\\", "/"));
  const pages = files.filter((file) => file.endsWith("index.html"));
  const known = new Set(files);
  const broken = new Set();
  for (const page of pages) {
    const here = new URL(page.replace(/index\.html$/, ""), site.url);
    for (const link of links(readFileSync(`${siteFolder}/${page}`, "utf8"))) {
      const target = new URL(link, here);
      if (`${target.origin}/` !== site.url) continue;
      const path = decodeURIComponent(target.pathname.slice(1));
      if (!known.has(path === "" || path.endsWith("/") ? `${path}index.html` : path)) broken.add(`${page} → ${link}`);
    }
  }
  assert.deepEqual([...broken].slice(0, 20), []);
});

test("without JavaScript the page shows offers and says how to go on", async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(`${site.url}de/`);
  assert.ok((await page.getByRole("article").count()) >= 10, "the first offers stand in the page");
  await page.getByText("Die Suche braucht JavaScript").waitFor();
  await page.getByRole("region", { name: "Nach Thema" }).getByRole("link").first().click();
  await page.waitForURL(/\/de\/categories\//);
  assert.ok((await page.getByRole("article").count()) > 0);
  assert.deepEqual(page.problems, []);
});

test("the first offers are visible with WebAssembly blocked", async () => {
  const page = await site.page();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(`${site.url}de/`);
  assert.ok((await page.getByRole("article").count()) >= 10);
  await page.getByRole("link", { name: "Jülich", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: /Jülich/ }).waitFor();
});

test("without an engine the search says so and the lists stay", async () => {
  const page = await site.page();
  await page.route("**/lotse-engine_bg*.wasm", (route) => route.abort());
  await page.goto(`${site.url}de/`);
  await page.getByRole("combobox", { name: /Suche|Search/ }).fill("deutschkurs");
  await page.getByText("Die Suche konnte nicht geladen werden").waitFor();
  assert.ok((await page.getByRole("link", { name: "Jülich" }).count()) > 0, "the towns are still there");
});
