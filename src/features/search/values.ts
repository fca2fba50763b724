import { statusOfDates, yearsBetween } from '../../atlas/status-of-dates.ts';
import type { Membership } from './facets.ts';
import { byFilter } from './fields.ts';
import type { Filter, ValueSort } from './fields.ts';

/** The filters whose values a record has for good. The others follow from days. */
export const STORED_FILTERS = [
  'kind',
  'theme',
  'group',
  'region',
  'language',
  'programme',
] as const satisfies readonly Filter[];
export type StoredFilter = (typeof STORED_FILTERS)[number];

/** What a record is filtered and sorted by. */
export interface RecordValues {
  id: string;
  values: Readonly<Record<StoredFilter, readonly string[]>>;
  /** The days of a project, YYYY-MM-DD; undefined where nobody says. */
  start: string | undefined;
  end: string | undefined;
  /** What a project was granted, in cents. */
  money: string | undefined;
}

const LINE = '\n';
const APART = '\t';
const BETWEEN = ' ';

const written = (values: readonly (string | undefined)[]): string => {
  const wrong = values.find((value) => value === '' || /\s/u.test(value ?? ''));
  if (wrong !== undefined) throw new Error(`Found the value ${JSON.stringify(wrong)}, expected one without spaces`);
  return values.filter((value) => value !== undefined).join(BETWEEN);
};

/** Writes the values of all records as lines, in the order of the index. */
export const encodeValues = (records: readonly RecordValues[]): string =>
  records
    .map(({ id, values, start, end, money }) =>
      [[id], ...STORED_FILTERS.map((filter) => values[filter]), [start], [end], [money]].map(written).join(APART),
    )
    .join(LINE);

const listed = (text: string | undefined): string[] => (text ?? '').split(BETWEEN).filter((value) => value !== '');

/** @throws where a line has too many or too few columns: another version of the site wrote it */
export const decodeValues = (text: string): RecordValues[] =>
  text.split(LINE).map((line) => {
    const columns = line.split(APART);
    const [id = '', kind, theme, group, region, language, programme, start, end, money] = columns;
    if (columns.length !== STORED_FILTERS.length + OTHER_COLUMNS)
      throw new Error(`Found ${columns.length} columns of values, expected ${STORED_FILTERS.length + OTHER_COLUMNS}`);
    return {
      id,
      values: {
        kind: listed(kind),
        theme: listed(theme),
        group: listed(group),
        region: listed(region),
        language: listed(language),
        programme: listed(programme),
      },
      start: listed(start)[0],
      end: listed(end)[0],
      money: listed(money)[0],
    };
  });

/** The id, both days and the money. */
const OTHER_COLUMNS = 4;

/**
 * The values of a filter that a record has.
 * @param day the day on which the state of a project is told
 */
export function valuesOn({ values, start, end }: RecordValues, filter: Filter, day: string): readonly string[] {
  switch (filter) {
    case 'state':
      return values.kind.includes('project') ? [statusOfDates(start, end, day)] : [];
    case 'year':
      return yearsBetween(start, end).map(String);
    case 'kind':
    case 'theme':
    case 'group':
    case 'region':
    case 'language':
    case 'programme':
      return values[filter];
    default:
      return filter satisfies never;
  }
}

/** Which records have which value on a day. */
export function membershipOf(records: ReadonlyMap<string, RecordValues>, day: string): Membership {
  const recordsByValue = (filter: Filter): ReadonlyMap<string, ReadonlySet<string>> => {
    const found = new Map<string, Set<string>>();
    for (const [key, record] of records)
      for (const value of valuesOn(record, filter, day)) found.set(value, (found.get(value) ?? new Set()).add(key));
    return found;
  };
  return byFilter(recordsByValue);
}

/** What a record is sorted by; texts that are compared by their length first, then letter by letter. */
function sortValue(sort: ValueSort, { start, end, money }: RecordValues): string {
  switch (sort) {
    case 'newest':
      return start ?? '';
    case 'end':
      return end ?? '';
    case 'money':
      return money ?? '';
    default:
      return sort satisfies never;
  }
}

/** Orders by a value, highest first; records without one come last, and equals stay as they are. */
export function compareValues(sort: ValueSort, a: RecordValues, b: RecordValues): number {
  const [one, other] = [sortValue(sort, a), sortValue(sort, b)];
  if (one.length !== other.length) return other.length - one.length;
  return one === other ? 0 : one < other ? 1 : -1;
}
