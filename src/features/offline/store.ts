import type { Manifest } from './manifest.ts';
import { manifestPath, OFFLINE_FOLDER, readManifest } from './manifest.ts';
import { fileName } from '../../site-config.ts';

/** Begins the names of all caches of the site; other sites may share the host. */
const CACHE_PREFIX = `${fileName} `;

const FILES_THAT_MAKE_ROOM = 20;

/** Which versions are in use, and whether the browser has no room for all of it. */
export interface State {
  /** The version that answers. */
  active: string | undefined;
  /** The version before it, which pages that are still open may ask for. */
  previous: string | undefined;
  /** Whether storing stopped because there was no room. */
  full: boolean;
}

const NOTHING: State = { active: undefined, previous: undefined, full: false };

/**
 * What the browser keeps of the site: files by the hash of what is in them, so that versions share what they
 * have in common, and the manifest of each version.
 */
export class OfflineStore {
  readonly root: string;
  readonly #filePrefix: string;
  readonly #manifestPattern: RegExp;

  /** @param root the site's root, with a slash at its end */
  constructor(root: string) {
    this.root = root;
    this.#filePrefix = `${root}${OFFLINE_FOLDER}/file/`;
    this.#manifestPattern = /\/offline\/v\.([\w-]{16})\.pack$/u;
  }

  /** The cache of this site. It is asked for anew each time: the browser may have thrown the old one away. */
  #cache(): Promise<Cache> {
    return caches.open(`${CACHE_PREFIX}${this.root}`);
  }

  async #addresses(): Promise<string[]> {
    const requests = await (await this.#cache()).keys();
    return requests.map(({ url }) => url);
  }

  /** The hashes of all files that are there. */
  async hashes(): Promise<ReadonlySet<string>> {
    const addresses = await this.#addresses();
    const files = addresses.filter((address) => address.startsWith(this.#filePrefix));
    return new Set(files.map((address) => address.slice(this.#filePrefix.length)));
  }

  async file(hash: string): Promise<Response | undefined> {
    return (await this.#cache()).match(`${this.#filePrefix}${hash}`);
  }

  /** @throws DOMException QuotaExceededError where there is no room */
  async keepFile(hash: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
    await (await this.#cache()).put(`${this.#filePrefix}${hash}`, new Response(content));
  }

  async manifest(version: string): Promise<Manifest | undefined> {
    const kept = await (await this.#cache()).match(`${this.root}${manifestPath(version)}`);
    return kept === undefined ? undefined : readManifest(await kept.text());
  }

  async keepManifest(version: string, text: string): Promise<void> {
    await (await this.#cache()).put(`${this.root}${manifestPath(version)}`, new Response(text));
  }

  async state(): Promise<State> {
    const kept = await (await this.#cache()).match(this.#stateAddress);
    if (kept === undefined) return NOTHING;
    const [active = '', previous = '', full = ''] = (await kept.text()).split('\n');
    return { active: active || undefined, previous: previous || undefined, full: full === 'full' };
  }

  async keepState({ active = '', previous = '', full }: State): Promise<void> {
    const text = [active, previous, full ? 'full' : ''].join('\n');
    await (await this.#cache()).put(this.#stateAddress, new Response(text));
  }

  get #stateAddress(): string {
    return `${this.root}${OFFLINE_FOLDER}/state`;
  }

  /**
   * Throws away the files that no version needs any more. Versions that came after the given ones are being
   * stored by a worker that waits, and stay.
   * @param versions the versions to keep, in any order
   */
  async tidy(versions: readonly string[]): Promise<void> {
    const cache = await this.#cache();
    const known = (await this.#addresses()).flatMap((address) => this.#manifestPattern.exec(address)?.[1] ?? []);
    const lastKept = Math.max(-1, ...versions.map((version) => known.indexOf(version)));
    const kept = known.filter((version, position) => versions.includes(version) || position > lastKept);
    const manifests = await Promise.all(kept.map((version) => this.manifest(version)));
    const needed = new Set(
      manifests.flatMap((manifest) => manifest ?? []).flatMap(({ files }) => files.map(({ hash }) => hash)),
    );
    const gone = [
      ...known.filter((version) => !kept.includes(version)).map((version) => `${this.root}${manifestPath(version)}`),
      ...[...(await this.hashes())].filter((hash) => !needed.has(hash)).map((hash) => `${this.#filePrefix}${hash}`),
    ];
    await Promise.all(gone.map((address) => cache.delete(address)));
  }

  /** Takes a version away, with the files that no other version has. */
  async forget(version: string): Promise<void> {
    await (await this.#cache()).delete(`${this.root}${manifestPath(version)}`);
    await this.tidy([]);
  }

  /** Throws the files away that came last, so that a note fits in where the browser has no room left. */
  async makeRoom(): Promise<void> {
    const cache = await this.#cache();
    const last = [...(await this.hashes())].slice(-FILES_THAT_MAKE_ROOM);
    await Promise.all(last.map((hash) => cache.delete(`${this.#filePrefix}${hash}`)));
  }

  /** Whether anything is kept. */
  isThere(): Promise<boolean> {
    return caches.has(`${CACHE_PREFIX}${this.root}`);
  }

  /** Throws everything away. */
  async wipe(): Promise<void> {
    await caches.delete(`${CACHE_PREFIX}${this.root}`);
  }
}
