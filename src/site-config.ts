/**
 * What whoever publishes the site decides for it. Each value comes from an environment variable of the
 * build, so that a copy of the site needs no change of the code.
 */

/** Where readers may write to: an e-mail address, or a page that takes messages, such as that of an issue tracker. */
export type Contact = { by: 'mail'; to: string } | { by: 'web'; url: string };

const MAIL = /^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/u;

/**
 * Reads SITE_CONTACT: `corrections@example.org` or `https://example.org/new-issue`.
 * @throws where it is neither
 */
export function readContact(value: string | undefined): Contact | undefined {
  if (value === undefined || value === '') return undefined;
  if (MAIL.test(value)) return { by: 'mail', to: value };
  if (URL.canParse(value) && new URL(value).protocol === 'https:') return { by: 'web', url: value };
  throw new Error(
    `Found SITE_CONTACT=${value}, expected an e-mail address or an address that begins with https://. Set it, e.g. SITE_CONTACT=corrections@example.org.`,
  );
}

export const SITE_CONTACT = readContact(process.env['SITE_CONTACT']);
