import type { z } from 'zod';
import type { Kind } from '../record.ts';
import { parseYaml } from '../yaml.ts';
import type { YamlFault, YamlResult } from '../yaml.ts';
import type { EditionFile } from './edition-file.ts';
import { editionFileSchemas } from './edition-file.ts';
import { cutFrontMatter, FENCE_LINES } from './front-matter.ts';
import type { EditionLine } from './lines.ts';
import { linesFileSchema, linesOf } from './lines.ts';
import type { RecordFile } from './record-file.ts';
import { recordFileSchema } from './record-file.ts';
import type { CuratedRelation } from '../relation.ts';
import { relationsFileSchema } from './relations.ts';
import type { ContentSource, SourceEdition } from './source.ts';
import { contentSourceSchema, sourceEditionSchema } from './source.ts';

/** A file of content/: the path that messages show, and its text. */
export interface ContentText {
  file: string;
  text: string;
}

/** An MDX file: its front matter, checked, and its body. */
export interface Mdx<T> {
  data: T;
  body: string;
}

const fault = (file: string, found: string, expected: string): { ok: false; faults: YamlFault[] } => ({
  ok: false,
  faults: [{ file, line: 1, column: 1, found, expected }],
});

/** Reads record.yaml. */
export const readRecordFile = ({ file, text }: ContentText): YamlResult<RecordFile> =>
  parseYaml(text, file, recordFileSchema);

/** Reads an edition of a record of a kind. */
export const readEditionFile = (file: ContentText, kind: Kind): YamlResult<Mdx<EditionFile>> =>
  readMdx(file, editionFileSchemas[kind]);

/** Reads the lines of an edition. */
export function readLinesFile({ file, text }: ContentText): YamlResult<EditionLine[]> {
  try {
    const parsed = linesFileSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { ok: true, value: linesOf(parsed.data) };
    const [issue] = parsed.error.issues;
    return fault(file, issue?.path.join('.') ?? '', issue?.message ?? 'lines by their numbers');
  } catch (cause) {
    return fault(file, cause instanceof Error ? cause.message : String(cause), 'JSON');
  }
}

/** Reads source.yaml of a source document. */
export const readSourceFile = ({ file, text }: ContentText): YamlResult<ContentSource> =>
  parseYaml(text, file, contentSourceSchema);

/** Reads an edition of a source document; its body is the introduction. */
export const readSourceEdition = (file: ContentText): YamlResult<Mdx<SourceEdition>> =>
  readMdx(file, sourceEditionSchema);

/** Reads relations.yaml. */
export const readRelationsFile = ({ file, text }: ContentText): YamlResult<CuratedRelation[]> =>
  parseYaml(text, file, relationsFileSchema);

/** Reads an MDX file with a front matter of a schema; faults have their lines in the file. */
export function readMdx<T>({ file, text }: ContentText, schema: z.ZodType<T>): YamlResult<Mdx<T>> {
  const fenced = cutFrontMatter(text);
  if (fenced === undefined) return fault(file, 'no front matter', 'it between two lines of ---');
  const result = parseYaml(fenced.yaml, file, schema);
  if (result.ok) return { ok: true, value: { data: result.value, body: fenced.body } };
  return { ok: false, faults: result.faults.map((one) => ({ ...one, line: one.line + FENCE_LINES })) };
}
