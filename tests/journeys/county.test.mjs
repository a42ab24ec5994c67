// The portal of one county, in its colours: built here from index-data, in two languages to stay quick.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { assertAccessible, assertClean, contentFolder, lotse, open } from "./site.mjs";

let folder;
let site;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "lotse-county-"));
  const content = join(folder, "content");
  cpSync(contentFolder, content, { recursive: true });
  const file = join(content, "sites/recklinghausen.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^languages: .*$/m, "languages: [de, en]"));
  const out = join(folder, "site");
  execFileSync(lotse, ["build", content, "--site", "recklinghausen", "--out", out], { stdio: ["ignore", "ignore", "inherit"] });
  site = await open(out);
});
after(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const colorScheme of ["light", "dark"]) {
  test(`a county's own colours can be read: ${colorScheme}`, async () => {
    const page = await site.page({ viewport: { width: 1280, height: 900 }, colorScheme });
    for (const path of ["", "de/", "de/places/marl/", "de/accessibility/", "de/sign-language/"]) {
      await page.goto(`${site.url}${path}`);
      await assertAccessible(page, `${path}, ${colorScheme}`);
    }
    await assertClean(page);
    await page.context().close();
  });
}

test("colours, tokens of KERN and the logo arrive without another style sheet", async () => {
  const page = await site.page();
  await page.goto(`${site.url}de/`);
  const property = (name) => page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name), name);
  assert.equal(await property("--lotse-brand"), "#5b2a6e");
  assert.equal(await property("--lotse-ink"), "#131525", "KERN's text colour, where no page has its tokens");
  assert.equal(page.requests.filter((url) => url.endsWith(".css")).length, 1);
  const logo = page.getByRole("banner").locator("img");
  assert.ok(await logo.evaluate((image) => image.complete && image.naturalWidth > 0), "the logo is shown");
  await page.context().close();
});

test("only its own towns and offices are there", async () => {
  const page = await site.page();
  await page.goto(`${site.url}de/`);
  await page.getByText("Ankommen im Kreis Recklinghausen").first().waitFor();
  await page.getByRole("contentinfo").getByText("Kommunales Integrationszentrum Kreis Recklinghausen").waitFor();
  assert.equal(await page.getByRole("link", { name: "Jülich" }).count(), 0);
  await page.context().close();
});
