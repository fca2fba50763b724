import { strings } from '../i18n/index.ts';
import type { Bound, Fact, Quantity } from '../schema/facts.ts';
import type { Lang } from '../schema/lang.ts';
import { formatDay, formatNumber, formatPercent } from '../i18n/dates.ts';
import { formatMoney } from '../i18n/money.ts';

/** The value of a fact as the language writes it, with its bound and, of a count, what is counted: "over 10 languages". */
export function factValue(fact: Fact, lang: Lang): string {
  const { facts } = strings(lang).record;
  const bounded = (bound: Bound | undefined, value: string): string =>
    bound === undefined ? value : facts.bounds[bound](value);
  switch (fact.type) {
    case 'years':
      return fact.from === fact.to ? String(fact.from) : `${fact.from}–${fact.to}`;
    case 'ages':
      return bounded(fact.bound, facts.ages(rangeOf(fact, String)));
    case 'grades':
      return facts.grades(String(fact.from), String(fact.to));
    case 'date':
      return formatDay(fact.date, lang);
    case 'dates':
      return `${formatDay(fact.start, lang)}–${formatDay(fact.end, lang)}`;
    case 'money':
      return bounded(
        fact.bound,
        rangeOf(endsOf(fact.amount), (amount) => formatMoney(amount, lang)),
      );
    case 'percent': {
      const { value } = fact;
      const share = typeof value === 'object' ? `${formatNumber(value.from, lang)}–` : '';
      return bounded(fact.bound, share + formatPercent(typeof value === 'object' ? value.to : value, lang));
    }
    case 'count':
      return `${bounded(
        fact.bound,
        rangeOf(endsOf(fact.value), (value) => formatNumber(value, lang)),
      )} ${fact.what}`;
    default:
      fact satisfies never;
      throw new Error('Found a fact of an unknown type, expected one of the schema.');
  }
}

interface Ends<T> {
  from?: T | undefined;
  to?: T | undefined;
}

const endsOf = <T extends string | number>(value: Quantity<T>): Ends<T> =>
  typeof value === 'object' ? value : { from: value };

/** One end, or both where they differ. */
const rangeOf = <T>({ from, to }: Ends<T>, write: (value: T) => string): string =>
  [...new Set([from, to])].flatMap((end) => (end === undefined ? [] : [write(end)])).join('–');
