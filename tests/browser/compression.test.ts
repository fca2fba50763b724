import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { deflate, gunzip, inflate } from '../../src/browser/compression.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const LONG = 'äö€'.repeat(50_000);

test('what is packed comes back', async () => {
  expect(new TextDecoder().decode(await inflate(await deflate(bytes(LONG)), Infinity))).toBe(LONG);
  expect(new TextDecoder().decode(await gunzip(Uint8Array.from(gzipSync(LONG))))).toBe(LONG);
});

test('what is broken, cut off or too much fails', async () => {
  const packed = await deflate(bytes(LONG));
  await expect(inflate(packed, bytes(LONG).length - 1)).rejects.toThrow(RangeError);
  await expect(inflate(packed.slice(0, -3), Infinity)).rejects.toThrow();
  await expect(gunzip(bytes('no gzip'))).rejects.toThrow();
});
