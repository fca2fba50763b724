import { deflate, inflate } from '../../browser/compression.ts';
import { parseJson } from './json.ts';
import type { Read, Tool } from './tool.ts';
import { readVersion } from './tool.ts';

/**
 * Data in the part of an address after "#": `#share=shortlist.1.DATA`, with the tool's name, the version and
 * the JSON, deflated, in base64url. That part is never sent to a server, and it works from disk.
 */
const KEY = 'share';
const FORM = /^(?<tool>[a-z]+)\.(?<version>\d{1,4})\.(?<data>[\w-]*)$/u;

/** The most bytes that a link's data may unfold to. A link made to fill the memory is given up there. */
export const MOST_UNFOLDED = 1_000_000;

/** Longer links are cut off by some programs that send messages; a file is the better way then. */
export const LONG_LINK = 8000;

/** Where the data of an address comes from. */
export const hasShared = (hash: string): boolean => hash.startsWith(`#${KEY}=`);

/** The part of an address, from "#" on, that carries data; nothing where it is more than a link may unfold to. */
export async function shareHash<T>(tool: Tool<T>, value: T): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  if (bytes.length > MOST_UNFOLDED) return undefined;
  return `#${KEY}=${tool.name}.${tool.version}.${base64Url(await deflate(bytes))}`;
}

/** Reads the data of an address for a tool. Anything that is not whole and ours is refused with its reason. */
export async function readShared<T>(tool: Tool<T>, hash: string): Promise<Read<T>> {
  const groups = hasShared(hash) ? FORM.exec(hash.slice(KEY.length + 2))?.groups : undefined;
  if (groups === undefined) return { ok: false, why: { reason: 'not-ours' } };
  const { tool: name = '', version = '', data = '' } = groups;
  if (name !== tool.name) return { ok: false, why: { reason: 'other-tool', tool: name } };
  const value = parseJson(await unfold(data));
  if (value === undefined) return { ok: false, why: { reason: 'not-json' } };
  return readVersion(tool, Number(version), value);
}

async function unfold(data: string): Promise<string> {
  try {
    const bytes = Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(await inflate(bytes, MOST_UNFOLDED));
  } catch {
    return '';
  }
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');
