import { constants, inflateSync } from 'node:zlib';
import { within } from './faults.ts';
import { LIMITS } from './limits.ts';

const BEGIN = 'stream';
const END = 'endstream';
/** So far before a stream its dictionary is looked for what it says of itself. */
const DICTIONARY = 1_000;
/** The dictionary of a picture, which the reader of words leaves packed. */
const PICTURE = /\/Subtype\s*\/Image\b/u;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Streams that are packed several times are unpacked so often at most. */
const MOST_TIMES = 8;

/**
 * Counts what the streams of a PDF unpack to, before a reader that has no limit of its own unpacks them.
 * @throws UnreadableFile where a stream or all of them together are too large
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let all = 0;
  let pictures = 0;
  for (let at = file.indexOf(BEGIN); at >= 0; at = file.indexOf(BEGIN, at)) {
    const isPicture = PICTURE.test(dictionaryBefore(file, at));
    at += BEGIN.length;
    const begin = at + (file[at] === RETURN ? 1 : 0);
    if (file[begin] !== LINE_FEED) continue;
    const end = file.indexOf(END, begin);
    const size = unpackedSize(file.subarray(begin + 1, end < 0 ? file.length : end));
    if (isPicture) pictures += size;
    else all += size;
    within('unpackedBytes', all, 'bytes of unpacked streams');
    within('pictureBytes', pictures, 'bytes of unpacked pictures');
    at = end < 0 ? file.length : end + END.length;
  }
}

/** What stands before a stream and after the one before it. */
function dictionaryBefore(file: Buffer, at: number): string {
  const text = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
  return text.slice(text.lastIndexOf('endobj') + 1);
}

/** To how many bytes a stream unpacks, all times counted; none where it is not packed with DEFLATE. */
function unpackedSize(packed: Buffer): number {
  let size = 0;
  let inner = packed;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const unpacked = unpackOnce(inner);
    if (unpacked === undefined) return size;
    size += unpacked.length;
    inner = unpacked;
  }
  return size;
}

function unpackOnce(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: LIMITS.streamBytes, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError) within('streamBytes', Infinity, 'bytes of an unpacked stream');
    return undefined;
  }
}
