import type { Message } from '../../../src/schema/report.ts';
import type { SourceText } from '../document.ts';
import { problem } from '../problems.ts';

/**
 * Words that source.yaml says are nobody's, and which no edition of its document has: an answer to nothing would take
 * the next person of that name out of sight.
 * @param sources all documents that were read; those without a source.yaml beside them answer nothing
 * @param wrong ids of the documents that are not right yet, in which words may be missing for another reason
 */
export function checkAnswers(sources: readonly SourceText[], wrong: ReadonlySet<string>): Message[] {
  return [...Map.groupBy(sources, ({ source }) => source?.id).values()].flatMap((editions) => {
    const [first] = editions;
    if (first?.source === undefined || wrong.has(first.source.id)) return [];
    const { namesOfNobody } = first.source;
    const texts = editions.flatMap(wordsOf);
    const file = first.file.replace(/[^/]*$/u, 'source.yaml');
    return (namesOfNobody ?? [])
      .filter((words) => !texts.some((text) => text.includes(words)))
      .map((words) => problem('answer-not-found', { file, line: 1 }, words));
  });
}

/** The words of an edition with one blank between them, with the hyphens at the ends of lines and without. */
function wordsOf({ lines }: SourceText): string[] {
  const text = lines.map((line) => line.text).join('\n');
  return [text, text.replace(/-\n\s*/gu, '')].map((one) => one.replace(/\s+/gu, ' '));
}
