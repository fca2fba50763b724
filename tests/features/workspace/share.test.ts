import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hasShared, MOST_UNFOLDED, readShared, shareHash } from '../../../src/features/workspace/share.ts';
import { linesTool } from './support.ts';

const packed = (text: string): string => deflateRawSync(text).toString('base64url');

test('a link gives back what went into it, letters of all kinds and more than 2 kB', async () => {
  const noise = (place: number): string => createHash('sha512').update(String(place)).digest('base64');
  const value = { lines: Array.from({ length: 50 }, (_, place) => `äö€ 😀 <b> ${noise(place)}`) };
  const hash = (await shareHash(linesTool, value)) ?? '';
  expect(hash).toMatch(/^#share=tray\.3\.[\w-]+$/u);
  expect(hash.length).toBeGreaterThan(2000);
  expect(hasShared(hash)).toBe(true);
  expect(await readShared(linesTool, hash)).toEqual({ ok: true, value });
});

test('a link of an older version is brought to the present one', async () => {
  expect(await readShared(linesTool, `#share=tray.1.${packed('{"line":"a"}')}`)).toEqual({
    ok: true,
    value: { lines: ['a'] },
  });
});

describe('a link that is not whole and ours is refused', () => {
  test.each([
    ['another tool', `#share=shortlist.1.${packed('{}')}`, 'other-tool'],
    ['a newer version', `#share=tray.4.${packed('{"lines":[]}')}`, 'newer'],
    ['version 0', `#share=tray.0.${packed('{"lines":[]}')}`, 'no-way'],
    ['no data', '#share=tray.3.', 'not-json'],
    ['letters of no base64', '#share=tray.3.%%%', 'not-ours'],
    ['bytes that do not unfold', '#share=tray.3.AAAA', 'not-json'],
    [
      'a link cut off',
      `#share=tray.3.${packed(JSON.stringify({ lines: ['abcdefghijklmnop'] })).slice(0, -6)}`,
      'not-json',
    ],
    [
      'text that is no UTF-8',
      `#share=tray.3.${deflateRawSync(Buffer.from([0xff, 0xfe])).toString('base64url')}`,
      'not-json',
    ],
    ['data of another shape', `#share=tray.3.${packed('{"__proto__":{"lines":[]}}')}`, 'bad'],
    ['no share at all', '#content', 'not-ours'],
  ])('%s', async (_name, hash, reason) => {
    expect(await readShared(linesTool, hash)).toMatchObject({ ok: false, why: { reason } });
  });

  test('a link that would unfold to fifty million letters is given up', async () => {
    const hash = `#share=tray.3.${packed(`{"lines":["${'x'.repeat(50_000_000)}"]}`)}`;
    expect(hash.length).toBeLessThan(100_000);
    expect(await readShared(linesTool, hash)).toMatchObject({ ok: false, why: { reason: 'not-json' } });
  });
});

test('what a link could not give back is put into none', async () => {
  expect(await shareHash(linesTool, { lines: ['ä'.repeat(MOST_UNFOLDED / 2)] })).toBeUndefined();
});
