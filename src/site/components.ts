import { FIGURES, figureTypeSchema } from '../schema/figure.ts';
import type { Lang } from '../schema/lang.ts';
import type { Addresses } from './addresses.ts';
import type { TreeComponent, TreeElement } from './tree.ts';

/** What a component needs to know of the text that it stands in. */
export interface TextContext {
  lang: Lang;
  addresses: Addresses;
}

/** What becomes of a component of a text: an HTML element, or the reason why it is wrong. */
export type ComponentRule = (
  component: TreeComponent,
  attributes: ReadonlyMap<string, string>,
  context: TextContext,
) => TreeElement | { reason: string };

/**
 * The components that a text of content/ may use. A name that is not here is an error.
 * A Map, since an object would know `constructor`.
 *
 * Terms and changes are plain text where no script runs and on paper: the page lists what they mean
 * below its text, and a script makes each a button that shows the same words in place. Places and
 * organisations are links; figures carry their value for machines and look like the text around them.
 */
export const COMPONENTS: ReadonlyMap<string, ComponentRule> = new Map<string, ComponentRule>([
  [
    'Term',
    words(['id'], ({ id = '' }) => ({
      tagName: 'span',
      properties: { className: ['note-word', 'term'], dataNote: `term-${id}` },
    })),
  ],
  [
    'Changed',
    words(['id'], ({ id = '' }) => ({
      tagName: 'span',
      properties: { className: ['note-word', 'change'], dataNote: `change-${id}` },
    })),
  ],
  [
    'Place',
    words(['code'], ({ code = '' }, { lang, addresses }) => linkTo(addresses.place(code, lang), `the place ${code}`)),
  ],
  [
    'Organisation',
    words(['id'], ({ id = '' }, { lang, addresses }) =>
      linkTo(addresses.organisation(id, lang), `the organisation ${id}`),
    ),
  ],
  ['Figure', words(['type', 'value'], ({ type = '', value = '' }) => figure(type, value))],
]);

type Shell = Pick<TreeElement, 'tagName' | 'properties'> | { reason: string };

/** A component around plain words, with exactly these attributes. */
function words(
  names: readonly string[],
  shellOf: (values: Readonly<Record<string, string>>, context: TextContext) => Shell,
): ComponentRule {
  return ({ children, name }, attributes, context) => {
    if (attributes.size !== names.length || !names.every((key) => attributes.has(key)))
      return {
        reason: `found <${name ?? ''}> with the attributes ${[...attributes.keys()].join(', ') || 'none'}, expected ${names.join(', ')}`,
      };
    const texts = children.filter((child) => child.type === 'text');
    if (texts.length !== children.length)
      return { reason: `found <${name ?? ''}> around something else than text, expected text` };
    const shell = shellOf(Object.fromEntries(attributes), context);
    return 'reason' in shell ? shell : { type: 'element', ...shell, children: texts };
  };
}

const linkTo = (href: string | undefined, what: string): Shell =>
  href === undefined
    ? { reason: `found ${what}, expected one of the vocabulary` }
    : { tagName: 'a', properties: { href } };

function figure(type: string, value: string): Shell {
  const known = figureTypeSchema.safeParse(type);
  if (!known.success)
    return {
      reason: `found a figure of the type ${JSON.stringify(type)}, expected one of ${figureTypeSchema.options.join(', ')}`,
    };
  const { value: form, element } = FIGURES[known.data];
  if (!form.test(value))
    return {
      reason: `found the value ${JSON.stringify(value)} of a figure of the type ${type}, expected ${form.source}`,
    };
  return element(value) === 'time'
    ? { tagName: 'time', properties: { dateTime: value } }
    : { tagName: 'data', properties: { value } };
}
