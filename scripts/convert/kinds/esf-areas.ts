import type { PlaceRef, Scope } from '../../../src/schema/place.ts';
import type { Ledger } from '../checks/ledger.ts';
import { AREA_FIELDS, checkTwice, fieldOf } from './esf-fields.ts';
import { isNotSaid } from '../facts/not-said.ts';
import { placeAt } from '../text/passage.ts';
import { wholeFields } from './esf-sections.ts';
import type { Field, Section } from './esf-sections.ts';
import type { Reporter } from './esf-values.ts';
import type { Knowledge } from './kind.ts';

/** Where a project works, as section 6 of the form says it. */
export interface Areas {
  places: PlaceRef[];
  subregions: string[];
  scope: Scope | undefined;
}

/** The whole country in place of its regions. */
const WHOLE_COUNTRY =
  /^(?:koko (?:suomi|maa)|hela (?:finland|landet)|(?:the )?whole (?:of finland|country|finland)|valtakunnallinen|riksomfattande|nationwide)$/iu;

/** Regions and municipalities, each a place of the gazetteer; a name that is none is an error, never left out. */
export function areasOf(section: Section, { places }: Knowledge, ledger: Ledger, report: Reporter): Areas {
  const fields = wholeFields(section.lines);
  checkTwice(fields, AREA_FIELDS, ledger, report);
  const names = (key: keyof typeof AREA_FIELDS): ListedName[] => namesOf(fieldOf(fields, AREA_FIELDS[key], ledger));
  const listed = [...names('regions'), ...names('municipalities')];
  const whole = listed.filter(({ text }) => WHOLE_COUNTRY.test(text));
  const targets = listed
    .filter((name) => !whole.includes(name))
    .flatMap(({ text, line, column }): PlaceRef[] => {
      const found = places.mentions(text);
      if (found.length === 0) report('unknown-place', line, text);
      return found.map(({ code, printed, start }) => ({ code, printed, line, column: column + start, role: 'target' }));
    });
  return {
    places: targets,
    subregions: names('subregions').map(({ text }) => text),
    scope: whole.length > 0 && targets.length === 0 ? 'national' : undefined,
  };
}

interface ListedName {
  text: string;
  line: number;
  column: number;
}

/** The names of a field that lists them with commas, each with its place. */
function namesOf(field: Field | undefined): ListedName[] {
  if (!field || isNotSaid(field.value)) return [];
  return [...field.passage.text.matchAll(/[^,;]+/gu)].flatMap(({ 0: part, index }) => {
    const text = part.trim();
    const at = placeAt(field.passage, index + part.length - part.trimStart().length);
    return text === '' ? [] : [{ text, ...at }];
  });
}
