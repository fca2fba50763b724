import { join } from 'node:path';
import { countedIndexOf } from '../../scripts/convert/facts/counted.ts';
import { decideFigures } from '../../scripts/convert/facts/decide.ts';
import type { FigureText } from '../../scripts/convert/facts/decide.ts';
import { extract } from '../../scripts/convert/facts/extract.ts';
import { organisationIndexOf } from '../../scripts/convert/facts/organisations.ts';
import { placeIndexOf } from '../../scripts/convert/facts/places.ts';
import { recognise } from '../../scripts/convert/facts/recognise.ts';
import { passageOf } from '../../scripts/convert/text/passage.ts';
import type { Bound, Fact } from '../../src/schema/facts.ts';
import type { Lang } from '../../src/schema/lang.ts';
import { loadVocabulary } from '../../src/vocabulary/load.ts';

const nothing = {
  places: placeIndexOf({ regions: [], municipalities: [], former_municipalities: [], region_moves: [] }),
  organisations: organisationIndexOf([]),
  languages: [],
};
/** What texts count, as the project’s curation has it. */
export const counted = countedIndexOf(
  loadVocabulary(join(import.meta.dirname, '../../seeds/curation'), 'curation').counted,
);

/** An edition of one text. */
export const edition = (text: string, lang: Lang = 'fi', title = ''): FigureText => {
  const passage = passageOf({ number: 7, text });
  const { readings } = recognise(passage, lang, nothing);
  return { lang, file: `${lang}.txt`, title, passages: [{ passage, readings }] };
};
/** The facts of an edition that stands alone. */
export const factsOf = (text: FigureText): Fact[] =>
  extract([], decideFigures(text, [], { counted, curated: [] }).figures[0] ?? [], []).facts;
/** A fact without its place. */
export const bare = ({ text: _text, line: _line, column: _column, ...value }: Fact): object => value;
/** The facts of a text, without their places. */
export const facts = (text: string, lang?: Lang): object[] => factsOf(edition(text, lang)).map(bare);

export const years = (from: number, to = from): object => ({ type: 'years', from, to });
export const count = (value: number | { from: number; to: number }, what: string, bound?: Bound): object => ({
  type: 'count',
  value,
  ...(bound && { bound }),
  what,
});
export const money = (amount: string): object => ({ type: 'money', amount, currency: 'EUR' });
