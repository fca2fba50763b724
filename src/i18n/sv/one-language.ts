import type { Strings } from '../strings.ts';

/** What stands where a record has no edition in the language of the page. */
export const oneLanguage: Strings['oneLanguage'] = {
  mark: { fi: 'endast på finska', sv: 'endast på svenska', en: 'endast på engelska' },
  note: {
    fi: 'Texten finns endast på finska. Orter, teman och andra uppgifter visas också på den här sidan.',
    sv: 'Texten finns endast på svenska. Orter, teman och andra uppgifter visas också på den här sidan.',
    en: 'Texten finns endast på engelska. Orter, teman och andra uppgifter visas också på den här sidan.',
  },
  read: { fi: 'Läs texten på finska', sv: 'Läs texten på svenska', en: 'Läs texten på engelska' },
  /** Of a practice that nobody but its teller answers for. */
  told: (teller: string, day: string): string =>
    `Det här arbetssättet har ${teller} själv berättat om ${day}. Ingen annan har granskat texten.`,
};
