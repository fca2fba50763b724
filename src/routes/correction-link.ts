import type { Contact } from '../schema/site-config.ts';

/**
 * A link that opens a message about a correction, with its beginning written.
 * An issue tracker takes the two texts as `title` and `body`, as the common ones do.
 */
export function correctionLink(address: Contact, subject: string, body: string): string {
  if (address.by === 'mail') {
    const to = encodeURIComponent(address.to).replaceAll('%40', '@');
    // RFC 6068: lines end with CRLF.
    const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
    return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${text}`;
  }
  const url = new URL(address.url);
  url.searchParams.set('title', subject);
  url.searchParams.set('body', body);
  return url.href;
}
