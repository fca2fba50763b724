/** Letters that Unicode does not take apart into a letter and a mark, and what is written for them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  þ: 'th',
};
const APART = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Lower case without the marks of letters: "Närpiö" and "narpio", "Łódź" and "lodz" become one. Other signs stay. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(APART, (letter) => LETTERS[letter] ?? letter);
