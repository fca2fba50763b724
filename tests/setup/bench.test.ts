import { describe, expect, test } from 'vitest';
import { grown } from '../../scripts/bench/grow-content.ts';
import { flagOf, readUsage } from '../../scripts/bench/usage.ts';
import { MANIFEST, readManifest } from '../../scripts/convert/output/manifest.ts';
import { openContent } from '../../src/schema/content/open.ts';
import { CONTENT_FOLDER } from '../../src/site/folders.ts';
import { contentFolder } from '../../src/site/read.ts';

const LONG = Array.from({ length: 30 }, (_, index) => `kotoutuminen${'abcdefghijklmnopqrstuvwxyzåäö-'[index] ?? ''}`);

const tree = new Map([
  ['practices/esimerkki/record.yaml', 'id: "esimerkki"\nsource:\n  title: "Lähde"\nplaces:\n  - "049"\n'],
  [
    'practices/esimerkki/fi.mdx',
    `---\ntitle: "Otsikko"\nsource:\n  title: "Lähde"\n---\n\n${LONG.join(' ')} <Place code="kuntakoodi">Espoo</Place>\n`,
  ],
  ['practices/esimerkki/fi.lines.json', '[\n  { "1": "Otsikko" }\n]\n'],
  ['relations.yaml', '- from: "esimerkki"\n'],
  ['sources/lahde/fi.mdx', '---\ntitle: "Lähde"\n---\n'],
]);

describe('a larger content/', () => {
  const large = grown(tree, 3);

  test('has each record so many times, under ids of their own, and every other file once', () => {
    expect([...large.keys()]).toEqual([
      'practices/esimerkki-1/fi.lines.json',
      'practices/esimerkki-1/fi.mdx',
      'practices/esimerkki-1/record.yaml',
      'practices/esimerkki-2/fi.lines.json',
      'practices/esimerkki-2/fi.mdx',
      'practices/esimerkki-2/record.yaml',
      'practices/esimerkki/fi.lines.json',
      'practices/esimerkki/fi.mdx',
      'practices/esimerkki/record.yaml',
      'relations.yaml',
      'sources/lahde/fi.mdx',
      MANIFEST,
    ]);
    expect(large.get('practices/esimerkki-2/record.yaml')).toBe(
      'id: "esimerkki-2"\nsource:\n  title: "Lähde"\nplaces:\n  - "049"\n',
    );
  });

  test('has titles and words that no other copy has', () => {
    const [one = '', other = ''] = ['esimerkki-1', 'esimerkki-2'].map((id) => large.get(`practices/${id}/fi.mdx`));
    expect(one).toContain('title: "Otsikko 1"');
    expect(one).toContain('  title: "Lähde"');
    const wordsOf = (text: string): Set<string> => new Set(text.match(/\p{L}{14,}/gu));
    expect([...wordsOf(one)].filter((word) => !wordsOf(other).has(word)).length).toBeGreaterThan(0);
    expect(one).toContain('<Place code="kuntakoodi">');
  });

  test('is what was given where nothing is to grow', () => {
    const same = grown(tree, 1);
    expect(readManifest(same.get(MANIFEST))?.size).toBe(tree.size);
    same.delete(MANIFEST);
    expect(same).toEqual(new Map([...tree].toSorted()));
  });

  test('of the collection opens without a fault, each record under an id of its own', () => {
    const folder = contentFolder(process.cwd(), CONTENT_FOLDER);
    const given = openContent(folder);
    const texts = grown(new Map([...folder.paths].map((path) => [path, folder.read(path)])), 2);
    const { records, sources, faults } = openContent({
      shownAs: CONTENT_FOLDER,
      paths: texts.keys(),
      read: (path) => texts.get(path) ?? '',
    });
    expect(faults).toEqual([]);
    expect(records).toHaveLength(2 * given.records.length);
    expect(sources).toHaveLength(given.sources.length);
    const keysOf = (all: typeof records): string[] => all.map(({ data }) => `${data.id}/${data.lang}`);
    expect(new Set(keysOf(records)).size).toBe(records.length);
    const related = records.filter(({ data }) => data.relations.length > 0);
    expect(keysOf(related).toSorted()).toEqual(
      keysOf(given.records.filter(({ data }) => data.relations.length > 0)).toSorted(),
    );
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
