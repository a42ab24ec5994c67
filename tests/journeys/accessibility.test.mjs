// axe on every kind of page, light and dark, phone and desktop; no sideways scrolling on the narrowest phone.

import { after, before, test } from "node:test";
import { assertAccessible, assertNoSidewaysScroll, open, pageKinds, search, toggle } from "./site.mjs";

const SCREENS = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const colorScheme of ["light", "dark"]) {
    for (const lang of ["de", "en"]) {
      test(`axe finds nothing: ${screen}, ${colorScheme}, ${lang}`, async () => {
        const page = await site.page({ viewport, colorScheme });
        for (const [kind, address] of Object.entries(await pageKinds(site.url, lang))) {
          await page.goto(address);
          await assertAccessible(page, `${kind}, ${screen}, ${colorScheme}, ${lang}`);
        }
        await page.context().close();
      });
    }
    test(`axe finds nothing in a search: ${screen}, ${colorScheme}`, async () => {
      const page = await site.page({ viewport, colorScheme });
      await page.goto(`${site.url}de/`);
      await search(page, "deutschkurs");
      await assertAccessible(page, `results, ${screen}, ${colorScheme}`);
      if (screen === "phone") await page.getByRole("button", { name: /^Filter/ }).click();
      await toggle(page, "Ort", "Jülich");
      await page.getByRole("button", { name: /Filter entfernen: Jülich/ }).waitFor();
      await assertAccessible(page, `filters, ${screen}, ${colorScheme}`);
      await search(page, "xqzwvkjy");
      await assertAccessible(page, `no results, ${screen}, ${colorScheme}`);
      await page.context().close();
    });
  }
}

test("nothing scrolls sideways at 320 px", async () => {
  const page = await site.page({ viewport: { width: 320, height: 640 } });
  for (const lang of ["de", "en"]) {
    for (const [kind, address] of Object.entries(await pageKinds(site.url, lang))) {
      await page.goto(address);
      await assertNoSidewaysScroll(page, `${kind} (${lang})`);
    }
  }
  await page.goto(`${site.url}de/`);
  await search(page, "deutschkurs");
  await page.getByRole("button", { name: /^Filter/ }).click();
  await toggle(page, "Ort", "Jülich");
  await assertNoSidewaysScroll(page, "search with filters");
});
