import { name as siteName } from '../../site-config.ts';

/** The page that explains the search. `examples`: a query and what it shows. */
export const searchHelp = {
  title: 'How search works',
  description: `How the search of ${siteName} understands words in three languages, with examples to try.`,
  intro:
    'One search finds pages in all three languages: Finnish, Swedish and English. Try the examples: each link opens the search.',
  sections: [
    {
      heading: 'Any form of a word will do',
      text: 'The search knows inflected forms and the parts of compound words. Capitals and dots over letters may be left out.',
      examples: ['libraries', 'kirjastossa', 'kahvila', 'narpio'],
    },
    {
      heading: 'Three languages, and words that mean the same',
      text: 'You can search in any of the languages. Above the results it says what else was searched for, and this can be switched off.',
      examples: ['rådgivning i Närpes', 'where can I study Finnish for free', 'pregnant', 'Red Cross'],
    },
    {
      heading: 'Misspelt words',
      text: 'If a word does not exist, the nearest word is searched for. If no word is near, there are no results.',
      examples: ['citizenshp', 'kielikahvial'],
    },
    {
      heading: 'Quotation marks and minus',
      text: 'Words in quotation marks are searched for one after the other, exactly as typed. A minus before a word leaves out results that contain the word.',
      examples: ['"voluntary return"', 'language course -Swedish', 'advice -"City of Helsinki"'],
    },
    {
      heading: 'Places, organisations, years and amounts',
      text: 'A place or an organisation may be called by any of its names or by an abbreviation. Years, project codes and amounts of money work, too.',
      examples: ['Åbo', 'THL', '2024', 'S20885', '435 152'],
    },
  ],
  filters:
    'Among the filters, choices in the same group add results and choices in different groups narrow them. The figure beside a choice shows how many results it gives. Everything is in the address, so a search can be saved or sent.',
} as const;
