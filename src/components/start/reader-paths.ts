import type { Strings } from '../../i18n/strings.ts';
import { routes } from '../../lib/routes.ts';
import type { Lang } from '../../schema/text.ts';

type Words = Strings['start']['paths'];
export type Reader = keyof Words;

type LinksOf<Name extends Reader> = readonly (readonly [keyof Words[Name]['links'], (lang: Lang) => string])[];

/** The part of an address after "?" that a list with facets reads. */
const inState = (route: string, state: string): string => `${route}?${state}`;

/**
 * Where the start page leads each of its readers: the key of a link's words (src/i18n/<lang>/start.ts) and its
 * address, in the order in which they stand. A new page comes in here, by a line and by its words.
 */
export const READER_PATHS: { readonly [Name in Reader]: LinksOf<Name> } = {
  coordinator: [
    ['map', (lang) => inState(routes.section(lang, 'practices'), 'view=map')],
    ['groups', (lang) => routes.section(lang, 'targetGroups')],
    ['guidance', (lang) => inState(routes.section(lang, 'practices'), 'theme=guidance')],
    ['model', (lang) => routes.section(lang, 'models')],
  ],
  writer: [
    ['funded', (lang) => routes.section(lang, 'projects')],
    ['partners', (lang) => routes.section(lang, 'organisations')],
    ['ideas', (lang) => routes.section(lang, 'ideas')],
    ['wording', (lang) => routes.section(lang, 'glossary')],
  ],
  funder: [
    ['money', (lang) => routes.section(lang, 'money')],
    ['ending', (lang) => inState(routes.section(lang, 'projects'), 'status=running&sort=end')],
    ['largest', (lang) => inState(routes.section(lang, 'projects'), 'sort=funding&order=desc')],
    ['regions', (lang) => routes.section(lang, 'regions')],
  ],
  researcher: [
    ['method', (lang) => routes.section(lang, 'sources')],
    ['data', (lang) => routes.about(lang, 'data')],
    ['changes', (lang) => routes.section(lang, 'changes')],
    ['search', (lang) => routes.searchHelp(lang)],
  ],
};
