import { CORE_SCHEMA, load } from 'js-yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A fault of a YAML file: where it is, what was found, what the schema expects. */
export interface YamlFault {
  file: string;
  line: number;
  column: number;
  found: string;
  expected: string;
}

export type YamlResult<T> = { ok: true; value: T } | { ok: false; faults: YamlFault[] };

/**
 * Reads a YAML (or JSON) text by a schema. All faults are returned, each with the line and column
 * of the value that is wrong, or of its nearest parent where a value is missing.
 *
 * Nearly all texts have no fault, and a parser that keeps no places reads them in a tenth of the time; only where
 * something is wrong the one that knows where everything stands reads the text again. Both follow YAML 1.2, core schema.
 */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>): YamlResult<T> {
  const value = valueOf(text);
  const parsed = value === undefined ? undefined : schema.safeParse(value);
  return parsed?.success === true ? { ok: true, value: parsed.data } : parsePlaced(text, file, schema);
}

/** The value of a text; nothing where it is no YAML, or no value. */
function valueOf(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

function parsePlaced<T>(text: string, file: string, schema: z.ZodType<T>): YamlResult<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, strict: true, uniqueKeys: true });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map((error) => ({
        file,
        ...at(error.pos[0]),
        found: error.message.split('\n')[0] ?? '',
        expected: 'YAML',
      })),
    };
  }
  const value: unknown = document.toJS();
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const placeOf = (path: readonly PropertyKey[]): { line: number; column: number } => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  return {
    ok: false,
    faults: parsed.error.issues.map((issue) => ({
      file,
      ...placeOf(issue.path),
      found: `${issue.path.join('.')}: ${describe(valueAt(value, issue.path))}`,
      expected: issue.message,
    })),
  };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

const describe = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
