import { parse } from '@astrojs/compiler-rs';

/** Text of a template that stands in no string of the interface, and where it begins. */
export interface LiteralText {
  line: number;
  text: string;
}

/** Attributes whose value a reader sees or hears, of elements and of our components. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'data-label',
  'description',
  'heading',
  'kicker',
  'label',
  'lead',
  'placeholder',
  'title',
  'what',
]);
const CODE_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style']);

/** Our components take the rank of a heading in an attribute of that name. */
const HEADING_RANK = /^h[1-6]$/;

type Node = Record<string, unknown>;

/** The literal words in the markup of an .astro file. Words in expressions are found where they are shown as they stand. */
export function literalTexts(source: string): LiteralText[] {
  const { ast } = parse(source);
  const found = nodeOf(ast, 'body').flatMap((node) => inMarkup(node));
  return found.map(({ start, text }) => ({ line: source.slice(0, start).split('\n').length, text: text.trim() }));
}

interface Found {
  start: number;
  text: string;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodeOf = (node: unknown, key: string): Node[] => {
  const value: unknown = isNode(node) ? node[key] : undefined;
  return (Array.isArray(value) ? value : [value]).filter(isNode);
};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const nameOf = (node: Node | undefined): string => textOf(node?.['name']);
const words = (node: Node, text: string): Found[] =>
  /\p{L}/u.test(text) ? [{ start: Number(node['start']), text }] : [];

/** What a node of the markup, or of an expression in it, shows as it stands. */
function inMarkup(node: Node): Found[] {
  switch (node['type']) {
    case 'JSXText':
      return words(node, textOf(node['value']));
    case 'JSXElement': {
      const opening = nodeOf(node, 'openingElement')[0];
      if (CODE_ELEMENTS.has(nameOf(nodeOf(opening, 'name')[0]))) return [];
      return [...nodeOf(opening, 'attributes').flatMap(inAttribute), ...nodeOf(node, 'children').flatMap(inMarkup)];
    }
    case 'JSXExpressionContainer':
      return nodeOf(node, 'expression').flatMap((inner) => [...shown(inner), ...markupWithin(inner)]);
    default:
      return markupWithin(node);
  }
}

function inAttribute(attribute: Node): Found[] {
  const name = nameOf(nodeOf(attribute, 'name')[0]);
  const value = nodeOf(attribute, 'value')[0];
  if (value === undefined) return [];
  const expression = value['type'] === 'JSXExpressionContainer' ? nodeOf(value, 'expression')[0] : value;
  const read = READ_ATTRIBUTES.has(name) && expression !== undefined ? shown(expression) : [];
  return read.filter(({ text }) => !HEADING_RANK.test(text));
}

/** Markup inside an expression, however deep: `{items.map((item) => <li>…</li>)}`. */
function markupWithin(node: Node): Found[] {
  return Object.values(node)
    .flatMap((value: unknown): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .flatMap((inner) => inMarkup(inner));
}

/** Literals that are the value of an expression, or a part of it: `'a'`, `b ? 'a' : c`, `${b} a`. */
function shown(node: Node): Found[] {
  switch (node['type']) {
    case 'Literal':
      return words(node, textOf(node['value']));
    case 'TemplateLiteral':
      return [
        ...nodeOf(node, 'quasis').flatMap((quasi) => words(quasi, textOf(nodeOf(quasi, 'value')[0]?.['raw']))),
        ...nodeOf(node, 'expressions').flatMap(shown),
      ];
    case 'ConditionalExpression':
      return [...nodeOf(node, 'consequent'), ...nodeOf(node, 'alternate')].flatMap(shown);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isComparison(node) ? [] : [...nodeOf(node, 'left'), ...nodeOf(node, 'right')].flatMap(shown);
    case 'ParenthesizedExpression':
      return nodeOf(node, 'expression').flatMap(shown);
    default:
      return [];
  }
}

const isComparison = (node: Node): boolean => !['+', '&&', '||', '??'].includes(textOf(node['operator']));
