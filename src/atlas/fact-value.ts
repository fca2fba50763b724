import { strings } from '../i18n/index.ts';
import type { Fact } from '../schema/facts.ts';
import type { Lang } from '../schema/lang.ts';
import { formatDay, formatNumber, formatPercent } from '../i18n/dates.ts';
import { formatMoney } from '../i18n/money.ts';

/** The value of a fact as the language writes it. */
export function factValue(fact: Fact, lang: Lang): string {
  const { facts } = strings(lang).record;
  switch (fact.type) {
    case 'years':
      return fact.from === fact.to ? String(fact.from) : `${fact.from}–${fact.to}`;
    case 'ages':
      return facts.ages(String(fact.from), String(fact.to));
    case 'grades':
      return facts.grades(String(fact.from), String(fact.to));
    case 'date':
      return formatDay(fact.date, lang);
    case 'dates':
      return `${formatDay(fact.start, lang)}–${formatDay(fact.end, lang)}`;
    case 'money':
      return formatMoney(fact.amount, lang);
    case 'percent':
      return formatPercent(fact.value, lang);
    case 'count':
      return `${formatNumber(fact.value, lang)} ${fact.what}`;
    default:
      fact satisfies never;
      throw new Error('Found a fact of an unknown type, expected one of the schema.');
  }
}
