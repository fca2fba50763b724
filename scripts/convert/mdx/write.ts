import { CORE_SCHEMA, dump } from 'js-yaml';
import type { Root } from 'mdast';
import type { Options as ToMarkdownExtension, Unsafe } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Processor } from 'unified';

/**
 * What the stringifiers of Markdown, GFM and MDX leave unescaped although a reader would not read it
 * as text. Each was found by writing hostile texts and reading them again.
 */
const UNSAFE: Unsafe[] = [
  // A paragraph that begins with import or export would be code: "export till Norden" is plain Swedish.
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
  // www. begins an autolink, in which later escapes are lost: www.<Foo/>.
  { character: '.', before: '[Ww]' },
  // http: and ftp: begin autolinks too.
  { character: ':', before: '[PpSs]' },
  // An at sign makes an address a link.
  { character: '@' },
];

/** Registers the patterns after those of GFM and MDX, which would otherwise be asked first. */
function escapeMore(this: Processor): void {
  const data = this.data();
  const extensions: ToMarkdownExtension[] = (data.toMarkdownExtensions ??= []);
  extensions.push({ unsafe: UNSAFE });
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(escapeMore)
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-', emphasis: '_', fences: true })
  .freeze();

/** A tree as MDX text. */
export const writeBody = (tree: Root): string => writer.stringify(tree);

/**
 * Data as YAML that every reader of it reads alike: all strings in double quotes, so that no date, number or word of
 * YAML's own is read out of them.
 */
export const writeYaml = (data: object): string =>
  dump(data, {
    schema: CORE_SCHEMA,
    forceQuotes: true,
    quotingType: '"',
    lineWidth: -1,
    noRefs: true,
    // A value that is not there is left out; whether anything else is, reading it again shows.
    skipInvalid: true,
  });

/** A whole MDX file. */
export function writeMdx(data: object, tree: Root): string {
  const body = writeBody(tree);
  return `---\n${writeYaml(data)}---\n${body === '' ? '' : `\n${body}`}`;
}
