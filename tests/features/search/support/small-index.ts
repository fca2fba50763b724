import { buildSearchIndex } from '../../../../src/features/search/build/search-index.ts';
import type { SearchIndex } from '../../../../src/features/search/build/search-index.ts';
import type { Key, SearchDocument } from '../../../../src/features/search/build/documents.ts';
import { key } from '../../../../src/features/search/text/key.ts';
import { wordsOf } from '../../../../src/features/search/text/words.ts';
import type { RecordValues } from '../../../../src/features/search/values.ts';

/** A made-up record. */
export interface Sample extends Partial<Pick<RecordValues, 'start' | 'end' | 'money'>> {
  id: string;
  kind?: string;
  theme?: string;
  title: string;
  text?: string;
}

const finnishKeys = (text: string): Key[] => [
  ...new Map(
    wordsOf(text).map((word) => [key(word.text, 'fi'), { key: key(word.text, 'fi'), kind: 'fi' }] as const),
  ).values(),
];

function documentOf({ id, kind = 'practice', theme, title, text = '', start, end, money }: Sample): SearchDocument {
  return {
    id,
    shown: { url: `/fi/${id}.html`, title, original: null, place: 'Oulu', summary: '', text },
    searched: `${title}\n${text}`,
    keys: {
      titleKeys: finnishKeys(title),
      bodyKeys: finnishKeys(text),
      titleParts: [],
      nameKeys: [],
      summaryKeys: [],
      summaryParts: [],
      labelKeys: [],
      bodyParts: [],
      oftenKeys: [],
      longKeys: [],
      longParts: [],
    },
    values: {
      id,
      values: {
        kind: [kind],
        theme: theme === undefined ? [] : [theme],
        group: [],
        region: ['17'],
        language: [],
        programme: [],
      },
      start,
      end,
      money,
    },
  };
}

/** An index of made-up records in Finnish. */
export const smallIndex = (samples: readonly Sample[]): Promise<SearchIndex> =>
  buildSearchIndex([{ lang: 'fi', documents: samples.map(documentOf), conceptsFor: () => [] }]);
