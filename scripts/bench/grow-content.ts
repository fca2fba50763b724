import { parseDocument, visit } from 'yaml';
import { MANIFEST, manifestOf } from '../convert/output/manifest.ts';

/** A file of content/, by its path there. */
export type Tree = ReadonlyMap<string, string>;

const NEW_WORD_EVERY = 25;
const LONG_WORD = /\p{L}{6,}/gu;
const FRONT_MATTER = /^---\n(?<front>[\s\S]*?)\n---\n/u;
/** What of a body is no text: tags with their attributes, addresses of links, code. */
const NO_TEXT = /<[^>]*>|\]\([^)]*\)|`[^`]*`|\{[^}]*\}/gu;

/** Keys whose text is the record's own title, in the language of a file and as the original prints it. */
const TITLES = new Set(['title', 'titlePrinted']);
/** How many nodes stand above what is the record's own and not a part's: the document and its map. */
const TOP = 2;

/**
 * So many times the records of a content/: each copy has an id and titles of its own, and every 25th long word of its
 * texts is a compound that stands in no other copy, so that the vocabulary grows as that of real texts does. What is
 * there once stays as it is: source documents, and the relations, which name the given records alone. The same
 * input gives the same bytes.
 * @param tree the files of content/, each record in a folder named by its id: record.yaml, texts, lines
 * @param times how many times the records, the given ones included; at least 1
 * @returns the files of the larger content/
 */
export function grown(tree: Tree, times: number): Map<string, string> {
  const folders = recordFolders(tree);
  const all = new Map([...tree].filter(([path]) => path !== MANIFEST));
  for (let copy = 1; copy < times; copy += 1) {
    for (const folder of folders) {
      const id = folder.slice(folder.lastIndexOf('/') + 1);
      const newId = `${id}-${copy}`;
      const newFolder = `${folder.slice(0, folder.length - id.length)}${newId}`;
      for (const [path, text] of tree) {
        if (!path.startsWith(`${folder}/`)) continue;
        all.set(`${newFolder}${path.slice(folder.length)}`, copyOf(path, text, { id, newId, copy }));
      }
    }
  }
  const files = new Map([...all].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return files.set(MANIFEST, manifestOf(files));
}

const RECORD = '/record.yaml';

/** The folders that hold a record. */
const recordFolders = (tree: Tree): string[] =>
  [...tree.keys()].filter((path) => path.endsWith(RECORD)).map((path) => path.slice(0, -RECORD.length));

interface Copy {
  id: string;
  newId: string;
  copy: number;
}

function copyOf(path: string, text: string, copy: Copy): string {
  if (path.endsWith('.yaml')) return yamlOf(text, copy);
  const { front } = FRONT_MATTER.exec(text)?.groups ?? {};
  if (front === undefined) return text;
  const body = text.replace(FRONT_MATTER, '');
  return `---\n${yamlOf(front, copy).trimEnd()}\n---\n${withNewWords(body, copy)}`;
}

/** YAML with the copy's id wherever the whole of a value is the old one, and its own title. */
function yamlOf(text: string, { id, newId, copy }: Copy): string {
  const document = parseDocument(text);
  visit(document, {
    Pair: (_key, pair, path) => {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (TITLES.has(name) && path.length === TOP) {
        for (const scalar of scalarsOf(pair.value)) scalar.value = `${String(scalar.value)} ${copy}`;
      }
      return undefined;
    },
    Scalar: (_key, node) => {
      if (node.value === id) node.value = newId;
    },
  });
  return document.toString({ lineWidth: 0 });
}

interface WithValue {
  value: unknown;
}

const isScalar = (node: unknown): node is WithValue => typeof node === 'object' && node !== null && 'value' in node;

/** A text, or the texts of a map by language. */
function scalarsOf(node: unknown): WithValue[] {
  if (isScalar(node) && typeof node.value === 'string') return [node];
  if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items)) return [];
  return node.items.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'value' in item ? scalarsOf(item.value) : [],
  );
}

/** Every 25th long word joined with another one of the text: not the same word in two copies. */
function withNewWords(text: string, { copy }: Copy): string {
  const kept = [...text.matchAll(NO_TEXT)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  const words = text.match(LONG_WORD) ?? [];
  let seen = copy;
  return text.replace(LONG_WORD, (word, at: number) => {
    seen += 1;
    if (seen % NEW_WORD_EVERY !== 0 || kept.some(({ from, to }) => at >= from && at < to)) return word;
    return `${word}${(words[(seen * copy) % words.length] ?? '').toLowerCase()}`;
  });
}
