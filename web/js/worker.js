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
        let found = engine.search(data.sequence, data.request);
        if (await addVocabularies(engine, vocabularies, found.response.scriptsNotUnderstood ?? [])) {
          found = engine.search(data.sequence, data.request);
        }
        port.postMessage(found);
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

// Words of another language that nothing explained: those of their script are fetched once. Says whether there are
// new ones. Without them the search still answers, so a failure is not worth a word.
async function addVocabularies(engine, vocabularies, scripts) {
  let hasNew = false;
  for (const script of scripts) {
    const url = vocabularies[script];
    if (!url) continue;
    delete vocabularies[script];
    try {
      const response = await fetch(url);
      if (!response.ok) continue;
      engine.addVocabulary(new Uint8Array(await response.arrayBuffer()));
      hasNew = true;
    } catch (error) {
      console.warn(error);
      vocabularies[script] = url;
    }
  }
  return hasNew;
}

function fail(name, message) {
  throw Object.assign(new Error(message), { name });
}
