import { counted } from '../count.ts';

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
  foundAll: (count: number) => `All pages: ${results(count)}`,
  onlyNear: 'Nothing matches exactly. These come close.',
  examples: {
    heading: 'Try these searches',
    queries: ['language cafés', 'where can I study Finnish for free', 'rådgivning i Närpes', 'Red Cross', '2024'],
  },
  list: 'Search results',
  showMore: (count: number) => `Show ${more(count)}`,
  nationwide: 'nationwide',
  filters: {
    heading: 'Filter the results',
    names: {
      kind: 'Type',
      theme: 'Theme',
      group: 'Target group',
      region: 'Region',
      language: 'Language of service',
      programme: 'Funding programme',
      state: 'Stage of the project',
      year: 'Year',
    },
    states: { upcoming: 'not begun', running: 'running', ended: 'ended', unknown: 'the source does not say' },
    national: 'Nationwide',
    unknown: 'No place named',
    chosen: 'Filters in use',
    remove: (value: string) => `Remove filter ${value}`,
    clear: 'Remove all filters',
  },
  also: {
    heading: 'Also searched:',
    narrow: 'Search only for the words I typed',
    narrowed: 'Only the words you typed were searched.',
    widen: 'Search for words of the same meaning, too',
  },
  sort: {
    label: 'Order',
    names: {
      relevance: 'Most relevant first',
      newest: 'Projects that began last first',
      end: 'Projects that end last first',
      money: 'Most funding first',
    },
  },
  csv: {
    save: 'Save these results as CSV',
    file: 'kotoatlas-search.csv',
    columns: ['Id', 'Type', 'Title', 'Title in the source', 'Place', 'Summary', 'Address'],
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
    near: 'Nearest words that the pages have:',
    fitting: 'Themes that fit',
    withoutQuotes: 'Search without quotation marks',
  },
  /** Pages that are no records, above the results. */
  pages: {
    heading: 'Pages',
    kinds: {
      municipality: 'Municipality',
      region: 'Region',
      organisation: 'Organisation',
      theme: 'Theme',
      targetGroup: 'Target group',
      term: 'Glossary',
      section: 'Page',
    },
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
