// What an address may say about the visitor's list, whoever wrote it. Needs no browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { MAX, readIds, validIds, writeIds } from "../../web/js/list-ids.js";

const many = Array.from({ length: 150 }, (_, number) => `dn-${number}`);

test("a list that was written reads as it was", () => {
  for (const ids of [["dn-kim"], ["dn-kim", "hs-mifum", "re-3"], many.slice(0, MAX)]) {
    assert.deepEqual(readIds(writeIds(ids)), ids);
  }
  assert.equal(writeIds([]), "", "an empty list leaves no trace in the address");
});

test("a fragment that is no list is none", () => {
  for (const fragment of ["", "#main", "#list", "#lists=a", "#contact,list=a"]) assert.equal(readIds(fragment), undefined, fragment);
});

test("a list holds each id once, at most a hundred, and no junk", () => {
  assert.deepEqual(readIds("#list=dn-kim,hs-mifum,dn-kim"), ["dn-kim", "hs-mifum"]);
  assert.deepEqual(readIds("#list=<b>,../x,,A,-a,a-,%3Cscript%3E,__proto__,dn-kim"), ["dn-kim"]);
  assert.deepEqual(readIds("#list=dn-kim%2Chs-mifum%2c"), ["dn-kim", "hs-mifum"], "as mail programs send it");
  assert.deepEqual(readIds("#list="), []);
  assert.equal(readIds(`#list=${many}`).length, MAX);
  assert.deepEqual(validIds([null, 3, {}, "a".repeat(101), "dn-kim"]), ["dn-kim"]);
});
