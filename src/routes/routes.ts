import type { Kind } from '../schema/record.ts';
import { COLLECTION_OF } from '../schema/record.ts';
import type { Lang } from '../schema/lang.ts';

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
  money: { fi: 'rahat', sv: 'pengar', en: 'money' },
  sources: { fi: 'lahteet', sv: 'kallor', en: 'sources' },
  glossary: { fi: 'sanasto', sv: 'ordlista', en: 'glossary' },
  changes: { fi: 'muutokset', sv: 'andringar', en: 'changes' },
  news: { fi: 'uutta', sv: 'nytt', en: 'whats-new' },
  threads: { fi: 'langat', sv: 'tradar', en: 'threads' },
  gaps: { fi: 'aukot-ja-paallekkaisyydet', sv: 'luckor-och-overlappningar', en: 'gaps-and-overlaps' },
  corrections: { fi: 'korjaukset', sv: 'rattelser', en: 'corrections' },
  search: { fi: 'haku', sv: 'sok', en: 'search' },
  tools: { fi: 'tyokalut', sv: 'verktyg', en: 'tools' },
  shortlist: { fi: 'muistilista', sv: 'minneslista', en: 'shortlist' },
  compare: { fi: 'vertailu', sv: 'jamforelse', en: 'compare' },
  transfer: { fi: 'toimisiko-meilla', sv: 'fungerar-det-har', en: 'would-it-work' },
  tray: { fi: 'kotoutumistarjotin', sv: 'integrationsbricka', en: 'tray' },
  idea: { fi: 'oma-hankeidea', sv: 'egen-projektide', en: 'your-idea' },
  tell: { fi: 'kerro-kaytannosta', sv: 'beratta-om-praxis', en: 'tell-of-a-practice' },
  correct: { fi: 'ehdota-korjausta', sv: 'foresla-rattelse', en: 'suggest-a-correction' },
  kept: { fi: 'tallennetut', sv: 'sparat', en: 'kept' },
} as const satisfies Record<string, Record<Lang, string>>;
export type Section = keyof typeof SECTIONS;

/** The page that explains the search. */
export const SEARCH_HELP = { fi: 'haun-ohje', sv: 'sokhjalp', en: 'search-help' } as const satisfies Record<
  Lang,
  string
>;

/** The page about use without a network and the zip edition. */
export const OFFLINE_PAGE = { fi: 'ilman-verkkoa', sv: 'utan-nat', en: 'offline' } as const satisfies Record<
  Lang,
  string
>;
/** The pages of text about the site itself, in the order in which they are offered. */
export const ABOUT_PAGES = ['publisher', 'data', 'accessibility', 'privacy'] as const;
export type AboutPage = (typeof ABOUT_PAGES)[number];

/** Their names in addresses. What they say stands in src/editorial/<page>/<lang>.mdx. */
export const ABOUT_NAMES = {
  publisher: { fi: 'kuka-julkaisee', sv: 'vem-ger-ut', en: 'who-publishes' },
  data: { fi: 'aineisto', sv: 'data', en: 'data' },
  accessibility: { fi: 'saavutettavuus', sv: 'tillganglighet', en: 'accessibility' },
  privacy: { fi: 'tietosuoja', sv: 'dataskydd', en: 'privacy' },
} as const satisfies Record<AboutPage, Record<Lang, string>>;

/** The page of a project that holds the tables of its form. */
export const FORM_PAGE = { fi: 'lomake', sv: 'blankett', en: 'form' } as const satisfies Record<Lang, string>;

/** The page of a record that shows the lines it was read from. */
export const PASSAGE_PAGE = { fi: 'lahde', sv: 'kalla', en: 'source' } as const satisfies Record<Lang, string>;

/** The feeds of what is new, by the endings of their files, and their media types. */
export const FEEDS = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;
export type Feed = keyof typeof FEEDS;

/** The id of a line on that page. */
export const lineId = (line: number): string => `line-${line}`;

/** The country behind the small maps, from the site's root. */
export const SMALL_COUNTRY_ROUTE = '/map/finland.svg';

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
  /** The lines that a record was read from, or one of them. */
  passage: (lang: Lang, kind: Kind, id: string, line?: number): string =>
    `${routes.page(lang, COLLECTION_OF[kind], `${id}/${PASSAGE_PAGE[lang]}`)}${line === undefined ? '' : `#${lineId(line)}`}`,
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
  /** A feed of what is new; it stands beside the page of the same name. */
  feed: (lang: Lang, feed: Feed): string => `/${lang}/${SECTIONS.news[lang]}.${feed}`,
  /** The thread of an idea. */
  thread: (lang: Lang, idea: string): string => `${routes.section(lang, 'threads')}#${idea}`,
  search: (lang: Lang): string => routes.section(lang, 'search'),
  /** The page that explains the search. */
  searchHelp: (lang: Lang): string => `/${lang}/${SEARCH_HELP[lang]}.html`,
  /** The page about use without a network and the zip edition. */
  offline: (lang: Lang): string => `/${lang}/${OFFLINE_PAGE[lang]}.html`,
  /** A file of data. */
  data: (file: string): string => `/data/${file}`,
  /** A page of text about the site itself. */
  about: (lang: Lang, page: AboutPage): string => `/${lang}/${ABOUT_NAMES[page][lang]}.html`,
} as const;
