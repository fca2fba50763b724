import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Message } from '../../../src/schema/report.ts';
import { sourceFileSchema } from '../../../src/schema/source.ts';
import type { SourceFile } from '../../../src/schema/source.ts';
import { LANGS } from '../../../src/schema/lang.ts';
import { parseYaml } from '../../../src/schema/yaml.ts';
import { linesOf } from '../document.ts';
import type { SourceText } from '../document.ts';
import { problem } from '../problems.ts';
import { documentOf, isStateFolder } from '../states/state-folder.ts';
import type { DocumentFolder } from '../states/state-folder.ts';
import { messageOf, readForeign } from './foreign.ts';
import { damageOf, isArchive } from './formats/archive.ts';
import { formatOf, headOf } from './formats/formats.ts';
import { LIMITS } from './formats/limits.ts';
import { refusalOf } from './formats/refused.ts';
import { faultOfText } from './formats/text-limits.ts';

/** The documents of a folder, and what is wrong with the files. */
export interface ReadSources {
  sources: SourceText[];
  messages: Message[];
}

/** A document of which the lines must still be read out of its format. */
type Unread = Omit<SourceText, 'lines'> & { bytes: Uint8Array };

/** Folders of seeds/ that hold no documents. */
const NOT_DOCUMENTS = new Set(['curation']);
const SOURCE_FILE = 'source.yaml';

/** Files that programs keep beside documents, and what a message says of them. */
const OF_PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:~\$|\.~lock\.)/u, 'the mark of an office program that has a document open; what was saved last is read'],
  [/^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|\.ds_store|\._.*)$/iu, 'a file that the system keeps for its folders'],
  [/^[.~]/u, 'a hidden file'],
];
/** Files that nobody means as documents, whatever is in them. */
const NO_DOCUMENT = /\.(?:ya?ml|json)$/iu;
/** Files that somebody means as text, whatever is in them. */
const NAMED_AS_TEXT = /\.(?:txt|csv|tsv|html?|md)$/iu;

/**
 * Reads the documents of a folder: every file in it and in the folders below whose content is of a format that the
 * converter reads, whatever its name ends with, in the order of their paths. Other files are told and passed over. A folder with a source.yaml holds the
 * editions of one document: fi.txt, sv.pdf, en.docx.
 * @param folder where to look
 * @param shownAs how messages and provenance name the folder
 */
export async function readDocuments(folder: string, shownAs: string): Promise<ReadSources> {
  const { found, messages } = look(folder, shownAs);
  const sources: SourceText[] = [];
  for (const one of found) {
    if ('lines' in one) sources.push(one);
    else {
      const { bytes, ...source } = one;
      const read = await readForeign(bytes, one.file);
      messages.push(...read.messages);
      if (read.lines) sources.push({ ...source, lines: read.lines });
    }
  }
  return { sources, messages };
}

/** Reads a file as a document by itself; undefined, with a message, where it cannot be read. */
export async function readDocument(
  path: string,
  shownAs: string,
): Promise<{ document: SourceText | undefined; messages: Message[] }> {
  const messages: Message[] = [];
  const one = readFile(path, shownAs, undefined, messages);
  if (one === 'no-text') messages.push(problem('format-refused', { file: shownAs, line: 1 }, NO_TEXT));
  if (one === undefined || one === 'no-text') return { document: undefined, messages };
  if ('lines' in one) return { document: one, messages };
  const { bytes, ...source } = one;
  const read = await readForeign(bytes, shownAs);
  messages.push(...read.messages);
  return { document: read.lines && { ...source, lines: read.lines }, messages };
}

/**
 * Reads the documents of a folder that are plain text, as all of the project's own are.
 * @throws when another is among them
 */
export function readSources(folder: string, shownAs: string): ReadSources {
  const { found, messages } = look(folder, shownAs);
  return {
    sources: found.map((one) => {
      if ('lines' in one) return one;
      throw new Error(`Found ${one.file}, expected plain text`);
    }),
    messages,
  };
}

