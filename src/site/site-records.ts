import type { AtlasRecord } from '../schema/record.ts';
import type { Lang } from '../schema/lang.ts';
import { openSite } from './opened.ts';

/**
 * All records of a language, in the site's order.
 * @param root the project's folder
 * @throws {ContentError} with all faults of all files
 */
export const loadRecords = (lang: Lang, root?: string): AtlasRecord[] =>
  openSite(root).records.flatMap(({ data }) => (data.lang === lang ? [data] : []));
