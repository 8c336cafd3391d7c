/*
 * Holds the console on this device: its page and the files with a hash in their name. What the ledger answers never passes
 * through here. SHELL and VERSION are filled in by the build.
 */
const SHELL = [];
const VERSION = '';

const OTHERS = /^\/(api|oauth2|login|connect|userinfo|actuator|v3|\.well-known)(\/|$)/;
const PATIENCE = 4000;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(hold());
});

async function hold() {
  const shelf = await caches.open(VERSION);
  const fresh = (path) => new Request(path, { cache: path.startsWith('/assets/') ? 'default' : 'reload' });
  await shelf.addAll(SHELL.map(fresh));
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name !== VERSION);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || request.method !== 'GET' || OTHERS.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (SHELL.includes(pathname)) event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
});

/** As the server has it, unless it does not answer soon. */
async function page(request) {
  const kept = () => caches.match('/index.html');
  const asked = fetch(request);
  const late = new Promise((done) => setTimeout(() => done(kept()), PATIENCE));
  const answer = await Promise.race([asked, late]).catch(kept);
  return answer ?? asked;
}
