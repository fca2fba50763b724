import type { PublishedData, PublishedRecord, PublishedText } from '../schema/published.ts';
import type { SourceDocument } from '../schema/content/source.ts';
import { LANGS } from '../schema/lang.ts';
import type { Vocabulary } from '../vocabulary/load.ts';

/** What the data files are made of. */
export interface DataInput {
  data: PublishedData;
  /** The running texts of the records, language by language. */
  texts: readonly PublishedText[];
  vocabulary: Vocabulary;
  /** The documents, once each. */
  documents: readonly SourceDocument[];
  /** The site's own address with a slash at its end, where it is known. */
  site: string | undefined;
}

/** The whole address of a page where the site's own is known, or else its path from the site's root. */
export const addressOf = (site: string | undefined, path: string): string => `${site ?? ''}${path}`;

/**
 * The address of a page as a file of data/ names it in JSON-LD: whole where the site's own is known,
 * or else relative to the file, which JSON-LD resolves against the address that the file was read from.
 */
export const referenceTo = (site: string | undefined, path: string): string =>
  site === undefined ? `../${path}` : `${site}${path}`;

/** The paths of a record's pages from the site's root, in the order of the languages. */
export const pathsOf = ({ urls }: PublishedRecord): string[] =>
  LANGS.flatMap((lang) => (urls[lang] === undefined ? [] : [urls[lang]]));

/** The places where a record's work is done, each once. */
export const placesOfWork = ({ places }: PublishedRecord): PublishedRecord['places'] =>
  distinct(places.filter(({ role }) => role !== 'mentioned'));

/** The places that a record's text only names, each once. */
export const placesNamed = (record: PublishedRecord): PublishedRecord['places'] => {
  const work = new Set(placesOfWork(record).map(({ code }) => code));
  return distinct(record.places.filter(({ code }) => !work.has(code)));
};

const distinct = (places: PublishedRecord['places']): PublishedRecord['places'] =>
  places.filter(({ code }, index) => places.findIndex((place) => place.code === code) === index);

/** The organisations of a record in a role, each once. */
export const organisationsIn = (
  { organisations }: PublishedRecord,
  role: PublishedRecord['organisations'][number]['role'],
): PublishedRecord['organisations'] => {
  const found = organisations.filter((organisation) => organisation.role === role);
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
};
