import { readFileSync } from 'node:fs';
import { evaluate } from '@mdx-js/mdx';
import type { ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addressesOf } from '../../src/site/addresses.ts';
import { openSite } from '../../src/site/opened.ts';
import { FIGURES, figureTypeSchema } from '../../src/schema/figure.ts';
import { KINDS } from '../../src/schema/record.ts';
import type { Lang } from '../../src/schema/lang.ts';

/*
 * The records are rendered by the site's own loader. That they are plain MDX, which any other program
 * can render too, is tested by rendering each with @mdx-js/mdx and components of the same meaning.
 */

const propsSchema = z.looseObject({ children: z.unknown().optional() });

/** What a component or an element of the program that MDX becomes is made of, as a tree of HTML. */
function nodesOf(children: unknown): ElementContent[] {
  if (Array.isArray(children)) return children.flatMap(nodesOf);
  if (typeof children === 'string') return [{ type: 'text', value: children }];
  if (isNode(children)) return children.type === 'root' ? nodesOf(children.children) : [children];
  if (children === undefined || children === null) return [];
  throw new Error(`Found ${typeof children} among the children of an element.`);
}

type Made = ElementContent | Root;
const isNode = (value: unknown): value is Made => typeof value === 'object' && value !== null && 'type' in value;

/** The function that the program calls for each element: https://mdxjs.com/docs/getting-started/#jsx. */
function jsx(type: unknown, given: unknown): Made {
  const { children, ...props } = propsSchema.parse(given);
  if (typeof type === 'function') {
    const made: unknown = Reflect.apply(type, undefined, [{ ...props, children }]);
    if (isNode(made)) return made;
    throw new Error('Found a component that makes nothing.');
  }
  if (typeof type === 'string')
    return { type: 'element', tagName: type, properties: propertiesOf(props), children: nodesOf(children) };
  return { type: 'root', children: nodesOf(children) };
}

const propertiesOf = (props: Record<string, unknown>): Properties =>
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).parse(props);

/** A component that marks words, as `src/site/components.ts` does. */
const markedAs =
  (kind: string) =>
  (props: unknown): Made => {
    const { id, children } = z.object({ id: z.string(), children: z.unknown() }).parse(props);
    return jsx('span', { className: `note-word ${kind}`, dataNote: `${kind}-${id}`, children });
  };
const addresses = addressesOf(openSite().vocabulary);

/** A component that leads to the page of a place or an organisation. */
const linkTo =
  (hrefOf: (key: string) => string | undefined) =>
  (props: unknown): Made => {
    const { id, code, children } = z
      .object({ id: z.string().optional(), code: z.string().optional(), children: z.unknown() })
      .parse(props);
    return jsx('a', { href: hrefOf(id ?? code ?? ''), children });
  };

/** A component that carries a value for machines. */
function figure(props: unknown): Made {
  const { type, value, children } = z
    .object({ type: figureTypeSchema, value: z.string(), children: z.unknown() })
    .parse(props);
  return FIGURES[type].element(value) === 'time'
    ? jsx('time', { dateTime: value, children })
    : jsx('data', { value, children });
}

const componentsIn = (lang: Lang) => ({
  Term: markedAs('term'),
  Changed: markedAs('change'),
  Place: linkTo((code) => addresses.place(code, lang)),
  Organisation: linkTo((id) => addresses.organisation(id, lang)),
  Figure: figure,
});

async function renderedByMdx(text: string, lang: Lang): Promise<string> {
  const body = text.replace(/^---\n[^]*?\n---\n/u, '');
  const { default: Content } = await evaluate(body, { Fragment: 'root', jsx, jsxs: jsx, remarkPlugins: [remarkGfm] });
  const made: unknown = Reflect.apply(Content, undefined, [{ components: componentsIn(lang) }]);
  if (!isNode(made)) throw new Error('Found no tree, expected one of HTML.');
  return toHtml(made);
}

/** Without what only the site adds: the ids of headings, marks of links to other sites, white space between blocks. */
const plain = (html: string): string =>
  html
    .replaceAll(/<(?<name>h[1-6]) id="[^"]*">/gu, '<$<name>>')
    .replaceAll(/ rel="[^"]*"/gu, '')
    .replaceAll(/<div><\/div>|<\/?root>/gu, '')
    .replaceAll(/>\s+</gu, '><')
    .trim();

test.each(KINDS)('every %s', async (kind) => {
  const records = openSite().records.filter(({ data }) => data.kind === kind);
  expect(records.length).toBeGreaterThan(0);
  for (const { file, data, text } of records)
    expect(plain(await renderedByMdx(readFileSync(file, 'utf8'), data.lang)), file).toBe(plain(text.html));
});
