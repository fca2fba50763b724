import type { Contact } from '../schema/site-config.ts';

/** What a form has to send. */
export interface Message {
  subject: string;
  /** The text of a message or of an issue. */
  body: string;
  /** The name that the text has as a file of its own. */
  file: string;
}

/** What opens for a reader who sends: a mail, an issue in a tracker, a new file in a repository. */
export type Opens = 'mail' | 'issue' | 'file';

/** Where a message of a form goes, as the address of whoever publishes says it. */
interface Door {
  opens: Opens;
  /** Whether an address is one of these. */
  knows: (url: URL) => boolean;
  /** What is put to the end of the path, for an address that names a repository only. */
  below?: string;
  /** What the parts of a message are called in the address. */
  params: { subject?: string; body: string; file?: string };
}

const segments = ({ pathname }: URL): string[] => pathname.split('/').filter((part) => part !== '');
const isRepository = (url: URL): boolean => segments(url).length === 2;
const isGitLab = ({ hostname, pathname }: URL): boolean =>
  /(?:^|\.)gitlab\./u.test(hostname) || pathname.includes('/-/');

/** The kinds of addresses, the first that fits; the last takes any, by the names that most trackers know. */
const DOORS: readonly Door[] = [
  {
    opens: 'file',
    knows: ({ hostname, pathname }) => hostname === 'github.com' && /^\/[^/]+\/[^/]+\/new\//u.test(pathname),
    params: { file: 'filename', body: 'value' },
  },
  {
    opens: 'issue',
    knows: (url) => isGitLab(url) && isRepository(url),
    below: '/-/issues/new',
    params: { subject: 'issue[title]', body: 'issue[description]' },
  },
  { opens: 'issue', knows: isGitLab, params: { subject: 'issue[title]', body: 'issue[description]' } },
  {
    opens: 'issue',
    knows: (url) => ['github.com', 'codeberg.org'].includes(url.hostname) && isRepository(url),
    below: '/issues/new',
    params: { subject: 'title', body: 'body' },
  },
  { opens: 'issue', knows: () => true, params: { subject: 'title', body: 'body' } },
];

/**
 * How many characters an address may have, as what is behind it bears them. Above, the text goes as a file.
 *
 * - mail: Windows hands an address of at most 2,083 characters to a mail program (INTERNET_MAX_URL_LENGTH in
 *   wininet.h); browsers there stop at 2,048 (Mozilla bug 161357; ExternalProtocolHandler of Chromium).
 * - issue, file: every server should take 8,000 octets (RFC 9110, section 4.1); GitHub takes 8,191 (issue 5136 of
 *   github/docs), as servers do that keep the usual limit of a line.
 */
export const LONGEST_ADDRESS: Readonly<Record<Opens, number>> = { mail: 2000, issue: 8000, file: 8000 };

const doorOf = (url: URL): Door => {
  const found = DOORS.find(({ knows }) => knows(url));
  if (found === undefined) throw new Error(`Found no kind of address for ${url.href}, expected one for any address.`);
  return found;
};

/** What opens when a reader sends something to an address. */
export const opensAt = (contact: Contact): Opens =>
  contact.by === 'mail' ? 'mail' : doorOf(new URL(contact.url)).opens;

/** A link that opens a message with everything filled in: nothing is cut, whatever its length. */
export function contactLink(contact: Contact, { subject, body, file }: Message): string {
  if (contact.by === 'mail') {
    const to = encodeURIComponent(contact.to).replaceAll('%40', '@');
    // RFC 6068: lines end with CRLF.
    const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
    return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${text}`;
  }
  const url = new URL(contact.url);
  const { below, params } = doorOf(url);
  if (below !== undefined) url.pathname = `${url.pathname.replace(/\/$/u, '')}${below}`;
  if (params.subject !== undefined) url.searchParams.set(params.subject, subject);
  if (params.file !== undefined) url.searchParams.set(params.file, file);
  url.searchParams.set(params.body, body);
  return url.href;
}

/** Whether the link to a message is short enough for what is behind the address. */
export const isShortEnough = (contact: Contact, message: Message): boolean =>
  contactLink(contact, message).length <= LONGEST_ADDRESS[opensAt(contact)];
