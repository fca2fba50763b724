import { describe, expect, test } from 'vitest';
import { hostFiles } from '../../src/build/host-files.ts';
import { DIRECTIVES, headerPolicy, IMMUTABLE, securityHeaders } from '../../src/safety/policy.ts';

const NONE = { scripts: [], styles: [] };

describe('the policy', () => {
  test('lets nothing in by default, no inline code, no eval, no frame around the site', () => {
    const policy = headerPolicy(NONE);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/u);
  });

  test('names each directive once', () => {
    const names = headerPolicy(NONE)
      .split('; ')
      .map((directive) => directive.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(DIRECTIVES.length);
  });
});

describe('what never changes', () => {
  const pattern = new RegExp(IMMUTABLE.pattern, 'u');
  test.each([
    '/assets/Browse.ChXglCz2.css',
    '/kotoatlas/offline/p.-_aaaaaaaaaaaaaa.pack',
    '/pagefind/index/zz-fi_1.pf_index',
    '/pagefind/x.pf_meta',
  ])('%s', (path) => {
    expect(pattern.test(path)).toBe(true);
  });
  test.each([
    '/assets/notes.js',
    '/service-worker.js',
    '/fi/index.html',
    '/pagefind/pagefind-entry.json',
    '/pagefind/hits/fi/turku-infotori.words',
    '/offline/page.js',
    '/search/header.js',
  ])('not %s', (path) => {
    expect(pattern.test(path)).toBe(false);
  });
});

test('every file for hosts sends every header', () => {
  const headers = securityHeaders(NONE);
  const sending = [...hostFiles(headers)].filter(([path]) => path !== '.nojekyll');
  expect(sending.length).toBe(5);
  for (const [path, text] of sending)
    for (const { name, value } of headers) {
      expect(text, path).toContain(name);
      expect(text, path).toContain(value);
    }
});
