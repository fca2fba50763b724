import type { Lang } from '../../../src/schema/lang.ts';
import { slugOf } from '../../../src/schema/slug.ts';
import type { SourceState } from '../../../src/schema/source.ts';
import { slugFaultOf } from '../identify.ts';
import { writeYaml } from '../mdx/write.ts';
import type { Told } from '../tell.ts';
import type { Comparison } from './compare.ts';

/** What stands in the way of adding a state, with what answers it. */
export interface Unclear {
  what: string;
  answer: string;
}

/** A state that can be added, or what must be said first. */
export interface Plan {
  unclear: Unclear[];
  /** The id of each row. */
  ids: ReadonlyMap<number, string>;
  state: SourceState;
}

interface Given {
  day: string;
  lang: Lang;
  /** Nothing where nobody has said it. */
  texts: SourceState['texts'] | undefined;
  /** Ids that were given to new rows. */
  ids: ReadonlyMap<number, string>;
  /** All ids that records have, of this list and of others. */
  taken: ReadonlySet<string>;
}

/** Says which record each row is, and what nobody but a person can say. */
export function planOf(
  { same, unsure, added, continued, rows }: Comparison,
  told: readonly Told[],
  { day, lang, texts, ids: given, taken }: Given,
): Plan {
  const unclear = unsure.map(({ id, row, why }): Unclear => {
    const pair = `${id}=${String(row)}`;
    return {
      what: `Row ${String(row)} “${rows[row - 1]?.title ?? ''}” may be ${id}: ${why}`,
      answer: `--same ${pair} if it is, --other ${pair} if it is not`,
    };
  });
  const retold = continued.filter(({ changes }) => changes.some(({ field }) => field === 'text')).length;
  if (texts === undefined && retold > 1 && retold * 2 > continued.length)
    unclear.push({
      what: `The texts of ${String(retold)} of ${String(continued.length)} records are in other words: the file may be the original, and our texts are retold`,
      answer: '--texts kept to keep our texts, --texts taken to publish those of the file',
    });
  const ids = new Map([...same].map(([row, { id }]) => [row, id]));
  const used = new Set(taken);
  for (const row of added) {
    const words = told[row - 1]?.parsed.slugOf ?? '';
    const id = given.get(row) ?? slugOf(words);
    const fault = given.has(row) ? undefined : slugFaultOf(id, words);
    if (fault === undefined && !used.has(id)) ids.set(row, id);
    else
      unclear.push({
        what: `Row ${String(row)} “${words}” is new and ${fault === undefined ? `its id, ${id}, is another record’s` : `has a title ${fault}`}`,
        answer: `--id ${String(row)}=NEW-ID with an id that it keeps for ever`,
      });
    used.add(id);
  }
  for (const row of given.keys())
    if (!added.includes(row))
      unclear.push({
        what: `Row ${String(row)} was given an id and is ${same.get(row)?.id ?? 'in doubt'}`,
        answer: 'take its --id out, or say that it is another record by --other',
      });
  const records = told.map((one, index) => entryOf(one, ids.get(index + 1) ?? '', lang));
  return { unclear, ids, state: { day, editions: [lang], texts: texts ?? 'taken', records } };
}

/** A record in the list of ids: with its title where that does not give the id. */
function entryOf({ parsed, title }: Told, id: string, lang: Lang): SourceState['records'][number] {
  return slugOf(parsed.slugOf) === id ? id : { id, title: { [lang]: title.text } };
}

/**
 * source.yaml with a further state, all else as it stands there, comments and order included.
 * @throws where its states do not stand as a list of their own lines
 */
export function withState(text: string, state: SourceState): string {
  const block = writeYaml([state])
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
  const lines = text.trimEnd().split('\n');
  const at = lines.findIndex((line) => line.startsWith('states:'));
  if (at < 0) return `${[...lines, 'states:', ...block].join('\n')}\n`;
  if (lines[at]?.trim() !== 'states:') throw new Error('expected “states:” on a line of its own in source.yaml');
  const next = lines.findIndex((line, index) => index > at && /^\S/u.test(line) && !line.startsWith('- '));
  const end = next < 0 ? lines.length : next;
  const isFlat = lines[at + 1]?.startsWith('- ') === true;
  return `${[...lines.slice(0, end), ...block.map((line) => (isFlat ? line.slice(2) : line)), ...lines.slice(end)].join('\n')}\n`;
}
