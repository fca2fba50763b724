import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { finishSite } from '../../src/build/finish.ts';
import { sorted } from '../../src/output/files.ts';
import type { Files } from '../../src/output/files.ts';
import { megabytes, sizeToken } from '../../src/features/offline/sizes.ts';
import { holds, zipOf } from '../../src/build/zip.ts';
import { billOfMaterials } from '../../src/build/sbom.ts';
import { gunzip } from '../../src/browser/compression.ts';
import { filesOf, readManifest } from '../../src/features/offline/manifest.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));
const page = (body: string): Uint8Array => bytes(`<!doctype html><script>1</script><p>${body}</p>`);
const noise = Uint8Array.from({ length: 400_000 }, (_, index) => (index * index * 31 + (index >> 3)) % 251);

const site = sorted(
  new Map([
    ['fi/sivu.html', page(`${sizeToken('zip')} ja ${sizeToken('offline')}`)],
    ['en/page.html', page(sizeToken('zip'))],
    ['data/noise.json', noise],
    ['pagefind/index/x.pf_index.js', bytes('twin')],
  ]),
);
const finishing = {
  day: '2026-01-02',
  workerScript: bytes('worker()'),
  bom: billOfMaterials({ packages: { '': { version: '1.0.0' } } }, 'kotoatlas'),
  readme: 'Avaa index.html',
};

test('pages name the size of the zip in which they are', async () => {
  const files = await finishSite(site, finishing);
  const zip = files.get('download/kotoatlas.zip') ?? new Uint8Array();
  expect(zip.length).toBeGreaterThan(100);
  expect(textOf(files, 'fi/sivu.html')).toContain(`<p>${megabytes(zip.length, 'fi')} ja `);
  expect(textOf(files, 'en/page.html')).toContain(`<p>${megabytes(zip.length, 'en')}<`);
  expect(unzipSync(zip)['kotoatlas/en/page.html']).toEqual(files.get('en/page.html'));
});

test('the manifest names every page, and no file that only hosts or pages from disk read', async () => {
  const files = await finishSite(site, finishing);
  const manifests = [...files].filter(([path]) => path.startsWith('offline/v.'));
  expect(manifests.length).toBe(1);
  const text = new TextDecoder().decode(await gunzip(Uint8Array.from(manifests[0]?.[1] ?? [])));
  expect([...filesOf(readManifest(text)).keys()].toSorted()).toEqual([
    'data/noise.json',
    'en/page.html',
    'fi/sivu.html',
  ]);
});

test('the worker names the version and sends the headers of pages', async () => {
  const files = await finishSite(site, finishing);
  const version = [...files.keys()]
    .find((path) => path.startsWith('offline/v.'))
    ?.slice('offline/v.'.length, -'.pack'.length);
  const worker = textOf(files, 'service-worker.js');
  expect(worker).toContain(`"version":"${version ?? ''}"`);
  expect(worker).toContain("frame-ancestors 'none'");
  expect(worker).not.toContain('max-age');
  expect(worker.endsWith('worker()')).toBe(true);
});

test('the same site gives the same bytes, in whatever order its files are read', async () => {
  const [one, other] = await Promise.all([
    finishSite(site, finishing),
    finishSite(new Map([...site].toReversed()), finishing),
  ]);
  expect([...sorted(one).keys()]).toEqual([...sorted(other).keys()]);
  for (const [path, content] of one) expect(Buffer.from(content).equals(other.get(path) ?? bytes('')), path).toBe(true);
});

test('a zip holds its files, and one that lacks a file or has another does not', () => {
  const zip = zipOf(site, '2026-01-02');
  expect(holds(zip, site)).toBe(true);
  expect(holds(zip, new Map([...site, ['x', bytes('x')]]))).toBe(false);
  expect(holds(zip, new Map([...site, ['en/page.html', bytes('x')]]))).toBe(false);
  expect(holds(zip, new Map([...site].slice(1)))).toBe(false);
});
