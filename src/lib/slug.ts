const LETTERS: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ß', 'ss'],
]);

/** The part of an address that a name gives: lower-case ASCII words joined by hyphens (ä→a, ö→o, å→a). */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æøß]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
