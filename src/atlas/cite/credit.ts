import { formatLooseDate } from '../../i18n/dates.ts';
import { strings } from '../../i18n/index.ts';
import type { SourceDocument } from '../../schema/content/source.ts';
import type { Lang } from '../../schema/lang.ts';
import type { AtlasRecord } from '../../schema/record.ts';
import { isMissing } from '../../schema/text.ts';
import { inBrackets, isSupplied, withoutBrackets } from './brackets.ts';

/** Who published a document and when, as citations of it say; in brackets (brackets.ts) what only another document says. */
export interface Credit {
  publisher: string | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string | undefined;
}

/** The credit of a record's document. */
export function creditOf(
  { documents }: { documents: readonly Pick<SourceDocument, 'id' | 'publisherElsewhere' | 'dateElsewhere'>[] },
  { lang, source }: Pick<AtlasRecord, 'lang' | 'source'>,
): Credit {
  const { publisherElsewhere, dateElsewhere } = documents.find(({ id }) => id === source.id) ?? {};
  return {
    publisher: isMissing(source.publisher)
      ? publisherElsewhere && inBrackets(publisherElsewhere.value[lang])
      : source.publisher,
    date: isMissing(source.date) ? dateElsewhere && inBrackets(dateElsewhere.value) : source.date,
  };
}

/** A date of a credit as a language writes it, in its brackets where it has them. */
export function formatCreditDate(date: string, lang: Lang): string {
  const written = formatLooseDate(withoutBrackets(date), lang);
  return isSupplied(date) ? inBrackets(written) : written;
}

/** What the brackets of a credit mean; nothing where it has none. */
export const bracketNote = ({ publisher, date }: Credit, lang: Lang): string | undefined =>
  isSupplied(publisher) || isSupplied(date) ? `[…] = ${strings(lang).reading.record.elsewhere}` : undefined;
