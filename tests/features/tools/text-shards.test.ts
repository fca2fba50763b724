import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordFiles } from '../../../src/features/tools/build/tool-files.ts';
import { shardOf, shardsFor, textsScript } from '../../../src/features/tools/kit/text-shards.ts';

const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const texts = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `record-${n}`, blocks: [['p', `Text </script> ${n}`] as const] }));

test('a record finds its text by its id alone, whatever else is there', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 500 }), (id, shards) => {
      const shard = shardOf(id, shards);
      expect(shard).toBe(shardOf(id, shards));
      expect(Number.isInteger(shard) && shard >= 0 && shard < shards).toBe(true);
    }),
  );
  // The value of FNV-1a that its authors give for this text.
  expect(shardOf('foobar', 2 ** 32)).toBe(0xbf_9c_f9_68);
});

test.each([0, 1, 24, 106, 1060, 10_600])('%i records stand in scripts of a size that can be loaded', (count) => {
  const files = new Map(recordFiles('fi', [], texts(count)));
  const shards = shardsFor(count);
  expect(textOf(files.get('tools/records.fi.js'))).toContain(`window.kotoatlasTextShards=${shards};`);
  expect(files.size).toBe(shards + 1);
  const sizes = Array.from(
    { length: shards },
    (_, shard) => textOf(files.get(textsScript(shard, 'fi'))).split('\n').length - 1,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60);
});

test('each text stands in the script where it is looked for', () => {
  const all = texts(106);
  const files = new Map(recordFiles('sv', [], all));
  for (const { id, blocks } of all) {
    const script = textOf(files.get(textsScript(shardOf(id, shardsFor(all.length)), 'sv')));
    expect(script).toContain(`kotoatlasText("${id}",${JSON.stringify(blocks)});\n`);
  }
});
