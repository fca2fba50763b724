import type { Strings } from '../strings.ts';

/** What stands where a record has no edition in the language of the page. */
export const oneLanguage: Strings['oneLanguage'] = {
  mark: { fi: 'in Finnish only', sv: 'in Swedish only', en: 'in English only' },
  note: {
    fi: 'The text is in Finnish only. Places, themes and other details are on this page too.',
    sv: 'The text is in Swedish only. Places, themes and other details are on this page too.',
    en: 'The text is in English only. Places, themes and other details are on this page too.',
  },
  read: { fi: 'Read the text in Finnish', sv: 'Read the text in Swedish', en: 'Read the text in English' },
  /** Of a practice that nobody but its teller answers for. */
  told: (teller: string, day: string): string =>
    `${teller} told of this practice itself on ${day}. Nobody else has checked it.`,
};
