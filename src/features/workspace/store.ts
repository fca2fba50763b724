import { readStored, storedText } from './file.ts';
import type { TextStorage } from './storage.ts';
import { KEY_PREFIX } from './storage.ts';
import type { Tool, ToolName, Unreadable } from './tool.ts';

/** The key under which a tool keeps its data. */
export const keyOf = (name: ToolName): string => `${KEY_PREFIX}.${name}`;

/** What the keys of a tool's unreadable data begin with. */
const asidePrefix = (name: ToolName): string => `${KEY_PREFIX}.aside.${name}.`;

/** The keys of what could not be read and was set aside. */
export const asideKeys = (storage: TextStorage, name: ToolName): string[] =>
  storage.keys().filter((key) => key.startsWith(asidePrefix(name)));

/** Something that the reader must be told. */
export type Trouble =
  /** The browser keeps nothing: what is done is gone with the page. */
  | { type: 'not-lasting' }
  /** There was no room: the change is on the page but not kept. */
  | { type: 'full' }
  /** What there was no room for is kept now. */
  | { type: 'kept' }
  /** What was kept could not be read; it stands under another key, as it was. */
  | { type: 'set-aside'; why: Unreadable }
  /** What was kept can neither be read nor moved: it stays where it is, and nothing is kept over it. */
  | { type: 'blocked'; why: Unreadable };

/**
 * What one tool keeps. Every change is made to what is in storage at that moment, so that two tabs never
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
   * @returns whether the change was kept; where not, it stands on the page, and the reader has been told
   */
  update(change: (latest: T) => T, way: 'aloud' | 'quietly' = 'aloud'): boolean {
    const hasNews = this.#readNew();
    this.#value = change(this.#value);
    const isKept = this.#save();
    if (hasNews || way === 'aloud') this.#tell();
    return isKept;
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
    this.#value = this.#isUnkept ? this.tool.merge(stored, this.#value) : stored;
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
    const isKept = this.#blocked === undefined && this.storage.set(keyOf(this.tool.name), text) === 'kept';
    if (isKept && this.#isUnkept) this.#onTrouble({ type: 'kept' });
    this.#isUnkept = !isKept;
    if (isKept) this.#known = text;
    else this.#onTrouble(this.#blocked === undefined ? { type: 'full' } : { type: 'blocked', why: this.#blocked });
    return isKept;
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
