import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The file of content/ that says what the converter wrote. */
export const MANIFEST = 'manifest.json';

const manifestSchema = z.strictObject({
  about: z.string(),
  files: z.record(z.string(), z.string()),
});

const ABOUT =
  'Written by npm run convert. SHA-256 of every generated file, so that a change by hand is noticed. Do not edit.';

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The manifest of a set of files, as text. */
export function manifestOf(files: ReadonlyMap<string, string>): string {
  const hashes = Object.fromEntries([...files].map(([path, text]) => [path, hashOf(text)]));
  return `${JSON.stringify({ about: ABOUT, files: hashes }, undefined, 2)}\n`;
}

/** The hashes of a manifest; undefined where the text is no manifest. */
export function readManifest(text: string | undefined): ReadonlyMap<string, string> | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    return parsed.success ? new Map(Object.entries(parsed.data.files)) : undefined;
  } catch {
    return undefined;
  }
}
