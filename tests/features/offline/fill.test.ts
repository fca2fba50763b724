import { afterEach, expect, test, vi } from 'vitest';
import { fill, isFull } from '../../../src/features/offline/fill.ts';
import type { Room } from '../../../src/features/offline/fill.ts';
import { hashOf } from '../../../src/features/offline/manifest.ts';
import type { Manifest } from '../../../src/features/offline/manifest.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A version of so many packs, each of one file, and a host that has its files but no packs. */
async function versionOf(packs: number): Promise<Manifest> {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      address.endsWith('.pack') ? new Response(null, { status: 404 }) : new Response(new URL(address).pathname),
    ),
  );
  return Promise.all(
    Array.from({ length: packs }, async (_, position) => {
      const hash = await hashOf(new TextEncoder().encode(`/file-${position}`));
      return { hash, bytes: 1000, files: [{ path: `file-${position}`, hash, bytes: 10 }] };
    }),
  );
}

const roomFor = (manifest: Manifest, keepFile: Room['keepFile']): Room => ({
  root: 'https://example.org/',
  hashes: () => Promise.resolve(new Set<string>()),
  manifest: () => Promise.resolve(manifest),
  keepManifest: () => Promise.resolve(),
  keepFile,
});

test('keeps every file and tells of each', async () => {
  const manifest = await versionOf(9);
  const kept: string[] = [];
  const told: number[] = [];
  const room = roomFor(manifest, (hash) => Promise.resolve(void kept.push(hash)));
  await fill(room, 'v', (stored, total) => told.push(stored / total));
  expect(kept.toSorted()).toEqual(manifest.map(({ hash }) => hash).toSorted());
  expect(told.at(-1)).toBe(1);
});

test('without room it ends only when what was under way has ended, and begins nothing more', async () => {
  const manifest = await versionOf(9);
  const events: string[] = [];
  const allUnderWay = Promise.withResolvers<undefined>();
  const othersMayEnd = Promise.withResolvers<undefined>();
  let underWay = 0;
  const room = roomFor(manifest, async (hash) => {
    underWay += 1;
    if (underWay === 4) allUnderWay.resolve(undefined);
    await allUnderWay.promise;
    if (hash === manifest[0]?.hash) throw new DOMException('No room', 'QuotaExceededError');
    await othersMayEnd.promise;
    events.push('kept');
  });
  const filling = fill(room, 'v', () => undefined).catch((cause: unknown) => {
    events.push(isFull(cause) ? 'full' : 'failed');
  });
  await allUnderWay.promise;
  await new Promise(setImmediate);
  othersMayEnd.resolve(undefined);
  await filling;
  expect(events).toEqual(['kept', 'kept', 'kept', 'full']);
  expect(underWay).toBe(4);
});
