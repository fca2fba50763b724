import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { newsOf } from '../../src/atlas/history.ts';
import { FEED_MAKERS } from '../../src/features/news/feeds.ts';
import type { HistoryLine } from '../../src/schema/history.ts';
import { openAtlases } from '../../src/site/open-atlas.ts';

const HASH = '0123456789abcdef';
const SITE = new URL('https://atlas.example.org/here/');
const [base] = openAtlases();
if (base === undefined) throw new Error('no atlas');
const [one, two] = base.records;
if (one === undefined || two === undefined) throw new Error('no records');

const history: HistoryLine[] = [
  { day: '2026-01-01', record: one.id, what: 'added', sha256: HASH },
  { day: '2026-01-01', record: two.id, what: 'added', sha256: HASH },
  { day: '2026-01-01', record: 'gone', what: 'added', sha256: HASH },
  { day: '2026-02-02', record: two.id, what: 'changed', sha256: HASH },
  { day: '2026-02-02', record: 'gone', what: 'removed', title: { sv: 'Borta <&>' } },
];
const atlas: Atlas = { ...base, vocabulary: { ...base.vocabulary, history } };

const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  feed_url: z.string(),
  items: z.array(z.object({ id: z.string(), url: z.string(), date_published: z.string(), date_modified: z.string() })),
});

describe('what is new', () => {
  test('stands day by day, the latest first, and names what is gone in a language that it had', () => {
    expect(
      newsOf(atlas).map(({ day, happened }) => [day, happened.map(({ what, items }) => [what, items.length])]),
    ).toEqual([
      [
        '2026-02-02',
        [
          ['changed', 1],
          ['removed', 1],
        ],
      ],
      ['2026-01-01', [['added', 2]]],
    ]);
    expect(newsOf(atlas)[0]?.happened[1]?.items).toEqual([{ record: undefined, title: 'Borta <&>', lang: 'sv' }]);
  });

  test('is a JSON feed with the latest first, whose ids stay when the site moves', () => {
    const [here, nowhere] = [SITE, undefined].map((site) => jsonFeed.parse(JSON.parse(FEED_MAKERS.json(atlas, site))));
    expect(here?.items.map(({ date_published: added, date_modified: changed }) => [added, changed])).toEqual([
      ['2026-01-01T00:00:00Z', '2026-02-02T00:00:00Z'],
      ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ]);
    expect(here?.items.map(({ id }) => id)).toEqual(nowhere?.items.map(({ id }) => id));
    expect(new Set(here?.items.map(({ id }) => id)).size).toBe(2);
    expect(here?.items[0]?.url).toMatch(/^https:\/\/atlas\.example\.org\/here\/fi\//u);
    expect(nowhere?.items[0]?.url).not.toMatch(/^\/|^https:/u);
  });

  test('is a well-formed Atom feed with what the standard asks of each entry', () => {
    const found: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ name }) => found.push(name));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(FEED_MAKERS.xml(atlas, SITE)).close();
    expect(found.filter((name) => name === 'entry')).toHaveLength(2);
    for (const name of ['id', 'title', 'updated']) expect(found.filter((one) => one === name)).toHaveLength(3);
    expect(FEED_MAKERS.xml(atlas, SITE)).toContain('<updated>2026-02-02T00:00:00Z</updated>');
  });
});
