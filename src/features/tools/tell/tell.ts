import type { Choice, Contribution } from '../../../schema/contribution.ts';
import {
  choose,
  CONTRIBUTION_FIELDS,
  CONTRIBUTION_LICENCE,
  contributionFile,
  saysAnything,
  valuesIn,
} from '../../../schema/contribution.ts';
import { faultOfValue, hasMarkup } from '../../../schema/contribution-faults.ts';
import type { Lang } from '../../../schema/lang.ts';
import { slugOf } from '../../../schema/slug.ts';
import type { Decoded } from '../../workspace/decode.ts';
import { distinct, group, id, list, text, yesNo } from '../../workspace/decode.ts';
import { BETWEEN_LINES, BETWEEN_TEXTS, joinTexts } from '../../workspace/merge.ts';
import type { Tool } from '../../workspace/tool.ts';
import type { Problem, ToldFile } from '../kit/told.ts';

/** The most that is kept. A field takes less, so that the texts of two drafts that meet find room. */
export const TELL_LIMITS = { line: 4000, fieldText: 20_000, text: 60_000, names: 60 } as const;

/** The fields that the reader writes in, in the order of the form; `rows` says how high they are. */
export const TELL_FIELDS = [
  { name: 'title', rows: 1 },
  { name: 'municipality', rows: 1 },
  { name: 'year', rows: 1 },
  { name: 'who', rows: 1 },
  { name: 'toldBy', rows: 1 },
  { name: 'summary', rows: 2 },
  { name: 'text', rows: 8 },
] as const;
export type TellField = (typeof TELL_FIELDS)[number];
export type TellFieldName = TellField['name'];

/** Questions that are answered by ticking names of the vocabulary. */
export const TELL_LISTS = ['forWhom', 'themes'] as const;
export type TellList = (typeof TELL_LISTS)[number];
/** What a reader agrees to: the licence, and that they have the right to tell. */
export const TELL_CONSENTS = ['licence', 'right'] as const;
export type TellConsent = (typeof TELL_CONSENTS)[number];

const line = text(TELL_LIMITS.line);
const names = distinct(list(id, TELL_LIMITS.names), String);
const decode = group({
  title: line,
  municipality: line,
  year: line,
  who: line,
  toldBy: line,
  summary: line,
  text: text(TELL_LIMITS.text),
  /** Ids of target groups and themes. */
  forWhom: names,
  themes: names,
  licence: yesNo,
  right: yesNo,
});
export type Told = Decoded<typeof decode>;

const EMPTY: Told = {
  title: '',
  municipality: '',
  year: '',
  who: '',
  toldBy: '',
  summary: '',
  text: '',
  forWhom: [],
  themes: [],
  licence: false,
  right: false,
};

/** The most characters that a field takes. */
export const mostOf = (name: TellFieldName): number =>
  name === 'text' ? TELL_LIMITS.fieldText : CONTRIBUTION_FIELDS[name].most;

/** What stands between two texts of a field that were joined. */
export const betweenIn = (name: TellFieldName): string => (name === 'text' ? BETWEEN_TEXTS : BETWEEN_LINES);

/** Writes a text; one of one line has no line breaks. */
export const withTellText = (told: Told, name: TellFieldName, value: string): Told => ({
  ...told,
  [name]: name === 'text' ? value : value.replace(/\s*\n+\s*/gu, ' '),
});

/** Takes a name of the vocabulary in, or out. */
export function withName(told: Told, field: TellList, name: string, isChosen: boolean): Told {
  const others = told[field].filter((one) => one !== name);
  return { ...told, [field]: isChosen ? [...others, name] : others };
}

/** The names that the vocabulary has, and what an id of a list is called in the language of the page. */
export interface TellWords {
  municipalities: readonly Choice[];
  nameOf: (field: TellList, id: string) => string | undefined;
}

/** The draft as the converter's table has it. A day: YYYY-MM-DD. */
export function contributionOf(told: Told, { nameOf }: TellWords, day: string): Contribution {
  const named = (field: TellList): string => told[field].flatMap((one) => nameOf(field, one) ?? []).join(', ');
  return {
    title: told.title,
    municipality: told.municipality,
    year: told.year,
    who: told.who,
    forWhom: named('forWhom'),
    themes: named('themes'),
    summary: told.summary,
    toldBy: told.toldBy,
    day,
    licence: told.licence ? CONTRIBUTION_LICENCE : '',
    id: '',
    text: told.text,
  };
}

/** The fields of the form by which a problem is told. */
export type TellProblemField = TellFieldName | TellList | TellConsent;

const FORM_FIELDS = ['title', 'municipality', 'year', 'who', 'forWhom', 'themes', 'toldBy', 'summary'] as const;

/** All that keeps a draft from being a file, in the order of the form. */
export function problemsOf(told: Told, words: TellWords): Problem<TellProblemField>[] {
  const contribution = contributionOf(told, words, '');
  const ofFields = FORM_FIELDS.flatMap((field): Problem<TellProblemField>[] => {
    const fault = faultOfValue(field, contribution[field]);
    if (fault !== undefined) return [{ field, why: fault }];
    if (field === 'municipality') return unknownMunicipalities(told.municipality, words);
    return field === 'who' && valuesIn(told.who).length === 0 ? [{ field, why: 'empty' }] : [];
  });
  const ofText: Problem<TellProblemField>[] = !saysAnything(told.text)
    ? [{ field: 'text', why: 'empty' }]
    : hasMarkup(told.text)
      ? [{ field: 'text', why: 'markup' }]
      : [];
  return [
    ...ofFields,
    ...ofText,
    ...TELL_CONSENTS.flatMap((field): Problem<TellProblemField>[] =>
      told[field] ? [] : [{ field, why: 'not-agreed' }],
    ),
  ];
}

function unknownMunicipalities(value: string, { municipalities }: TellWords): Problem<TellProblemField>[] {
  const given = valuesIn(value);
  if (given.length === 0) return [{ field: 'municipality', why: 'empty' }];
  return given.flatMap((name): Problem<TellProblemField>[] => {
    const choice = choose(name, municipalities);
    return 'id' in choice ? [] : [{ field: 'municipality', why: 'unknown', name, nearest: choice.nearest }];
  });
}

/** The most letters of a name of a file. */
const LONGEST_NAME = 60;

/** The file of a draft without problems, in the words of a language. */
export function tellFile(told: Told, words: TellWords, lang: Lang, day: string): ToldFile {
  const slug = slugOf([valuesIn(told.municipality)[0] ?? '', told.title].join(' ')).slice(0, LONGEST_NAME);
  return {
    name: `${slug.replace(/-+$/u, '') || 'practice'}.md`,
    text: contributionFile(contributionOf(told, words, day), lang),
    subject: told.title.trim(),
  };
}

/** What the form keeps: one draft. */
export const tellTool: Tool<Told> = {
  name: 'tell',
  version: 1,
  decode,
  migrations: new Map(),
  empty: EMPTY,
  count: (told) =>
    TELL_FIELDS.filter(({ name }) => told[name].trim() !== '').length +
    TELL_LISTS.filter((name) => told[name].length > 0).length,
  merge: (own, added) =>
    TELL_FIELDS.reduce<Told>(
      (told, { name }) => withTellText(told, name, joinTexts(own[name], added[name], betweenIn(name))),
      {
        ...own,
        forWhom: [...new Set([...own.forWhom, ...added.forWhom])],
        themes: [...new Set([...own.themes, ...added.themes])],
        // Whoever agreed has agreed to their own text only.
        licence: own.licence && added.licence,
        right: own.right && added.right,
      },
    ),
};
