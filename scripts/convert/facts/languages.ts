import type { LanguageEntry } from '../../../src/schema/curation.ts';

/** A word, with the slashes and hyphens that lists of languages have: "persian/darin", "somalin-". */
const WORD = /[\p{L}/-]+/gu;

/** Words that stand between the members of a list of languages. */
const LIST_WORDS = new Set([
  'ja',
  'tai',
  'sekä',
  'että',
  'mm',
  'muun',
  'muassa',
  'esimerkiksi',
  'och',
  'eller',
  'and',
  'or',
]);

/** "… kielillä", "på … språk": the word after the list that says that the list is of languages in use. */
const IN_LANGUAGE = /^(?:kielellä|kielillä|kielelle|kielille|kieliksi|språk|språken|languages?)$/u;

/** "englanniksi": the language in which something is given. */
const AS_LANGUAGE = /(?:ksi|kielistä|kielisenä|kielisinä)$/u;

/** "på engelska", "in English": the word before the language that says so. */
const IN = new Set(['på', 'in']);

/**
 * Languages in which a text says that something is given: "englanniksi ja venäjäksi",
 * "suomen tai englannin kielellä". Languages that are taught ("suomen kielen kurssi",
 * "opiskella ruotsia") are not languages of service.
 */
export function serviceLanguages(text: string, languages: readonly LanguageEntry[]): string[] {
  const words = [...text.toLowerCase().matchAll(WORD)].flatMap(([word]) => word.split('/'));
  const codeOf = (word: string): string | undefined =>
    languages.find((language) => language.words.some((beginning) => word.startsWith(beginning)))?.code;
  const found = new Set<string>();
  for (const [index, word] of words.entries()) {
    const code = codeOf(word);
    if (code !== undefined && (AS_LANGUAGE.test(word) || IN.has(words[index - 1] ?? ''))) found.add(code);
    if (!IN_LANGUAGE.test(word)) continue;
    // Backwards through the list that ends here.
    for (let i = index - 1; i >= 0; i -= 1) {
      const member = words[i] ?? '';
      const known = codeOf(member.replace(/-$/u, ''));
      if (known !== undefined) found.add(known);
      else if (!LIST_WORDS.has(member)) break;
    }
  }
  return [...found].toSorted();
}
