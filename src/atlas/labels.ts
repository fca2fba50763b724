import type { Organisation } from '../schema/organisation.ts';
import type { Lang } from '../schema/lang.ts';
import type { AtlasRecord } from '../schema/record.ts';
import { nameIn } from '../schema/text.ts';
import { LOCALES, oncePerLang } from '../i18n/locales.ts';
import { routes } from '../routes/routes.ts';
import type { Atlas } from './atlas.ts';
import { objectiveKey, vocabularyIndex } from './vocabulary-index.ts';

/** A word that leads to a page of its own. */
export interface Label {
  text: string;
  /** The language of the word, where it is not the page's. */
  lang: Lang | undefined;
  route: string;
}

type Context = Pick<Atlas, 'lang' | 'vocabulary'>;

const entryOf = <Entry>(entries: ReadonlyMap<string, Entry>, id: string, what: string): Entry => {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`Found the ${what} ${JSON.stringify(id)}, expected one of the vocabulary.`);
  return entry;
};

export const themeLabel = ({ lang, vocabulary }: Context, id: string): Label => ({
  text: entryOf(vocabularyIndex(vocabulary).themes, id, 'theme').label[lang],
  lang: undefined,
  route: routes.theme(lang, id),
});

export const groupLabel = ({ lang, vocabulary }: Context, id: string): Label => ({
  text: entryOf(vocabularyIndex(vocabulary).targetGroups, id, 'target group').label[lang],
  lang: undefined,
  route: routes.targetGroup(lang, id),
});

export const organisationOf = ({ vocabulary }: Pick<Context, 'vocabulary'>, id: string): Organisation =>
  entryOf(vocabularyIndex(vocabulary).organisations, id, 'organisation');

export function organisationLabel(context: Context, id: string): Label {
  const { text, lang } = nameIn(organisationOf(context, id).names, context.lang);
  return { text, lang: lang === context.lang ? undefined : lang, route: routes.organisation(context.lang, id) };
}

export function placeLabel({ lang, places }: Pick<Atlas, 'lang' | 'places'>, code: string): Label {
  const place = places.get(code);
  if (place === undefined) throw new Error(`Found the place ${code}, expected a code of the gazetteer.`);
  return { text: place.name, lang: place.nameLang === lang ? undefined : place.nameLang, route: place.route };
}

/** The language of a record's original, where it is not the page's: what is quoted from it needs to say so. */
export const quotedLang = ({ lang, original }: Pick<AtlasRecord, 'lang' | 'original'>): Lang | undefined =>
  original === lang ? undefined : original;

/** The name of a topic of the fund's own list. */
export const topicName = ({ lang, vocabulary }: Context, id: string): string =>
  entryOf(vocabularyIndex(vocabulary).topics, id, 'topic').label[lang];

/** A topic as the form prints it: its name, with the hint in brackets where it has one. */
export function topicInFull({ lang, vocabulary }: Context, id: string): string {
  const { label, hint } = entryOf(vocabularyIndex(vocabulary).topics, id, 'topic');
  return hint === undefined ? label[lang] : `${label[lang]} (${hint[lang]})`;
}

const languageNames = oncePerLang((lang) => new Intl.DisplayNames(LOCALES[lang], { type: 'language' }));

/** The name of a language of service, by its tag. */
export const languageName = ({ lang, vocabulary }: Context, tag: string): string =>
  vocabularyIndex(vocabulary).languages.get(tag)?.label[lang] ?? languageNames(lang).of(tag) ?? tag;

/** The names of languages of service in the order of the page's alphabet. */
export const languageNamesOf = (context: Context, tags: readonly string[]): string[] =>
  tags.map((tag) => languageName(context, tag)).toSorted(new Intl.Collator(LOCALES[context.lang]).compare);

/**
 * Who published a document: by the official name in the language of the page where the register has the organisation
 * under the name that is printed, else as printed.
 */
export function publisherName({ lang, vocabulary }: Context, printed: string): string {
  const known = vocabulary.organisations.find(({ names }) => names.fi === printed);
  return known === undefined ? printed : nameIn(known.names, lang).text;
}

/**
 * The name of a specific objective, or the one printed in the record where the vocabulary has none. Where the code means
 * another thing in each of two periods, the printed words say which is meant.
 */
export const objectiveName = (
  { lang, vocabulary }: Context,
  programme: string,
  code: string,
  printed: string,
): string => {
  const entries = vocabularyIndex(vocabulary).objectives.get(objectiveKey(programme, code)) ?? [];
  const [only, ...others] = entries;
  const meant = others.length === 0 ? only : entries.find(({ label }) => Object.values(label).includes(printed));
  return meant?.label[lang] ?? printed;
};
