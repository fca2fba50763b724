import type { EsfDetails } from '../../../src/schema/record.ts';
import { BUSINESS_ID } from '../../../src/schema/record.ts';
import type { Ledger } from '../checks/ledger.ts';
import { readFields } from './esf-sections.ts';
import type { Field, Section } from './esf-sections.ts';
import { LEFT_EMPTY } from './esf-values.ts';
import type { Reporter } from './esf-values.ts';

/** Fields of the applicant by their labels, which the form does not always print in the same order. */
const FIELDS = {
  organisationType: /organisaatiotyyppi|organisationstyp|type of organisation/iu,
  businessId: /y-tunnus|fo-nummer|business id/iu,
  web: /www-osoite|webbadress|website/iu,
} as const satisfies Record<keyof Applicant, RegExp>;

type Applicant = Pick<EsfDetails, 'organisationType' | 'businessId' | 'web'>;

/** What the form says of the organisation that applies. Its number and its own address are an organisation's, no person's. */
export function readApplicant(fields: readonly Field[], report: Reporter): Applicant {
  const find = (key: keyof Applicant, form = /^/u): Applicant[keyof Applicant] => {
    const field = fields.find(({ label }) => FIELDS[key].test(label));
    if (field === undefined) return { missing: 'not-in-source' };
    if (field.value === '') return LEFT_EMPTY;
    if (form.test(field.value)) return field.value;
    report('bad-applicant-field', field.line.number, field.label);
    return { missing: 'not-in-source' };
  };
  // Messages name the field alone: what stands in it may be about a person.
  return {
    organisationType: find('organisationType'),
    businessId: find('businessId', BUSINESS_ID),
    web: find('web', /^https?:\/\/[^\s@]+$/u),
  };
}

/** Fields of the applicant that are about a person or only serve to reach the office. */
const PERSONAL_FIELD = /yhteyshenkilö|kontaktperson|contact person/iu;
const CONTACT_FIELD =
  /puhelin|telefon|phone|jakeluosoite|postinumero|postitoimipaikka|gatuadress|postnummer|postanstalt|street address|post code|post office/iu;

/** Whether a field is about a private person. */
export const isPersonal = ({ label }: Field): boolean => PERSONAL_FIELD.test(label);

/** Fields about persons, ways to reach the office, and empty fields never leave the parser. */
export function dropField(field: Field, ledger: Ledger): void {
  if (PERSONAL_FIELD.test(field.label)) {
    ledger.drop('personal-data', [field.line]);
    if (/nimi|namn|name/iu.test(field.label)) ledger.dropPersons(1);
  } else if (field.value === '') ledger.drop('empty-field', [field.line]);
  else if (CONTACT_FIELD.test(field.label)) ledger.drop('contact', [field.line]);
}

/** How many fields of each section the parser reads by their order; those of section 2 are read by their labels. */
const READ = { '1': 7, '2': 1, '5': 4, '6': 3, '7.1': 2, '7.2': 1 } as const;

/** Tells the fields that have a value and go into no field of the record, so that nothing of a form is lost unsaid. */
export function tellUnread(section: (number: string) => Section, report: Reporter): void {
  const known = [PERSONAL_FIELD, CONTACT_FIELD, ...Object.values(FIELDS)];
  for (const [number, count] of Object.entries(READ))
    for (const { label, value, line } of readFields(section(number).lines).slice(count))
      if (value !== '' && !known.some((form) => form.test(label))) report('field-not-read', line.number, label);
}
