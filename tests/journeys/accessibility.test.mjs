// axe on every kind of page and every state of the search: four languages, light and dark, phone and desktop.

import { after, before, test } from "node:test";
import { assertAccessible, open, pageKinds, search, toggle } from "./site.mjs";

const SCREENS = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

for (const lang of ["de", "ar", "uk", "de-simple"]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing on any kind of page: ${lang}, ${colorScheme}`, async () => {
      const page = await site.page({ viewport: SCREENS.phone, colorScheme });
      for (const [kind, address] of Object.entries(await pageKinds(site.url, lang))) {
        await page.goto(address);
        await assertAccessible(page, `${kind}, ${lang}, ${colorScheme}`);
      }
      await page.context().close();
    });
  }
}

test("axe finds nothing on any kind of page on a wide screen", async () => {
  const page = await site.page({ viewport: SCREENS.desktop });
  for (const [kind, address] of Object.entries(await pageKinds(site.url, "en"))) {
    await page.goto(address);
    await assertAccessible(page, `${kind}, desktop`);
  }
  await page.context().close();
});

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in a search: ${screen}, ${colorScheme}`, async () => {
      const page = await site.page({ viewport, colorScheme });
      await page.goto(`${site.url}de/`);
      await search(page, "deutschkurs");
      await assertAccessible(page, `results, ${screen}, ${colorScheme}`);
      if (screen === "phone") await page.getByRole("button", { name: /^Filter/ }).click();
      await toggle(page, "Ort", "Jülich");
      await page.locator(".lotse-chip", { hasText: "Jülich" }).waitFor();
      await assertAccessible(page, `filters, ${screen}, ${colorScheme}`);
      if (screen === "phone") await page.keyboard.press("Escape");
      await search(page, "xqzwvkjy");
      await assertAccessible(page, `no results, ${screen}, ${colorScheme}`);
      await page.context().close();
    });
  }
}
