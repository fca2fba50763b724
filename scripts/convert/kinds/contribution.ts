import {
  choose,
  CONTRIBUTION_FIELDS,
  CONTRIBUTION_LICENCE,
  faultOfValue,
  FIELD_NAMES,
  hasMarkup,
  namesIn,
  valuesIn,
  wordOf,
} from '../../../src/schema/contribution.ts';
import type { Choice, ContributionField, FormFault } from '../../../src/schema/contribution.ts';
import { asChoice, municipalitiesOf } from '../../../src/schema/contribution-choices.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { OrganisationRef } from '../../../src/schema/organisation.ts';
import type { PlaceRef } from '../../../src/schema/place.ts';
import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { problem } from '../problems.ts';
import { passageOf } from '../text/passage.ts';
import { headOf, isRule, textBlocks } from './contribution-parts.ts';
import type { DocumentKind, Knowledge, ParsedDocument, ParsedRecord } from './kind.ts';

/** A text with fewer lines of the head than these is no practice that is told in a file. */
const FEWEST_FIELDS = 3;

/** A practice that an organisation tells of itself, in one file and one language. */
export const contribution: DocumentKind = {
  kind: 'contribution',
  name: 'a practice told in one file',
  hasPages: false,
  recognises: (lines) => {
    const { fields } = headOf(lines);
    return fields.has('title') && fields.size >= FEWEST_FIELDS;
  },
  lacks: (lines) => {
    const { fields } = headOf(lines);
    if (fields.size === 0) return undefined;
    const lacking = FIELD_NAMES.filter((field) => CONTRIBUTION_FIELDS[field].required && !fields.has(field));
    return `it has no ${lacking.map((field) => `“${wordOf(field, 'en')}:”`).join(', ')}`;
  },
  parse: parseContribution,
};

/** What was found and expected of a value whose form is wrong. */
const EXPECTED: Readonly<Record<FormFault, (field: ContributionField) => string>> = {
  empty: () => 'a value after the colon',
  'too-long': (field) => `at most ${String(CONTRIBUTION_FIELDS[field].most)} characters`,
  'not-a-year': () => 'a year with four digits, such as 2026',
  'not-a-day': () => 'a day of the calendar, such as 2026-11-30',
  'other-licence': () => `${CONTRIBUTION_LICENCE}, under which the collection is published`,
  markup: () => 'plain text without HTML or code',
};

function parseContribution(source: SourceText, { vocabulary }: Knowledge): ParsedDocument {
  const { file, lines } = source;
  const ledger = new Ledger();
  const head = headOf(lines);
  const messages: Message[] = [];
  const tell = (
    rule: Parameters<typeof problem>[0],
    line: Line | undefined,
    found: string,
    expected?: string,
  ): void => {
    messages.push(problem(rule, { file, line: line?.number ?? 1 }, found, expected));
  };
  ledger.drop('furniture', head.lines.filter(isRule));
  for (const line of head.unknown)
    tell('told-field-unknown', line, line.text.trim(), FIELD_NAMES.map((field) => wordOf(field, 'en')).join(', '));
  for (const { line, field } of head.twice)
    tell('told-field-twice', line, line.text.trim(), `one “${wordOf(field, 'en')}”`);
  for (const field of FIELD_NAMES) {
    const given = head.fields.get(field);
    if (given === undefined) {
      if (CONTRIBUTION_FIELDS[field].required)
        tell('told-field-missing', head.lines.at(-1), `no “${LANGS.map((lang) => wordOf(field, lang)).join('”, “')}”`);
      continue;
    }
    const fault = faultOfValue(field, given.value);
    if (fault !== undefined) tell('told-value', given.line, given.line.text.trim(), EXPECTED[fault](field));
  }

  /** The ids of the names of a field, and a message for each that is not known. */
  const chosen = (field: ContributionField, choices: readonly Choice[]): { id: string; name: string }[] =>
    namesIn(head.fields.get(field)?.value ?? '', choices).flatMap((name) => {
      const choice = choose(name, choices);
      if ('id' in choice) return [{ id: choice.id, name }];
      const near = choice.nearest.length === 0 ? namesOf(choices) : `did you mean ${choice.nearest.join(', ')}?`;
      tell('told-name-unknown', head.fields.get(field)?.line, name, near);
      return [];
    });
  const municipality = head.fields.get('municipality');
  const places = chosen('municipality', municipalitiesOf(vocabulary)).map(({ id, name }): PlaceRef => {
    const column = (municipality?.line.text.indexOf(name, municipality.start) ?? 0) + 1;
    return { code: id, role: 'owner', printed: name, line: municipality?.line.number, column };
  });
  const who = head.fields.get('who');
  const actors = valuesIn(who?.value ?? '').flatMap((name): OrganisationRef[] => {
    const known = vocabulary.organisations.find(({ names, aliases }) =>
      [...Object.values(names), ...aliases].some((one) => one?.toLowerCase() === name.toLowerCase()),
    );
    if (known === undefined) {
      tell('told-organisation-new', who?.line, name);
      return [];
    }
    const column = (who?.line.text.indexOf(name, who.start) ?? 0) + 1;
    return [{ id: known.id, role: 'owner', printed: name, line: who?.line.number, column }];
  });
  const direct = chosen('forWhom', vocabulary.targetGroups.map(asChoice));
  const themes = chosen('themes', vocabulary.themes.map(asChoice));

  const last = head.lines.at(-1)?.number ?? 0;
  const body = lines.filter(({ number }) => number > last);
  const blocks = textBlocks(body);
  for (const line of body) if (hasMarkup(line.text)) tell('told-markup', line, line.text.trim());
  if (blocks.length === 0) tell('told-no-text', head.lines.at(-1), 'no text');
  ledger.give(0, [...head.lines, ...body]);

  const title = head.fields.get('title');
  const titleText = title?.value ?? '';
  const value = (field: ContributionField): string | undefined => {
    const given = head.fields.get(field)?.value;
    return given === '' ? undefined : given;
  };
  const slugOf = value('id') ?? [valuesIn(municipality?.value ?? '')[0], titleText].filter(Boolean).join(' ');
  const record: ParsedRecord = {
    title: title ? passageOf(title.line, title.start) : passageOf(lines[0] ?? { number: 1, text: file }),
    slugOf,
    page: { missing: 'not-in-source' },
    lines: [head.lines[0]?.number ?? 1, body.findLast((line) => !isBlank(line))?.number ?? last],
    blocks,
    places: uniqueBy(places, ({ code }) => code),
    organisations: uniqueBy(actors, ({ id }) => id),
    details: { kind: 'practice', heading: { missing: 'not-in-source' } },
    hidden: [],
    told: {
      themes: themes.map(({ id }) => id),
      targetGroups: direct.map(({ id }) => id),
      summary: value('summary'),
    },
  };
  return {
    title: titleText === '' ? file : titleText,
    sourceSlug: slugOf,
    publisher: value('toldBy'),
    date: faultOfValue('day', value('day') ?? '') === undefined ? value('day') : undefined,
    asOf: value('year'),
    background: [],
    records: messages.some(({ severity }) => severity === 'error') ? [] : [record],
    ledger,
    messages,
  };
}

/** A list that is short enough to be read is told whole. */
const SHORT_LIST = 40;

/** The Finnish names of a short list, or what else helps. */
const namesOf = (choices: readonly Choice[]): string =>
  choices.length > SHORT_LIST
    ? 'a municipality of Finland, by its Finnish or Swedish name'
    : `one of ${choices.map(({ names }) => names[0] ?? '').join(', ')}`;

const uniqueBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
