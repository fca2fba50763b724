import { BUSINESS_ID } from '../../../src/schema/organisation.ts';
import type { OrganisationRef } from '../../../src/schema/organisation.ts';
import type { EsfDetails } from '../../../src/schema/record.ts';
import { slugOf } from '../../../src/schema/slug.ts';
import type { Ledger } from '../checks/ledger.ts';
import { isBlank } from '../document.ts';
import type { Line } from '../document.ts';
import { placeAt } from '../text/passage.ts';
import { beneficiariesOf, isOrganisation } from './funded-projects-beneficiary.ts';
import { APPLICANT_FIELDS, claim, dropField, requiredValue } from './esf-fields.ts';
import { wholeFields } from './esf-sections.ts';
import type { Field, Section } from './esf-sections.ts';
import { LEFT_EMPTY } from './esf-values.ts';
import type { Reporter } from './esf-values.ts';
import type { Knowledge } from './kind.ts';

/** What heads a list of partners. */
const PARTNERS_HEADING =
  /^(?:osatoteuttajat?|muut (?:hakijat|toteuttajat)|tuen siirron saajat|delgenomförare|partner(?:s|it)?)(?: ja y-tunnu\p{Ll}*)?:?$/iu;
/** A partner with its business id: "Name ry", a comma and the id. */
const WITH_BUSINESS_ID =
  /^(?:[•●▪-]\s*)?(?<name>\S.*?),?\s+\(?(?:(?:y-tunnus|fo-nummer|business id):?\s*)?(?<id>\d{7}-\d)\)?$/iu;

/** A line of a list of partners is no value of the field above it. */
export const isPartnerLine = (line: Line): boolean => {
  const text = line.text.trim();
  return WITH_BUSINESS_ID.test(text) || PARTNERS_HEADING.test(text) || /^[•●▪-]/u.test(text);
};

/** The fields of section 2. */
export const applicantFields = ({ lines }: Section): Field[] => wholeFields(lines, isPartnerLine);

/**
 * The organisations of section 2: the applicant, and partners by their own fields or in a list with business ids. Fields
 * that no record keeps are dropped or claimed here; whatever else the section has is left for the account of lines.
 */
export function applicantsOf(
  section: Section,
  knowledge: Knowledge,
  ledger: Ledger,
  report: Reporter,
): OrganisationRef[] {
  const { organisations } = knowledge;
  const fields = applicantFields(section);
  for (const field of fields) {
    dropField(field, ledger);
    if (APPLICANT_FIELDS.howMany.label.test(field.label)) ledger.drop('furniture', field.lines);
  }
  const [applicant, ...others] = fields.filter(({ label }) => APPLICANT_FIELDS.name.label.test(label));
  const partners = [...others, ...fields.filter(({ label }) => APPLICANT_FIELDS.partner.label.test(label))];
  const name = requiredValue(applicant, APPLICANT_FIELDS.name, section.heading?.number, report);
  for (const field of [...(applicant ? [applicant] : []), ...partners]) claim(field, ledger);
  const ref = (role: OrganisationRef['role'], printed: string, line: number, column: number): OrganisationRef => ({
    id: organisations.exact(printed) ?? (slugOf(printed) || 'unknown'),
    role,
    printed,
    line,
    column,
  });
  const listed = section.lines.filter((line) => !isBlank(line) && !fields.some((field) => field.lines.includes(line)));
  const heading = listed.findIndex((line) => PARTNERS_HEADING.test(line.text.trim()));
  const rows = listed.flatMap((line, index): { line: Line; name: string; businessId?: string }[] => {
    const words = WITH_BUSINESS_ID.exec(line.text.trim())?.groups;
    if (words !== undefined)
      return index < heading ? [] : [{ line, name: words['name'] ?? '', businessId: words['id'] ?? '' }];
    const bare = line.text.trim().replace(/^[•●▪-]\s*/u, '');
    return heading >= 0 && index > heading && isOrganisation(bare, knowledge) ? [{ line, name: bare }] : [];
  });
  const headings = listed.filter((_, index) => index === heading);
  if (rows.length > 0 || partners.length > 0) ledger.give(0, headings);
  // The register's page has the heading and leads to the partners elsewhere.
  for (const line of headings.filter(() => rows.length === 0 && partners.length === 0)) {
    ledger.drop('furniture', [line]);
    report('partners-absent', line.number, line.text.trim());
  }
  ledger.give(
    0,
    rows.map(({ line }) => line),
  );
  const refs = (role: OrganisationRef['role'], { passage, value, line }: Field): OrganisationRef[] => {
    const read = beneficiariesOf(value, knowledge);
    if ('found' in read)
      return read.found.map(({ id, printed, offset }) => ({ id, role, printed, ...placeAt(passage, offset) }));
    report('unsure-beneficiaries', line.number, value, read.readings.join(', or '));
    return [];
  };
  return [
    ...(name === '' || !applicant ? [] : refs('beneficiary', applicant)),
    ...partners
      .filter(({ value }) => value !== '')
      .flatMap((partner) => {
        const found = refs('partner', partner);
        const id = businessIdOf(partner, fields, ledger, report);
        // Of several in one field nothing says whose the business id is.
        return found.length === 1 ? found.map((one) => ({ ...one, ...id })) : found;
      }),
    ...rows.map((row) => ({
      ...ref('partner', row.name, row.line.number, row.line.text.indexOf(row.name) + 1),
      ...(row.businessId !== undefined && { businessId: row.businessId }),
    })),
  ];
}

