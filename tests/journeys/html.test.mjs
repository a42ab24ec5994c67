// A page of every kind is valid HTML, as the standard says it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { pageKinds, serve } from "./site.mjs";

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

let server;
before(async () => {
  server = await serve();
});
after(() => server?.close());

test("a page of every kind is valid HTML", async () => {
  const wrong = [];
  for (const [kind, address] of Object.entries(await pageKinds(server.url, "de"))) {
    const html = await (await fetch(address)).text();
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      wrong.push(`${kind} ${line}:${column} ${ruleId}: ${message}`);
    }
  }
  assert.deepEqual(wrong, []);
});
