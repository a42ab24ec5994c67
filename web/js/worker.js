// The search worker: fetches the engine and the pack, passes messages on. What the messages are is
// defined in crates/lotse-model/src/message.rs.
import init, { SearchEngine } from "./lotse-engine.js";

const engineReady = init({ module_or_path: new URL("lotse-engine_bg.wasm", import.meta.url) });
// The caller waits for it; a failure is reported there.
engineReady.catch(() => {});

let engine;

self.onmessage = async ({ data }) => {
  try {
    if (data.type === "open") {
      engine = await open(data);
      self.postMessage({ type: "opened", offers: engine.offers });
    } else {
      self.postMessage(search(data));
    }
  } catch (error) {
    console.error(error);
    self.postMessage({ type: "failed", code: error.name, message: String(error.message) });
  }
};

async function open({ pack_url: packUrl, today }) {
  const pack = fetchPack(packUrl);
  pack.catch(() => {});
  await engineReady.catch((error) => fail("engine-unreachable", error.message));
  return new SearchEngine(await pack, today);
}

function search({ sequence, request }) {
  if (!engine) fail("not-open", "the pack is not open yet");
  return engine.search(sequence, request);
}

async function fetchPack(url) {
  const response = await fetch(url).catch((error) => fail("pack-unreachable", error.message));
  if (!response.ok) fail("pack-unreachable", `${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

function fail(name, message) {
  throw Object.assign(new Error(message), { name });
}
