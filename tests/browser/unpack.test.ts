import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpack } from '../../src/browser/unpack.ts';

const packed = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(gzipSync(text));

it.each(['', 'äiti\n', 'a'.repeat(1_000_000)])('gives the text back', async (text) => {
  expect(await unpack(packed(text))).toBe(text);
});

it('says that bytes are not packed, or not all there', async () => {
  await expect(unpack(Uint8Array.from([1, 2, 3, 4]))).rejects.toThrow();
  await expect(unpack(packed('a text that is cut').slice(0, -12))).rejects.toThrow();
});
