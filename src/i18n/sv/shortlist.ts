import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';
import { terms } from './terms.ts';
import { licence, name as siteName } from '../../site-config.ts';

/** The shortlist: its page, its button on other pages, its briefing pack. */
export const shortlist: Strings['shortlist'] = {
  lead: 'Samla praxisexempel, projekt och idéer, ordna dem, skriv anteckningar och skriv ut dem som mötesunderlag.',
  description: 'Din egen minneslista över praxisexempel och projekt: ordna, anteckna, dela och skriv ut.',
  records: counted('sv', 'post', 'poster'),
  title: 'Listans namn',
  list: 'Poster på minneslistan',
  empty:
    'Minneslistan är tom. Öppna ett praxisexempel, ett projekt eller en projektidé och välj ”Lägg till i minneslistan”.',
  note: 'Anteckning',
  noteFor: (title) => `Anteckning: ${title}`,
  up: 'Upp',
  down: 'Ner',
  remove: 'Ta bort',
  moveUp: (title) => `Flytta upp: ${title}`,
  moveDown: (title) => `Flytta ner: ${title}`,
  removeOne: (title) => `Ta bort från listan: ${title}`,
  removeHeading: 'Ska anteckningen också tas bort?',
  removeText: (title) => `Posten ”${title}” har en anteckning av dig. Den försvinner samtidigt.`,
  gone: 'Den här posten finns inte längre i materialet',
  compare: 'Jämför posterna på listan',
  saveCsv: 'Spara i en CSV-fil',
  csv: [
    'Nr',
    terms.id,
    terms.type,
    terms.title,
    terms.originalTitle,
    terms.place,
    terms.summary,
    'Anteckning',
    'Källa',
    terms.address,
  ],
  pack: {
    contents: 'Innehåll',
    printed: (date) => `Utskrivet ${date}`,
    note: 'Anteckning',
    cite: 'Hänvisning',
    citation: (title, source, address) => `${title}. Källa: ${source}. ${siteName}, ${address}`,
    page: (page) => `s. ${page}`,
    retold: `Texten är återgiven med egna ord utifrån källan. Texterna ${licence}.`,
  },
};
