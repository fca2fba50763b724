import { CORE_SCHEMA, load } from 'js-yaml';
import type { Link, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type {} from 'mdast-util-mdx-jsx';
import { unified } from 'unified';
import { cutFrontMatter } from '../../../src/schema/content/front-matter.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Node types that the converter writes; anything else in a file that it wrote was not put there. */
const WRITTEN = new Set<Nodes['type']>([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'text',
  'mdxJsxTextElement',
]);

/** A file taken apart. */
export interface MdxFile {
  data: unknown;
  body: string;
}

/** Cuts front matter and body; throws where there is no front matter. */
export function splitMdx(text: string): MdxFile {
  const fenced = cutFrontMatter(text);
  if (fenced === undefined) throw new Error('Expected front matter between two lines of ---');
  return { data: load(fenced.yaml, { schema: CORE_SCHEMA }), body: fenced.body };
}

/** The body of an MDX file as mdast, read in the grammar of remark. */
export const readBody = (body: string): Root => reader.parse(body);

/** Blocks of a tree as lines of type and text, for comparing what was written with what is read. */
export function outlineOf(tree: Root): string[] {
  return tree.children.map((node) => outlineNode(node));
}

function outlineNode(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'link' && isAutolink(node)) return textOf(node);
  if (!WRITTEN.has(node.type)) return `${node.type}!`;
  if (node.type === 'mdxJsxTextElement') {
    const attributes = node.attributes.map((attribute) =>
      JSON.stringify([attribute.type, 'name' in attribute ? attribute.name : '', attribute.value]),
    );
    return `<${node.name ?? ''} ${attributes.join(' ')}>${node.children.map((child) => outlineNode(child)).join('')}</>`;
  }
  const label = node.type === 'list' ? (node.ordered === true ? 'ol' : 'ul') : node.type;
  const inside = 'children' in node ? node.children.map((child) => outlineNode(child)) : [];
  // Adjacent texts are one text.
  return `${label}(${inside.join(node.type === 'paragraph' || node.type === 'heading' ? '' : '|')})`;
}

/** An address that GFM makes a link of after escapes are read: the same text on the page. */
const isAutolink = (link: Link): boolean =>
  ['', 'http://', 'mailto:'].some((scheme) => link.url === `${scheme}${textOf(link)}`);

const textOf = (link: Link): string =>
  link.children.map((child) => (child.type === 'text' ? child.value : '!')).join('');

/** Whether a written file reads back as the same data and the same text; the first difference otherwise. */
export function roundTrip(text: string, data: object, tree: Root): string | undefined {
  try {
    const file = splitMdx(text);
    if (JSON.stringify(file.data) !== JSON.stringify(data)) return 'another front matter';
    const written = outlineOf(tree);
    const read = outlineOf(readBody(file.body));
    const different = written.findIndex((line, index) => line !== read[index]);
    if (different >= 0) return read[different] ?? 'nothing';
    return read.length === written.length ? undefined : (read[written.length] ?? 'nothing');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
