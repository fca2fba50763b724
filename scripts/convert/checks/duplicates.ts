import type { Message } from '../../../src/schema/report.ts';
import { problem } from '../problems.ts';
import type { Told } from '../tell.ts';

/** Records that have the same id in the same language: an error, never a suffix. */
export function checkDuplicates(records: readonly Told[]): Message[] {
  const first = new Map<string, Told>();
  return records.flatMap((record) => {
    const { identity, origin, parsed } = record;
    const key = `${identity.id}/${origin.language}/${origin.source.state?.day ?? ''}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, record);
      return [];
    }
    const at = { file: origin.source.file, line: parsed.lines[0] };
    return [
      problem(
        parsed.told === undefined ? 'duplicate-id' : 'told-already',
        at,
        `${identity.id}, also at ${earlier.origin.source.file}:${String(earlier.parsed.lines[0])}`,
      ),
    ];
  });
}
