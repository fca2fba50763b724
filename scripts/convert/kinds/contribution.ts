import {
  CONTRIBUTION_FIELDS,
  FIELD_NAMES,
  headLine,
  valuesIn,
  wordOf,
  wordsNear,
} from '../../../src/schema/contribution.ts';
import { faultOfValue, hasMarkup } from '../../../src/schema/contribution-faults.ts';
import type { ContributionField } from '../../../src/schema/contribution.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import type { OrganisationRef } from '../../../src/schema/organisation.ts';
import type { PlaceRef } from '../../../src/schema/place.ts';
import type { Message } from '../../../src/schema/report.ts';
import { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line, SourceText } from '../document.ts';
import { problem } from '../problems.ts';
import { passageOf } from '../text/passage.ts';
import { headOf, isRule, languageOfHead, textBlocks } from './contribution-parts.ts';
import { chosenIn, faultsOfField } from './contribution-values.ts';
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

/** The words that a line may have meant: those near to it, else all. */
const expectedWords = (text: string): string => {
  const near = wordsNear(headLine(text)?.word ?? text);
  return near.length > 0
    ? `did you mean ${near.join(', ')}?`
    : LANGS.map((lang) => FIELD_NAMES.map((field) => wordOf(field, lang)).join(', ')).join(' / ');
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
  for (const line of head.unknown) tell('told-field-unknown', line, line.text.trim(), expectedWords(line.text));
  for (const { line, field } of head.twice)
    tell('told-field-twice', line, line.text.trim(), `one “${wordOf(field, 'en')}”`);
  for (const field of FIELD_NAMES) {
    const given = head.fields.get(field);
    if (given === undefined) {
      if (CONTRIBUTION_FIELDS[field].required)
        tell('told-field-missing', head.lines.at(-1), `no “${LANGS.map((lang) => wordOf(field, lang)).join('”, “')}”`);
      continue;
    }
    for (const { rule, found, expected } of faultsOfField(field, given.value, vocabulary))
      tell(rule, given.line, rule === 'told-value' ? given.line.text.trim() : found, expected);
  }

  const chosen = (field: ContributionField): { id: string; name: string }[] =>
    chosenIn(field, head.fields.get(field)?.value ?? '', vocabulary);
  const municipality = head.fields.get('municipality');
  const places = chosen('municipality').map(({ id, name }): PlaceRef => {
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
  const direct = chosen('forWhom');
  const themes = chosen('themes');

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
      language: languageOfHead(head),
      leads: value('id') === undefined,
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

const uniqueBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
