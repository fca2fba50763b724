import type { Message } from '../../../src/schema/report.ts';
import type { ContentFile } from '../content-files.ts';
import { problem } from '../problems.ts';
import { personsIn } from './personal.ts';

/**
 * Looks once more through everything that would be written, whatever way it came there: names after titles, addresses
 * and telephone numbers of persons. The message names the file and does not repeat what was found.
 */
export function checkLeftOver(files: readonly ContentFile[]): Message[] {
  return files.flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        personsIn(line).map(({ start }) =>
          problem(
            'personal-data-left',
            { file, line: index + 1, column: start + 1 },
            'words that look like a person’s',
          ),
        ),
      ),
  );
}
