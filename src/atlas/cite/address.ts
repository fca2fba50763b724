import { strings } from '../../i18n/index.ts';
import type { AtlasRecord } from '../../schema/record.ts';
import { routes } from '../../routes/routes.ts';
import { absoluteUrl } from '../../routes/site-url.ts';

/** Where a record's page stands: its permanent address, or its place within a site whose address is not known. */
export function addressOf(
  { lang, kind, id }: Pick<AtlasRecord, 'lang' | 'kind' | 'id'>,
  site: URL | undefined,
): { url: string } | { note: string } {
  const route = routes.record(lang, kind, id);
  const url = absoluteUrl(site, route);
  return url === undefined ? { note: `[${strings(lang).provenance.cite.noAddress}]${route}` } : { url };
}
