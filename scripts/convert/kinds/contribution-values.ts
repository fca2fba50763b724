import { choose, CONTRIBUTION_FIELDS, CONTRIBUTION_LICENCE, namesIn } from '../../../src/schema/contribution.ts';
import { faultOfValue } from '../../../src/schema/contribution-faults.ts';
import type { Choice, ContributionField } from '../../../src/schema/contribution.ts';
import type { FormFault } from '../../../src/schema/contribution-faults.ts';
import { asChoice, municipalitiesOf } from '../../../src/schema/contribution-choices.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';

/** What is wrong with a value of the head, as a rule of the converter says it. */
export interface ValueFault {
  rule: 'told-value' | 'told-name-unknown';
  found: string;
  expected: string;
}

/** What is expected of a value whose form is wrong. */
const EXPECTED: Readonly<Record<FormFault, (field: ContributionField) => string>> = {
  empty: () => 'a value after the colon',
  'too-long': (field) => `at most ${String(CONTRIBUTION_FIELDS[field].most)} characters`,
  'not-a-year': () => 'a year with four digits, such as 2026',
  'not-a-day': () => 'a day of the calendar, such as 2026-11-30',
  'other-licence': () => `${CONTRIBUTION_LICENCE}, under which the collection is published`,
  markup: () => 'plain text without HTML or code',
};

/** All that is wrong with a value: its form, and each name that the vocabulary does not know, with those near to it. */
export function faultsOfField(field: ContributionField, value: string, vocabulary: Vocabulary): ValueFault[] {
  const form = faultOfValue(field, value);
  if (form !== undefined) return [{ rule: 'told-value', found: value, expected: EXPECTED[form](field) }];
  const choices = choicesOf(field, vocabulary);
  if (choices === undefined) return [];
  return namesIn(value, choices).flatMap((name): ValueFault[] => {
    const choice = choose(name, choices);
    if ('id' in choice) return [];
    const near = choice.nearest.length === 0 ? namesOf(choices) : `did you mean ${choice.nearest.join(', ')}?`;
    return [{ rule: 'told-name-unknown', found: name, expected: near }];
  });
}

/** The entries of the vocabulary that a value names, with the words that name them; what is not known is left out. */
export const chosenIn = (
  field: ContributionField,
  value: string,
  vocabulary: Vocabulary,
): { id: string; name: string }[] =>
  namesIn(value, choicesOf(field, vocabulary) ?? []).flatMap((name) => {
    const choice = choose(name, choicesOf(field, vocabulary) ?? []);
    return 'id' in choice ? [{ id: choice.id, name }] : [];
  });

/** What a field chooses from; undefined of one that takes any words. */
function choicesOf(field: ContributionField, vocabulary: Vocabulary): Choice[] | undefined {
  if (field === 'municipality') return municipalitiesOf(vocabulary);
  if (field === 'forWhom') return vocabulary.targetGroups.map(asChoice);
  return field === 'themes' ? vocabulary.themes.map(asChoice) : undefined;
}

/** A list that is short enough to be read is told whole. */
const SHORT_LIST = 60;

/** The Finnish names of a short list, or what else helps. */
const namesOf = (choices: readonly Choice[]): string =>
  choices.length > SHORT_LIST
    ? 'a municipality of Finland, by its Finnish or Swedish name'
    : `one of ${choices.map(({ names }) => names[0] ?? '').join(', ')}`;
