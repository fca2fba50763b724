import { LANGS } from '../../../src/schema/lang.ts';
import type { Message } from '../../../src/schema/report.ts';
import type { AtlasRecord } from '../../../src/schema/record.ts';
import { isMissing } from '../../../src/schema/text.ts';
import { problem } from '../problems.ts';

/** A record as it was made, and whether somebody told it in one file. */
interface Made {
  assembled: { record: AtlasRecord } | undefined;
  isTold: boolean;
}

/**
 * Notes on the languages in which a record has no edition and no summary: of each record of a whole collection, of
 * single documents only where each is a practice told in one file. Nothing of it stops anything.
 */
export function checkLacking(made: readonly Made[], isWhole: boolean): Message[] {
  const records = made.flatMap(({ assembled, isTold }) => (assembled && (isWhole || isTold) ? assembled.record : []));
  return [...Map.groupBy(records, ({ id }) => id).values()].flatMap((editions) => {
    const [first] = editions;
    if (first === undefined) return [];
    const at = { file: first.source.file, line: first.source.lines[0] };
    const edition = LANGS.filter((lang) => editions.every((record) => record.lang !== lang));
    const summary = LANGS.filter((lang) => {
      const own = editions.find((record) => record.lang === lang);
      return own === undefined ? first.summaries?.[lang] === undefined : isMissing(own.summary);
    });
    return [
      ...(edition.length === 0 ? [] : [problem('lacks-edition', at, `${first.id}: ${edition.join(', ')}`)]),
      ...(summary.length === 0 ? [] : [problem('lacks-summary', at, `${first.id}: ${summary.join(', ')}`)]),
    ];
  });
}
