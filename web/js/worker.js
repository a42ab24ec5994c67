// The search worker: fetches the engine, the pack and more vocabularies, passes messages on. What the messages
// are is defined in crates/lotse-model/src/message.rs.
import loadEngine, { SearchEngine } from "./lotse-engine.js";
import { readHead } from "./pack-head.js";
import { inStep, STEPS } from "./vocabularies.js";

// How long a word must stand before the vocabularies of all languages are fetched: it may still be being typed.
const TYPING_PAUSE_MS = 500;

// Answers every message of `port` with exactly one message, a failure too; while it opens the pack, it sends the
// words for suggestions as soon as they are there.
export function answerMessages(port) {
  const engineReady = loadEngine({ module_or_path: new URL("lotse-engine_bg.wasm", import.meta.url) });
  // `open` waits for it; a failure is reported there.
  engineReady.catch(() => {});
  let engine;
  let vocabularies = {};
  let latest;

  port.onmessage = async ({ data }) => {
    try {
      if (data.type === "open") {
        vocabularies = { ...data.vocabularies };
        const onHead = (head) => port.postMessage({ type: "words", ...head });
        engine = await open(data, engineReady, onHead);
        port.postMessage({ type: "opened", offers: engine.offers });
      } else {
        if (!engine) fail("not-open", "the pack is not open yet");
        latest = data.sequence;
        const found = await explain(engine, vocabularies, data, () => latest === data.sequence);
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

// The answer, after fetching vocabularies for words that nothing explains. Each is fetched once.
async function explain(engine, vocabularies, { sequence, request }, isLatest) {
  let found = engine.search(sequence, request);
  const languages = [request.lang, ...navigator.languages];
  for (const step of STEPS) {
    const wanted = inStep(vocabularies, step, found.response.scriptsNotUnderstood ?? [], languages);
    if (wanted.length === 0) continue;
    if (step === "others") {
      await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE_MS));
      if (!isLatest()) break;
    }
    const added = await Promise.all(wanted.map((key) => addVocabulary(engine, vocabularies, key)));
    if (added.includes(true)) found = engine.search(sequence, request);
  }
  return found;
}

// Says whether there are new words. Without them the search still answers, so a failure is not worth a word.
async function addVocabulary(engine, vocabularies, key) {
  const url = vocabularies[key];
  if (!url) return false;
  delete vocabularies[key];
  try {
    const response = await fetch(url);
    if (!response.ok) return false;
    engine.addVocabulary(new Uint8Array(await response.arrayBuffer()));
    return true;
  } catch (error) {
    console.warn(error);
    vocabularies[key] = url;
    return false;
  }
}

function fail(name, message) {
  throw Object.assign(new Error(message), { name });
}
