// What holds for the look of every page: longer words, mirrored writing, zoom, forced colours; checked, not judged
// by eye. A pseudo-language is made of the German page: each text 40 % longer, with marks above and below.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertNoSidewaysScroll, open, pageKinds, search } from "./site.mjs";

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

// 1280 px at 400 % zoom are 320 px (WCAG 1.4.10).
const ZOOMED = { width: 320, height: 256 };

/** Makes every text of the page as long as a wordy language would. */
function lengthen() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement.closest("script, bdi, address")) continue;
    text.data = text.data.replace(/\p{L}{2,}/gu, (word) => {
      const more = word.slice(0, Math.max(1, Math.round(word.length * 0.4)));
      return [...word, ...more].map((letter) => `${letter}\u0301`).join("");
    });
  }
}

/** Elements whose own text does not fit into them and is cut off. */
function cutOff() {
  return [...document.querySelectorAll("main *, header *, footer *")]
    .filter((element) => {
      const style = getComputedStyle(element);
      if (style.display === "inline" || style.visibility === "hidden" || style.clip !== "auto") return false;
      if (style.clipPath !== "none" || element.matches("input, textarea, select, svg, svg *")) return false;
      const hidden = style.overflowX === "hidden" || style.overflowX === "clip";
      return hidden && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => element.outerHTML.slice(0, 160));
}

for (const lang of ["de", "ar", "uk", "de-simple"]) {
  test(`nothing scrolls sideways or is cut off at 320 px: ${lang}`, async () => {
    const page = await site.page({ viewport: ZOOMED });
    for (const [kind, address] of Object.entries(await pageKinds(site.url, lang))) {
      await page.goto(address);
      await assertNoSidewaysScroll(page, `${kind} (${lang})`);
      assert.deepEqual(await page.evaluate(cutOff), [], `${kind} (${lang}) cuts texts off`);
    }
    await page.context().close();
  });
}

test("a pseudo-language with texts 40 % longer fits on a phone", async () => {
  const page = await site.page({ viewport: { width: 320, height: 640 } });
  for (const [kind, address] of Object.entries(await pageKinds(site.url, "de"))) {
    await page.goto(address);
    await page.evaluate(lengthen);
    await assertNoSidewaysScroll(page, `${kind} in the pseudo-language`);
    assert.deepEqual(await page.evaluate(cutOff), [], `${kind} in the pseudo-language cuts texts off`);
  }
  await page.context().close();
});

test("Arabic pages are mirrored", async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 }, locale: "ar" });
  await page.goto(`${site.url}ar/`);
  await page.getByRole("combobox").first().fill("دورة");
  await page.locator(".lotse-start--searching article").first().waitFor();
  const places = await page.evaluate(() => {
    const middle = (selector) => {
      const box = document.querySelector(selector).getBoundingClientRect();
      return box.left + box.width / 2;
    };
    return { filters: middle(".lotse-filters"), results: middle("article"), title: middle("header a") };
  });
  assert.ok(places.filters > places.results, "the filters stand to the right of the results");
  assert.ok(places.title > 640, "the title stands on the right");
  const wrong = await page.evaluate(() =>
    [...document.querySelectorAll("[lang=de]")]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
      .filter((element) => element.closest("[dir]").dir !== "ltr")
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  assert.deepEqual(wrong, [], "German texts run from left to right");
  await page.context().close();
});

test("with forced colours, what can be pressed and what is chosen stays visible", async () => {
  const page = await site.page({ viewport: { width: 1280, height: 900 }, forcedColors: "active" });
  await page.goto(`${site.url}de/`);
  await search(page, "deutschkurs");
  const invisible = await page.evaluate(() =>
    [...document.querySelectorAll("button, input:not([type=hidden]), .lotse-button, .lotse-tile")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const style = getComputedStyle(element);
        const borders = ["Top", "Right", "Bottom", "Left"].some(
          (side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0,
        );
        const isNative = element.matches("input[type=checkbox], input[type=radio]");
        return !isNative && !borders && style.outlineStyle === "none" && style.textDecorationLine === "none";
      })
      .map((element) => element.outerHTML.slice(0, 140)),
  );
  assert.deepEqual(invisible, [], "no border, outline or underline tells these from plain text");
  await page.context().close();
});

test("who wants less motion gets none", async () => {
  const page = await site.page({ reducedMotion: "reduce" });
  for (const [kind, address] of Object.entries(await pageKinds(site.url, "de"))) {
    await page.goto(address);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => {
          const style = getComputedStyle(element);
          const lasts = (value) => value.split(",").some((time) => parseFloat(time) > 0.01);
          return lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration));
        })
        .map((element) => element.className),
    );
    assert.deepEqual(moving, [], kind);
  }
  await page.context().close();
});
