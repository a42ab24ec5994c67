// The search worker: fetches the engine and the pack, passes messages on. What the messages are is
// defined in crates/lotse-model/src/message.rs.
import loadEngine, { SearchEngine } from "./lotse-engine.js";

// Answers every message of `port` with exactly one message; a failure is one too.
export function answerMessages(port) {
  const engineReady = loadEngine({ module_or_path: new URL("lotse-engine_bg.wasm", import.meta.url) });
  // `open` waits for it; a failure is reported there.
  engineReady.catch(() => {});
  let engine;

  port.onmessage = async ({ data }) => {
    try {
      if (data.type === "open") {
        engine = await open(data, engineReady);
        port.postMessage({ type: "opened", offers: engine.offers });
      } else {
        if (!engine) fail("not-open", "the pack is not open yet");
        port.postMessage(engine.search(data.sequence, data.request));
      }
    } catch (error) {
      console.error(error);
      const sequence = data?.sequence ?? null;
      port.postMessage({ type: "failed", sequence, code: error.name, message: String(error.message) });
    }
  };
}

async function open({ pack_url: packUrl, today }, engineReady) {
  const pack = fetchPack(packUrl);
  pack.catch(() => {});
  await engineReady.catch((error) => fail("engine-unreachable", error.message));
  return new SearchEngine(await pack, today);
}

async function fetchPack(url) {
  const response = await fetch(url).catch((error) => fail("pack-unreachable", error.message));
  if (!response.ok) fail("pack-unreachable", `${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

function fail(name, message) {
  throw Object.assign(new Error(message), { name });
}
