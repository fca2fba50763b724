import { kindNames, recordWords } from '../../kit/client/fact-words.ts';
import { addressOfRecord, recordOf } from '../../kit/client/site.ts';
import type { Shortlist } from '../shortlist.ts';
import { words } from './words.ts';

const nothing = recordWords.missing['not-in-source'];

/** The shortlist as rows for a spreadsheet, with a row of headers. What the source does not tell says so. */
export const csvRows = ({ items }: Shortlist): string[][] => [
  [...words.csv],
  ...items.map(({ record: id, note }, place) => {
    const record = recordOf(id);
    const number = String(place + 1);
    if (record === undefined) return [number, id, '', words.gone, '', '', '', note, '', ''];
    const { source } = record;
    const page = source.page === null ? '' : `, ${source.page}`;
    return [
      number,
      id,
      kindNames[record.kind],
      record.title,
      record.original?.text ?? record.title,
      record.where.join(', ') || nothing,
      record.summary ?? nothing,
      note,
      `${source.title}${page}`,
      addressOfRecord(record),
    ];
  }),
];
