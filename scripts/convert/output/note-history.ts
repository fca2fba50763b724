import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { load } from 'js-yaml';
import { z } from 'zod';
import { cutFrontMatter } from '../../../src/schema/content/front-matter.ts';
import { HISTORY_FILE, historyLineSchema } from '../../../src/schema/history.ts';
import type { HistoryLine } from '../../../src/schema/history.ts';
import type { Lang } from '../../../src/schema/lang.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { parseYaml } from '../../../src/schema/yaml.ts';
import { lackingOf } from '../checks/history.ts';
import type { Lacking } from '../checks/history.ts';
import { replaceFile } from './effects.ts';

const HEAD = `# yaml-language-server: $schema=schemas/history.schema.json
# What happened to each record, and when: feeds, the page "What is new", sitemap and records read only this.
# Written by npm run convert -- --note DAY. The hash tells what is published of a record since that day.
`;

/** What became of the wish to note. */
export type Noted = { written: string } | { refused: string };

type Files = ReadonlyMap<string, string>;

/**
 * Writes into the history of these seeds what it lacks.
 * @param files what is converted now; without any nothing is written
 * @param present the files of content/ as they were before, which know the names of records that went
 * @returns a sentence about what was written, or why it was not; nothing where there is nothing to write
 */
export function noteHistory(
  { seeds, note: day }: { seeds: string; note: string | undefined },
  files: Files,
  present: Files,
): Noted | undefined {
  if (day === undefined || files.size === 0) return undefined;
  const path = join(seeds, 'curation', HISTORY_FILE);
  const read = existsSync(path) ? parseYaml(readFileSync(path, 'utf8'), path, z.array(historyLineSchema)) : undefined;
  const history = read?.ok === true ? read.value : [];
  const lacking = lackingOf(history, [...files]);
  if (lacking.length === 0) return undefined;
  const later = lacking.flatMap(
    ({ record }) => history.findLast((line) => line.record === record && line.day > day) ?? [],
  );
  const [first] = later;
  if (first !== undefined)
    return { refused: `Found --note ${day}, expected ${first.day} or later: ${first.record} has a line of that day.` };
  const lines = withLines(history, lacking, day, present);
  replaceFile(path, `${HEAD}${stringify(lines, { singleQuote: true, lineWidth: 0 })}`);
  return { written: `${HISTORY_FILE}: ${String(lacking.length)} records noted on ${day}.` };
}

/** The history with what it lacks; no line of these records is of a later day. A second change on a day is the same line with another hash. */
export function withLines(
  history: readonly HistoryLine[],
  lacking: readonly Lacking[],
  day: string,
  present: Files,
): HistoryLine[] {
  const lines = [...history];
  for (const one of lacking) {
    const last = lines.findLastIndex(({ record }) => record === one.record);
    const before = lines[last];
    const line = lineOf(one, day, present);
    if (before?.day !== day) lines.push(line);
    else if (before.what === 'removed' || one.what === 'removed')
      lines.splice(last, 1, ...(before.what === 'added' ? [] : [turned(line)]));
    else lines.splice(last, 1, { ...before, sha256: one.sha256 });
  }
  return lines;
}

/** What was removed and added again on one day has changed. */
const turned = (line: HistoryLine): HistoryLine =>
  line.what === 'added' && line.sha256 !== undefined ? { ...line, what: 'changed', sha256: line.sha256 } : line;

const lineOf = (one: Lacking, day: string, present: Files): HistoryLine =>
  one.what === 'removed'
    ? { day, record: one.record, what: one.what, title: titlesOf(one.record, present) }
    : { day, record: one.record, what: one.what, sha256: one.sha256 };

const titled = z.object({ title: z.string() });

function titlesOf(record: string, present: Files): Partial<Record<Lang, string>> {
  const titles = LANGS.flatMap((lang): [Lang, string][] => {
    const found = [...present].find(([path]) => path.endsWith(`/${record}/${lang}.mdx`));
    const parsed = titled.safeParse(load(cutFrontMatter(found?.[1] ?? '')?.yaml ?? ''));
    return parsed.success ? [[lang, parsed.data.title]] : [];
  });
  return Object.fromEntries<string>(titles);
}
