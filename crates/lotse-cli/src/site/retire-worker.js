// Takes the place of a service worker that this site no longer wants, and with it all that it kept.
const prefix = `lotse:${new URL(self.registration.scope).pathname}:`;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await self.registration.unregister();
}
