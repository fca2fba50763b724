/**
 * Pagefind's module for the browser with its surroundings exchanged: its files come from our reader
 * (over http or from disk), and the language is told instead of read from the page.
 */
export function pagefindModuleSource(original: string): string {
  return `
let fetch = () => Promise.reject(new Error('setHost first'));
let hostLanguage = 'unknown';
const document = { currentScript: null, querySelector: () => ({ getAttribute: () => hostLanguage }) };
export function setHost(fetchFile, lang) { fetch = fetchFile; hostLanguage = lang; }
${original}`;
}
