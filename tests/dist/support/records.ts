import { z } from 'zod';
import type { Site, SitePage } from './site.ts';

export const RECORDS = 'data/records.json';
export const RECORDS_SCHEMA = 'data/records.schema.json';

/** As much of data/records.json as leads to the pages; its own schema checks the rest. */
const publishedSchema = z.looseObject({
  records: z.array(z.looseObject({ id: z.string(), urls: z.record(z.string(), z.string()) })),
});

/** A page that a record is published at. */
export interface PublishedPage {
  id: string;
  /** Its path in dist/. */
  path: string;
}

/** What data/records.json says of where each record stands; nothing where its shape is wrong. */
export function publishedPages(site: Site): PublishedPage[] {
  const bytes = site.files.get(RECORDS);
  if (!bytes) return [];
  const { data, success } = publishedSchema.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!success) return [];
  return data.records.flatMap(({ id, urls }) =>
    Object.values(urls).map((url) => ({ id, path: new URL(url, 'https://site.invalid/').pathname.slice(1) })),
  );
}

/** The pages of the records. */
export function recordPages(site: Site): SitePage[] {
  const paths = new Set(publishedPages(site).map(({ path }) => path));
  return site.pages.filter(({ path }) => paths.has(path));
}
