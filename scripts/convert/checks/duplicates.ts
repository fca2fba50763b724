import type { Message } from '../../../src/schema/report.ts';
import type { AtlasRecord } from '../../../src/schema/record.ts';
import { problem } from '../problems.ts';

/** Records that have the same id in the same language: an error, never a suffix. */
export function checkDuplicates(records: readonly AtlasRecord[]): Message[] {
  const first = new Map<string, AtlasRecord>();
  return records.flatMap((record) => {
    const key = `${record.id}/${record.lang}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, record);
      return [];
    }
    const at = { file: record.source.file, line: record.source.lines[0] };
    return [
      problem('duplicate-id', at, `${record.id}, also at ${earlier.source.file}:${String(earlier.source.lines[0])}`),
    ];
  });
}
