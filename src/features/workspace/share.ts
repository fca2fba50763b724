import { parseJson } from './json.ts';
import type { Read, Tool } from './tool.ts';
import { readVersion } from './tool.ts';

/**
 * Data in the part of an address after "#": `#share=shortlist.1.DATA`, with the tool's name, the version and
 * the JSON, deflated, in base64url. That part is never sent to a server, and it works from disk.
 */
const KEY = 'share';
const FORM = /^(?<tool>[a-z]+)\.(?<version>\d{1,4})\.(?<data>[\w-]*)$/u;

/** The most characters that a link's data may unfold to. A link made to fill the memory is given up there. */
const MOST_UNFOLDED = 1_000_000;

/** Longer links are cut off by some programs that send messages; a file is the better way then. */
export const LONG_LINK = 8000;

/** Where the data of an address comes from. */
export const hasShared = (hash: string): boolean => hash.startsWith(`#${KEY}=`);

/** The part of an address, from "#" on, that carries data. */
export async function shareHash<T>(tool: Tool<T>, value: T): Promise<string> {
  const folded = await through(
    new TextEncoder().encode(JSON.stringify(value)),
    new CompressionStream('deflate-raw'),
    Infinity,
  );
  return `#${KEY}=${tool.name}.${tool.version}.${base64Url(folded)}`;
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
    const unfolded = await through(bytes, new DecompressionStream('deflate-raw'), MOST_UNFOLDED);
    return new TextDecoder('utf-8', { fatal: true }).decode(unfolded);
  } catch {
    return '';
  }
}

/** Bytes through a stream that folds or unfolds them; throws where they are broken or too many. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  // A fault of the bytes is told by the reading side.
  const written = Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError(`Found more than ${most} bytes in a link`);
    }
    parts.push(value);
  }
  await written;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const base64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');
