import { strings } from '../i18n/index.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatMoney } from '../i18n/money.ts';
import type { Atlas } from './atlas.ts';
import { organisationLabel, placeLabel } from './labels.ts';
import { placesOfWork } from './places.ts';
import { yearsOf } from './record-years.ts';

const NAMED = 3;

/** Where a record is done, in words: places, the whole country, or nothing that the source says. */
export function whereOf(atlas: Atlas, record: AtlasRecord): string | undefined {
  const names = placesOfWork(record).map((code) => placeLabel(atlas, code).text);
  if (names.length > NAMED) return `${names.slice(0, NAMED).join(', ')} …`;
  if (names.length > 0) return names.join(', ');
  return record.scope === 'national' ? strings(atlas.lang).record.scopes.national : undefined;
}

/** The facts that stand under a record's title in a list. */
export function lineOf(atlas: Atlas, record: AtlasRecord, withKind: boolean): string[] {
  const kind = withKind ? strings(atlas.lang).site.kinds[record.kind] : undefined;
  const beneficiary =
    record.kind === 'project'
      ? record.organisations
          .filter(({ role }) => role === 'beneficiary')
          .map(({ id }) => organisationLabel(atlas, id).text)[0]
      : undefined;
  // The days of a project say its years.
  const years = record.kind === 'project' ? undefined : yearsOf(record);
  return [kind, whereOf(atlas, record), years, beneficiary, ...projectFacts(atlas, record)].filter(
    (part) => part !== undefined,
  );
}

function projectFacts({ lang }: Atlas, record: AtlasRecord): string[] {
  if (record.kind !== 'project') return [];
  const { funding, start, end } = record;
  const money = [funding.euGranted, funding.euAndStateGranted].find((amount) => !isMissing(amount));
  const period = isMissing(start) || isMissing(end) ? [] : [`${formatDay(start, lang)}–${formatDay(end, lang)}`];
  return [...(money === undefined || isMissing(money) ? [] : [formatMoney(money, lang)]), ...period];
}

/** A record's summary in its language, or nothing where it has none. */
export const summaryOf = ({ summary }: AtlasRecord): string | undefined => (isMissing(summary) ? undefined : summary);
