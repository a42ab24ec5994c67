// How long a keystroke waits in Chromium: messages to the search worker and back, by kind of query.
// Started by `cargo xtask bench`; prints milliseconds, fails on nothing but errors.

import { open } from "./site.mjs";

const TYPED = ["deutschkurs mütter düren", "hilfe bei formularen", "wohnung suchen jülich", "kindergarten anmelden", "german course women"];
const KINDS = {
  "keystroke by keystroke": TYPED.flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1))),
  "one word": ["deutschkurs", "wohnung", "beratung", "arzt", "sport", "arbeit", "kinder", "frauen", "internet", "asyl"],
  "three words and more": [...TYPED, "ich suche einen sprachkurs mit kinderbetreuung am vormittag in düren"],
  "with typos": ["deutschkrus", "wohnugn", "beratnug", "kindergraten", "sprahckurs", "dolmetchser", "integratoinskurs"],
  "part of a compound": ["kurs", "beratung", "treff", "hilfe", "betreuung", "schule", "vermittlung"],
  "with a filter": ["deutschkurs", "beratung", "wohnung", "treff", "sprache", "kinder"],
  "nothing typed": [""],
};
const ROUNDS = 3;

const site = await open();
try {
  const page = await site.page();
  await page.goto(`${site.url}de/`);
  const result = await page.evaluate(measure, { kinds: KINDS, rounds: ROUNDS });
  print(`search worker in Chromium, ${result.offers} offers, from message to answer`, result);
} finally {
  await site.close();
}

async function measure({ kinds, rounds }) {
  const input = JSON.parse(document.getElementById("lotse-page").textContent);
  const start = performance.now();
  const worker = new Worker(input.worker, { type: "module" });
  const ask = (message) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        if (data.type === "failed") reject(new Error(data.message));
        // The words for suggestions come before the answer.
        else if (data.type !== "words") resolve(data);
      };
      worker.onerror = () => reject(new Error("the worker stopped"));
      worker.postMessage(message);
    });
  const today = new Date().toISOString().slice(0, 10);
  const packUrl = new URL(input.pack, location.href).href;
  const { vocabularies } = input;
  const { offers } = await ask({ type: "open", pack_url: packUrl, vocabularies, today });
  const opened = performance.now() - start;
  const times = {};
  let sequence = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [kind, queries] of Object.entries(kinds)) {
      const filters = kind === "with a filter" ? { municipality: ["juelich"] } : {};
      for (const query of queries) {
        const request = { lang: "de", query, filters, limit: 10, skip: 0 };
        const asked = performance.now();
        await ask({ type: "search", sequence: (sequence += 1), request });
        // The first round warms up: the compiler of the browser, not the engine.
        if (round > 0) (times[kind] ??= []).push(performance.now() - asked);
      }
    }
  }
  worker.terminate();
  return { offers, opened, times };
}

function print(heading, { opened, times }) {
  const row = (name, values) => {
    const sorted = values.toSorted((one, other) => one - other);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2);
    console.log(`${name.padEnd(26)}${String(sorted.length).padStart(8)}${at(0.5).padStart(9)}${at(0.95).padStart(9)}${at(1).padStart(9)}`);
  };
  console.log(`${heading}\nopening the pack: ${opened.toFixed(0)} ms (worker, wasm and pack fetched and compiled)\n`);
  console.log(`${"kind of query".padEnd(26)}${"queries".padStart(8)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}${"max ms".padStart(9)}`);
  for (const [kind, values] of Object.entries(times)) row(kind, values);
  row("all", Object.values(times).flat());
}
