import { DISK_FOLDER, FILE_CALLBACK, SHARDS_CALLBACK } from '../fields.ts';

/** A script is closed when the files in it weigh this much, in bytes. It becomes a third larger than they are. */
export const FULL_SHARD = 500_000;

/** The script that says which file is in which. */
export const SHARD_LIST = `${DISK_FOLDER}/shards.js`;
export const shardPath = (position: number): string => `${DISK_FOLDER}/${position}.js`;

/**
 * The files of the index once more as classic scripts, for pages that are opened from disk, where nothing else can
 * be read. Reading costs nothing there, so that many files share a script: they grow with the index, and their
 * number does not follow the number of files.
 * @param paths the files in the order of their letter codes
 * @param read gives the bytes of a file as they are published; each is asked for once, and one script's files at
 *   most are held in memory
 * @returns scripts by their paths in the folder of the index, one after the other; the list of them comes last
 */
export async function* diskShards(
  paths: readonly string[],
  read: (path: string) => Uint8Array | Promise<Uint8Array>,
  fullShard = FULL_SHARD,
): AsyncGenerator<readonly [path: string, script: Uint8Array]> {
  const firsts: string[] = [];
  let calls: string[] = [];
  let weight = 0;
  const closed = (): readonly [string, Uint8Array] => {
    const shard = [shardPath(firsts.length - 1), new TextEncoder().encode(calls.join(''))] as const;
    calls = [];
    weight = 0;
    return shard;
  };
  for (const path of paths) {
    const content = await read(path);
    if (calls.length > 0 && weight + content.length > fullShard) yield closed();
    if (calls.length === 0) firsts.push(path);
    calls.push(`${FILE_CALLBACK}(${JSON.stringify(path)},"${Buffer.from(content).toString('base64')}")\n`);
    weight += content.length;
  }
  if (calls.length > 0) yield closed();
  yield [SHARD_LIST, new TextEncoder().encode(`${SHARDS_CALLBACK}(${JSON.stringify(firsts)})\n`)];
}
