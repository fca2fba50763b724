import { strings } from '../i18n/index.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Relation } from '../schema/relation.ts';
import type { Lang } from '../schema/lang.ts';
import { LOCALES, oncePerLang } from '../i18n/locales.ts';
import type { Atlas } from './atlas.ts';

/** A curated relation of a record with the record at its other end. */
export interface Curated {
  record: AtlasRecord;
  relation: Relation;
}

/** The curated relations of a record whose other record is in the atlas, the most telling first. */
export const curatedOf = ({ byId }: Pick<Atlas, 'byId'>, { relations }: AtlasRecord): Curated[] =>
  relations.flatMap((relation) => {
    const record = byId.get(relation.id);
    return record === undefined ? [] : [{ record, relation }];
  });

/** What a relation says from its end, in words. */
export const kindLabel = (lang: Lang, { kind, end }: Relation): string => strings(lang).relations.kinds[kind][end];

/** What a relation rests on, in words, with the lines that were read: the record's own, then those of the other's source. */
export function groundLabel(lang: Lang, { source }: AtlasRecord, { ground, evidence }: Relation): string {
  const { elsewhere, grounds } = strings(lang).relations;
  const own = evidence.filter((line) => line.source === source.id);
  const other = evidence.filter((line) => line.source !== source.id);
  const parts = [
    ...(own.length === 0 ? [] : [linesLabel(lang, own)]),
    ...(other.length === 0 ? [] : [elsewhere(linesLabel(lang, other))]),
  ];
  return grounds[ground](parts.join(', '));
}

const listFormat = oncePerLang((lang) => new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }));

function linesLabel(lang: Lang, evidence: Relation['evidence']): string {
  const { lines } = strings(lang).relations;
  const numbers = evidence.map(({ line }) => line).toSorted((a, b) => a - b);
  const list = listFormat(lang).format(numbers.map(String));
  return numbers.length === 1 ? lines.one(list) : lines.many(list);
}
