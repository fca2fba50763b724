import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishedPages, RECORDS, RECORDS_SCHEMA } from '../support/records.ts';
import type { Problem, Site, SiteCheck } from '../support/site.ts';

/** data/records.json is what its JSON Schema says, and each address in it is a page. */
export const data: SiteCheck = {
  name: 'data/records.json keeps its schema',
  find: (site) => {
    const missing = [RECORDS, RECORDS_SCHEMA].filter((file) => !site.files.has(file));
    if (missing.length > 0) return missing.map((file) => ({ file, reason: 'is not there' }));
    const faults = schemaFaults(site);
    return faults.length > 0 ? faults : deadAddresses(site);
  },
};

function schemaFaults(site: Site): Problem[] {
  // Dates are checked by the patterns that stand beside their formats.
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(jsonObject(site, RECORDS_SCHEMA));
  if (validate(jsonObject(site, RECORDS))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => ({
    file: RECORDS,
    reason: `${instancePath === '' ? '/' : instancePath} ${message ?? 'is wrong'}`,
  }));
}

function jsonObject(site: Site, file: string): object {
  const value: unknown = JSON.parse(site.files.get(file)?.toString('utf8') ?? 'null');
  if (typeof value !== 'object' || value === null) throw new Error(`${file} is no JSON object`);
  return value;
}

const deadAddresses = (site: Site): Problem[] =>
  publishedPages(site)
    .filter(({ path }) => !site.files.has(path))
    .map(({ id, path }) => ({ file: RECORDS, reason: `${id}: no page ${path}` }));
