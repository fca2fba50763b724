import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnPolicy } from '../../src/build/page-policy.ts';

const page = (policy: string, rest = ''): string =>
  `<!doctype html><html lang="fi"><head><title>S</title><meta http-equiv="content-security-policy" content="${policy}">${rest}</head><body></body></html>`;
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('a page without scripts and styles of its own names no hash', () => {
  const own = withOwnPolicy(page("script-src 'self' 'sha256-other='"), 'fi/a.html');
  expect(own).not.toContain('sha256');
  expect(own).toContain("script-src 'self'");
  expect(own).toContain("require-trusted-types-for 'script'");
});

test('a page names what stands in it, and nothing else of it changes', () => {
  const rest = '<script>a()</script><script type="application/ld+json">{}</script><style>b{}</style>';
  const own = withOwnPolicy(page('x', rest), 'fi/a.html');
  expect(own).toContain(`'${hashOf('a()')}'`);
  expect(own).toContain(`'${hashOf('b{}')}'`);
  expect(own).not.toContain(hashOf('{}'));
  expect(own.replace(/content="[^"]*"/u, 'content="x"')).toBe(page('x', rest));
});

test('a page without a policy is an error that names it', () => {
  expect(() => withOwnPolicy('<!doctype html><title>S</title>', 'fi/a.html')).toThrow(
    'fi/a.html: found no Content-Security-Policy, expected one in the head.',
  );
});
