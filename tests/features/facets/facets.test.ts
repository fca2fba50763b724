import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Chosen } from '../../../src/features/facets/facets.ts';
import { countsOf, isNothingChosen, passing, toggled } from '../../../src/features/facets/facets.ts';
import { readListState, writeListState } from '../../../src/features/facets/facet-address.ts';

const VALUES = new Map([
  ['theme', ['a', 'b', 'c', 'd']],
  ['region', ['01', '02', 'unknown']],
  ['status', ['running', 'ended']],
]);
const PAIRS = [...VALUES].flatMap(([facet, values]) => values.map((value) => [facet, value] as const));

type Item = Readonly<Record<string, readonly string[]>>;
const has = (item: Item, facet: string, value: string): boolean => item[facet]?.includes(value) ?? false;

const item: fc.Arbitrary<Item> = fc.record({
  theme: fc.subarray(['a', 'b', 'c', 'd']),
  region: fc.subarray(['01', '02', 'unknown']),
  status: fc.subarray(['running', 'ended']),
});
const items = fc.array(item, { maxLength: 25 });
const clicks = fc.array(fc.constantFrom(...PAIRS), { maxLength: 12 });

const after = (made: readonly (readonly [string, string])[]): Chosen =>
  made.reduce<Chosen>((chosen, [facet, value]) => toggled(chosen, facet, value), new Map());

/** What is shown, worked out box by box: the ticked boxes of each facet, one of which an item must have. */
const shownBySight = (all: readonly Item[], ticked: ReadonlySet<string>): Item[] =>
  all.filter((one) => {
    for (const [facet, values] of VALUES) {
      let asked = false;
      let met = false;
      for (const value of values) {
        if (!ticked.has(`${facet}=${value}`)) continue;
        asked = true;
        met ||= has(one, facet, value);
      }
      if (asked && !met) return false;
    }
    return true;
  });

const ticksOf = (chosen: Chosen): Set<string> =>
  new Set([...chosen].flatMap(([facet, values]) => values.map((value) => `${facet}=${value}`)));

describe('facets', () => {
  it('show what one sees by hand', () => {
    fc.assert(
      fc.property(items, clicks, (all, made) => {
        const chosen = after(made);
        expect(passing(all, chosen, has)).toEqual(shownBySight(all, ticksOf(chosen)));
      }),
    );
  });

  it('count what would be shown if the value were added', () => {
    fc.assert(
      fc.property(items, clicks, (all, made) => {
        const chosen = after(made);
        const counts = countsOf(all, VALUES, chosen, has);
        for (const [facet, value] of PAIRS) {
          const ticked = ticksOf(chosen).add(`${facet}=${value}`);
          expect(counts.get(facet)?.get(value)?.shown).toBe(shownBySight(all, ticked).length);
        }
      }),
    );
  });

  it('count as their own what has the value and passes the other facets', () => {
    fc.assert(
      fc.property(items, clicks, (all, made) => {
        const chosen = after(made);
        const counts = countsOf(all, VALUES, chosen, has);
        for (const [facet, value] of PAIRS) {
          const alone = new Set([...ticksOf(chosen)].filter((tick) => !tick.startsWith(`${facet}=`)));
          expect(counts.get(facet)?.get(value)?.own).toBe(shownBySight(all, alone.add(`${facet}=${value}`)).length);
        }
      }),
    );
  });

  it('do not remember the order of clicks', () => {
    const shuffled = clicks.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length, maxLength: made.length })),
    );
    fc.assert(
      fc.property(shuffled, ([made, otherwise]) => {
        expect([...after(otherwise)]).toEqual([...after(made)]);
      }),
    );
  });

  it('are as before when a value is taken away again', () => {
    fc.assert(
      fc.property(clicks, fc.constantFrom(...PAIRS), (made, [facet, value]) => {
        const chosen = after(made);
        expect([...toggled(toggled(chosen, facet, value), facet, value)]).toEqual([...chosen]);
      }),
    );
    expect(isNothingChosen(after([]))).toBe(true);
    expect(isNothingChosen(after([['theme', 'a']]))).toBe(false);
  });

  it('change neither what is chosen nor the items', () => {
    const chosen = after([['theme', 'a']]);
    const all = [Object.freeze({ theme: Object.freeze(['a']) })];
    toggled(chosen, 'theme', 'b');
    countsOf(all, VALUES, chosen, has);
    expect([...chosen]).toEqual([['theme', ['a']]]);
  });
});

describe('the address of a list', () => {
  const offer = { facets: VALUES, sorts: ['place', 'title', 'newest'], views: ['list', 'table'] };

  it('says nothing of a list as it comes', () => {
    expect(writeListState(readListState('', offer), offer)).toBe('');
  });

  it('restores every state', () => {
    const state = fc.record({
      chosen: clicks.map(after),
      sort: fc.constantFrom('title', 'newest'),
      descending: fc.boolean(),
      view: fc.constantFrom(...offer.views),
    });
    fc.assert(
      fc.property(state, (wanted) => {
        expect(readListState(writeListState(wanted, offer), offer)).toEqual(wanted);
      }),
    );
  });

  it('has keys that can be read', () => {
    const state = {
      chosen: after([
        ['theme', 'b'],
        ['theme', 'a'],
      ]),
      sort: 'title',
      descending: true,
      view: 'table',
    };
    expect(writeListState(state, offer)).toBe('?theme=a&theme=b&sort=title&order=desc&view=table');
  });

  it('cannot ask for what the list does not offer', () => {
    const asked = '?theme=x&theme=a&theme=a&nonsense=1&sort=%3Cb%3E&view=map&region=';
    expect(readListState(asked, offer)).toEqual({
      chosen: new Map([['theme', ['a']]]),
      sort: 'place',
      descending: false,
      view: 'list',
    });
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { chosen, sort, view } = readListState(text, offer);
        expect(
          [...chosen].every(([facet, values]) => values.every((value) => VALUES.get(facet)?.includes(value))),
        ).toBe(true);
        expect(offer.sorts).toContain(sort);
        expect(offer.views).toContain(view);
      }),
    );
  });
});
