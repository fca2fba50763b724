import type { SourceFile, SourceState } from '../../../src/schema/source.ts';
import type { SourceText } from '../document.ts';

/** What is known of the files of a folder: the document whose editions they are, and which of its states. */
export interface DocumentFolder {
  source: SourceFile;
  state?: NonNullable<SourceText['state']>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a folder within that of a document is one of its later states, by its name. */
export const isStateFolder = (name: string): boolean => DAY.test(name);

export const idOfEntry = (entry: SourceState['records'][number]): string =>
  typeof entry === 'string' ? entry : entry.id;

/** The title of a state as it prints it; that of the list where it prints none, as a workbook that begins with its columns. */
export const titleOfState = (printed: string, { title }: Pick<SourceFile, 'title'>): string =>
  printed.includes('\t') ? title : printed;

/** A state of a document as a document of its own: its day, its editions and its records in their order. */
export function documentOf(source: SourceFile, state: SourceState): Required<DocumentFolder> {
  const { day, texts, editions, records } = state;
  const earlier = [source, ...(source.states ?? []).filter((other) => other.day < day)];
  const older = new Set(earlier.flatMap((one) => one.records.map(idOfEntry)));
  return { source: { ...source, date: day, asOf: day, editions, records }, state: { day, texts, older } };
}
