import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileQueries, hostileQuery } from '../../scripts/bench/queries.ts';
import { readState, plainState, writeState } from '../../src/features/search/address.ts';
import type { Engine } from '../../src/features/search/engine.ts';
import { KEY_KINDS } from '../../src/features/search/fields.ts';
import { encodeLexicon, Lexicon } from '../../src/features/search/lexicon.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { LANGS } from '../../src/schema/lang.ts';
import type { Term } from '../../src/features/search/term-table.ts';
import { key } from '../../src/features/search/text/key.ts';
import { hitTest, markHits } from '../../src/features/search/excerpt.ts';
import { emptySelection } from '../../src/features/search/facets.ts';
import { MOST_PHRASES, parseQuery } from '../../src/features/search/parse-query.ts';
import { planQuery, termsOfPlan } from '../../src/features/search/plan.ts';
import { readableQuery } from '../../src/features/search/query.ts';
import { languageOf, openIndex } from './support/open-index.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const QUERIES = 10_000;
/** Queries that are also searched: the index itself takes its time. */
const SEARCHED = 150;

/** The work that a query may plan: words, phrases and searches of the index. Time follows from it (docs/search.md). */
const MOST_WORDS = 12;
const MOST_SEARCHES = 80;

let engine: Engine;

beforeAll(async () => {
  engine = await openIndex(languageOf(ROOT, 'fi'));
});

/** The keys of some words in all kinds, and a term that has two others. */
function smallLexicon(): Lexicon {
  const words = 'kieli kahvila kielikahvila työ työllistyminen neuvonta palvelu asylum seeker rådgivning språk'.split(
    ' ',
  );
  const keys = LANGS.flatMap((lang) => words.map((word) => key(word, lang)));
  const term = (lang: Lang, text: string): Term => ({ lang, text, isAsked: false });
  const concept = { terms: [term('fi', 'kielikahvila'), term('sv', 'språk'), term('en', 'asylum seeker')] };
  return new Lexicon(encodeLexicon(new Map(keys.map((one) => [one, new Set(KEY_KINDS)])), 'fi', [concept]), 'fi');
}

describe('queries as nobody types them', () => {
  it(`plan no more work than any other: ${QUERIES} of them`, () => {
    // With few keys, since it is the number of searches that is bounded here, not the time to find the nearest key.
    const lexicon = smallLexicon();
    for (const query of hostileQueries(QUERIES)) {
      const parsed = parseQuery(query);
      const plan = planQuery(parsed.words, lexicon);
      const work = [plan.words.length, parsed.phrases.length, parsed.without.length, termsOfPlan(plan).length];
      const most = [MOST_WORDS, MOST_PHRASES, MOST_PHRASES, MOST_SEARCHES];
      if (work.some((done, at) => done > (most[at] ?? 0))) expect([query, work]).toEqual([query, most]);
    }
  });

  it('are answered, and what is said about no results too', async () => {
    for (const query of hostileQueries(SEARCHED)) {
      engine.lexicon.terms.pagesFor(query);
      const { hits, help } = await engine.search(query, emptySelection());
      if (hits.length === 0) await help();
    }
  });

  it('come back from the address as they are read everywhere', () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { query: read } = readState(writeState(plainState(query)));
        // An address holds whole characters only, no halves of a pair.
        expect(read).toBe(readableQuery(query.trim().toWellFormed()));
        expect(readableQuery(read)).toBe(read);
      }),
    );
  });

  it('mark a text without changing a letter of it', () => {
    fc.assert(
      fc.property(hostileQuery, fc.string({ unit: 'grapheme' }), (query, text) => {
        const isHit = hitTest(planQuery(parseQuery(query).words, engine.lexicon), engine.lexicon);
        const pieces = markHits(text, isHit);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});
