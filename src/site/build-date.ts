import type { ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A file in which `git archive` writes the date of the commit (.gitattributes, export-subst). */
export const ARCHIVE_DATE = 'src/site/commit-date.txt';

/**
 * The day of the build, YYYY-MM-DD: SOURCE_DATE_EPOCH, or the date of the last commit.
 * The clock is never asked, so that the same input gives the same bytes.
 */
export function buildDate(root: string = process.cwd()): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') return dayOfEpoch(epoch);
  const date = dateOfLastCommit(root) ?? readFileSync(join(root, ARCHIVE_DATE), 'utf8').trim();
  if (DAY.test(date)) return date;
  throw new Error(
    'Found no date for the build, expected a commit in git or SOURCE_DATE_EPOCH (seconds since 1970). Set it, e.g. SOURCE_DATE_EPOCH=1767225600.',
  );
}

function dayOfEpoch(epoch: string): string {
  if (!/^\d{1,11}$/u.test(epoch))
    throw new Error(`Found SOURCE_DATE_EPOCH=${epoch}, expected whole seconds since 1970.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function dateOfLastCommit(root: string): string | undefined {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    };
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], options).trim();
    return seconds === '' ? undefined : dayOfEpoch(seconds);
  } catch {
    return undefined;
  }
}
