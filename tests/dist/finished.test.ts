import { describe, expect, test } from 'vitest';
import { compareWith, parseChecksums, sha256 } from '../../src/build/checksums.ts';
import { readFolder } from '../../src/output/files.ts';
import {
  BOM_FILE,
  CHECKSUMS_FILE,
  README_FILE,
  ZIP_CHECKSUM_FILE,
  ZIP_FILE,
} from '../../src/features/offline/names.ts';
import { filesInZip } from '../support/zip.ts';
import { isKept } from '../../src/features/offline/build/packs.ts';
import { gunzip } from '../../src/browser/compression.ts';
import { filesOf, hashOf, packPath, readManifest } from '../../src/features/offline/manifest.ts';
import { DIRECTIVES, securityHeaders } from '../../src/safety/policy.ts';
import { hashesOf } from '../support/hashes.ts';
import { attribute, elementsNamed } from './support/dom.ts';
import { readSite } from './support/site.ts';

const { pages } = readSite();
// Dot files too, which are no part of what the other checks read.
const files = await readFolder('dist');
const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
const bytesOf = (path: string): Uint8Array<ArrayBuffer> => Uint8Array.from(files.get(path) ?? []);

test('every page carries the whole policy', () => {
  const lacking = pages.flatMap(({ path, document }) => {
    const metas = elementsNamed(document, 'meta');
    const policy = metas.find((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy');
    const directives = (policy === undefined ? '' : (attribute(policy, 'content') ?? ''))
      .split(';')
      .map((part) => part.trim());
    return DIRECTIVES.filter((directive) => !directives.includes(directive)).map(
      (directive) => `${path}: ${directive}`,
    );
  });
  expect(lacking).toEqual([]);
});

test('no size is left out of a page', () => {
  expect(pages.filter(({ html }) => /@@[\w-]+@@/u.test(html)).map(({ path }) => path)).toEqual([]);
});

describe('the offline edition', async () => {
  const version = /"version":"([\w-]+)"/u.exec(textOf('service-worker.js'))?.[1] ?? '';
  const text = await gunzip(bytesOf(`offline/v.${version}.pack`));
  const manifest = readManifest(new TextDecoder().decode(text));

  test('is the one that the worker names', async () => {
    expect(await hashOf(text)).toBe(version);
  });

  test('holds every file that is kept, as it is in the site', async () => {
    const listed = filesOf(manifest);
    expect([...listed.keys()].toSorted()).toEqual([...files.keys()].filter(isKept).toSorted());
    for (const [path, { hash, bytes }] of listed) {
      const content = bytesOf(path);
      expect([await hashOf(content), content.length], path).toEqual([hash, bytes]);
    }
  });

  test('has packs with these files', async () => {
    for (const pack of manifest) {
      const content = await gunzip(bytesOf(packPath(pack.hash)));
      const expected = Buffer.concat(pack.files.map(({ path }) => bytesOf(path)));
      expect(expected.equals(content), pack.hash).toBe(true);
    }
  });
});

test('the checksums are those of the files', () => {
  expect(compareWith(parseChecksums(textOf(CHECKSUMS_FILE)), files)).toEqual({ changed: [], missing: [], added: [] });
});

test('the zip holds the whole site but itself, and its checksum is right', () => {
  const others = new Map([...files].filter(([path]) => path !== ZIP_FILE && path !== ZIP_CHECKSUM_FILE));
  const zip = bytesOf(ZIP_FILE);
  const inZip = filesInZip(zip);
  expect([...inZip.keys()].toSorted()).toEqual([...others.keys()]);
  for (const [path, content] of others) expect(Buffer.from(inZip.get(path) ?? []).equals(content), path).toBe(true);
  expect(textOf(ZIP_CHECKSUM_FILE)).toBe(`${sha256(zip)}  kotoatlas.zip\n`);
});

test.each(['_headers', '.htaccess', 'hosting/nginx.conf', 'hosting/nginx-sub-path.conf', 'hosting/Caddyfile'])(
  '%s has every header of the policy, with the hashes of the pages',
  (path) => {
    const lacking = securityHeaders(hashesOf(pages.map(({ html }) => html))).filter(
      ({ name, value }) => !textOf(path).includes(name) || !textOf(path).replaceAll('\\', '').includes(value),
    );
    expect(lacking).toEqual([]);
  },
);

test('whoever opens the folder is told where to begin, and what it is made of', () => {
  expect(textOf(README_FILE)).toContain('index.html');
  expect(textOf(README_FILE)).toContain(CHECKSUMS_FILE);
  expect(JSON.parse(textOf(BOM_FILE))).toMatchObject({ bomFormat: 'CycloneDX' });
});

describe.each(['fi', 'sv', 'en'])('the app in %s', (lang) => {
  const manifest: unknown = JSON.parse(textOf(`${lang}/kotoatlas.webmanifest`));
  const addresses = [...JSON.stringify(manifest).matchAll(/"(?:src|url|start_url)":"(?<address>[^"]+)"/gu)].map(
    ({ groups }) => new URL(groups?.['address'] ?? '', `https://site.invalid/${lang}/`).pathname.slice(1),
  );

  test('names files that are there', () => {
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter((path) => !files.has(path))).toEqual([]);
  });

  test('has what browsers ask of an app', () => {
    expect(manifest).toMatchObject({ lang, scope: '../', start_url: 'index.html' });
    const icons = JSON.stringify(manifest);
    expect(icons).toContain('192x192');
    expect(icons).toContain('512x512');
    expect(icons).toContain('maskable');
  });
});
