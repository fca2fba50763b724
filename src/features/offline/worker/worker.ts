import { candidatesFor, contentTypeOf, folderAddress, folderPage, pathBelow } from '../address.ts';
import { fill, isFull } from '../fill.ts';
import { filesOf } from '../manifest.ts';
import type { OfflineFile } from '../manifest.ts';
import { isRequest } from '../messages.ts';
import type { Report } from '../messages.ts';
import { OfflineStore } from '../store.ts';
import type { State } from '../store.ts';

declare const self: ServiceWorkerGlobalScope;
/** What the build tells the worker, in a line before this script. */
declare const KOTOATLAS: { version: string; headers: Readonly<Record<string, string>> };

const NOT_FOUND_PAGE = '404.html';

const { version, headers } = KOTOATLAS;
const store = new OfflineStore(self.registration.scope);

type VersionFiles = ReadonlyMap<string, OfflineFile>;
const remembered = new Map<string, VersionFiles>();
/** Whether the last filling ended for want of room: there may be none for the note of it either. */
let isWithoutRoom = false;

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(store.root)) return;
  event.respondWith(answer(request));
});
self.addEventListener('message', (event) => {
  if (!isRequest(event.data)) return;
  switch (event.data) {
    case 'status':
      event.waitUntil(tellStatus());
      break;
    case 'use':
      event.waitUntil(self.skipWaiting());
      break;
    case 'fill':
      event.waitUntil(fillAndTell().catch(() => undefined));
      break;
  }
});

/**
 * Stores this version while the one before it goes on answering. Without a network the browser gives this
 * worker up and tries again at a later visit. Without room a first visitor gets as much as fits, and a reader
 * who has a version keeps that one whole.
 */
async function install(): Promise<void> {
  try {
    await fillAndTell();
  } catch (cause) {
    const isUpdate = self.registration.active !== null;
    if (isUpdate && isFull(cause)) await store.forget(version);
    if (isUpdate || !isFull(cause)) throw cause;
  }
}

async function activate(): Promise<void> {
  const { active, previous, full } = await store.state();
  const before = active === version ? previous : active;
  await keepState({ active: version, previous: before, full });
  await store.tidy([version, ...(before === undefined ? [] : [before])]);
  await self.clients.claim();
}

/** Notes the state; where there is no room even for that, some files make way. */
async function keepState(state: State): Promise<void> {
  try {
    await store.keepState(state);
  } catch (cause) {
    if (!isFull(cause)) throw cause;
    await store.makeRoom();
    await store.keepState(state).catch(() => undefined);
  }
}

async function fillAndTell(): Promise<void> {
  try {
    await fill(store, version, (stored, total) => void tell({ stored, total, full: false }));
    isWithoutRoom = false;
    await keepState({ ...(await store.state()), full: false });
  } catch (cause) {
    isWithoutRoom = isFull(cause);
    if (isWithoutRoom) await keepState({ ...(await store.state()), full: true });
    throw cause;
  } finally {
    await tellStatus();
  }
}

async function tellStatus(): Promise<void> {
  const there = await store.hashes();
  const files = [...((await filesOfVersion(version)) ?? new Map<string, OfflineFile>()).values()];
  const stored = files.filter(({ hash }) => there.has(hash)).length;
  await tell({ stored, total: files.length, full: isWithoutRoom || (await store.state()).full });
}

async function tell(report: Omit<Report, 'kotoatlas'>): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage({ kotoatlas: 'offline', ...report } satisfies Report);
}

async function filesOfVersion(name: string): Promise<VersionFiles | undefined> {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const manifest = await store.manifest(name);
  if (manifest === undefined) return undefined;
  const files = filesOf(manifest);
  remembered.set(name, files);
  return files;
}

/**
 * A file of this version; of the version before it, which a page that is still open may need; else what the
 * network says. Where nothing can be stored or the browser has thrown files away, the network is all there is;
 * the next page asks for what is missing (src/features/offline/client/start.ts).
 */
async function answer(request: Request): Promise<Response> {
  const own = await filesOfVersion(version).catch(() => undefined);
  const kept = (await keptAnswer(own, request.url)) ?? (await answerOfPrevious(request.url));
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch (cause) {
    const notFound = request.mode === 'navigate' ? await keptAnswer(own, `${store.root}${NOT_FOUND_PAGE}`) : undefined;
    if (notFound === undefined) throw cause;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

async function answerOfPrevious(address: string): Promise<Response | undefined> {
  try {
    const { previous } = await store.state();
    return previous === undefined ? undefined : await keptAnswer(await filesOfVersion(previous), address);
  } catch {
    return undefined;
  }
}

async function keptAnswer(files: VersionFiles | undefined, address: string): Promise<Response | undefined> {
  const path = pathBelow(store.root, address);
  if (path === undefined) return undefined;
  const found = candidatesFor(path).find((candidate) => files?.has(candidate) === true);
  if (found === undefined)
    return files?.has(folderPage(path)) === true ? Response.redirect(folderAddress(address)) : undefined;
  const hash = files?.get(found)?.hash ?? '';
  const kept = await store.file(hash).catch(() => undefined);
  return kept && new Response(kept.body, { headers: { ...headers, 'content-type': contentTypeOf(found) } });
}
