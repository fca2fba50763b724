import { z } from 'zod';

/** An address that a reader may write to: an e-mail address, or a page that takes messages. */
const contactSchema = z.union([z.email(), z.url({ protocol: /^https$/u })], {
  error: 'SITE_CONTACT: expected an e-mail address or an address that begins with https://',
});

const given = process.env['SITE_CONTACT'];

/** What whoever publishes the site says of itself, from the environment of the build. */
export const siteConfig: { readonly contact: string | undefined } = {
  contact: given === undefined || given === '' ? undefined : contactSchema.parse(given),
};
