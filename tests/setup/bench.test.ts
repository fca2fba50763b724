import { describe, expect, test } from 'vitest';
import { grown } from '../../scripts/bench/grow-content.ts';
import { flagOf, readUsage } from '../../scripts/bench/usage.ts';

const LONG = Array.from({ length: 30 }, (_, index) => `kotoutuminen${'abcdefghijklmnopqrstuvwxyzåäö-'[index] ?? ''}`);

const tree = new Map([
  ['practices/esimerkki/record.yaml', 'id: "esimerkki"\nsource:\n  title: "Lähde"\nplaces:\n  - "049"\n'],
  [
    'practices/esimerkki/fi.mdx',
    `---\ntitle: "Otsikko"\nrelations:\n  - id: "toinen"\n---\n\n${LONG.join(' ')} <Place code="kuntakoodi">Espoo</Place>\n`,
  ],
  ['relations.yaml', '- from: "esimerkki"\n'],
]);

describe('a larger content/', () => {
  const large = grown(tree, 3);

  test('has each record so many times, under ids of their own, and every other file once', () => {
    expect([...large.keys()]).toEqual([
      'practices/esimerkki-1/fi.mdx',
      'practices/esimerkki-1/record.yaml',
      'practices/esimerkki-2/fi.mdx',
      'practices/esimerkki-2/record.yaml',
      'practices/esimerkki/fi.mdx',
      'practices/esimerkki/record.yaml',
      'relations.yaml',
    ]);
    expect(large.get('practices/esimerkki-2/record.yaml')).toBe(
      'id: "esimerkki-2"\nsource:\n  title: "Lähde"\nplaces:\n  - "049"\n',
    );
  });

  test('has titles and words that no other copy has, and no relations of copies', () => {
    const [one = '', other = ''] = ['esimerkki-1', 'esimerkki-2'].map((id) => large.get(`practices/${id}/fi.mdx`));
    expect(one).toContain('title: "Otsikko 1"');
    expect(one).not.toContain('relations');
    const wordsOf = (text: string): Set<string> => new Set(text.match(/\p{L}{14,}/gu));
    expect([...wordsOf(one)].filter((word) => !wordsOf(other).has(word)).length).toBeGreaterThan(0);
    expect(one).toContain('<Place code="kuntakoodi">');
  });

  test('is what was given where nothing is to grow', () => {
    expect(grown(tree, 1)).toEqual(new Map([...tree].toSorted()));
  });
});

test('what time says is read, on Linux and on macOS', () => {
  const linux = `\tUser time (seconds): 1.50\n\tSystem time (seconds): 0.25\n\tElapsed (wall clock) time (h:mm:ss or m:ss): 1:02.50\n\tMaximum resident set size (kbytes): 1000\n`;
  expect(readUsage(linux, 'linux')).toEqual({ cpu: 1.75, wall: 62.5, peak: 1.024 });
  const darwin = `        3.00 real         1.50 user         0.25 sys\n             2000000  maximum resident set size\n`;
  expect(readUsage(darwin, 'darwin')).toEqual({ cpu: 1.75, wall: 3, peak: 2 });
  expect(() => readUsage('', 'linux')).toThrow('Found no User time');
  expect(flagOf('win32')).toBeUndefined();
});
