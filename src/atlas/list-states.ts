import { formatDay } from '../i18n/dates.ts';
import { strings } from '../i18n/index.ts';
import { formatMoney } from '../i18n/money.ts';
import type { RecordState, StateChange } from '../schema/dated-state.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { isMissing } from '../schema/text.ts';
import type { Missing } from '../schema/text.ts';
import type { Atlas } from './atlas.ts';
import { topicName } from './labels.ts';

/** The newest state of its list, where the record is not in it any more. */
export function goneFrom({ states }: Pick<AtlasRecord, 'states'>): RecordState | undefined {
  const newest = states?.at(-1);
  return newest?.is === 'gone' ? newest : undefined;
}

/** Whether the text of the page is of an earlier state than the newest words in another language. */
export const isOfEarlierState = ({ lang, states = [] }: Pick<AtlasRecord, 'lang' | 'states'>): boolean =>
  states.some(({ changes }) => changes.some((change) => change.lang !== undefined && change.lang !== lang));

/** A value of a change as a reader of a language is shown it; words stay in theirs. */
export function stateValue(
  { field }: Pick<StateChange, 'field'>,
  value: string | Missing,
  atlas: Pick<Atlas, 'lang' | 'vocabulary'>,
): string {
  const { lang } = atlas;
  if (isMissing(value)) return strings(lang).record.missing[value.missing];
  if (field === 'euGranted') return formatMoney(value, lang);
  if (field === 'start' || field === 'end') return formatDay(value, lang);
  if (field === 'topics')
    return value
      .split('; ')
      .map((id) => topicName(atlas, id))
      .join('; ');
  return value;
}
