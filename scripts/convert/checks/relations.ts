import type { AtlasRecord } from '../../../src/schema/record.ts';
import type { Message } from '../../../src/schema/report.ts';
import type { CuratedRelation } from '../../../src/schema/relation.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { problem } from '../problems.ts';

/**
 * Relations lead from one known record to another, each is said once, and the lines on which they
 * rest belong to one of the two records. That both records are there, and the lines, can be told only
 * where curation belongs to these very sources.
 */
export function checkRelations(
  { relations, records: curated }: Pick<Vocabulary, 'relations' | 'records'>,
  records: readonly AtlasRecord[],
  complete: boolean,
): Message[] {
  const editions = Map.groupBy(records, ({ id }) => id);
  const known = (id: string): boolean => curated.has(id) && (!complete || editions.has(id));
  const seen = new Set<string>();
  return relations.flatMap(({ relation, at }) => {
    const { from, to, kind } = relation;
    const named = `${from} ${kind} ${to}`;
    const messages = [from, to]
      .filter((id) => !known(id))
      .map((id) => problem('unknown-reference', at, `record ${id}`, 'the id of a record'));
    if (from === to) messages.push(problem('relation-to-itself', at, named));
    if (seen.has(keyOf(relation))) messages.push(problem('relation-twice', at, named));
    seen.add(keyOf(relation));
    if (!complete || messages.length > 0) return messages;
    const ends = [from, to].flatMap((id) => editions.get(id) ?? []);
    return relation.evidence
      .filter(({ source, line }) => !ends.some((record) => holds(record, source, line)))
      .map(({ source, line }) => problem('relation-evidence', at, `${source}, line ${String(line)} for ${named}`));
  });
}

/** The same for both orders of the two records: a relation is not said again the other way round. */
const keyOf = ({ from, to, kind }: CuratedRelation): string => [kind, ...[from, to].toSorted()].join(' ');

const holds = ({ source: { id, lines } }: AtlasRecord, source: string, line: number): boolean =>
  id === source && line >= lines[0] && line <= lines[1];
