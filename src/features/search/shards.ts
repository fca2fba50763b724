import type { ReadIndexFile } from './pagefind.ts';

/** How scripts with many files are loaded, and how they call. */
export interface ShardScripts {
  /** Runs a script by its name: "shards", or the number of a shard. */
  load: (script: string) => Promise<void>;
  /** Says who is to be called with the first path of each shard, in the order of the shards. */
  onList: (call: (firsts: readonly string[]) => void) => void;
  /** Says who is to be called with each file of a shard. */
  onFile: (call: (path: string, base64: string) => void) => void;
}

/**
 * Reads files that lie in scripts, many in each and in the order of their paths (build/disk-shards.ts). A script is
 * loaded when the first of its files is asked for, and again after a failure.
 */
export function fromShards({ load, onList, onFile }: ShardScripts): ReadIndexFile {
  const packed = new Map<string, string>();
  const loading = new Map<string, Promise<void>>();
  let shards: readonly string[] = [];
  onList((firsts) => {
    shards = firsts;
  });
  onFile((path, base64) => {
    packed.set(path, base64);
  });
  const once = (script: string): Promise<void> => {
    const running =
      loading.get(script) ??
      load(script).catch((cause: unknown) => {
        loading.delete(script);
        throw cause;
      });
    loading.set(script, running);
    return running;
  };
  return async (path) => {
    await once('shards');
    const position = shards.findLastIndex((first) => first <= path);
    if (position >= 0) await once(String(position));
    const base64 = packed.get(path);
    if (base64 === undefined) throw new Error(`Nothing arrived for ${path}`);
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  };
}
