import type { AtlasRecord } from '../schema/record.ts';
import { KINDS } from '../schema/record.ts';
import type { Lang } from '../schema/lang.ts';
import { LOCALES, oncePerLang } from '../i18n/locales.ts';

/** The order of records everywhere: by kind, then by document, then as the document has them. */
export const byDocument = (a: AtlasRecord, b: AtlasRecord): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  compareCodeUnits(a.source.id, b.source.id) ||
  a.source.lines[0] - b.source.lines[0] ||
  compareCodeUnits(a.id, b.id);

/** An order that no locale changes. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares names as a dictionary of the language orders them. */
export const alphabetical: (lang: Lang) => (a: string, b: string) => number = oncePerLang((lang) => {
  const { compare } = new Intl.Collator(LOCALES[lang], { numeric: true });
  return (a, b) => compare(a, b) || compareCodeUnits(a, b);
});
