import { z } from 'zod';
import { printedAtShape } from './provenance.ts';
import { idSchema, namesSchema, textSchema } from './text.ts';

/** A business id of the Finnish register of companies and associations: seven digits and a check digit. */
export const BUSINESS_ID = /^\d{7}-\d$/u;

/** What an organisation is. */
export const ORGANISATION_TYPES = [
  'municipality',
  'state',
  'ngo',
  'foundation',
  'parish',
  'education',
  'company',
  'network',
] as const;

/** What an organisation does in a record. An `authority` answers for the support that a fund gives, and does not give it. */
export const ORGANISATION_ROLES = ['owner', 'beneficiary', 'partner', 'funder', 'authority', 'mentioned'] as const;
type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

/** Whether an organisation does the work, and not only pays for it, supervises it or is named. */
export const isActor = ({ role }: { role: OrganisationRole }): boolean =>
  role !== 'funder' && role !== 'authority' && role !== 'mentioned';

/** An organisation of a record. `printed` keeps the spelling of the source. */
export const organisationRefSchema = z.strictObject({
  id: idSchema,
  role: z.enum(ORGANISATION_ROLES),
  printed: textSchema,
  /** Of a partner whose business id the source gives; an applicant's stands among what the form says of it. */
  businessId: z.string().regex(BUSINESS_ID, 'expected a business id such as "1234567-8"').optional(),
  ...printedAtShape,
});
export type OrganisationRef = z.infer<typeof organisationRefSchema>;

/** An entry of seeds/curation/organisations.yaml: one organisation, every spelling that a source prints. */
export const organisationSchema = z
  .strictObject({
    id: idSchema,
    type: z.enum(ORGANISATION_TYPES),
    names: namesSchema,
    /** The languages whose name is a translation of ours; the organisation itself is not known to use it. */
    translated: z.array(z.enum(['sv', 'en'])).optional(),
    aliases: z.array(textSchema),
  })
  .refine(({ names, translated = [] }) => translated.every((lang) => names[lang] !== undefined), {
    path: ['translated'],
    error: 'expected only languages in which there is a name',
  });
export type Organisation = z.infer<typeof organisationSchema>;