const isPartner = ({ label }: Field): boolean => APPLICANT_FIELDS.partner.label.test(label);

/** The business id of a partner: the first field of that label after its name, and before the next name. */
function businessIdOf(
  partner: Field,
  fields: readonly Field[],
  ledger: Ledger,
  report: Reporter,
): Pick<OrganisationRef, 'businessId'> {
  const after = fields.slice(fields.indexOf(partner) + 1);
  const next = after.findIndex((field) => isPartner(field) || APPLICANT_FIELDS.name.label.test(field.label));
  const own = (next === -1 ? after : after.slice(0, next)).find(({ label }) =>
    APPLICANT_FIELDS.businessId.label.test(label),
  );
  if (!own || own.value === '') return {};
  claim(own, ledger);
  if (BUSINESS_ID.test(own.value)) return { businessId: own.value };
  report('bad-applicant-field', own.line.number, own.label);
  return {};
}

type Register = Pick<EsfDetails, 'organisationType' | 'businessId' | 'web'>;

/** What the form of each field may be; a number and an address of its own are an organisation's, no person's. */
const REGISTER_FORMS = {
  organisationType: /^/u,
  businessId: BUSINESS_ID,
  web: /^https?:\/\/[^\s@]+$/u,
} as const satisfies Record<keyof Register, RegExp>;

/** An address as people write it, without its protocol. */
const BARE_ADDRESS = /^www\.[^\s@]+$/iu;

/** What section 2 says of the organisation that applies, beside its name: the fields before those of a partner. */
export function registerOf(section: Section, ledger: Ledger, report: Reporter): Register {
  const fields = applicantFields(section);
  const names = fields.filter(({ label }) => APPLICANT_FIELDS.name.label.test(label));
  const partner = fields.findIndex((field) => isPartner(field) || names.indexOf(field) > 0);
  const own = partner === -1 ? fields : fields.slice(0, partner);
  const find = (key: keyof Register): Register[keyof Register] => {
    const fits = ({ label }: Field): boolean => APPLICANT_FIELDS[key].label.test(label);
    for (const one of fields.filter(fits)) claim(one, ledger);
    const field = own.find(fits);
    const value = valueOf(key, field);
    if (!field) return { missing: 'not-in-source' };
    if (value === '') return LEFT_EMPTY;
    if (REGISTER_FORMS[key].test(value)) return value;
    // The message names the field alone: what stands in it may be about a person.
    report('bad-applicant-field', field.line.number, field.label);
    return { missing: 'not-in-source' };
  };
  return { organisationType: find('organisationType'), businessId: find('businessId'), web: find('web') };
}

function valueOf(key: keyof Register, field: Field | undefined): string {
  const value = field?.value ?? '';
  return key === 'web' && BARE_ADDRESS.test(value) ? `http://${value}` : value;
}

/** The authority that answers for the project, where the register knows it. */
export function authorityOf(field: Field | undefined, { organisations }: Knowledge): OrganisationRef[] {
  const id = field && organisations.exact(field.value);
  return field && id !== undefined
    ? [{ id, role: 'authority', printed: field.value, line: field.line.number, column: field.column }]
    : [];
}
