/**
 * What whoever publishes the site decides for it. Each value comes from an environment variable of the
 * build, so that a copy of the site needs no change of the code.
 */

/** Where corrections go: an e-mail address, or the page of an issue tracker that opens a new issue. */
export type CorrectionsAddress = { by: 'mail'; to: string } | { by: 'web'; url: string };

const MAIL = /^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/u;

/**
 * Reads CORRECTIONS_ADDRESS: `corrections@example.org` or `https://example.org/new-issue`.
 * @throws where it is neither
 */
export function readCorrectionsAddress(value: string | undefined): CorrectionsAddress | undefined {
  if (value === undefined || value === '') return undefined;
  if (MAIL.test(value)) return { by: 'mail', to: value };
  if (URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol)) return { by: 'web', url: value };
  throw new Error(
    `Found CORRECTIONS_ADDRESS=${value}, expected an e-mail address or a web address. Set it, e.g. CORRECTIONS_ADDRESS=corrections@example.org.`,
  );
}

export const CORRECTIONS_ADDRESS = readCorrectionsAddress(process.env['CORRECTIONS_ADDRESS']);
