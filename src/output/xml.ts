/** The characters that XML reads as its own, in texts and attributes. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text as XML writes it. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (character) => ESCAPES.get(character) ?? '');
