// Lets visited pages and the search work without a network: starts the service worker and tells it which assets this
// page uses. The site says whether it wants that, by a `meta` that names its base path (docs/decisions/0015-offline.md).
import { assetNames } from "./asset-names.js";

export function workOffline() {
  const base = document.querySelector('meta[name="lotse-offline"]')?.content;
  const workers = navigator.serviceWorker;
  if (!base || !workers) return;

  const tell = () => workers.controller?.postMessage(assetNames(document.documentElement.outerHTML, base));
  const begin = () => {
    // A new worker takes over as soon as it is there; it, too, has to know this page.
    workers.addEventListener("controllerchange", tell);
    // Where browsers refuse (private windows), the page works as it does without.
    workers.register(`${base}sw.js`, { updateViaCache: "none" }).then(tell, () => {});
  };
  const idle = globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 2000));
  const { saveData, effectiveType = "" } = navigator.connection ?? {};
  // Who pays for each byte gets only what a search loads anyway.
  if (saveData || effectiveType.includes("2g")) addEventListener("input", () => idle(begin), { once: true });
  else if (document.readyState === "complete") idle(begin);
  else addEventListener("load", () => idle(begin), { once: true });
}
