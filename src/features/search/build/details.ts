import { centsOf } from '../../../i18n/money.ts';
import type { AtlasRecord, EsfDetails, Tray } from '../../../schema/record.ts';
import { isMissing } from '../../../schema/text.ts';
import { yearsBetween } from '../../../atlas/status-of-dates.ts';
import type { Phrase } from './names.ts';
import { daysOf } from './values.ts';

/** The texts of a record that stand in its fields and not in its body: an ESF project's answers, a model's tray. */
export function textsOfDetails(record: AtlasRecord): string[] {
  switch (record.kind) {
    case 'project':
      return [record.objective.name, ...(record.esf === undefined ? [] : textsOfEsf(record.esf))];
    case 'model':
      return textsOfTray(record.tray);
    case 'practice':
    case 'idea':
      return [];
    default:
      return record satisfies never;
  }
}

const textsOfEsf = (esf: EsfDetails): string[] => [
  esf.priority,
  esf.status,
  esf.authority,
  ...[esf.organisationType, esf.businessId, esf.web].flatMap((text) => (isMissing(text) ? [] : [text])),
  ...esf.subregions,
  ...esf.groups.map(({ text }) => text),
  ...esf.equality.flatMap(({ question, explanation }) => [question, explanation]),
  ...esf.principles.flatMap(({ name, explanation }) => [name, explanation]),
];

const textsOfTray = (tray: Tray): string[] => [
  ...tray.authorities,
  ...tray.authorityRoles,
  ...tray.exchange,
  ...tray.basics,
  ...tray.authoritySteps.flatMap(({ title, items }) => [title, ...items]),
  ...tray.organisationRoles,
  ...tray.columns,
  ...tray.examples.flatMap(({ organisations, activities, wishes, library }) => [
    ...organisations,
    ...activities,
    ...wishes,
    ...library,
  ]),
];

const CENTS_IN_EURO = 100n;

/** Years and amounts of a project as words: whole euro, since nobody searches for cents. */
export function numbersOf(record: AtlasRecord): Phrase[] {
  if (record.kind !== 'project') return [];
  const amounts = Object.values(record.funding).flatMap((amount) =>
    isMissing(amount) ? [] : [(centsOf(amount) / CENTS_IN_EURO).toString()],
  );
  const { start, end } = daysOf(record);
  return [...yearsBetween(start, end).map(String), ...new Set(amounts)].map((text) => ({ text, lang: 'fi' }));
}
