import type { Atlas } from '../../../atlas/atlas.ts';
import { oncePer } from '../../../atlas/once-per.ts';
import { titleBeside } from '../../../atlas/title-beside.ts';
import { summaryOf } from '../../../atlas/record-line.ts';
import { yearsOf } from '../../../atlas/record-years.ts';
import { strings } from '../../../i18n/index.ts';
import { routes } from '../../../routes/routes.ts';
import type { AtlasRecord } from '../../../schema/record.ts';
import { LANGS } from '../../../schema/lang.ts';
import { FIELD_WEIGHTS, indexTerm, KEY_FIELDS } from '../fields.ts';
import type { KeyField, KeyKind } from '../fields.ts';
import type { HitText } from '../hits.ts';
import { partsOf } from '../text/compounds.ts';
import type { KnowsKey } from '../text/compounds.ts';
import { key } from '../text/key.ts';
import { isStopWord } from '../text/stop-words.ts';
import { runsOf, wordsOf } from '../text/words.ts';
import type { RecordValues } from '../values.ts';
import { numbersOf, textsOfDetails } from './details.ts';
import { labelsOf, namesOf, placeLine } from './names.ts';
import { recordValues } from './values.ts';
import type { Phrase } from './names.ts';

/** A record in one of its languages, with the words of its text: each paragraph on a line of its own. */
export interface RecordText {
  record: AtlasRecord;
  text: string;
}

/** A key with the kind of word it stands for. */
export interface Key {
  key: string;
  kind: KeyKind;
}

/** A record as the index takes it in. */
export interface SearchDocument {
  id: string;
  /** What a list of results shows of it. */
  shown: HitText;
  /** Titles, summaries and texts in every language, for phrases. */
  searched: string;
  keys: Record<KeyField, Key[]>;
  values: RecordValues;
}

/** The texts of a record before they become keys. */
interface Material {
  record: AtlasRecord;
  text: string;
  title: Phrase[];
  names: Phrase[];
  summary: Phrase[];
  labels: Phrase[];
  body: Phrase[];
}

/** A word that a text has so often is what it is about, unless the text is so long that this is no wonder. */
const OFTEN = 3;
const WORDS_PER_OFTEN = 200;

/** A text of more words than this, all languages together, is long. */
const LONG_TEXT = 2400;

/** What the index needs beside the atlas of the language in which it shows the records. */
export interface SearchMaterial {
  /** The records with their texts in every language that has them, by their ids. */
  texts: ReadonlyMap<string, readonly RecordText[]>;
  /** The word that stands for a place where the work is nationwide. */
  nationwide: string;
  /** Finnish words by which compounds are taken apart beside those of the records. */
  terms: readonly string[];
}

/**
 * Makes the documents of an index: each record once, shown in the atlas's language, to be found by its words
 * in every language. Compounds are taken apart by the words of all records together.
 */
export function searchDocuments(atlas: Atlas, { texts, nationwide, terms }: SearchMaterial): SearchDocument[] {
  const materials = atlas.records.map((record) => materialOf(atlas, record, texts.get(record.id) ?? []));
  const known = new Set([
    ...terms.filter(isOneWord).map((term) => key(term, 'fi')),
    ...materials.flatMap(({ title, names, summary, labels, body }) =>
      [title, names, summary, labels, body]
        .flatMap((phrases) => wholeKeys(phrases))
        .filter(({ kind }) => kind === 'fi')
        .map((found) => found.key),
    ),
  ]);
  return materials.map((material) => documentOf(atlas, material, (wanted) => known.has(wanted), nationwide));
}

const isOneWord = (text: string): boolean => wordsOf(text).length === 1;

function materialOf(atlas: Atlas, shown: AtlasRecord, editions: readonly RecordText[]): Material {
  const { title, titlePrinted } = shown;
  const printed: Phrase[] = titlePrinted === title ? [] : LANGS.map((lang) => ({ text: titlePrinted, lang }));
  return {
    record: shown,
    text: editions.find(({ record }) => record.lang === shown.lang)?.text ?? '',
    title: [...editions.map(({ record }) => ({ text: record.title, lang: record.lang })), ...printed],
    names: namesOf(atlas, shown),
    summary: editions.flatMap(({ record }) => {
      const summary = summaryOf(record);
      return summary === undefined ? [] : [{ text: summary, lang: record.lang }];
    }),
    labels: [...labelsOf(atlas, shown), ...numbersOf(shown)],
    body: bodyOf(editions),
  };
}

/** The texts of a record: the same in the index of every language, and so are their words and keys below. */
const bodyOf = oncePer((editions: readonly RecordText[]): Phrase[] =>
  editions.flatMap(({ record, text }) =>
    [text, ...textsOfDetails(record)].map((line) => ({ text: line, lang: record.lang })),
  ),
);

