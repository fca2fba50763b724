import { LANGS } from '../../src/schema/lang.ts';
import type { ConvertedDocument } from './convert-document.ts';

/**
 * Practices that were told in one file, and later in another language in another file: what their editions share of
 * the document is as the file says it that was told first, so that a second one changes no address and no source.
 */
export function asFirstTold(documents: readonly ConvertedDocument[]): ConvertedDocument[] {
  const groups = Map.groupBy(documents.filter(isTold), ({ edition }) => edition.source.id);
  return documents.map((document) => {
    const first = isTold(document) ? firstOf(groups.get(document.edition.source.id) ?? []) : undefined;
    if (first === undefined) return document;
    const { lang, source } = first.edition;
    return {
      ...document,
      records: document.records.map((record) => ({ ...record, original: lang })),
      edition: { ...document.edition, source },
    };
  });
}

const isTold = ({ edition, records }: ConvertedDocument): boolean =>
  edition.source.kind === 'contribution' && records.length > 0;

/** The one whose id is made of its own words; else the first in the order of the languages. */
const firstOf = (documents: readonly ConvertedDocument[]): ConvertedDocument | undefined =>
  documents.find(({ records }) => records.some(({ parsed }) => parsed.told?.leads)) ??
  documents.toSorted((a, b) => LANGS.indexOf(a.edition.lang) - LANGS.indexOf(b.edition.lang))[0];
