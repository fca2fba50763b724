/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ß', 'ss'],
]);

/** An identifier made of a text: lower-case ASCII words joined by hyphens (ä→a, ö→o, å→a). */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøß]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
