import { linesFileSchema, linesOf } from '../../../src/schema/content/lines.ts';
import type { Message } from '../../../src/schema/report.ts';
import type { ContentFile } from '../content-files.ts';
import { problem } from '../problems.ts';
import { personsIn } from '../../../src/schema/persons/find.ts';
import type { IsNobody } from '../../../src/schema/persons/is-nobody.ts';

/**
 * Looks once more through everything that would be written, whatever way it came there: names of persons, addresses and
 * telephone numbers. The message names the file and does not repeat what was found.
 */
export function checkLeftOver(files: readonly ContentFile[], isNobody: IsNobody): Message[] {
  return files.flatMap(([file, written]) => {
    const text = wordsOf(file, written);
    return personsIn(text, isNobody).map(({ start }) => {
      const before = text.slice(0, start).split('\n');
      const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      return problem('personal-data-left', at, 'words that look like a person’s');
    });
  });
}

/** What a reader sees of a file, in its lines: without the keys of YAML and the quotes of JSON, which are labels of nothing. */
function wordsOf(file: string, text: string): string {
  if (file.endsWith('.lines.json')) {
    const lines = linesOf(linesFileSchema.parse(JSON.parse(text)));
    return lines.map((line) => line.text).join('\n');
  }
  const end = file.endsWith('.mdx') ? text.indexOf('\n---\n') : text.length;
  const head = text
    .slice(0, Math.max(0, end))
    .replace(/^[ ]*(?:- )*[\w-]+: ?"?|"$/gmu, (key) => '\u00A7'.repeat(key.length));
  return head + text.slice(Math.max(0, end));
}