/** The documents of a folder; of those that are plain text, the lines. */
function look(folder: string, shownAs: string): { found: (SourceText | Unread)[]; messages: Message[] } {
  const messages: Message[] = [];
  const found: (SourceText | Unread)[] = [];
  const passedOver: string[] = [];
  const passOver = (file: string, what: string): void => {
    passedOver.push(file);
    messages.push(problem('passed-over', { file, line: 1 }, what));
  };
  const name = (path: string): string =>
    [shownAs, ...relative(folder, path).split(sep)].filter((part) => part !== '' && part !== '.').join('/');
  const visit = (path: string, later?: DocumentFolder): void => {
    const entries = readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const own = entries.find((entry) => entry.name === SOURCE_FILE);
    const about = name(join(path, ...(later ? ['..'] : []), SOURCE_FILE));
    const file = later?.source ?? (own && readSourceFile(own, join(path, SOURCE_FILE), about, messages));
    const editions = new Map<SourceText['language'], string>();
    for (const entry of entries) {
      const inner = join(path, entry.name);
      if (entry.name === SOURCE_FILE) continue;
      const reason = reasonToPass(entry, inner);
      if (reason !== undefined) {
        if (!(entry.isDirectory() && NOT_DOCUMENTS.has(entry.name))) passOver(name(inner), reason);
        continue;
      }
      if (entry.isDirectory()) {
        const state = file && !later && isStateFolder(entry.name) ? stateOf(file, entry.name) : undefined;
        if (state !== 'not-listed') visit(inner, state);
        else messages.push(problem('state-not-listed', { file: name(inner), line: 1 }, `no ${entry.name}`, about));
        continue;
      }
      const fault = file && faultOfName(inner, name(inner), editions);
      const one = fault ?? readFile(inner, name(inner), file, messages);
      if (one === 'no-text') {
        passOver(name(inner), isArchive(readFileSync(inner)) ? 'an archive, which is not unpacked' : NO_TEXT);
        continue;
      }
      if (one && 'rule' in one) messages.push(one);
      else if (one) found.push(later?.state ? { ...one, state: later.state } : one);
      if (!fault) editions.set(languageOfFile(inner), entry.name);
    }
    if (file) messages.push(...missingEditions(file, editions, about));
    const states = later ? [] : (file?.states ?? []);
    for (const { day } of states.filter((state) => !entries.some((entry) => entry.name === state.day)))
      messages.push(problem('missing-edition', { file: about, line: 1 }, `no folder ${day}`, `the state of ${day}`));
  };
  visit(folder);
  if (found.length > 0 || messages.some(({ severity }) => severity === 'error')) return { found, messages };
  // Where there is nothing else, what was passed over is what was found.
  const others = passedOver.length === 0 ? 'no file' : passedOver.join(', ');
  return { found, messages: [problem('no-documents', { file: shownAs, line: 1 }, others)] };
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

/** A folder as the state of a document that source.yaml lists. */
function stateOf(file: SourceFile, day: string): DocumentFolder | 'not-listed' {
  const state = file.states?.find((one) => one.day === day);
  return state ? documentOf(file, state) : 'not-listed';
}

const NO_TEXT = 'neither text nor of a format that is known';

/** Why an entry of a folder is passed over; undefined where it is looked into. */
function reasonToPass(entry: Dirent, path: string): string | undefined {
  if (entry.isSymbolicLink())
    return existsSync(path)
      ? 'a symbolic link, which is not followed; only what lies in the folder itself is read'
      : 'a symbolic link that leads nowhere';
  const [, ofProgram] = OF_PROGRAMS.find(([pattern]) => pattern.test(entry.name)) ?? [];
  if (entry.isDirectory()) {
    if (NOT_DOCUMENTS.has(entry.name)) return 'a folder of curation';
    return ofProgram === undefined ? undefined : 'a hidden folder';
  }
  if (ofProgram !== undefined) return ofProgram;
  if (!entry.isFile()) return 'neither a file nor a folder';
  return NO_DOCUMENT.test(entry.name) ? 'a file of settings or data by its ending' : undefined;
}

function readSourceFile(entry: Dirent, path: string, shownAs: string, messages: Message[]): SourceFile | undefined {
  if (!entry.isFile()) {
    const what = entry.isSymbolicLink() ? 'a symbolic link' : 'no file';
    messages.push(problem('bad-yaml', { file: shownAs, line: 1 }, what, 'the file itself'));
    return undefined;
  }
  const result = parseYaml(readFileSync(path, 'utf8'), shownAs, sourceFileSchema);
  if (result.ok) return result.value;
  for (const { found, expected, ...at } of result.faults) messages.push(problem('bad-yaml', at, found, expected));
  return undefined;
}

/** The language of an edition by the name of its file. */
const languageOfFile = (path: string): SourceText['language'] =>
  LANGS.find((lang) => lang === basename(path, extname(path)).toLowerCase());

/** What is wrong with the name of a file that lies beside a source.yaml: it tells the language, and each language is there once. */
function faultOfName(
  path: string,
  shownAs: string,
  editions: ReadonlyMap<SourceText['language'], string>,
): Message | undefined {
  const at = { file: shownAs, line: 1 };
  const language = languageOfFile(path);
  if (language === undefined) return problem('edition-name', at, basename(path));
  const other = editions.get(language);
  return other === undefined ? undefined : problem('edition-twice', at, `${other} and ${basename(path)}`);
}

/** Editions that source.yaml promises and of which no file is there; one that cannot be read is told as such. */
const missingEditions = (
  { editions }: SourceFile,
  there: ReadonlyMap<SourceText['language'], string>,
  shownAs: string,
): Message[] =>
  editions
    .filter((lang) => !there.has(lang))
    .map((lang) => problem('missing-edition', { file: shownAs, line: 1 }, `no ${lang}.txt`, `${lang}.txt`));

/** A file as a document; undefined, with a message, where it cannot be read. */
function readFile(
  path: string,
  shownAs: string,
  source: SourceFile | undefined,
  messages: Message[],
): SourceText | Unread | 'no-text' | undefined {
  const at = { file: shownAs, line: 1 };
  if (statSync(path).size > LIMITS.fileBytes) {
    const most = `at most ${String(LIMITS.fileBytes)} bytes`;
    messages.push(problem('file-too-large', at, `${String(statSync(path).size)} bytes`, most));
    return undefined;
  }
  const bytes = readFileSync(path);
  const language = source ? languageOfFile(path) : undefined;
  if (source && language && !source.editions.includes(language)) {
    messages.push(problem('unpromised-edition', at, basename(path), `${language} in \`editions\``));
  }
  const document = { file: shownAs, sha256: createHash('sha256').update(bytes).digest('hex'), language, source };
  const head = headOf(bytes);
  const refused = refusalOf(head);
  if (refused) {
    messages.push({ ...problem('format-refused', at, refused.name), remedy: refused.remedy });
    return undefined;
  }
  const damage = damageOf(bytes);
  if (damage !== undefined) {
    messages.push(problem('file-broken', at, damage, 'a whole zip archive'));
    return undefined;
  }
  const { decoded, text } = head;
  const format = formatOf(head);
  // A PDF may have letters at its beginning, and is none the more a text.
  if (format !== 'pdf' && decoded && 'encoding' in decoded && decoded.encoding !== undefined)
    messages.push(problem('other-encoding', at, decoded.encoding));
  if (format !== undefined) return { ...document, bytes };
  if (text !== undefined) {
    const fault = faultOfText(text);
    if (fault === undefined) return { ...document, lines: linesOf(text) };
    messages.push(messageOf(fault, shownAs));
    return undefined;
  }
  if (!decoded || !('fault' in decoded) || (bytes.includes(0) && !NAMED_AS_TEXT.test(path))) return 'no-text';
  messages.push(problem('not-utf8', { ...at, ...placeOfByte(bytes, decoded.at) }, decoded.fault));
  return undefined;
}

/** Line and column of a byte. */
function placeOfByte(bytes: Uint8Array, at: number): { line: number; column: number } {
  const before = new TextDecoder('utf-8').decode(bytes.slice(0, at)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
