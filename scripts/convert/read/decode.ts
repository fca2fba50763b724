/** A text as decoded, with the name of its encoding where it is not UTF-8; or what is wrong with the bytes. */
export type Decoded = { text: string; encoding: string | undefined } | { fault: string; at: number };

/** The characters of Windows-1252 from 0x80 to 0x9F; five bytes stand for none. */
const HIGH = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** What a text of one byte a letter has above 0x7F: letters and signs of the Nordic languages, not those that garbled UTF-8 gives. */
const NORDIC = /^[äöåÄÖÅéÉüÜæÆøØšŠžŽèàêëïíóúáñçÇßÐðÞþ§°·±²³½«»’‘“”„–—…•€£´¨\u00A0\u00AD®©™]+$/u;

/**
 * Decodes the bytes of a text: UTF-8, UTF-16 with its mark, or Windows-1252. A file that mixes UTF-8 with other bytes is
 * broken and is not guessed at.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wide('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return wide('utf-16be', bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return { fault: 'bytes without letters, as in UTF-16 without its mark or in a file that is no text', at: nul };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: undefined };
  } catch {
    return windows1252(bytes) ?? { fault: 'bytes that are no UTF-8', at: firstBadByte(bytes) };
  }
}

function wide(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding: 'UTF-16' };
  } catch {
    return { fault: 'bytes that are no UTF-16', at: 0 };
  }
}

/** The text where every byte above 0x7F can be a letter or a sign of Windows-1252 and none is a part of UTF-8. */
function windows1252(bytes: Uint8Array): Decoded | undefined {
  if (/[\u0080-\uFFFC]/u.test(new TextDecoder('utf-8').decode(bytes))) return undefined;
  const letters = [...bytes].map((byte) =>
    byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte),
  );
  const text = letters.join('');
  const high = letters.filter((letter) => letter > '\u007F').join('');
  return NORDIC.test(high) ? { text, encoding: 'Windows-1252' } : undefined;
}

/** Offset of the first byte that is not part of a UTF-8 character. */
function firstBadByte(bytes: Uint8Array): number {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  return new TextEncoder().encode(before).length;
}
