import { createHash } from 'node:crypto';
import { lastDayOf } from '../atlas/history.ts';
import { isMissing } from '../schema/text.ts';
import type { DataFile } from './download.ts';
import { bytesOf } from './download.ts';
import type { DataInput } from './input.ts';
import { referenceTo } from './input.ts';
import { contextOf } from './skos.ts';
import type { Lang } from '../schema/lang.ts';
import { LANGS } from '../schema/lang.ts';
import { description, keywords, name, tagline } from '../site-config.ts';
import { CREDIT, LICENCE_URL } from './licence.ts';

const TERMS = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  keyword: { '@id': 'dcat:keyword', '@container': '@language' },
  modified: { '@id': 'dct:modified', '@type': 'xsd:date' },
  issued: 'dct:issued',
  license: { '@id': 'dct:license', '@type': '@id' },
  language: { '@id': 'dct:language', '@type': '@id' },
  spatial: { '@id': 'dct:spatial', '@type': '@id' },
  theme: { '@id': 'dcat:theme', '@type': '@id' },
  conformsTo: { '@id': 'dct:conformsTo', '@type': '@id' },
  landingPage: { '@id': 'dcat:landingPage', '@type': '@id' },
  accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  mediaType: { '@id': 'dcat:mediaType', '@type': '@id' },
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  distribution: { '@id': 'dcat:distribution' },
  publisher: { '@id': 'dct:publisher' },
  source: { '@id': 'dct:source' },
  name: 'foaf:name',
  checksum: { '@id': 'spdx:checksum' },
  algorithm: { '@id': 'spdx:algorithm', '@type': '@id' },
  checksumValue: { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' },
  plainTitle: 'dct:title',
} as const;

/** Lists of the European Union from which DCAT-AP takes its values. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const lowerFirst = (text: string, lang: Lang): string => `${text.slice(0, 1).toLocaleLowerCase(lang)}${text.slice(1)}`;

/** The name of the site and what it is: "Kotoatlas: practices and projects". */
const TITLE = Object.fromEntries(LANGS.map((lang) => [lang, `${name}: ${lowerFirst(tagline[lang], lang)}`]));

/**
 * The data set described in DCAT 3, as JSON-LD, with what DCAT-AP asks for as far as it is known.
 * @param files the other files of data/
 * @param landingPage path of the page about the data, from the site's root
 */
export function datasetJsonLd(
  { data, documents, site, vocabulary }: DataInput,
  files: readonly DataFile[],
  landingPage: string,
): object {
  return {
    '@context': contextOf(site, 'dataset.jsonld', TERMS),
    '@id': '#dataset',
    '@type': 'dcat:Dataset',
    title: TITLE,
    description,
    keyword: keywords,
    modified: lastDayOf(vocabulary) ?? data.generated,
    license: LICENCE_URL,
    publisher: { '@type': 'foaf:Agent', name: CREDIT },
    language: ['FIN', 'SWE', 'ENG'].map((code) => `${AUTHORITY}/language/${code}`),
    spatial: `${AUTHORITY}/country/FIN`,
    theme: `${AUTHORITY}/data-theme/SOCI`,
    landingPage: referenceTo(site, landingPage),
    source: documents.map(({ title, publisher, publisherElsewhere, date, dateElsewhere, readAt }) => ({
      '@type': 'dct:BibliographicResource',
      plainTitle: title,
      ...(isMissing(publisher)
        ? publisherElsewhere && { publisher: { '@type': 'foaf:Agent', name: publisherElsewhere.value.fi } }
        : { publisher: { '@type': 'foaf:Agent', name: publisher } }),
      ...(isMissing(date) ? dateElsewhere && { issued: dateElsewhere.value } : { issued: date }),
      ...(readAt && { landingPage: readAt.url }),
    })),
    distribution: files.map((file) => distribution(file)),
  };
}

/** The address of a file stands beside this one, and is relative to it. */
const distribution = (file: DataFile): object => ({
  '@id': `#${file.file}`,
  '@type': 'dcat:Distribution',
  title: { en: file.file },
  description: { en: file.about },
  accessURL: file.file,
  downloadURL: file.file,
  mediaType: `https://www.iana.org/assignments/media-types/${file.mediaType}`,
  byteSize: String(bytesOf(file)),
  license: LICENCE_URL,
  ...(file.conformsTo === undefined ? {} : { conformsTo: file.conformsTo }),
  checksum: {
    '@type': 'spdx:Checksum',
    algorithm: 'spdx:checksumAlgorithm_sha256',
    checksumValue: createHash('sha256').update(file.text).digest('hex'),
  },
});
