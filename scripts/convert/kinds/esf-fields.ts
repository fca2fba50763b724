import type { Ledger } from '../checks/ledger.ts';
import type { Field } from './esf-sections.ts';
import type { Reporter } from './esf-values.ts';

/** A field of the form: how the three languages print its label, and the Finnish label for messages. */
interface FieldLabel {
  label: RegExp;
  shown: string;
}

const labelled = (shown: string, label: RegExp): FieldLabel => ({ shown, label });

/** The fields of section 1. Labels, not places: a form may have a field more or less. */
export const PROJECT_FIELDS = {
  code: labelled('Hankekoodi', /^(?:hankekoodi|projektkod|project code)/iu),
  name: labelled('Hankkeen nimi', /^(?:hankkeen nimi|projektets namn|name of the project)$/iu),
  priority: labelled('Toimintalinja', /^(?:toimintalinja|verksamhetslinje|insatsområde|priority axis)/iu),
  objective: labelled('Erityistavoite', /^(?:erityistavoite|särskilt mål|specific objective)/iu),
  time: labelled(
    'Suunnitelman mukainen toteutusaika',
    /toteutusaika|tid för genomförandet|genomförandetid|implementation period/iu,
  ),
  status: labelled('Toiminnan tila', /^(?:toiminnan tila|verksamhetens status|status of the activities)/iu),
  authority: labelled(
    'Vastuuviranomainen',
    /^(?:vastuuviranomainen|rahoittava viranomainen|ansvarig myndighet|responsible authority)/iu,
  ),
} as const;

/** The fields of section 2 that a record keeps. */
export const APPLICANT_FIELDS = {
  name: labelled(
    'Hakijan virallinen nimi',
    /hakijan virallinen nimi|sökandens officiella namn|official name of the applicant/iu,
  ),
  partner: labelled(
    'Osatoteuttajan nimi',
    /(?:osatoteuttaja|muun hakijan|tuen siirron saaja|delgenomförare|partner)\p{Ll}*(?: virallinen)? (?:nimi|namn|name)|^osatoteuttaja$|^delgenomförare$|^partner$/iu,
  ),
  organisationType: labelled('Organisaatiotyyppi', /^(?:organisaatiotyyppi|organisationstyp|type of organisation)/iu),
  businessId: labelled('Y-tunnus', /^(?:y-tunnus|fo-nummer|business id)/iu),
  /** Which of its boxes the form ticks: one applicant or more. Who they are stands in fields of their own. */
  howMany: labelled(
    'Hakijoiden lukumäärä tai tuen siirto -menettely',
    /^(?:hakijoiden lukumäärä|antal(?:et)? sökande|number of applicants)/iu,
  ),
  web: labelled('WWW-osoite', /^(?:www-osoite|verkkosivu|webbadress|website)/iu),
} as const;

/** Section 5. */
export const MONEY_FIELDS = {
  euAndStateGranted: labelled(
    'Myönnetty EU- ja valtion rahoitus',
    /^(?:myönnetty eu- ja valtio|beviljad eu)|eu and state funding granted/iu,
  ),
  euAndStateRealised: labelled(
    'Toteutunut EU- ja valtion rahoitus',
    /^(?:toteutunut eu- ja valtio|faktisk eu|utfall.*eu)|eu and state funding realised/iu,
  ),
  publicPlanned: labelled(
    'Suunniteltu julkinen rahoitus yhteensä',
    /^(?:suunniteltu julkinen|planerad offentlig|public funding planned)/iu,
  ),
  publicRealised: labelled(
    'Toteutunut julkinen rahoitus yhteensä',
    /^(?:toteutunut julkinen|faktisk offentlig|public funding realised)/iu,
  ),
} as const;
export type MoneyField = keyof typeof MONEY_FIELDS;

/** Section 6. */
export const AREA_FIELDS = {
  regions: labelled('Maakunnat', /^(?:maakun(?:ta|nat)|landskap|regions?)$/iu),
  subregions: labelled('Seutukunnat', /^(?:seutukun(?:ta|nat)|ekonomisk(?:a|) region(?:er)?|sub-regions?)$/iu),
  municipalities: labelled('Kunnat', /^(?:kun(?:ta|nat)|kommun(?:er)?|municipalit(?:y|ies))$/iu),
} as const;

/** Section 7. */
export const COUNT_FIELDS = {
  planned: labelled('Suunniteltu', /^(?:suunniteltu|planerat|planned)/iu),
  realised: labelled('Toteutunut', /toteutunut|^utfall|^realised/iu),
} as const;

/** Fields of the applicant that are about a person or only serve to reach the office. */
export const PERSONAL_FIELD = /yhteyshenkilö|kontaktperson|contact person/iu;
const CONTACT_FIELD =
  /puhelin|telefon|phone|sähköposti|e-post|e-mail|jakeluosoite|postinumero|postitoimipaikka|gatuadress|postnummer|postanstalt|street address|post code|post office/iu;

/** Tells fields of a table that the form has twice with different values; one that only repeats the other is claimed. */
export function checkTwice(
  fields: readonly Field[],
  table: Readonly<Record<string, FieldLabel>>,
  ledger: Ledger,
  report: Reporter,
): void {
  for (const { label, shown } of Object.values(table)) {
    const [first, ...others] = fields.filter((field) => label.test(field.label) && field.value !== '');
    for (const other of others) {
      claim(other, ledger);
      if (other.value !== first?.value)
        report(
          'field-twice',
          other.line.number,
          `“${other.label}: ${other.value}” after “${first?.label ?? ''}: ${first?.value ?? ''}”`,
          `one field “${shown}:”`,
        );
    }
  }
}

/** The first field with a label; the ledger counts its line, so that a second one with that label is not overlooked. */
export function fieldOf(fields: readonly Field[], { label }: FieldLabel, ledger: Ledger): Field | undefined {
  const found = fields.find((field) => label.test(field.label));
  if (found) claim(found, ledger);
  return found;
}

/** A field with a value belongs to the record; one without is dropped. */
export function claim(field: Field, ledger: Ledger): void {
  if (field.value === '') ledger.drop('empty-field', field.lines);
  else ledger.give(0, field.lines);
}

/** The value of a field that every form has; a problem, and no words, where it is not there. */
export function requiredValue(
  field: Field | undefined,
  { shown }: FieldLabel,
  at: number | undefined,
  report: Reporter,
): string {
  const value = field?.value ?? '';
  // A section that is not there at all is told once.
  if (value === '' && (field !== undefined || at !== undefined))
    report(
      'missing-field',
      field?.line.number ?? at ?? 1,
      field ? `“${field.label}:” without a value` : `no field “${shown}:”`,
      `“${shown}:” and its value`,
    );
  return value;
}

/** Fields about persons, ways to reach the office, and empty fields never leave the parser. */
export function dropField(field: Field, ledger: Ledger): void {
  if (PERSONAL_FIELD.test(field.label)) {
    ledger.drop('personal-data', field.lines);
    if (/nimi|namn|name/iu.test(field.label)) ledger.dropPersons(1);
  } else if (field.value === '') ledger.drop('empty-field', field.lines);
  else if (CONTACT_FIELD.test(field.label)) ledger.drop('contact', field.lines);
}
