import { ownValue, parseJson } from './json.ts';
import type { Read, Tool } from './tool.ts';
import { readVersion } from './tool.ts';

/**
 * Files that a reader saves and opens again.
 * One tool: `{"kotoatlas": "shortlist", "version": 1, "data": …}`.
 * All of them: `{"kotoatlas": "all", "version": 1, "files": [a file of each], "aside": [texts that could not be read]}`.
 */
const MARK = 'kotoatlas';
const ALL = 'all';
const ALL_VERSION = 1;
const INDENT = 1;

/**
 * The most characters of a file that is read. Browsers keep about five million; written out in lines, and with the
 * marks before the quotes of what was set aside, that is at most twice as much.
 */
export const MOST_IN_FILE = 12_000_000;

const contents = <T>({ name, version }: Tool<T>, data: T): object => ({ [MARK]: name, version, data });

/** A tool's data as the browser keeps it: the same as in a file, in fewer characters. */
export const storedText = <T>(tool: Tool<T>, value: T): string => JSON.stringify(contents(tool, value));

/** The text of a tool's file. */
export const fileOf = <T>(tool: Tool<T>, value: T): string =>
  `${JSON.stringify(contents(tool, value), undefined, INDENT)}\n`;

/** Puts files of single tools into one, with what had to be set aside. */
export const fileOfAll = (files: readonly string[], aside: readonly string[]): string =>
  `${JSON.stringify({ [MARK]: ALL, version: ALL_VERSION, files: files.map(parseJson), aside }, undefined, INDENT)}\n`;

/** The contents of a file of ours before a tool has checked its data. */
export interface ToolFile {
  /** The name of its tool, which may be one that this site does not know. */
  tool: string;
  version: number;
  data: unknown;
}

/** Why a file is none of ours. */
export type NoFile = 'empty' | 'too-big' | 'not-json' | 'not-ours' | 'no-version' | 'newer-all';

/** `aside`: how many texts it carries that could not be read when it was saved; they stay in the file. */
export type Opened = { ok: true; files: readonly ToolFile[]; aside: number } | { ok: false; why: NoFile };

/** Opens a file of one tool or of all. The data in it is not yet checked: see {@link readFile}. */
export function openFile(text: string): Opened {
  if (text.length > MOST_IN_FILE) return { ok: false, why: 'too-big' };
  const bare = text.replace(/^\uFEFF/u, '');
  if (bare.trim() === '') return { ok: false, why: 'empty' };
  const value = parseJson(bare);
  if (value === undefined) return { ok: false, why: 'not-json' };
  if (ownValue(value, MARK) !== ALL) return opened([value], 0);
  if (ownValue(value, 'version') !== ALL_VERSION) return { ok: false, why: 'newer-all' };
  const [files, aside] = [ownValue(value, 'files'), ownValue(value, 'aside')];
  return Array.isArray(files) ? opened(files, Array.isArray(aside) ? aside.length : 0) : { ok: false, why: 'not-ours' };
}

function opened(values: readonly unknown[], aside: number): Opened {
  const files: ToolFile[] = [];
  for (const value of values) {
    const tool = ownValue(value, MARK);
    if (typeof tool !== 'string') return { ok: false, why: 'not-ours' };
    const version = ownValue(value, 'version');
    if (typeof version !== 'number' || !Number.isSafeInteger(version)) return { ok: false, why: 'no-version' };
    files.push({ tool, version, data: ownValue(value, 'data') });
  }
  return { ok: true, files, aside };
}

/** Reads what the browser keeps for a tool. */
export function readStored<T>(tool: Tool<T>, text: string): Read<T> {
  const value = parseJson(text);
  if (value === undefined) return { ok: false, why: { reason: 'not-json' } };
  const file = opened([value], 0);
  const [first] = file.ok ? file.files : [];
  return first === undefined ? { ok: false, why: { reason: 'not-ours' } } : readFile(tool, first);
}

/** Checks the data of a file for a tool. */
export const readFile = <T>(tool: Tool<T>, file: ToolFile): Read<T> =>
  file.tool === tool.name
    ? readVersion(tool, file.version, file.data)
    : { ok: false, why: { reason: 'other-tool', tool: file.tool } };
