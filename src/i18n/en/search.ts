import { counted } from '../count.ts';
import { pageKinds, resultColumns, searchFilters } from '../term-lists.ts';
import { terms } from './terms.ts';

const results = counted('en', 'result', 'results');
const more = counted('en', 'more result', 'more results');

/** The words of the search. */
export const search = {
  title: 'Search',
  description: 'Search municipal practices, funded projects and project ideas. Filter by type, theme or region.',
  label: 'Search for',
  hint: 'Any form of a word will do. You can also search in Finnish and Swedish.',
  submit: 'Search',
  loading: 'Searching…',
  found: results,
  foundAll: (count: number) => `All entries: ${results(count)}`,
  onlyNear: 'Nothing matches exactly. These come close.',
  examples: {
    heading: 'Try these searches',
    queries: ['language cafés', 'where can I study Finnish for free', 'rådgivning i Närpes', 'Red Cross', '2024'],
  },
  list: 'Search results',
  showMore: (count: number) => `Show ${more(count)}`,
  nationwide: 'whole country',
  filters: {
    heading: 'Filter the results',
    names: searchFilters(terms, 'Year'),
    states: terms.stages,
    national: terms.wholeCountry,
    unknown: terms.noPlace,
    chosen: 'Filters in use',
    remove: (value: string) => `Remove filter ${value}`,
    clear: 'Remove all filters',
  },
  also: {
    heading: 'Also searched:',
    narrow: 'Search only for the words I typed',
    narrowed: 'Only the words you typed were searched.',
    widen: 'Search also for words that mean the same',
  },
  sort: {
    label: 'Order',
    names: {
      relevance: 'Most relevant first',
      newest: 'Most recently begun projects first',
      end: 'Latest end date first',
      money: 'Largest support first',
    },
  },
  csv: {
    save: 'Save these results to a CSV file',
    file: 'kotoatlas-search.csv',
    columns: resultColumns(terms),
  },
  marks: {
    found: (count: number) => `Search words marked: ${count}.`,
    remove: 'Remove the marks',
  },
  empty: {
    heading: 'No results',
    advice: 'Try another word, or type only the beginning of the word.',
    filtered: (count: number) => `Without filters: ${results(count)}.`,
    themes: 'Browse by theme',
    near: 'Nearest words in the texts:',
    fitting: 'Themes that fit',
    withoutQuotes: 'Search without quotation marks',
  },
  /** Pages that are no records, above the results. */
  pages: {
    heading: 'Other pages',
    kinds: pageKinds(terms, { term: 'Glossary', section: 'Web page' }),
  },
  error: {
    heading: 'Search is not working right now',
    advice: 'The search index could not be loaded. Try again, or browse the lists.',
    retry: 'Try again',
  },
  lists: 'Lists',
  noScript: 'Search needs JavaScript. Every page can also be found in the lists.',
  quick: {
    open: 'Search',
    heading: 'Quick search',
    close: 'Close',
    suggestions: 'Suggestions',
    all: 'Show all results',
    keys: 'Arrow keys: choose. Enter: open. Esc: close.',
  },
} as const;
