import { check } from './decode.ts';
import { readStored, storedText } from './file.ts';
import type { TextStorage } from './storage.ts';
import { KEY_PREFIX } from './storage.ts';
import type { Tool, Unreadable } from './tool.ts';
import { joined } from './tool.ts';

/** The key under which a tool keeps its data. */
export const keyOf = (name: string): string => `${KEY_PREFIX}.${name}`;

/** What the keys of a tool's unreadable data begin with. */
const asidePrefix = (name: string): string => `${KEY_PREFIX}.aside.${name}.`;

/** The keys of what could not be read and was set aside. */
export const asideKeys = (storage: TextStorage, name: string): string[] =>
  storage.keys().filter((key) => key.startsWith(asidePrefix(name)));

/** Something that the reader must be told. */
export type Trouble =
  /** The browser keeps nothing: what is done is gone with the page. */
  | { type: 'not-lasting' }
  /** There was no room: the change is on the page but not kept. */
  | { type: 'full' }
  /** The change is more than the tool can hold: it was not made, and what was there stays as it was. */
  | { type: 'refused'; why: Unreadable }
  /** Another tab has kept so much that what this page holds does not fit beside it: both stay where they are. */
  | { type: 'apart'; why: Unreadable }
  /** What there was no room for is kept now, or a change after one that was refused is. */
  | { type: 'kept' }
  /** What was kept could not be read; it stands under another key, as it was. */
  | { type: 'set-aside'; why: Unreadable }
  /** What was kept can neither be read nor moved: it stays where it is, and nothing is kept over it. */
  | { type: 'blocked'; why: Unreadable };

/** What came of a change: kept; on the page alone, for want of room; or not made, since it is more than can be held. */
export type Outcome = 'kept' | 'unkept' | 'refused';

/**
 * What one tool keeps. Nothing that could not be read back is ever kept. Every change is made to what is in storage at that moment, so that two tabs never
 * undo each other's work. Another tab is noticed by the text in storage: it is no longer the one that this
 * page has read or written last.
 */
export class Store<T> {
  readonly tool: Tool<T>;
  readonly storage: TextStorage;
  readonly #onTrouble: (trouble: Trouble) => void;
  readonly #listeners = new Set<(value: T) => void>();
  #value: T;
  /** The text in storage as this page has read or written it last. */
  #known: string | undefined;
  /** Whether the page holds changes that are not in storage, for want of room. */
  #isUnkept = false;
  #blocked: Unreadable | undefined;
  /** Why what the page holds and what another tab has kept since do not fit together. */
  #apart: Unreadable | undefined;
  #isRefused = false;

  constructor(tool: Tool<T>, storage: TextStorage, onTrouble: (trouble: Trouble) => void) {
    this.tool = tool;
    this.storage = storage;
    this.#onTrouble = onTrouble;
    this.#value = tool.empty;
    if (!storage.lasts) onTrouble({ type: 'not-lasting' });
    this.#readNew();
  }

  /** The present data. */
  get value(): T {
    return this.#value;
  }

  /** Whether something on the page is not in storage. */
  get isUnkept(): boolean {
    return this.#isUnkept;
  }

  /** Whether another tab has written what this page has not yet taken in. */
  get hasNews(): boolean {
    return this.storage.get(keyOf(this.tool.name)) !== this.#known;
  }

  /** Tells a listener of each change, made here or in another tab. */
  subscribe(listener: (value: T) => void): void {
    this.#listeners.add(listener);
  }

  /**
   * Changes the data as it is in storage now: `change` gets what another tab may have written since the page
   * was drawn, so it must not take for granted that what the page shows is still there.
   * @param way `quietly`: the page shows the change already, as a field that the reader writes in does; the
   * listeners hear of it only where another tab's changes came in with it
   * @returns what came of it; where it was not kept, the reader has been told
   */
  update(change: (latest: T) => T, way: 'aloud' | 'quietly' = 'aloud'): Outcome {
    const hasNews = this.#readNew();
    const changed = check(this.tool.decode, change(this.#value));
    if (changed.ok) this.#value = changed.value;
    else this.#onTrouble({ type: 'refused', why: { reason: 'bad', rule: changed.rule, path: changed.path } });
    const isKept = changed.ok && this.#save();
    this.#isRefused = !changed.ok;
    if (hasNews || (changed.ok && way === 'aloud')) this.#tell();
    return changed.ok ? (isKept ? 'kept' : 'unkept') : 'refused';
  }

  /** Reads what another tab may have written, and tells the listeners where it has. @returns whether it has */
  refresh(): boolean {
    if (!this.#readNew()) return false;
    if (this.#isUnkept) this.#save();
    this.#tell();
    return true;
  }

  /** Wipes the tool's data, not what was set aside. */
  wipe(): void {
    this.storage.remove(keyOf(this.tool.name));
    this.#known = undefined;
    this.#blocked = undefined;
    this.#apart = undefined;
    this.#isUnkept = false;
    this.#value = this.tool.empty;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.#value);
  }

  /** Takes in what is in storage where it is new; what this page could not keep joins it. */
  #readNew(): boolean {
    const text = this.storage.get(keyOf(this.tool.name));
    if (text === this.#known) return false;
    this.#known = text;
    const stored = text === undefined ? this.tool.empty : this.#read(text);
    const both = this.#isUnkept ? joined(this.tool, stored, this.#value) : ({ ok: true, value: stored } as const);
    this.#apart = both.ok ? undefined : { reason: 'bad', rule: both.rule, path: both.path };
    if (both.ok) this.#value = both.value;
    return true;
  }

  #read(text: string): T {
    this.#blocked = undefined;
    const read = readStored(this.tool, text);
    if (read.ok) return read.value;
    this.#setAside(text, read.why);
    return this.tool.empty;
  }

  #save(): boolean {
    const text = storedText(this.tool, this.#value);
    const isFree = this.#blocked === undefined && this.#apart === undefined;
    const isKept = isFree && this.storage.set(keyOf(this.tool.name), text) === 'kept';
    if (isKept && (this.#isUnkept || this.#isRefused)) this.#onTrouble({ type: 'kept' });
    this.#isUnkept = !isKept;
    if (isKept) this.#known = text;
    else this.#onTrouble(this.#hindrance());
    return isKept;
  }

  #hindrance(): Trouble {
    if (this.#blocked !== undefined) return { type: 'blocked', why: this.#blocked };
    return this.#apart === undefined ? { type: 'full' } : { type: 'apart', why: this.#apart };
  }

  /** Moves a text that cannot be read to a key of its own. It is moved, not copied: there may be no room for two. */
  #setAside(text: string, why: Unreadable): void {
    const { name } = this.tool;
    const taken = asideKeys(this.storage, name);
    const last = Math.max(0, ...taken.map((key) => Number(key.slice(asidePrefix(name).length)) || 0));
    this.storage.remove(keyOf(name));
    const isThere = taken.some((key) => this.storage.get(key) === text);
    if (isThere || this.storage.set(`${asidePrefix(name)}${last + 1}`, text) === 'kept') {
      this.#known = undefined;
      this.#onTrouble({ type: 'set-aside', why });
      return;
    }
    this.storage.set(keyOf(name), text);
    this.#blocked = why;
    this.#onTrouble({ type: 'blocked', why });
  }
}
