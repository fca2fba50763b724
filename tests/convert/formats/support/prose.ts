import { seedText } from './originals.ts';
import type { DocumentName } from './originals.ts';

/** A piece of a document of running text: a heading, a paragraph with its lines, or the list of its contents. */
export type ProseBlock =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; lines: string[] }
  | { type: 'contents'; entries: [title: string, page: string][] };

/** A document as a maintainer gets it, made of the project's own edition. */
export function proseOf(name: DocumentName): ProseBlock[] {
  return seedText(name)
    .trim()
    .split(/\n(?:[ \t]*\n)+/u)
    .map((block): ProseBlock => {
      const lines = block.split('\n');
      const [first = ''] = lines;
      const entries = lines.map((line) => line.split('\t'));
      if (entries.every((parts) => parts.length === 2))
        return { type: 'contents', entries: entries.map(([title = '', page = '']) => [title, page.trim()]) };
      const heads = lines.length === 1 && first.split(/\s+/u).length <= 12 && !/[.:!?]$|: /u.test(first);
      return heads ? { type: 'heading', text: first } : { type: 'paragraph', lines };
    });
}
