import { unzipSync } from 'fflate';
import { broken, UnreadableFile, within } from './faults.ts';

/** The parts of an archive by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** How a zip archive begins: with an entry. */
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

export const isArchive = (bytes: Uint8Array): boolean => ZIP.every((byte, index) => bytes[index] === byte);

/**
 * Unpacks the parts of a zip archive that are wanted. Their sizes are counted before anything is unpacked, and no part
 * becomes larger than the archive says, so that a small file cannot fill the memory.
 * @param wanted by the name of a part
 * @throws UnreadableFile where the archive is damaged or too large
 */
export function partsOf(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  let entries = 0;
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        within('entries', entries, 'entries of the archive');
        if (!wanted(name)) return false;
        within('partBytes', originalSize, `bytes in ${name}`);
        unpacked += originalSize;
        within('unpackedBytes', unpacked, 'bytes of the unpacked archive');
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw broken(error instanceof Error ? error.message : String(error), 'a whole zip archive');
  }
}

/** The names of all parts. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  partsOf(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/** Which part of an archive says what it is: of OpenDocument and EPUB, of Office. */
const MIME_TYPE = 'mimetype';
const CONTENT_TYPES = '[Content_Types].xml';
const MOST_BYTES_OF_TYPES = 2 ** 20;

/** What an archive says that it is: its media type, or those of its parts; undefined where it says nothing. */
export function archiveType(bytes: Uint8Array): string | undefined {
  if (!isArchive(bytes)) return undefined;
  try {
    const parts = partsOf(bytes, (name) => name === MIME_TYPE || name === CONTENT_TYPES);
    const part = parts.get(MIME_TYPE) ?? parts.get(CONTENT_TYPES);
    return part && part.length <= MOST_BYTES_OF_TYPES ? new TextDecoder().decode(part).trim() : undefined;
  } catch {
    return undefined;
  }
}

/** Why an archive cannot be opened; undefined where it can, or the file is none. */
export function damageOf(bytes: Uint8Array): string | undefined {
  if (!isArchive(bytes)) return undefined;
  try {
    namesIn(bytes);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A part as text, which must be UTF-8 or UTF-16 as XML has it. */
export function xmlOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (!part) throw broken(`no part ${name}`, 'an archive with all its parts');
  const encoding =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    throw broken(`${name} is not ${encoding.toUpperCase()}`);
  }
}
