import type { Question } from '../schema/reading.ts';
import { QUESTIONS } from '../schema/reading.ts';
import type { AtlasRecord } from '../schema/record.ts';
import type { Atlas } from './atlas.ts';
import { oncePer } from './once-per.ts';

/** Whether somebody read that the original does not answer a question about a record. */
export const isSilent = ({ reading }: AtlasRecord, question: Question): boolean =>
  reading?.states[question] === 'not-said';

/** The questions that no record of a document answers, by the id of the document; all of its records have been read. */
const throughout = oncePer(
  ({ bySource }: Pick<Atlas, 'bySource'>): ReadonlyMap<string, readonly Question[]> =>
    new Map(
      [...bySource].map(([id, records]) => [
        id,
        QUESTIONS.filter((question) => records.every((record) => isSilent(record, question))),
      ]),
    ),
);

/** What a document says of none of its records: its own page tells so, once, and their pages do not. */
export const silentThroughout = (atlas: Pick<Atlas, 'bySource'>, document: string): readonly Question[] =>
  throughout(atlas).get(document) ?? [];

/** What the original was asked about a record and does not say, without what it says of no record at all. */
export const silentAbout = (atlas: Pick<Atlas, 'bySource'>, record: AtlasRecord): Question[] => {
  const everywhere = silentThroughout(atlas, record.source.id);
  return QUESTIONS.filter((question) => isSilent(record, question) && !everywhere.includes(question));
};
