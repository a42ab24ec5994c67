// The service worker, published as `sw.js` below the site's base path. Why, and what it may store:
// docs/decisions/0015-offline.md. Invariant: no key and no stored answer holds a query string; a page comes from the
// cache only if the network gives no answer; an asset goes only when no open page can need it.
import { assetNames } from "./asset-names.js";

// Written in front of this script by `lotse build` (crates/lotse-cli/src/site/offline.rs).
const { base, assets, languages } = self.LOTSE_SITE;
const known = new Set(assets);

const ASSETS = `lotse:${base}:assets`;
const PAGES = `lotse:${base}:pages`;
// Visited pages beside those that are always kept.
const MAX_PAGES = 100;
// So long a page waits for the network if it has a copy.
const PATIENCE_MS = 4000;

// Open pages that need nothing but what this version of the site has.
const current = new Set();

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.waitUntil(onPage(event.source, event.data)));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  if (url.pathname.startsWith(`${base}assets/`)) event.respondWith(asset(event, url.pathname));
  else if (request.mode === "navigate") event.respondWith(page(event, url));
});

const find = (cache, path) => cache.match(path, { ignoreVary: true, ignoreSearch: true });
const start = (lang) => `${base}${lang}/`;
const offline = (lang) => `${base}${lang}/offline/`;
const langOf = (path) => path.slice(base.length).split("/")[0];
const isKept = (path) => {
  const lang = langOf(path);
  return lang in languages && [start(lang), offline(lang)].includes(path);
};
const isCurrent = async (answer) => assetNames(await answer.text(), base).every((name) => known.has(name));

// An asset's name holds the hash of its bytes, so a copy is as good as the original.
async function asset(event, path) {
  const cache = await caches.open(ASSETS);
  const copy = await find(cache, path);
  if (copy) return copy;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(cache.put(path, answer.clone()));
  return answer;
}

async function page(event, url) {
  const pages = await caches.open(PAGES);
  const copy = await find(pages, url.pathname);
  const network = fromNetwork(event.request, url);
  const stored = network.then((answer) => storePage(pages, url.pathname, answer.clone()));
  event.waitUntil(stored.catch(() => {}));
  if (!copy) return network.catch(() => offlinePage(pages, url.pathname));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, copy));
  return Promise.race([network, patience]).catch(() => copy);
}

// What stands behind `?` is the visitor's: no page needs it from the server, and an answer remembers its address.
async function fromNetwork(request, url) {
  if (!url.search) return fetch(request);
  const answer = await fetch(url.pathname, { redirect: "manual", headers: { accept: "text/html" } });
  return answer.type === "opaqueredirect" ? fetch(request) : new Response(answer.body, answer);
}

async function storePage(pages, path, answer) {
  if (answer.status === 404 || answer.status === 410) return pages.delete(path);
  // Start pages are kept together with all they load.
  if (!answer.ok || isKept(path)) return;
  await pages.put(path, answer);
  const visited = (await pages.keys()).map((request) => new URL(request.url).pathname).filter((path) => !isKept(path));
  for (const oldest of visited.slice(0, Math.max(0, visited.length - MAX_PAGES))) await pages.delete(oldest);
}

async function offlinePage(pages, path) {
  const lang = langOf(path);
  for (const tag of [lang, ...Object.keys(languages)]) {
    const copy = await find(pages, offline(tag));
    if (copy) return copy;
  }
  return Response.error();
}

// An open page says which assets it uses.
async function onPage(client, names) {
  if (!Array.isArray(names)) return;
  const path = new URL(client.url).pathname;
  const pages = await caches.open(PAGES);
  // The first page of a visit came before this worker.
  if (!isKept(path) && !(await find(pages, path))) await storePage(pages, path, await fetch(path));
  await keep(pages, langOf(path));
  if (names.every((name) => known.has(name))) current.add(client.id);
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const here = open.filter(({ url }) => new URL(url).pathname.startsWith(base));
  if (here.every(({ id }) => current.has(id))) await dropOld(pages);
}

// All that the search in one language needs.
async function keep(pages, lang) {
  if (!(lang in languages)) return;
  const cache = await caches.open(ASSETS);
  for (const name of languages[lang]) {
    const path = `${base}assets/${name}`;
    if (!(await find(cache, path))) await cache.add(path);
  }
  for (const path of [start(lang), offline(lang)]) {
    const copy = await find(pages, path);
    if (copy && (await isCurrent(copy))) continue;
    const answer = await fetch(path, { cache: "no-cache" });
    if (answer.ok && (await isCurrent(answer.clone()))) await pages.put(path, answer);
  }
}

// Assets that this version does not have, and pages that would need them.
async function dropOld(pages) {
  for (const lang of Object.keys(languages)) if (await find(pages, start(lang))) await keep(pages, lang);
  for (const request of await pages.keys()) {
    if (!(await isCurrent(await pages.match(request)))) await pages.delete(request);
  }
  const cache = await caches.open(ASSETS);
  for (const request of await cache.keys()) {
    if (!known.has(new URL(request.url).pathname.slice(`${base}assets/`.length))) await cache.delete(request);
  }
}
