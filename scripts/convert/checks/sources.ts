import type { Message } from '../../../src/schema/report.ts';
import type { ConvertedEdition } from '../content-files.ts';
import { problem } from '../problems.ts';

/**
 * Documents whose ids cannot stay: two of the same id and language, of which the second would take the place of the
 * first, and one whose title gives no id at all.
 * @param told files of whose records it is told already that they are doubled: one cause, one message
 */
export function checkSources(editions: readonly ConvertedEdition[], told: ReadonlySet<string>): Message[] {
  const seen = new Map<string, string>();
  return editions.flatMap(({ source, edition: { file }, lang, state }) => {
    if (source.id === '')
      return [problem('id-unclear', { file, line: 1 }, `“${source.title}”, the title of the document`)];
    const key = `${source.id} ${lang} ${state?.day ?? ''}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, file);
    if (first === undefined || told.has(file)) return [];
    return [problem('duplicate-source', { file, line: 1 }, `${source.id}, also of ${first}`)];
  });
}
