import { expect, test } from 'vitest';
import { checksumLine, compareWith, isListed, parseChecksums, sha256 } from '../../src/build/checksums.ts';
import { sorted } from '../../src/output/files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const site = sorted(
  new Map([
    ['b.html', bytes('b')],
    ['a/ä b.html', bytes('a')],
    ['download/kotoatlas.zip', bytes('zip')],
  ]),
);

const list = [...site]
  .filter(([path]) => isListed(path))
  .map(([path, content]) => checksumLine(path, sha256(content)))
  .join('');

test('the list is what sha256sum writes, and leaves out itself and the zip', () => {
  expect(isListed('checksums.txt')).toBe(false);
  expect(list).toBe(
    'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a/ä b.html\n' +
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.html\n',
  );
});

test('a whole copy has no differences', () => {
  const expected = parseChecksums(list);
  expect(compareWith(expected, site)).toEqual({ changed: [], missing: [], added: [] });
});

test('every changed, missing and added file is named', () => {
  const expected = parseChecksums(list);
  const copy = new Map([
    ['a/ä b.html', bytes('A')],
    ['c.html', bytes('c')],
    ['.htaccess', bytes('')],
  ]);
  expect(compareWith(expected, copy)).toEqual({
    changed: ['a/ä b.html'],
    missing: ['b.html'],
    added: ['.htaccess', 'c.html'],
  });
});

test.each(['x  a.html', 'ca97  a.html', 'a.html'])('"%s" is no line of a list', (line) => {
  expect(() => parseChecksums(`${line}\n`)).toThrow(/Line 1/u);
});
