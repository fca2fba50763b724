import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseYaml } from '../schema/yaml.ts';

/** A place in a content file that is wrong, and why. */
export interface ContentFault {
  file: string;
  line: number;
  column: number;
  reason: string;
}

/** Content that cannot be used: every fault of every file, a line each. */
export class ContentError extends Error {
  readonly faults: readonly ContentFault[];
  constructor(faults: readonly ContentFault[]) {
    super(faults.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`).join('\n'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/** An MDX file of content/: `<folder>/<id>/<lang>.mdx`. */
export interface ContentFile {
  /** Path from the project's root, as messages show it. */
  file: string;
  /** Folder and file name without ending: `<id>/<lang>`. */
  key: string;
  text: string;
}

/** Reads the MDX files of a folder of content/, sorted by path. A folder that is not there has none. */
export function readContentFolder(root: string, folder: string): ContentFile[] {
  const directory = join(root, folder);
  return entriesOf(directory, 'directory')
    .flatMap((id) => entriesOf(join(directory, id), 'file').map((name) => ({ id, name })))
    .filter(({ name }) => name.endsWith('.mdx'))
    .map(({ id, name }) => ({
      file: `${folder}/${id}/${name}`,
      key: `${id}/${name.slice(0, -'.mdx'.length)}`,
      text: readFileSync(join(directory, id, name), 'utf8'),
    }));
}

function entriesOf(directory: string, type: 'directory' | 'file'): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => (type === 'directory' ? entry.isDirectory() : entry.isFile()))
      .map((entry) => entry.name)
      .toSorted();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}

export type FrontMatter<T> = { ok: true; data: T; body: string } | { ok: false; faults: ContentFault[] };

const FENCED = /^---\n(?<yaml>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/u;

/** Splits a content file into its front matter, checked by the schema, and its body. */
export function readFrontMatter<T>({ file, text }: ContentFile, schema: z.ZodType<T>): FrontMatter<T> {
  const groups = FENCED.exec(text)?.groups;
  if (groups === undefined) {
    return {
      ok: false,
      faults: [{ file, line: 1, column: 1, reason: 'found no front matter, expected it between two lines of ---' }],
    };
  }
  const result = parseYaml(groups['yaml'] ?? '', file, schema);
  if (result.ok) return { ok: true, data: result.value, body: groups['body'] ?? '' };
  const fenceLines = 1;
  return {
    ok: false,
    faults: result.faults.map(({ line, column, found, expected }) => ({
      file,
      line: line + fenceLines,
      column,
      reason: `found ${found}, expected: ${expected}`,
    })),
  };
}
