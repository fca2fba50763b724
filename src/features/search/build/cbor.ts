/** The part of CBOR (RFC 8949) that Pagefind's index is written in: whole numbers, texts, lists. */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
const TYPE_SHIFT = 5;
const LENGTH_BITS = 0x1f;
const ONE_BYTE = 24;
const TWO_BYTES = 25;
const FOUR_BYTES = 26;

/** Reads one value that fills the bytes. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const argument = (low: number): number => {
    if (low < ONE_BYTE) return low;
    const size = 2 ** (low - ONE_BYTE);
    at += size;
    if (low === ONE_BYTE) return view.getUint8(at - size);
    if (low === TWO_BYTES) return view.getUint16(at - size);
    if (low === FOUR_BYTES) return view.getUint32(at - size);
    throw new Error(`Found a CBOR length of kind ${low}, expected one of up to four bytes`);
  };
  const read = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const type = head >> TYPE_SHIFT;
    const value = argument(head & LENGTH_BITS);
    if (type === UNSIGNED) return value;
    if (type === NEGATIVE) return -1 - value;
    if (type === LIST) return Array.from({ length: value }, read);
    if (type !== TEXT) throw new Error(`Found CBOR of type ${type}, expected a number, a text or a list`);
    at += value;
    return new TextDecoder().decode(bytes.subarray(at - value, at));
  };
  const value = read();
  if (at !== bytes.length) throw new Error(`Found ${bytes.length - at} bytes after the CBOR value, expected none`);
  return value;
}

const BYTE = 0x100;
const TWO_BYTE_NUMBERS = 0x10000;

/** Writes a value in its shortest form. */
export function encodeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const head = (type: number, argument: number): void => {
    const start = type << TYPE_SHIFT;
    if (argument < ONE_BYTE) bytes.push(start | argument);
    else if (argument < BYTE) bytes.push(start | ONE_BYTE, argument);
    else if (argument < TWO_BYTE_NUMBERS) bytes.push(start | TWO_BYTES, argument >> 8, argument & 0xff);
    else bytes.push(start | FOUR_BYTES, ...[24, 16, 8, 0].map((shift) => Math.floor(argument / 2 ** shift) % BYTE));
  };
  const write = (one: Cbor): void => {
    if (typeof one === 'number') {
      if (one >= 0) head(UNSIGNED, one);
      else head(NEGATIVE, -1 - one);
    } else if (typeof one === 'string') {
      const text = new TextEncoder().encode(one);
      head(TEXT, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      head(LIST, one.length);
      for (const inner of one) write(inner);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
}
