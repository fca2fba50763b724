/// <reference lib="es2025.regexp" />
import type { CuratedRecord } from '../../src/schema/curation.ts';
import type { OrganisationRef } from '../../src/schema/organisation.ts';
import type { PlaceRef } from '../../src/schema/place.ts';
import type { AtlasRecord } from '../../src/schema/record.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import type { ParsedRecord } from './kinds/kind.ts';
import { firstOf } from './facts/extract.ts';
import type { Extracted } from './facts/extract.ts';
import { literally } from './text/pattern.ts';

/** Themes and groups of a record, and who says so. */
export interface Classification {
  themes: string[];
  targetGroups: { direct: string[]; indirect: string[] };
  classifiedBy: AtlasRecord['classifiedBy'];
}

/** A rule proposes at most so many themes; a curator chooses better. */
const MOST_PROPOSED = 3;

/** Where a word begins so; made once for all records. */
const beginnings = new Map<string, RegExp>();
function beginningOf(letters: string): RegExp {
  const known = beginnings.get(letters);
  if (known !== undefined) return known;
  const made = new RegExp(`(?<!\\p{L})${literally(letters)}`, 'u');
  beginnings.set(letters, made);
  return made;
}

/** What curation says of a record, else the source itself; where neither does, what words of the text propose. */
export function classify(
  curated: CuratedRecord | undefined,
  text: string,
  { themes, targetGroups }: Vocabulary,
  told?: ParsedRecord['told'],
): Classification {
  if (curated) return { themes: curated.themes, targetGroups: curated.targetGroups, classifiedBy: 'curation' };
  const words = text.toLowerCase();
  const hitsOf = (beginnings: readonly string[]): number =>
    beginnings
      .filter((beginning) => words.includes(beginning))
      .reduce((sum, beginning) => sum + words.split(beginningOf(beginning)).length - 1, 0);
  const proposed = (entries: readonly { id: string; words: readonly string[] }[]): string[] =>
    entries
      .map((entry) => ({ id: entry.id, hits: hitsOf(entry.words) }))
      .filter(({ hits }) => hits > 0)
      .toSorted((a, b) => b.hits - a.hits)
      .slice(0, MOST_PROPOSED)
      .map(({ id }) => id);
  const found = { themes: proposed(themes), targetGroups: { direct: proposed(targetGroups), indirect: [] } };
  if (told !== undefined) {
    const groups = { direct: told.targetGroups, indirect: [] };
    return told.themes.length > 0
      ? { themes: told.themes, targetGroups: groups, classifiedBy: 'source' }
      : { themes: found.themes, targetGroups: groups, classifiedBy: 'rule' };
  }
  return { ...found, classifiedBy: found.themes.length + found.targetGroups.direct.length > 0 ? 'rule' : 'nobody' };
}

/** Places of the document's structure, of curation and of the text: one entry a place, the weightiest role, the printed words if any. */
export function mergePlaces(
  structure: readonly PlaceRef[],
  curated: CuratedRecord | undefined,
  extracted: Extracted,
): PlaceRef[] {
  const text = [...structure, ...extracted.places];
  const roles: PlaceRef[] = [...(curated?.places ?? []), ...structure, ...extracted.places];
  return firstOf(roles, ({ code }) => code).map((place) => {
    const printed = text.find(({ code, line }) => code === place.code && line !== undefined);
    return printed ? { ...printed, role: place.role } : place;
  });
}

/** Organisations of the document's structure, of curation and of the text: one entry an organisation. */
export function mergeOrganisations(
  structure: readonly OrganisationRef[],
  curated: CuratedRecord | undefined,
  extracted: Extracted,
  { organisations }: Vocabulary,
): OrganisationRef[] {
  const text = [...structure, ...extracted.organisations];
  const curatedRefs = (curated?.organisations ?? []).map(({ id, role }): OrganisationRef => ({
    id,
    role,
    printed: organisations.find((organisation) => organisation.id === id)?.names.fi ?? id,
  }));
  return firstOf([...structure, ...curatedRefs, ...extracted.organisations], ({ id }) => id).map((organisation) => {
    const named = text.find(({ id }) => id === organisation.id);
    return named ? { ...named, role: organisation.role } : organisation;
  });
}
