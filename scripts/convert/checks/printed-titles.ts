import type { Message } from '../../../src/schema/report.ts';
import type { Assembled } from '../assemble.ts';
import { problem } from '../problems.ts';

/** Records of which nobody says how the original prints their title: the title of an edition stands for it. */
export function checkPrintedTitles(records: readonly Assembled[]): Message[] {
  return [...Map.groupBy(records, ({ record }) => record.id).values()].flatMap((editions) => {
    const [first] = editions;
    if (first === undefined || editions.some(({ printsTitle }) => printsTitle)) return [];
    const { id, original, source } = first.record;
    return [
      problem(
        'title-not-printed',
        { file: source.file, line: source.lines[0] },
        `${id}, of which no edition is in ${original}`,
      ),
    ];
  });
}
