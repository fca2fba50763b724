import type { Strings } from '../../i18n/strings.ts';
import { routes } from '../../routes/routes.ts';
import type { Lang } from '../../schema/lang.ts';
import { leftOut } from '../../site-config.ts';

type Words = Strings['start']['paths'];
export type Reader = keyof Words;

/** A link of a path: the key of its words and its address. */
type LinksOf<Name extends Reader> = readonly (readonly [key: keyof Words[Name]['links'], route: string])[];

/** The part of an address after "?" that a list with facets reads. */
const inState = (route: string, state: string): string => `${route}?${state}`;

/**
 * Where the start page leads each of its readers: the key of a link's words (src/i18n/<lang>/start.ts) and its
 * address, in the order in which they stand. A new page comes in here, by a line and by its words.
 */
export const readerPaths = (lang: Lang): { readonly [Name in Reader]: LinksOf<Name> } => ({
  coordinator: [
    ['map', inState(routes.section(lang, 'practices'), 'view=map')],
    ['groups', routes.section(lang, 'targetGroups')],
    ['guidance', inState(routes.section(lang, 'practices'), 'theme=guidance')],
    ['transfer', routes.section(lang, 'transfer')],
    ['tray', routes.section(lang, 'tray')],
  ],
  writer: [
    ['funded', routes.section(lang, 'projects')],
    ['partners', routes.section(lang, 'organisations')],
    ['ideas', routes.section(lang, 'ideas')],
    ['threads', routes.section(lang, 'threads')],
    ['wording', routes.section(lang, 'glossary')],
  ],
  funder: [
    ['money', routes.section(lang, 'money')],
    ['ending', inState(routes.section(lang, 'projects'), 'status=running&sort=end')],
    ['largest', inState(routes.section(lang, 'projects'), 'sort=funding&order=desc')],
    ['gaps', routes.section(lang, 'gaps')],
  ],
  researcher: [
    ['method', routes.section(lang, 'sources')],
    ['data', routes.about(lang, 'data')],
    ['changes', routes.section(lang, 'changes')],
    ['search', routes.searchHelp(lang)],
  ],
});

/** Whether an address leads to a page that the atlas has: not to one that its configuration leaves out. */
export const leadsSomewhere = (lang: Lang, route: string): boolean =>
  !leftOut.some((section) => routes.section(lang, section) === route.split('?')[0]);
