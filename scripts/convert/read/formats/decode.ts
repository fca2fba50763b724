/** Marks at the beginning of a file that say how its letters are written. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Bytes that stand in no text, whatever its encoding: control characters but for tab, line feed, form feed and return. */
const BINARY = /[\u0000-\u0008\u000B\u000E-\u001F\u0081\u008D\u008F\u0090\u009D]/u;

/**
 * The text of a file by its mark, as UTF-8, or else as Windows-1252, in which Excel writes CSV in the Nordic countries.
 * Undefined where the bytes are no text.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const text = marked ? decodedAs(marked[1], bytes) : (decodedAs('utf-8', bytes) ?? decodedAs('windows-1252', bytes));
  return text === undefined || BINARY.test(text) ? undefined : text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
