import { join } from 'node:path';
import { readTree } from '../../scripts/convert/output/tree.ts';
import type { Content } from '../../src/schema/content/open.ts';
import { openContent } from '../../src/schema/content/open.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import type { Lang } from '../../src/schema/lang.ts';

/** Files of content/ as the site reads them; throws with all faults where any file has one. */
export function contentOf(files: ReadonlyMap<string, string>): Content {
  const content = openContent({ shownAs: 'content', paths: files.keys(), read: (path) => files.get(path) ?? '' });
  if (content.faults.length > 0) throw new Error(content.faults.map((fault) => JSON.stringify(fault)).join('\n'));
  return content;
}

/** The records of files of content/ in a language. */
export const recordsIn = (content: Content, lang: Lang): AtlasRecord[] =>
  content.records.map(({ data }) => data).filter((record) => record.lang === lang);

/** The project's own content/. */
export const projectContent = (): Content => contentOf(readTree(join(import.meta.dirname, '../../content')));