function documentOf(atlas: Atlas, material: Material, knows: KnowsKey, nationwide: string): SearchDocument {
  const { record, text, title, names, summary, labels, body } = material;
  const length = body.reduce((sum, phrase) => sum + lengthOf(phrase), 0);
  const isLong = length > LONG_TEXT;
  const [bodyKeys, bodyParts] = [wholeKeys(body), partKeys(body, knows)];
  return {
    id: record.id,
    shown: {
      url: routes.record(record.lang, record.kind, record.id),
      title: record.title,
      original: titleBeside(record) ?? null,
      place: [placeLine(atlas, record, nationwide), yearsOf(record), ...onlyIn(record)].filter(Boolean).join(' · '),
      summary: summaryOf(record) ?? '',
      text,
    },
    searched: [...title, ...summary, ...body].map((phrase) => phrase.text).join('\n'),
    keys: {
      ...eachInItsBestField({
        titleKeys: wholeKeys(title),
        titleParts: partKeys(title, knows),
        nameKeys: wholeKeys(names),
        summaryKeys: wholeKeys(summary),
        summaryParts: partKeys(summary, knows),
        labelKeys: wholeKeys(labels),
        bodyKeys: isLong ? [] : bodyKeys,
        bodyParts: isLong ? [] : bodyParts,
        longKeys: isLong ? bodyKeys : [],
        longParts: isLong ? bodyParts : [],
      }),
      oftenKeys: repeatedKeys(body, Math.max(OFTEN, length / WORDS_PER_OFTEN)),
    },
    values: recordValues(atlas, record),
  };
}

/** In which language alone a record is, for its line among hits. */
const onlyIn = ({ lang, onlyIn: other }: AtlasRecord): string[] =>
  other === undefined ? [] : [strings(lang).oneLanguage.mark[other]];

type OwnField = Exclude<KeyField, 'oftenKeys'>;

/** Leaves each key in the field that weighs most: the others would add to the index and hardly to the order. */
function eachInItsBestField(keys: Record<OwnField, Key[]>): Record<OwnField, Key[]> {
  const seen = new Set<string>();
  const unseen = (field: OwnField): Key[] => {
    const left = keys[field].filter((one) => !seen.has(indexTerm(one.key, one.kind)));
    for (const one of left) seen.add(indexTerm(one.key, one.kind));
    return left;
  };
  const byWeight = KEY_FIELDS.filter((field) => field !== 'oftenKeys').toSorted(
    (a, b) => FIELD_WEIGHTS[b] - FIELD_WEIGHTS[a],
  );
  const best = new Map(byWeight.map((field) => [field, unseen(field)]));
  const of = (field: OwnField): Key[] => best.get(field) ?? [];
  return {
    titleKeys: of('titleKeys'),
    titleParts: of('titleParts'),
    nameKeys: of('nameKeys'),
    summaryKeys: of('summaryKeys'),
    summaryParts: of('summaryParts'),
    labelKeys: of('labelKeys'),
    bodyKeys: of('bodyKeys'),
    bodyParts: of('bodyParts'),
    longKeys: of('longKeys'),
    longParts: of('longParts'),
  };
}

const distinct = (keys: readonly Key[]): Key[] => [
  ...new Map(keys.map((one) => [indexTerm(one.key, one.kind), one])).values(),
];

const wordsOfPhrase = oncePer(({ text }: Phrase) => wordsOf(text).map((word) => word.text));

const lengthOf = (phrase: Phrase): number => wordsOfPhrase(phrase).length;

const tellingWords = (phrase: Phrase): string[] => wordsOfPhrase(phrase).filter((word) => !isStopWord(word));

const keysOfPhrase = oncePer((phrase: Phrase): Key[] =>
  tellingWords(phrase).map((word) => ({ key: key(word, phrase.lang), kind: phrase.lang })),
);

function wholeKeys(phrases: readonly Phrase[]): Key[] {
  return distinct(phrases.flatMap((phrase) => [...keysOfPhrase(phrase), ...hyphenatedKeys(phrase)]));
}

const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/** "kielikahvila-toiminta" is also found as it is written without the hyphen. */
const hyphenatedKeys = oncePer(({ text, lang }: Phrase): Key[] =>
  (text.match(HYPHENATED) ?? []).map((word) => ({ key: key(word.replaceAll('-', ''), lang), kind: lang })),
);

function partKeys(phrases: readonly Phrase[], knows: KnowsKey): Key[] {
  const finnish = phrases.filter(({ lang }) => lang === 'fi').flatMap(tellingWords);
  const parts = finnish.flatMap((word) => {
    const runs = runsOf(word);
    return runs.length > 0 ? runs.map((run) => key(run, 'fi')) : partsOf(word, knows);
  });
  return distinct(parts.map((part) => ({ key: part, kind: 'part' })));
}

function repeatedKeys(phrases: readonly Phrase[], often: number): Key[] {
  const all = phrases.flatMap(keysOfPhrase);
  const byTerm = Map.groupBy(all, (one) => indexTerm(one.key, one.kind));
  return [...byTerm.values()].flatMap((same) => (same.length >= often && same[0] !== undefined ? [same[0]] : []));
}

/** The keys of a document's field as the index holds them: words apart by spaces, sorted. */
export const fieldText = (keys: readonly Key[]): string =>
  keys
    .map((one) => indexTerm(one.key, one.kind))
    .toSorted()
    .join(' ');

/** All keys of a document. */
export const keysOfDocument = ({ keys }: SearchDocument): Key[] => KEY_FIELDS.flatMap((field) => keys[field]);
