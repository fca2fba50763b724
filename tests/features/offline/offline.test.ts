import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesFor, contentTypeOf, folderAddress, pathBelow } from '../../../src/features/offline/address.ts';
import { isKept, Packer } from '../../../src/features/offline/build/packs.ts';
import { gunzip } from '../../../src/browser/compression.ts';
import { hashOf, readManifest, writeManifest } from '../../../src/features/offline/manifest.ts';
import { actionsOf, isWhole, panelState, PANEL_STATES } from '../../../src/features/offline/panel-state.ts';
import type { Facts } from '../../../src/features/offline/panel-state.ts';
import { fetchingsFor, weightOf } from '../../../src/features/offline/update.ts';

const hash = fc.stringMatching(/^[\w-]{16}$/u);
const file = fc.record({ hash, bytes: fc.nat(), path: fc.stringMatching(/^[a-z][\wäö ./-]{0,30}$/u) });
const manifest = fc.array(fc.record({ hash, bytes: fc.nat(), files: fc.array(file, { maxLength: 5 }) }), {
  maxLength: 5,
});

describe('the manifest', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(manifest, (written) => {
        expect(readManifest(writeManifest(written))).toEqual(written);
      }),
    );
  });

  test.each(['<!doctype html>', 'abc 1 a.html', '0123456789abcdef 1 a.html'])('"%s" is none', (text) => {
    expect(() => readManifest(text)).toThrow(/Not a line of a manifest/u);
  });
});

test('a hash is the beginning of SHA-256', async () => {
  expect(await hashOf(new TextEncoder().encode('a'))).toBe('ypeBEsobvcr6wjGz');
});

describe('packs', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const site = new Map([
    ['fi/a.html', bytes('a'.repeat(50_000))],
    ['fi/b.html', bytes('b'.repeat(50_000))],
    ['fi/c.html', bytes('c')],
    ['pagefind/index/x.pf_index', bytes('x')],
    ['pagefind/index/x.pf_index.js', bytes('twin')],
  ]);

  test('hold the files in their order, one after the other, and are not too heavy', async () => {
    const packer = new Packer();
    const packed = [];
    for (const [path, content] of site) packed.push(...(await packer.add(path, content)));
    packed.push(...(await packer.flush()));
    const made = packer.manifest();
    expect(made.map(({ files }) => files.map(({ path }) => path))).toEqual([
      ['fi/a.html'],
      ['fi/b.html', 'fi/c.html'],
      ['pagefind/index/x.pf_index'],
    ]);
    const second = packed.find(({ hash: packHash }) => packHash === made[1]?.hash);
    expect(new TextDecoder().decode(await gunzip(Uint8Array.from(second?.content ?? [])))).toBe(
      `${'b'.repeat(50_000)}c`,
    );
  });

  test.each([
    '_headers',
    '.htaccess',
    'hosting/Caddyfile',
    'download/kotoatlas.zip',
    'offline/p.x.pack',
    'service-worker.js',
    'checksums.txt',
    'data/records.json',
  ])('%s is not kept', (path) => {
    expect(isKept(path)).toBe(false);
  });
  test.each([
    'index.html',
    '404.html',
    'offline/page.js',
    'search/header.js',
    'pagefind/pagefind-entry.json',
    'fi/kotoatlas.webmanifest',
  ])('%s is kept', (path) => {
    expect(isKept(path)).toBe(true);
  });
});

describe('an update', () => {
  const pack = {
    hash: 'p',
    bytes: 100,
    files: [
      { path: 'a', hash: '1', bytes: 60 },
      { path: 'b', hash: '2', bytes: 60 },
    ],
  };
  test.each([
    ['nothing is there', [], 'whole pack', 100],
    ['a little is missing', ['1'], 'file by file', 60],
  ] as const)('%s', (_name, there, way, weight) => {
    const fetchings = fetchingsFor([pack], (known) => there.some((one) => one === known));
    expect(fetchings.map((fetching) => fetching.way)).toEqual([way]);
    expect(weightOf(fetchings)).toBe(weight);
  });

  test('moves nothing where all is there, and never more than all packs', () => {
    expect(fetchingsFor([pack], () => true)).toEqual([]);
    fc.assert(
      fc.property(manifest, fc.func(fc.boolean()), (wanted, has) => {
        const all = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
        expect(weightOf(fetchingsFor(wanted, has))).toBeLessThanOrEqual(all);
      }),
    );
  });
});

test.each([
  ['', ['index.html']],
  ['fi/', ['fi/index.html']],
  ['fi/haku', ['fi/haku', 'fi/haku.html']],
])('"%s" may be %j', (path, candidates) => {
  expect(candidatesFor(path)).toEqual(candidates);
});

test.each([
  ['https://example.org/a/', 'https://example.org/a/fi/k%C3%A4yt%C3%A4nt%C3%B6?q=%25', 'fi/käytäntö'],
  ['https://example.org/', 'https://example.org/100%', undefined],
  ['https://example.org/', 'https://example.org/fi/%E4.html', undefined],
])('below %s, %s is the file %s', (root, address, path) => {
  expect(pathBelow(root, address)).toBe(path);
});

test('who is sent on to a folder keeps what was asked and the place on the page', () => {
  expect(folderAddress('https://example.org/a/fi?theme=work#content')).toBe(
    'https://example.org/a/fi/?theme=work#content',
  );
});

test('the ending tells the type', () => {
  expect(contentTypeOf('a.b/c.html')).toBe('text/html; charset=utf-8');
  expect(contentTypeOf('pagefind/wasm.unknown.pagefind')).toBe('application/octet-stream');
});

describe('the panel', () => {
  const facts: Facts = {
    fromDisk: false,
    canKeep: true,
    isOff: false,
    worker: 'active',
    hasFailed: false,
    report: { stored: 2, total: 2, full: false },
  };
  test.each([
    ['disk', { fromDisk: true, canKeep: false }],
    ['unsupported', { canKeep: false }],
    ['off', { isOff: true }],
    ['resting', { worker: 'none' }],
    ['failed', { worker: 'none', hasFailed: true }],
    ['storing', { worker: 'installing', report: undefined }],
    ['storing', { report: undefined }],
    ['ready', {}],
    ['full', { report: { stored: 1, total: 2, full: true } }],
    ['incomplete', { report: { stored: 1, total: 2, full: false } }],
    ['incomplete', { report: { stored: 0, total: 0, full: false } }],
  ] as const)('%s', (state, changed) => {
    expect(panelState({ ...facts, ...changed })).toBe(state);
  });

  test('offers a way on wherever something is missing', () => {
    const stuck = PANEL_STATES.filter((state) => actionsOf[state].length === 0);
    expect(stuck).toEqual(['disk', 'unsupported', 'storing']);
  });

  test('no file of none is not whole', () => {
    expect(isWhole({ stored: 0, total: 0 })).toBe(false);
  });
});
