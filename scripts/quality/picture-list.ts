/** A picture for the README. */
export interface Picture {
  /** Its name in docs/pictures/. */
  name: string;
  /** The page, from the site's root. */
  path: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** What has to be there before the picture is taken. */
  ready?: string;
}

const DESKTOP = { width: 1280, height: 860 } as const;
const PHONE = { width: 390, height: 844 } as const;

/** One picture of each main type of page; phone and dark where they tell something. */
export const PICTURES: readonly Picture[] = [
  { name: 'start', path: 'fi/index.html', ...DESKTOP, scheme: 'light' },
  { name: 'start-phone-dark', path: 'sv/index.html', ...PHONE, scheme: 'dark' },
  { name: 'practices', path: 'fi/kaytannot.html', ...DESKTOP, scheme: 'light' },
  { name: 'practice', path: 'en/practices/turku-infotori.html', ...DESKTOP, scheme: 'light' },
  { name: 'practice-phone', path: 'fi/kaytannot/turku-infotori.html', ...PHONE, scheme: 'light' },
  { name: 'projects-dark', path: 'en/projects.html', ...DESKTOP, scheme: 'dark' },
  { name: 'map', path: 'sv/kommuner.html', ...DESKTOP, scheme: 'light' },
  {
    name: 'search',
    path: 'en/search.html?q=r%C3%A5dgivning%20i%20N%C3%A4rpes',
    ...DESKTOP,
    scheme: 'light',
    ready: '[data-search-state="ready"] [data-record]',
  },
  {
    name: 'model',
    path: 'fi/mallit/alkuvaiheen-kotoutumisen-tukeminen-kolmannen-sektorin-ja-viranomaisten-yhteistyona.html',
    ...DESKTOP,
    scheme: 'light',
  },
  { name: 'data-phone', path: 'en/data.html', ...PHONE, scheme: 'light' },
];
