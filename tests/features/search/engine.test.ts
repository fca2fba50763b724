import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../src/features/search/build/search-index.ts';
import type { Engine, SearchOptions } from '../../../src/features/search/engine.ts';
import { emptySelection } from '../../../src/features/search/facets.ts';
import { openInMemory } from './support/in-memory.ts';
import { smallIndex } from './support/small-index.ts';

const DAY = '2026-01-02';

let index: SearchIndex;

beforeAll(async () => {
  index = await smallIndex([
    { id: 'kahvila', title: 'Kielikahvila kirjastossa', text: 'Vapaaehtoinen paluu kotiin on aina mahdollista.' },
    { id: 'opas', title: 'Opas muuttajille', text: 'Paluu on vapaaehtoinen. Kotiin saa mennä.', theme: 'guidance' },
    { id: 'vanha', kind: 'project', title: 'Hanke', start: '2019-01-01', end: '2020-12-31', money: '900' },
    { id: 'uusi', kind: 'project', title: 'Hanke', start: '2026-01-01', end: '2026-01-02', money: '10000' },
    { id: 'tuleva', kind: 'project', title: 'Hanke', start: '2026-01-03' },
  ]);
});

/** Reads that fail as long as they are in the set: beginnings of paths. */
const failing = new Set<string>();
const reads: string[] = [];
/** Called when a file could not be read. */
let onFailure: (() => Promise<void>) | undefined;

async function open(day = DAY): Promise<Engine> {
  failing.clear();
  const engine = await openInMemory(index, { lang: 'fi', day }, (path) => {
    reads.push(path);
    if (![...failing].some((beginning) => path.startsWith(beginning))) return;
    void onFailure?.();
    throw new Error(`no ${path}`);
  });
  reads.length = 0;
  return engine;
}

const AS_USUAL: SearchOptions = { asTyped: false, sort: 'relevance' };

const idsFor = async (engine: Engine, query: string, selection = {}, options = AS_USUAL): Promise<string[]> =>
  (await engine.search(query, { ...emptySelection(), ...selection }, options)).hits.map(({ id }) => id);

describe('files that cannot be read', () => {
  it('make the search fail that needs them, and the next one asks again', async () => {
    const engine = await open();
    failing.add('index/');
    await expect(idsFor(engine, 'opas')).rejects.toThrow('A part of the index cannot be read');
    failing.clear();
    expect(await idsFor(engine, 'opas')).toEqual(['opas']);
  });

  it('make no search find nothing, however many are under way', async () => {
    const engine = await open();
    failing.add('index/');
    const answers = await Promise.allSettled(
      ['opas', 'kielikahvila', 'opas', 'hanke'].map((one) => idsFor(engine, one)),
    );
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    failing.clear();
    expect(await idsFor(engine, 'kielikahvila')).toEqual(['kahvila']);
  });

  it('are told to every search that waits for the same file, at whatever moment it began', async () => {
    const engine = await open();
    for (let moments = 0; moments < 30; moments += 1) {
      let second: Promise<string[]> | undefined;
      failing.add('index/');
      onFailure = async () => {
        for (let passed = 0; passed < moments; passed += 1) await Promise.resolve();
        second ??= idsFor(engine, 'kielikahvila');
      };
      const [first] = await Promise.allSettled([idsFor(engine, 'opas')]);
      onFailure = undefined;
      expect(first.status).toBe('rejected');
      const [answer] = await Promise.allSettled([second]);
      expect([moments, answer]).toMatchObject([moments, { status: 'rejected' }]);
    }
  });

  it('are no matter to a search that begins while another fails and needs others', async () => {
    const engine = await open();
    expect(await idsFor(engine, 'opas')).toEqual(['opas']);
    failing.add('texts/');
    const phrase = engine.search('"vapaaehtoinen paluu"', emptySelection());
    const other = idsFor(engine, 'opas');
    await expect(phrase).rejects.toThrow('no texts/');
    expect(await other).toEqual(['opas']);
  });

  it('are said where help is asked for, too', async () => {
    const engine = await open();
    const { hits, help } = await engine.search('kxelxkxhvila', emptySelection());
    expect(hits).toEqual([]);
    failing.add('index/');
    await expect(help()).rejects.toThrow('A part of the index cannot be read');
    failing.clear();
    expect((await help()).words).toEqual(['Kielikahvila']);
  });

  // Pagefind's own files are tried in the browser (tests/in-browser/search.test.ts).
  it.each(['values.', 'lexicon.'])('let no engine open without %s', async (file) => {
    const read = (path: string): void => {
      if (path.startsWith(file)) throw new Error(`no ${path}`);
    };
    await expect(openInMemory(index, { lang: 'fi', day: DAY }, read)).rejects.toThrow(`no ${file}`);
  });

  it('let no engine open where values and index are of different versions', async () => {
    const other = await smallIndex([{ id: 'kahvila', title: 'Kielikahvila' }]);
    const mixed = {
      ...index,
      files: new Map([...index.files, ...[...other.files].filter(([path]) => path.startsWith('values'))]),
    };
    await expect(openInMemory(mixed, { lang: 'fi', day: DAY })).rejects.toThrow(
      'Found the values of 1 records, expected those of 5',
    );
  });
});

