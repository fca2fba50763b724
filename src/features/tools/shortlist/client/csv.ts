import { kindNames, recordWords } from '../../kit/client/fact-words.ts';
import { addressOfRecord, recordOf } from '../../kit/client/site.ts';
import type { Shortlist } from '../shortlist.ts';
import { words } from './words.ts';

const notSaid = recordWords.missing['not-in-source'];

/**
 * The shortlist as rows for a spreadsheet, with a row of headers. Where the source was read and does not tell, the cell
 * says so; where nobody has looked it is empty.
 */
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
      record.where.join(', ') || (record.silent.includes('where') ? notSaid : ''),
      record.summary ?? '',
      note,
      `${source.title}${page}`,
      addressOfRecord(record),
    ];
  }),
];
