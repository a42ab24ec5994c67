// What every public site owes its visitors: statements in every footer, and a barrier report without a server.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertClean, assertNoSidewaysScroll, links, open } from "./site.mjs";

const STATEMENTS = ["imprint", "privacy", "accessibility", "barrier", "plain-language", "sign-language"];

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on the statements: ${colorScheme}`, async () => {
    const page = await site.page({ viewport: { width: 360, height: 740 }, colorScheme });
    for (const path of [...STATEMENTS.map((name) => `de/${name}/`), "en/accessibility/", "de-simple/plain-language/"]) {
      await page.goto(`${site.url}${path}`);
      await assertAccessible(page, `${path}, ${colorScheme}`);
      await assertNoSidewaysScroll(page, path);
    }
    await assertClean(page);
    await page.context().close();
  });
}

test("every footer leads to every statement, in the language of the page", async () => {
  for (const path of ["", "de/", "ar/", "en/places/juelich/", "uk/privacy/"]) {
    const html = await (await fetch(`${site.url}${path}`)).text();
    const lang = path.split("/")[0] || "de";
    for (const name of STATEMENTS) {
      const href = links(html).find((link) => link.startsWith(`/${lang}/${name}/`));
      assert.ok(href, `${path} leads to ${name}`);
      assert.equal((await fetch(new URL(href, site.url))).status, 200, href);
    }
  }
});

test("a barrier report is an e-mail that names the page it is about", async () => {
  const page = await site.page();
  await page.goto(`${site.url}de/places/juelich/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "Barriere melden" }).click();
  const message = page.getByRole("textbox", { name: "Ihre Nachricht" });
  assert.match(await message.inputValue(), new RegExp(`^Seite: ${site.url}de/places/juelich/\n`));
  const form = page.locator("form", { has: message });
  assert.match(await form.getAttribute("action"), /^mailto:.+@/);
  assert.equal(await form.getAttribute("method"), "get");
  await assertClean(page);

  // Whoever makes up a link puts no other address into it.
  await page.goto(`${site.url}de/barrier/?page=//example.org/`);
  assert.match(await message.inputValue(), /^Seite:\n/);
  await page.context().close();
});

test("without JavaScript the barrier report is there all the same", async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(`${site.url}de/barrier/`);
  assert.match(await page.getByRole("textbox", { name: "Ihre Nachricht" }).inputValue(), /^Seite:\n/);
  await page.context().close();
});

test("a search without hits says who helps in person", async () => {
  const page = await site.page();
  await page.goto(`${site.url}de/`);
  await page.getByRole("combobox", { name: /Suche/ }).fill("xqzwvkjy");
  await page.locator("#main").getByRole("link", { name: "Persönliche Hilfe" }).click();
  const help = page.getByRole("contentinfo").getByRole("region", { name: "Persönliche Hilfe" });
  await help.getByText("Kommunales Integrationszentrum Kreis Düren").waitFor();
  assert.ok(await help.evaluate((element) => element === document.activeElement), "the focus goes along");
  await page.context().close();
});
