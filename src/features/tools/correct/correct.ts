import type { CorrectionField } from '../../../schema/correction.ts';
import { CORRECTION_FIELDS, correctionFile, faultOfCorrection } from '../../../schema/correction.ts';
import { CONTRIBUTION_LICENCE } from '../../../schema/contribution.ts';
import { hasMarkup } from '../../../schema/contribution-faults.ts';
import { isId } from '../../../schema/id.ts';
import type { Lang } from '../../../schema/lang.ts';
import { isLang, LANGS } from '../../../schema/lang.ts';
import type { Decoded } from '../../workspace/decode.ts';
import { distinct, group, id, list, oneOf, text, yesNo } from '../../workspace/decode.ts';
import { BETWEEN_LINES, BETWEEN_TEXTS, joinTexts, mergeLists } from '../../workspace/merge.ts';
import type { Tool } from '../../workspace/tool.ts';
import type { Problem, ToldFile } from '../kit/told.ts';

/** The most that is kept. A field takes less, so that the texts of two drafts that meet find room. */
export const CORRECT_LIMITS = { line: 4000, fieldText: 4000, text: 20_000, drafts: 100 } as const;

/** The fields that the reader writes in, in the order of the form. */
export const CORRECT_FIELDS = [
  { name: 'now', rows: 2 },
  { name: 'should', rows: 2 },
  { name: 'source', rows: 2 },
  { name: 'text', rows: 4 },
] as const;
export type CorrectField = (typeof CORRECT_FIELDS)[number];
export type CorrectFieldName = CorrectField['name'];

const line = text(CORRECT_LIMITS.line);
const draft = group({
  record: id,
  /** The language of the edition that was read. */
  edition: oneOf(LANGS),
  now: line,
  should: line,
  source: line,
  text: text(CORRECT_LIMITS.text),
  licence: yesNo,
});
export type Draft = Decoded<typeof draft>;

/** What a correction is of: a record, as it reads in a language. */
export type Target = Pick<Draft, 'record' | 'edition'>;

const keyOf = ({ record, edition }: Target): string => `${record}.${edition}`;
const decode = group({ drafts: distinct(list(draft, CORRECT_LIMITS.drafts), keyOf) });
export type Drafts = Decoded<typeof decode>;

/** The draft about a record; an empty one where nothing is written yet. */
export const draftOf = ({ drafts }: Drafts, target: Target): Draft =>
  drafts.find((one) => keyOf(one) === keyOf(target)) ?? {
    ...target,
    now: '',
    should: '',
    source: '',
    text: '',
    licence: false,
  };

/** Changes the draft about a record; it begins with the first change. */
export function withDraft({ drafts }: Drafts, target: Target, change: (draft: Draft) => Draft): Drafts {
  const changed = change(draftOf({ drafts }, target));
  const isThere = drafts.some((one) => keyOf(one) === keyOf(target));
  return {
    drafts: isThere ? drafts.map((one) => (keyOf(one) === keyOf(target) ? changed : one)) : [...drafts, changed],
  };
}

export const mostOf = (name: CorrectFieldName): number =>
  name === 'text' ? CORRECT_LIMITS.fieldText : CORRECTION_FIELDS[name].most;
export const betweenIn = (name: CorrectFieldName): string => (name === 'text' ? BETWEEN_TEXTS : BETWEEN_LINES);

/** Writes a text; one that stands in the head of the file has no line breaks. */
export const withCorrectText = (draft: Draft, name: CorrectFieldName, value: string): Draft => ({
  ...draft,
  [name]: name === 'text' ? value : value.replace(/\s*\n+\s*/gu, ' '),
});

/** All that keeps a draft from being a file. */
export function problemsOf(draft: Draft): Problem<CorrectFieldName | 'licence'>[] {
  const fields: readonly Extract<CorrectFieldName, CorrectionField>[] = ['now', 'should', 'source'];
  const ofFields = fields.flatMap((field): Problem<CorrectFieldName>[] => {
    const fault = faultOfCorrection(field, draft[field]);
    // The record and its language are filled in, and right: the address is checked when it is read.
    return fault === undefined || fault === 'not-an-id' || fault === 'not-a-language' ? [] : [{ field, why: fault }];
  });
  return [
    ...ofFields,
    ...(hasMarkup(draft.text) ? [{ field: 'text' as const, why: 'markup' as const }] : []),
    ...(draft.licence ? [] : [{ field: 'licence' as const, why: 'not-agreed' as const }]),
  ];
}

/** The file of a draft without problems, in the words of a language. */
export const correctFile = (draft: Draft, lang: Lang, day: string): ToldFile => ({
  name: `correction-${draft.record}.${draft.edition}.md`,
  text: correctionFile({ ...draft, day, licence: draft.licence ? CONTRIBUTION_LICENCE : '' }, lang),
  subject: `${draft.record} (${draft.edition})`,
});

/** The part of an address, from "#" on, that opens the form for a record. */
export const correctHash = ({ record, edition }: Target): string => `#record=${record}&edition=${edition}`;

/** What an address asks for; undefined where it names no record. */
export function readCorrectHash(hash: string): Target | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/u, ''));
  const [record, edition] = [asked.get('record') ?? '', asked.get('edition') ?? ''];
  return isId(record) && isLang(edition) ? { record, edition } : undefined;
}

const joinedDraft = (own: Draft, added: Draft): Draft =>
  CORRECT_FIELDS.reduce<Draft>(
    (draft, { name }) => withCorrectText(draft, name, joinTexts(own[name], added[name], betweenIn(name))),
    { ...own, licence: own.licence && added.licence },
  );

/** What the form keeps: a draft a record and language. */
export const correctTool: Tool<Drafts> = {
  name: 'correct',
  version: 1,
  decode,
  migrations: new Map(),
  empty: { drafts: [] },
  count: ({ drafts }) => drafts.length,
  merge: (own, added) => ({ drafts: mergeLists(own.drafts, added.drafts, keyOf, joinedDraft) }),
};
