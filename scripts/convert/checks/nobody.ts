import type { SourceFile } from '../../../src/schema/source.ts';
import type { Span } from '../facts/span.ts';
import type { Knowledge } from '../kinds/kind.ts';
import type { IsNobody } from '../../../src/schema/persons/is-nobody.ts';

/**
 * Knows words that are no private person's: organisations and places of the vocabulary, in any form, and what a
 * maintainer has looked at.
 * @param documents whose source.yaml may answer with `namesOfNobody`
 */
export function nobodyOf(
  { organisations, places }: Pick<Knowledge, 'organisations' | 'places'>,
  documents: readonly SourceFile[],
): IsNobody {
  const answered = new Set(documents.flatMap(({ namesOfNobody }) => namesOfNobody ?? []));
  return (words) => {
    const isWhole = ({ start, end }: Span): boolean => start === 0 && end === words.length;
    const one = words.replace(/\s+/gu, ' ');
    return answered.has(one) || places.mentions(words).some(isWhole) || organisations.mentions(one).some(isWhole);
  };
}
