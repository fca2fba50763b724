import type { FormFault } from '../../../schema/contribution-faults.ts';
import { likelyNamesIn, personsIn } from '../../../schema/persons/find.ts';
import type { IsNobody } from '../../../schema/persons/is-nobody.ts';

/** What a form that ends in a file has against one of its fields. */
export type FieldProblem =
  | { why: FormFault | 'not-agreed' }
  /** A name that the vocabulary does not have, and names near to it. */
  | { why: 'unknown'; name: string; nearest: readonly string[] };

export type Problem<Field extends string> = FieldProblem & { field: Field };

/** A finished file: what it is called, what it says, and the subject of a message with it. */
export interface ToldFile {
  name: string;
  text: string;
  subject: string;
}

/**
 * What in a text looks like data about a person, in the reader's own words: what the converter takes out, and what
 * it would tell a maintainer of.
 */
export function personalIn(text: string, isNobody?: IsNobody): string[] {
  const found = [...personsIn(text, isNobody), ...likelyNamesIn(text, isNobody)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replaceAll(/^[\s,;:]+|[\s,;:]+$/gu, '')
        .replaceAll(/\s+/gu, ' '),
    );
  return [...new Set(found)].filter((words) => words !== '');
}
