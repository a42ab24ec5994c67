// A slow line (1.6 Mbit/s, 150 ms): offers first, then suggestions, then answers; nobody waits before an empty page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertClean, found, open, titles } from "./site.mjs";

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

test("on a slow line offers come with the page, suggestions before the engine, then the answer", async () => {
  const page = await site.page({ viewport: { width: 360, height: 740 } });
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  const bytesPerSecond = (1.6 * 1024 * 1024) / 8;
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  const arrived = [];
  page.on("requestfinished", (request) => arrived.push(new URL(request.url()).pathname));

  await page.goto(`${site.url}de/`, { waitUntil: "commit" });
  await page.getByRole("article").first().waitFor();
  assert.deepEqual(arrived.filter((path) => path.endsWith(".wasm")), [], "the first offers need no wasm");

  const field = page.locator('input[role="combobox"]');
  await field.pressSequentially("de");
  await page.getByRole("option").first().waitFor();
  const engine = arrived.filter((path) => path.includes("lotse-engine"));
  assert.deepEqual(engine, [], "suggestions come before the engine");

  await field.pressSequentially("utschkurs");
  assert.ok((await found(page)) > 0);
  assert.ok((await titles(page)).length > 0);
  await assertClean(page);
  await page.context().close();
});
