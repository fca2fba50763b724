import type { SiteConfig } from './schema/site-config.ts';

// What whoever publishes an atlas decides for it: one file, and nothing of it stands anywhere else. The build holds it
// against src/schema/site-config.ts and says what is wrong and what is expected; docs/your-own-atlas.md explains each
// value. Three of them may be given by the environment of a build instead: SITE_URL, SITE_CONTACT and SITE_EDITOR.

/** The name of the site. It is also the author of its pages in citations. */
export const name = 'Kotoatlas';

/** The name in the genitive, as texts need it: "Kotoatlas’s text". */
export const nameOf = { fi: 'Kotoatlaksen', sv: 'Kotoatlas', en: 'Kotoatlas’s' };

/** The name of files that readers save: small letters, digits and hyphens. */
export const fileName = 'kotoatlas';

/** What the site is, in a few words that may follow its name. */
export const tagline = {
  fi: 'Kotoutumisen ja maahanmuuton käytännöt ja hankkeet Suomessa',
  sv: 'Praxisexempel och projekt inom integration och migration i Finland',
  en: 'Integration and migration practices and projects in Finland',
};

/** What it holds, in one sentence: catalogues of data sets show it. */
export const description = {
  fi: 'Kuntien käytännöt, rahoitetut hankkeet, hankeideat ja yhteistyön malli viidestä julkisesta asiakirjasta: nimet, tiivistelmät, luokitus, paikat, organisaatiot, rahoitus ja lähteet, ilman juoksevaa tekstiä.',
  sv: 'Praxisexempel från kommuner, finansierade projekt, projektidéer och en samarbetsmodell ur fem offentliga dokument: namn, sammanfattningar, klassificering, orter, organisationer, finansiering och källor, utan löpande text.',
  en: 'Municipal practices, funded projects, project ideas and a cooperation model from five public documents: titles, summaries, classification, places, organisations, funding and sources, without the running text.',
};

/** Words under which catalogues of data sets find it. */
export const keywords = {
  fi: ['kotoutuminen', 'maahanmuutto', 'kunnat', 'hankkeet'],
  sv: ['integration', 'invandring', 'kommuner', 'projekt'],
  en: ['integration', 'immigration', 'municipalities', 'projects'],
};

/** Who answers for this copy: `{ name: 'The town of Example', url: 'https://example.org/' }`. Without it pages say that nobody does. */
export const publisher: SiteConfig['publisher'] = undefined;

/** Where readers write to: an e-mail address, or an https address that takes messages. SITE_CONTACT wins. */
export const contact: SiteConfig['contact'] = undefined;

/** The site's own address: canonical links, citations and the sitemap need it. SITE_URL wins. */
export const url: SiteConfig['url'] = undefined;

/** The editor of the repository, with `{path}` for a file: `https://example.org/edit/main/{path}`. SITE_EDITOR wins. */
export const editor: SiteConfig['editor'] = undefined;

/** The licence of texts and data: one of those of src/schema/licence.ts. */
export const licence: SiteConfig['licence'] = 'CC BY 4.0';

/** The languages of the pages, in the order in which they are offered. */
export const languages: SiteConfig['languages'] = ['fi', 'sv', 'en'];

/** Pages and tools that are left out, by their names in src/schema/site-config.ts. */
export const leftOut: SiteConfig['leftOut'] = [];

/** The colours, each in the light and in the dark scheme. One that cannot be read on another is an error. */
export const colours = {
  paper: { light: '#fcfbf8', dark: '#14181a' },
  ground: { light: '#f2f0ea', dark: '#1c2225' },
  ink: { light: '#1a2023', dark: '#e9e7e1' },
  'ink-soft': { light: '#454d51', dark: '#b9bfbf' },
  line: { light: '#d9d5ca', dark: '#353d40' },
  'line-strong': { light: '#8a8f8c', dark: '#6f7a7c' },
  accent: { light: '#0a4b4b', dark: '#8fd6cd' },
  'accent-ground': { light: '#e2efec', dark: '#16302f' },
  'on-accent': { light: '#ffffff', dark: '#0d1a1a' },
  mark: { light: '#ffe49a', dark: '#5c4a10' },
};
