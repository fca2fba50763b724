/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ß', 'ss'],
]);

/** The identifier, and the part of an address, that a text gives: lower-case ASCII words joined by hyphens (ä→a, ö→o, å→a). */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æøß]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
