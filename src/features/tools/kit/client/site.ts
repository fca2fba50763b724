import { siteRoot } from '../../../../browser/site-root.ts';
import type { ToolRecord } from '../records.ts';

/** The root of the site. Taken as the script starts, while the browser still says which script runs. */
export const root: URL = siteRoot();

/** All records of the page's language, in the site's order. */
export const records = (): readonly ToolRecord[] => window.kotoatlasRecords ?? [];

const byId = new Map<string, ToolRecord>();

/** A record by its id; nothing where the collection has it no longer. */
export function recordOf(id: string): ToolRecord | undefined {
  if (byId.size === 0) for (const record of records()) byId.set(record.id, record);
  return byId.get(id);
}

/** The address of a record's page. */
export const addressOfRecord = ({ url }: ToolRecord): string => new URL(url, root).href;

/** The address on paper. A folder on somebody's disk is no address for others: then the site's own part of it. */
export const addressToPrint = (record: ToolRecord): string =>
  location.protocol === 'file:' ? record.url : addressOfRecord(record);
