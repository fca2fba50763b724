import { counted } from '../count.ts';
import type { Strings } from '../strings.ts';

/** The shortlist: its page, its button on other pages, its briefing pack. */
export const shortlist: Strings['shortlist'] = {
  lead: 'Samla praxis och projekt, ordna dem, skriv anteckningar och skriv ut som mötesunderlag.',
  description: 'Din egen minneslista över praxis och projekt: ordna, anteckna, dela och skriv ut.',
  records: counted('sv', 'sida', 'sidor'),
  title: 'Listans namn',
  list: 'Sidor på minneslistan',
  empty: 'Minneslistan är tom. Öppna en praxis, ett projekt eller en projektidé och välj ”Lägg till i minneslistan”.',
  note: 'Anteckning',
  noteFor: (title) => `Anteckning: ${title}`,
  up: 'Upp',
  down: 'Ner',
  remove: 'Ta bort',
  moveUp: (title) => `Flytta upp: ${title}`,
  moveDown: (title) => `Flytta ner: ${title}`,
  removeOne: (title) => `Ta bort från listan: ${title}`,
  removeHeading: 'Ska anteckningen också tas bort?',
  removeText: (title) => `Sidan ”${title}” har din anteckning. Den försvinner från listan samtidigt.`,
  gone: 'Den här sidan finns inte längre i materialet',
  compare: 'Jämför sidorna på listan',
  saveCsv: 'Spara i en CSV-fil',
  csv: ['Nr', 'Beteckning', 'Typ', 'Namn', 'Ort', 'Sammanfattning', 'Anteckning', 'Källa', 'Adress'],
  pack: {
    contents: 'Innehåll',
    printed: (date) => `Utskrivet ${date}`,
    note: 'Anteckning',
    cite: 'Hänvisning',
    citation: (title, source, address) => `${title}. Källa: ${source}. Kotoatlas, ${address}`,
    page: (page) => `s. ${page}`,
    retold: 'Texten är återgiven med egna ord utifrån källan. Texterna CC BY 4.0.',
  },
};
