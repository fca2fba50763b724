import { today } from '../../browser/today.ts';
import { LOCALES } from '../../i18n/locales.ts';

/** Adds a button that copies the citation with the day of reading, and tells whether it did. */
export function offerCopying(): void {
  const citation = document.querySelector<HTMLElement>('[data-copy]');
  if (citation === null) return;
  const [copy = '', copied = '', failed = '', read = ''] = (citation.dataset['copy'] ?? '').split('|');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  const status = document.createElement('span');
  status.role = 'status';
  button.addEventListener('click', () => {
    const entries = [...citation.querySelectorAll('p:not([data-files])')].map((entry) => entry.textContent.trim());
    void write(`${entries.join('\n')} ${read.replace('#', todayInWords())}`).then((done) => {
      status.textContent = done ? copied : failed;
    });
  });
  // After the links, so that nothing moves.
  citation.querySelector('[data-files]')?.append(' ', button, ' ', status);
}

/** Whether the clipboard took a text. Browsers have none to offer where the connection is not secure. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const isKnown = (lang: string): lang is keyof typeof LOCALES => Object.hasOwn(LOCALES, lang);

/** Today as the language of the page writes it. */
function todayInWords(): string {
  const { lang } = document.documentElement;
  const locale = isKnown(lang) ? LOCALES[lang] : lang;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(today()));
}
