import type { Checked, Decoder, FaultRule } from './decode.ts';
import { check } from './decode.ts';

/** Takes the data of one version to the next. It may throw a Fault (decode.ts) where the old data is bad. */
export type Migration = (old: unknown) => unknown;

/**
 * What a tool keeps: its shape, its version, how older data becomes the present one.
 * All functions are pure.
 */
export interface Tool<T> {
  /** Small letters. It is in the tool's key in storage, its files and its links, and stays for ever. */
  readonly name: string;
  /** Counts from 1; raised whenever `decode` would refuse what it took before. */
  readonly version: number;
  /** Holds every limit of the tool: nothing that it refuses is ever kept, and nothing is cut to its measure. */
  readonly decode: Decoder<T>;
  /** How data of version n becomes that of version n + 1, by n. Every version below the present one has an entry. */
  readonly migrations: ReadonlyMap<number, Migration>;
  /** What there is before the reader has done anything. */
  readonly empty: T;
  /** How many things the reader has in it; 0 says that it is empty. */
  readonly count: (value: T) => number;
  /**
   * Adds what comes from a file, a link or another tab to what is there. Nothing of either is lost, so that the
   * result may be more than `decode` takes: see {@link joined}.
   */
  readonly merge: (own: T, added: T) => T;
}

/** Joins what is there with what is added, or tells why the two are more than the tool can hold. */
export const joined = <T>(tool: Tool<T>, own: T, added: T): Checked<T> => check(tool.decode, tool.merge(own, added));

/** Why data cannot be read. */
export type Unreadable =
  | { reason: 'not-json' }
  | { reason: 'not-ours' }
  | { reason: 'other-tool'; tool: string }
  | { reason: 'newer'; version: number }
  | { reason: 'no-way'; version: number }
  | { reason: 'bad'; rule: FaultRule; path: string };

/** What came of reading data. */
export type Read<T> = { ok: true; value: T } | { ok: false; why: Unreadable };

/** Brings data of a version to the present one and checks it. */
export function readVersion<T>(tool: Tool<T>, version: number, data: unknown): Read<T> {
  if (version > tool.version) return { ok: false, why: { reason: 'newer', version } };
  const steps = Array.from({ length: tool.version - version }, (_, step) => tool.migrations.get(version + step));
  const migrations = steps.filter((step) => step !== undefined);
  if (version < 1 || migrations.length < steps.length) return { ok: false, why: { reason: 'no-way', version } };
  const checked = check((old) => tool.decode(migrations.reduce((value, migrate) => migrate(value), old)), data);
  return checked.ok ? checked : { ok: false, why: { reason: 'bad', rule: checked.rule, path: checked.path } };
}