describe('a search', () => {
  it('reads one file a record to look for a phrase, and none twice', async () => {
    const engine = await open();
    expect(await idsFor(engine, '"vapaaehtoinen paluu"')).toEqual(['kahvila']);
    const texts = reads.filter((path) => !path.startsWith('index/'));
    expect(texts.toSorted()).toEqual(['texts/kahvila.words', 'texts/opas.words']);
    expect(await idsFor(engine, '"paluu on"')).toEqual(['opas']);
    expect(reads.filter((path) => path.startsWith('texts/')).length).toBe(2);
  });

  it('reads what is shown of a hit once', async () => {
    const engine = await open();
    const { hits } = await engine.search('opas', emptySelection());
    const [hit] = hits;
    const shown = { id: 'opas', kind: 'practice', title: 'Opas muuttajille', place: 'Oulu', url: '/fi/opas.html' };
    expect(await hit?.data()).toMatchObject(shown);
    expect(await hit?.data()).toMatchObject(shown);
    expect(reads.filter((path) => path.startsWith('hits/'))).toEqual(['hits/fi/opas.words']);
  });

  it.each([
    ['2019-06-01', 'running', ['vanha']],
    ['2026-01-02', 'ended', ['vanha']],
    ['2026-01-02', 'running', ['uusi']],
    ['2026-01-02', 'upcoming', ['tuleva']],
    ['2026-01-03', 'ended', ['vanha', 'uusi']],
    ['2026-01-03', 'unknown', ['tuleva']],
  ])('tells the state of projects as it is on the day: %s, %s', async (day, state, ids) => {
    const engine = await open(day);
    expect(await idsFor(engine, '', { state: [state] })).toEqual(ids);
    expect(engine.totals.state.get(state)).toBe(ids.length);
  });

  it('finds projects by their years', async () => {
    const engine = await open();
    expect(await idsFor(engine, '', { year: ['2020'] })).toEqual(['vanha']);
    expect(await idsFor(engine, 'hanke', { year: ['2019', '2026'], kind: ['project'] })).toEqual([
      'vanha',
      'uusi',
      'tuleva',
    ]);
  });

  it.each([
    ['newest', ['tuleva', 'uusi', 'vanha', 'kahvila', 'opas']],
    ['end', ['uusi', 'vanha', 'kahvila', 'opas', 'tuleva']],
    ['money', ['uusi', 'vanha', 'kahvila', 'opas', 'tuleva']],
  ] as const)('sorts by %s and puts what has no value last', async (sort, ids) => {
    const engine = await open();
    expect(await idsFor(engine, '', {}, { asTyped: false, sort })).toEqual(ids);
  });

  it('finds the same whether letters are written as one or as two', async () => {
    const engine = await open();
    for (const query of ['muuttajille työ', 'kielikahvilä', '"vapaaehtoinen paluu"'])
      expect(await idsFor(engine, query.normalize('NFD'))).toEqual(await idsFor(engine, query));
  });
});
