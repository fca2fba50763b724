import { counted } from '../count.ts';
import { pageKinds, resultColumns, searchFilters } from '../term-lists.ts';
import { terms } from './terms.ts';

const results = counted('sv', 'träff', 'träffar');
const more = counted('sv', 'träff till', 'träffar till');

/** The words of the search. */
export const search = {
  title: 'Sök',
  description:
    'Sök bland praxisexempel från kommuner, finansierade projekt och projektidéer. Avgränsa efter typ, tema eller landskap.',
  label: 'Sökord',
  hint: 'Ordets böjning spelar ingen roll. Du kan också söka på finska och engelska.',
  submit: 'Sök',
  loading: 'Söker…',
  found: results,
  foundAll: (count: number) => `Alla poster: ${results(count)}`,
  onlyNear: 'Sökordet gav inga träffar. De här ligger nära.',
  examples: {
    heading: 'Pröva de här sökningarna',
    queries: ['språkcaféer', 'naisten työllistyminen', 'rådgivning i Närpes', 'Röda Korset', '2024'],
  },
  list: 'Sökresultat',
  showMore: (count: number) => `Visa ${more(count)}`,
  nationwide: 'hela landet',
  filters: {
    heading: 'Avgränsa träffarna',
    names: searchFilters(terms, 'År'),
    states: terms.stages,
    national: terms.wholeCountry,
    unknown: terms.noPlace,
    chosen: 'Valda avgränsningar',
    remove: (value: string) => `Ta bort avgränsningen ${value}`,
    clear: 'Ta bort alla avgränsningar',
  },
  also: {
    heading: 'Sökningen omfattade också:',
    narrow: 'Sök bara med de ord jag skrev',
    narrowed: 'Sökningen omfattade bara de ord du skrev.',
    widen: 'Sök också med ord som betyder detsamma',
  },
  sort: {
    label: 'Ordning',
    names: {
      relevance: 'Mest relevanta först',
      newest: 'Senast inledda projekt först',
      end: 'Projekt som avslutas senast först',
      money: 'Störst stöd först',
    },
  },
  csv: {
    save: 'Spara träffarna i en CSV-fil',
    file: 'kotoatlas-sokning.csv',
    columns: resultColumns(terms),
  },
  marks: {
    found: (count: number) => `Markerade sökord: ${count}.`,
    remove: 'Ta bort markeringarna',
  },
  empty: {
    heading: 'Inga träffar',
    advice: 'Pröva ett annat ord eller skriv bara början av ordet.',
    filtered: (count: number) => `Utan avgränsningar finns det ${results(count)}.`,
    themes: 'Bläddra bland teman',
    near: 'Närmaste ord som finns i texterna:',
    fitting: 'Teman som passar',
    withoutQuotes: 'Sök utan citattecken',
  },
  /** Pages that are no records, above the results. */
  pages: {
    heading: 'Andra sidor',
    kinds: pageKinds(terms, { term: 'Ordlista', section: 'Webbsida' }),
  },
  error: {
    heading: 'Sökningen fungerar inte just nu',
    advice: 'Sökindexet kunde inte läsas in. Försök igen eller bläddra i listorna.',
    retry: 'Försök igen',
  },
  lists: 'Listor',
  noScript: 'Sökningen kräver JavaScript. Alla sidor finns också i listorna.',
  quick: {
    open: 'Sök',
    heading: 'Snabbsökning',
    close: 'Stäng',
    suggestions: 'Förslag',
    all: 'Visa alla träffar',
    keys: 'Piltangenter: välj. Enter: öppna. Esc: stäng.',
  },
} as const;
