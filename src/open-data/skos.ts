import type { Localized } from '../schema/text.ts';
import type { DataInput } from './input.ts';
import { LICENCE_URL } from './licence.ts';

/** The terms that the file uses, so that a program needs no other file to read it. */
const TERMS = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  Collection: 'skos:Collection',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  note: { '@id': 'skos:note', '@container': '@language' },
  notation: 'skos:notation',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  member: { '@id': 'skos:member', '@type': '@id' },
  references: { '@id': 'dct:references', '@type': '@id' },
  license: { '@id': 'dct:license', '@type': '@id' },
} as const;

const SCHEMES = {
  theme: { fi: 'Teemat', sv: 'Teman', en: 'Themes' },
  group: { fi: 'Kohderyhmät', sv: 'Målgrupper', en: 'Target groups' },
  term: { fi: 'Sanasto', sv: 'Ordlista', en: 'Glossary' },
} as const satisfies Record<string, Localized>;
type Scheme = keyof typeof SCHEMES;

const AXES = {
  status: { fi: 'Oikeudellinen asema', sv: 'Rättslig ställning', en: 'Legal status' },
  situation: { fi: 'Elämäntilanne', sv: 'Livssituation', en: 'Life situation' },
  audience: { fi: 'Kenen työtapa muuttuu', sv: 'Vems arbetssätt förändras', en: 'Whose way of working changes' },
} as const satisfies Record<string, Localized>;

const schemeId = (scheme: Scheme): string => `#${scheme}`;
const conceptId = (scheme: Scheme, id: string): string => `#${scheme}-${id}`;
const concept = (scheme: Scheme, id: string, label: Localized, definition: Localized): Record<string, unknown> => ({
  '@id': conceptId(scheme, id),
  '@type': 'Concept',
  notation: id,
  prefLabel: label,
  definition,
  inScheme: schemeId(scheme),
  topConceptOf: schemeId(scheme),
});

/** The JSON-LD context of a file of data/: its terms, and its own address where that is known. */
export const contextOf = (site: string | undefined, file: string, terms: object): object => ({
  ...(site === undefined ? {} : { '@base': `${site}data/${file}` }),
  ...terms,
});

/**
 * Themes, target groups and glossary in SKOS, as JSON-LD. Identifiers are fragments of the file's own
 * address, so that they hold wherever the site stands.
 */
export function vocabularyJsonLd({ vocabulary, site }: DataInput): object {
  const { themes, targetGroups, glossary } = vocabulary;
  return {
    '@context': contextOf(site, 'vocabulary.jsonld', TERMS),
    '@graph': [
      ...SCHEME_NAMES.map((scheme) => ({
        '@id': schemeId(scheme),
        '@type': 'ConceptScheme',
        prefLabel: SCHEMES[scheme],
        license: LICENCE_URL,
      })),
      ...themes.map(({ id, label, intro }) => concept('theme', id, label, intro)),
      ...targetGroups.map(({ id, label, intro }) => concept('group', id, label, intro)),
      ...AXIS_NAMES.map((axis) => ({
        '@id': `#axis-${axis}`,
        '@type': 'Collection',
        prefLabel: AXES[axis],
        member: targetGroups.filter((group) => group.axis === axis).map(({ id }) => conceptId('group', id)),
      })),
      ...glossary.map(({ id, term, definition, also, basis, references }) => ({
        ...concept('term', id, term, definition),
        altLabel: also,
        ...(basis === undefined ? {} : { note: basis }),
        references: references.map(({ url }) => url),
      })),
    ],
  };
}

const SCHEME_NAMES = ['theme', 'group', 'term'] as const satisfies readonly Scheme[];
const AXIS_NAMES = ['status', 'situation', 'audience'] as const satisfies readonly (keyof typeof AXES)[];
