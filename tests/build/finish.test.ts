import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareWith, parseChecksums } from '../../src/build/checksums.ts';
import { finishSite } from '../../src/build/finish.ts';
import { gunzip } from '../../src/browser/compression.ts';
import { filesOf, readManifest } from '../../src/features/offline/manifest.ts';
import { megabytes, sizeToken } from '../../src/features/offline/sizes.ts';
import { readFolder, writeFolder } from '../../src/output/files.ts';
import type { Files } from '../../src/output/files.ts';
import { bytes, temporaryFolder } from '../support/files.ts';
import { filesInZip } from '../support/zip.ts';

const POLICY = '<meta http-equiv="Content-Security-Policy" content="">';
const page = (body: string, head = ''): Uint8Array =>
  bytes(`<!doctype html><head>${POLICY}${head}</head><script>1</script><p>${body}</p>`);
const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));
/** What no packing makes smaller: the bytes of a generator, the same in every run. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 255);
};

const SITE: Files = new Map([
  ['404.html', page('<a href="/fi/sivu.html">a</a>')],
  ['assets/a.css', bytes('a{src:url(/mark.svg)}')],
  ['data/records.json', bytes('{}')],
  ['en/page.html', page(sizeToken('zip'), '<link rel="canonical" href="https://example.org/k/en/page.html">')],
  ['fi/sivu.html', page(`<a href="/en/page.html">b</a> ${sizeToken('zip')} ja ${sizeToken('offline')}`)],
  ['mark.svg', noise(2_600_000)],
  ['pagefind/disk/x.js', bytes('twin')],
]);
const FINISHING = {
  day: '2026-01-02',
  workerScript: bytes('worker()'),
  bom: '{}',
  readme: 'Avaa index.html',
  sitePath: '/k/',
};

async function finished(site: Files = SITE): Promise<Files> {
  const folder = temporaryFolder();
  writeFolder(folder, site);
  const count = await finishSite(folder, FINISHING);
  const files = await readFolder(folder);
  expect(count).toBe(files.size);
  return files;
}

test('links are as pages and style sheets need them, those of the page for what is not there from the root of the host', async () => {
  const files = await finished();
  expect(textOf(files, 'fi/sivu.html')).toContain('<a href="../en/page.html">');
  expect(textOf(files, '404.html')).toContain('<a href="/k/fi/sivu.html">');
  expect(textOf(files, 'assets/a.css')).toBe('a{src:url(../mark.svg)}');
});

test('pages name about what the editions weigh in which they are', async () => {
  const files = await finished();
  const zip = files.get('download/kotoatlas.zip')?.length ?? 0;
  const packs = [...files]
    .filter(([path]) => path.startsWith('offline/'))
    .reduce((sum, [, { length }]) => sum + length, 0);
  expect(megabytes(zip)).toBe('5');
  expect(megabytes(packs)).toBe('3');
  expect(textOf(files, 'fi/sivu.html')).toContain(`${megabytes(zip)} ja ${megabytes(packs)}<`);
  expect(textOf(files, 'en/page.html')).toContain(`<p>${megabytes(zip)}<`);
});

test('the zip holds every file but itself, as it is served, and every file that is listed is as listed', async () => {
  const files = await finished();
  const others = new Map([...files].filter(([path]) => !path.startsWith('download/')));
  const inZip = filesInZip(files.get('download/kotoatlas.zip') ?? bytes(''));
  expect([...inZip.keys()].toSorted()).toEqual([...others.keys()].toSorted());
  for (const [path, content] of others) expect(Buffer.from(inZip.get(path) ?? []).equals(content), path).toBe(true);
  expect(compareWith(parseChecksums(textOf(files, 'checksums.txt')), files)).toEqual({
    changed: [],
    missing: [],
    added: [],
  });
});

test('the manifest names every page, and no data and no file that only hosts or pages from disk read', async () => {
  const files = await finished();
  const manifests = [...files].filter(([path]) => path.startsWith('offline/v.'));
  expect(manifests.length).toBe(1);
  const text = new TextDecoder().decode(await gunzip(Uint8Array.from(manifests[0]?.[1] ?? [])));
  expect([...filesOf(readManifest(text)).keys()].toSorted()).toEqual([
    '404.html',
    'assets/a.css',
    'en/page.html',
    'fi/sivu.html',
    'mark.svg',
  ]);
});

test('the worker names the version and sends the headers of pages', async () => {
  const files = await finished();
  const version = [...files.keys()]
    .find((path) => path.startsWith('offline/v.'))
    ?.slice('offline/v.'.length, -'.pack'.length);
  const worker = textOf(files, 'service-worker.js');
  expect(worker).toContain(`"version":"${version ?? ''}"`);
  expect(worker).toContain("frame-ancestors 'none'");
  expect(worker).not.toContain('max-age');
  expect(worker.endsWith('worker()')).toBe(true);
});

test('the sitemap has the pages that say where they stand, and there is none without', async () => {
  expect(textOf(await finished(), 'sitemap.xml')).toContain('<loc>https://example.org/k/en/page.html</loc>');
  const without = new Map([...SITE].filter(([path]) => path !== 'en/page.html'));
  expect((await finished(without)).has('sitemap.xml')).toBe(false);
});

test('the same site gives the same bytes, in whatever order its files were written', async () => {
  const [one, other] = [await finished(), await finished(new Map([...SITE].toReversed()))];
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [path, content] of one) expect(Buffer.from(content).equals(other.get(path) ?? bytes('')), path).toBe(true);
});

test('a page without a policy stops the build and is named', async () => {
  const folder = temporaryFolder();
  writeFolder(
    folder,
    new Map([
      ['a.html', bytes('<p>')],
      ['b.html', page('')],
    ]),
  );
  await expect(finishSite(folder, FINISHING)).rejects.toThrow('a.html: found no Content-Security-Policy');
});

test('files of the zip may be read by everybody after unpacking', async () => {
  const folder = temporaryFolder();
  writeFolder(folder, SITE);
  await finishSite(folder, FINISHING);
  const zip = readFileSync(`${folder}/download/kotoatlas.zip`);
  expect(statSync(`${folder}/download/kotoatlas.zip`).size).toBe(zip.length);
  // The central directory keeps the rights of a file in the upper half of its external attributes (APPNOTE 4.4.15).
  const entry = zip.lastIndexOf('PK\u0001\u0002', zip.length, 'latin1');
  expect(zip.readUInt32LE(entry + 38) >>> 16).toBe(0o100644);
});
