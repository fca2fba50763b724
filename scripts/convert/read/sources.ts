import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Message } from '../../../src/schema/report.ts';
import { sourceFileSchema } from '../../../src/schema/source.ts';
import type { SourceFile } from '../../../src/schema/source.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { parseYaml } from '../../../src/schema/yaml.ts';
import { linesOf } from '../document.ts';
import type { SourceText } from '../document.ts';
import { problem } from '../problems.ts';
import { decode } from './decode.ts';

/** The documents of a folder, and what is wrong with the files. */
export interface ReadSources {
  sources: SourceText[];
  messages: Message[];
}

/** Folders of seeds/ that hold no documents. */
const NOT_DOCUMENTS = new Set(['curation']);
const SOURCE_FILE = 'source.yaml';
const TEXT = /\.txt$/iu;

/**
 * Reads the documents of a folder: every .txt file in it and in the folders below, in the order of
 * their paths. Other files are told and passed over. A folder with a source.yaml holds the editions of one document, fi.txt, sv.txt and en.txt.
 * @param folder where to look
 * @param shownAs how messages and provenance name the folder
 */
export function readSources(folder: string, shownAs: string): ReadSources {
  const messages: Message[] = [];
  const sources: SourceText[] = [];
  const passedOver: { file: string; found: string }[] = [];
  const name = (path: string): string =>
    [shownAs, ...relative(folder, path).split(sep)].filter((part) => part !== '' && part !== '.').join('/');
  const visit = (path: string): void => {
    const entries = readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const file = entries.some((entry) => entry.name === SOURCE_FILE)
      ? readSourceFile(join(path, SOURCE_FILE), name(join(path, SOURCE_FILE)), messages)
      : undefined;
    if (file) messages.push(...missingEditions(file, path, name));
    for (const entry of entries) {
      const inner = join(path, entry.name);
      if (entry.isDirectory() && !NOT_DOCUMENTS.has(entry.name) && !entry.name.startsWith('.')) visit(inner);
      else if (entry.isFile() && TEXT.test(entry.name)) {
        const source = readText(inner, name(inner), file, messages);
        if (source) sources.push(source);
      } else if (!entry.isDirectory() && entry.name !== SOURCE_FILE && !entry.name.startsWith('.'))
        passedOver.push({ file: name(inner), found: entry.isSymbolicLink() ? 'a symbolic link' : extname(entry.name) });
    }
  };
  visit(folder);
  if (sources.length === 0 && messages.length === 0) {
    const others = passedOver.map(({ file }) => file).join(', ');
    messages.push(problem('no-documents', { file: shownAs, line: 1 }, others === '' ? 'no .txt file' : others));
  } else for (const { file, found } of passedOver) messages.push(problem('passed-over', { file, line: 1 }, found));
  return { sources, messages };
}

/** source.yaml of every document of a folder; faults are reported by readSources. */
export function readRegister(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, SOURCE_FILE)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const result = parseYaml(
        readFileSync(join(folder, entry.name, SOURCE_FILE), 'utf8'),
        entry.name,
        sourceFileSchema,
      );
      return result.ok ? [result.value] : [];
    });
}

function readSourceFile(path: string, shownAs: string, messages: Message[]): SourceFile | undefined {
  const result = parseYaml(readFileSync(path, 'utf8'), shownAs, sourceFileSchema);
  if (result.ok) return result.value;
  for (const { found, expected, ...at } of result.faults) messages.push(problem('bad-yaml', at, found, expected));
  return undefined;
}

function missingEditions(file: SourceFile, folder: string, name: (path: string) => string): Message[] {
  const present = new Set(readdirSync(folder).map((entry) => entry.toLowerCase()));
  return file.editions
    .filter((lang) => !present.has(`${lang}.txt`))
    .map((lang) =>
      problem('missing-edition', { file: name(join(folder, SOURCE_FILE)), line: 1 }, `no ${lang}.txt`, `${lang}.txt`),
    );
}

function readText(
  path: string,
  shownAs: string,
  source: SourceFile | undefined,
  messages: Message[],
): SourceText | undefined {
  const bytes = readFileSync(path);
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    messages.push(problem('not-utf8', { file: shownAs, ...placeOfByte(bytes, decoded.at) }, decoded.fault));
    return undefined;
  }
  const { text, encoding } = decoded;
  if (encoding !== undefined) messages.push(problem('other-encoding', { file: shownAs, line: 1 }, encoding));
  const language = source ? LANGS.find((lang) => basename(path).toLowerCase() === `${lang}.txt`) : undefined;
  if (source && language && !source.editions.includes(language)) {
    messages.push(
      problem('unpromised-edition', { file: shownAs, line: 1 }, `${language}.txt`, `${language} in \`editions\``),
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: shownAs, sha256, lines: linesOf(text), language, source };
}

/** Line and column of a byte. */
function placeOfByte(bytes: Uint8Array, at: number): { line: number; column: number } {
  const before = new TextDecoder('utf-8').decode(bytes.slice(0, at)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
