import type { Kind } from '../schema/record.ts';
import { COLLECTION_OF } from '../schema/record.ts';
import type { Lang } from '../schema/text.ts';

/** The sections of the site and their names in addresses. An id under a section is the same in every language. */
export const SECTIONS = {
  practices: { fi: 'kaytannot', sv: 'praxis', en: 'practices' },
  projects: { fi: 'hankkeet', sv: 'projekt', en: 'projects' },
  ideas: { fi: 'ideat', sv: 'ideer', en: 'ideas' },
  models: { fi: 'mallit', sv: 'modeller', en: 'models' },
  municipalities: { fi: 'kunnat', sv: 'kommuner', en: 'municipalities' },
  regions: { fi: 'maakunnat', sv: 'landskap', en: 'regions' },
  organisations: { fi: 'organisaatiot', sv: 'organisationer', en: 'organisations' },
  themes: { fi: 'teemat', sv: 'teman', en: 'themes' },
  targetGroups: { fi: 'kohderyhmat', sv: 'malgrupper', en: 'target-groups' },
  sources: { fi: 'lahteet', sv: 'kallor', en: 'sources' },
  glossary: { fi: 'sanasto', sv: 'ordlista', en: 'glossary' },
  changes: { fi: 'muutokset', sv: 'andringar', en: 'changes' },
  search: { fi: 'haku', sv: 'sok', en: 'search' },
  tools: { fi: 'tyokalut', sv: 'verktyg', en: 'tools' },
  shortlist: { fi: 'muistilista', sv: 'minneslista', en: 'shortlist' },
  compare: { fi: 'vertailu', sv: 'jamforelse', en: 'compare' },
  transfer: { fi: 'toimisiko-meilla', sv: 'fungerar-det-har', en: 'would-it-work' },
  tray: { fi: 'kotoutumistarjotin', sv: 'integrationsbricka', en: 'tray' },
  idea: { fi: 'oma-hankeidea', sv: 'egen-projektide', en: 'your-idea' },
  kept: { fi: 'tallennetut', sv: 'sparat', en: 'kept' },
} as const satisfies Record<string, Record<Lang, string>>;
export type Section = keyof typeof SECTIONS;

/** The page that explains the search. */
export const SEARCH_HELP = { fi: 'haun-ohje', sv: 'sokhjalp', en: 'search-help' } as const satisfies Record<
  Lang,
  string
>;

/** The page of a project that holds the tables of its form. */
export const FORM_PAGE = { fi: 'lomake', sv: 'blankett', en: 'form' } as const satisfies Record<Lang, string>;

/** Every address of the site, from its root. */
export const routes = {
  /** The page that picks the language. */
  root: (): string => '/index.html',
  /** The start page of a language. */
  home: (lang: Lang): string => `/${lang}/index.html`,
  /** The index page of a section. */
  section: (lang: Lang, section: Section): string => `/${lang}/${SECTIONS[section][lang]}.html`,
  /** A page under a section. */
  page: (lang: Lang, section: Section, id: string): string => `/${lang}/${SECTIONS[section][lang]}/${id}.html`,
  record: (lang: Lang, kind: Kind, id: string): string => routes.page(lang, COLLECTION_OF[kind], id),
  projectForm: (lang: Lang, id: string): string => routes.page(lang, 'projects', `${id}/${FORM_PAGE[lang]}`),
  municipality: (lang: Lang, slug: string): string => routes.page(lang, 'municipalities', slug),
  region: (lang: Lang, slug: string): string => routes.page(lang, 'regions', slug),
  organisation: (lang: Lang, id: string): string => routes.page(lang, 'organisations', id),
  theme: (lang: Lang, id: string): string => routes.page(lang, 'themes', id),
  targetGroup: (lang: Lang, id: string): string => routes.page(lang, 'targetGroups', id),
  source: (lang: Lang, id: string): string => routes.page(lang, 'sources', id),
  /** An entry of the glossary page. */
  term: (lang: Lang, id: string): string => `${routes.section(lang, 'glossary')}#${id}`,
  /** An entry of the page of what has changed. */
  change: (lang: Lang, id: string): string => `${routes.section(lang, 'changes')}#${id}`,
  search: (lang: Lang): string => routes.section(lang, 'search'),
  /** The page that explains the search. */
  searchHelp: (lang: Lang): string => `/${lang}/${SEARCH_HELP[lang]}.html`,
} as const;
