// The search worker: fetches the engine, the pack and more vocabularies, passes messages on. What the messages
// are is defined in crates/lotse-model/src/message.rs.
import loadEngine, { SearchEngine } from "./lotse-engine.js";
import { readHead } from "./pack-head.js";

// Answers every message of `port` with exactly one message, a failure too; while it opens the pack, it sends the
// words for suggestions as soon as they are there.
export function answerMessages(port) {
  const engineReady = loadEngine({ module_or_path: new URL("lotse-engine_bg.wasm", import.meta.url) });
  // `open` waits for it; a failure is reported there.
  engineReady.catch(() => {});
  let engine;
  let vocabularies = {};

  port.onmessage = async ({ data }) => {
    try {
      if (data.type === "open") {
        vocabularies = { ...data.vocabularies };
        const onHead = (head) => port.postMessage({ type: "words", ...head });
        engine = await open(data, engineReady, onHead);
        port.postMessage({ type: "opened", offers: engine.offers });
      } else {
        if (!engine) fail("not-open", "the pack is not open yet");
        await addVocabularies(engine, vocabularies, data.request);
        port.postMessage(engine.search(data.sequence, data.request));
      }
    } catch (error) {
      console.error(error);
      const sequence = data?.sequence ?? null;
      port.postMessage({ type: "failed", sequence, code: error.name, message: String(error.message) });
    }
  };
}

async function open({ pack_url: packUrl, today }, engineReady, onHead) {
  const pack = fetchPack(packUrl, onHead);
  pack.catch(() => {});
  await engineReady.catch((error) => fail("engine-unreachable", error.message));
  return new SearchEngine(await pack, today);
}

async function fetchPack(url, onHead) {
  const response = await fetch(url).catch((error) => fail("pack-unreachable", error.message));
  if (!response.ok) fail("pack-unreachable", `${response.status} ${url}`);
  return readHead(response.body, onHead);
}

// Somebody typed a language of another script: its words are fetched once. Without them the search still
// answers, so a failure is not worth a word.
async function addVocabularies(engine, vocabularies, request) {
  for (const script of engine.scriptsNotUnderstood(request)) {
    const url = vocabularies[script];
    if (!url) continue;
    delete vocabularies[script];
    try {
      const response = await fetch(url);
      if (response.ok) engine.addVocabulary(new Uint8Array(await response.arrayBuffer()));
    } catch (error) {
      console.warn(error);
      vocabularies[script] = url;
    }
  }
}

function fail(name, message) {
  throw Object.assign(new Error(message), { name });
}
