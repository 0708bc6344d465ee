export {}; // A module: what it declares is its own

/** Keeps the client itself on this device, so that a page opens while the server or the network is away. */
declare const self: ServiceWorkerGlobalScope;
/** What the phone and the way in are made of, and the name of this build; written in by the build. */
declare const __SHELL__: readonly string[];
declare const __BUILD__: string;

/** How long a page waits for the network before the kept document is shown, in milliseconds. */
const patience = 3000;
/** Every page is this one document. */
const home = '/';
const prefix = 'client-';
const name = prefix + __BUILD__;

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  // A page says so while it opens: never under a page that is being used
  if (event.data === 'takeOver') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate' && isPage(url.pathname)) event.respondWith(page(event));
  else if (isFile(url.pathname)) event.respondWith(file(request));
});

/** Links with tokens, /api and /live are not pages: the network alone answers them. */
function isPage(path: string): boolean {
  return path === '/' || path === '/new' || path.startsWith('/j/') || path.startsWith('/w/');
}

/** Names under assets/ carry a hash of what is in them. */
function isFile(path: string): boolean {
  return path.startsWith('/assets/') || path === '/icon.svg';
}

async function keepShell(): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all([cache.add(new Request(home, { cache: 'no-cache' })), cache.addAll(__SHELL__)]);
}

async function takeOver(): Promise<void> {
  for (const other of await caches.keys())
    if (other.startsWith(prefix) && other !== name) await caches.delete(other);
  await self.clients.claim();
}

/** From the network, so that nobody is left with a client that the server has outgrown; else as it was last. */
async function page(event: FetchEvent): Promise<Response> {
  const coming = freshPage(event.request);
  event.waitUntil(coming.catch(() => {}));
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const fresh = await Promise.race([coming.catch(() => null), late]);
  if (fresh && fresh.status < 500) return fresh;
  return (await caches.match(home, { ignoreVary: true })) ?? (await coming);
}

async function freshPage(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok && !answer.redirected) await keep(new Request(home), answer);
  return answer;
}

async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await keep(request, answer);
  return answer;
}

/** A full device is no reason to answer nothing. */
async function keep(request: Request, answer: Response): Promise<void> {
  const copy = answer.clone();
  await caches
    .open(name)
    .then((cache) => cache.put(request, copy))
    .catch(() => {});
}
